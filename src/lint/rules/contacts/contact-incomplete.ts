import type { FoundContact } from '../../../recognize/parts.ts';
import type { Problem, Rule } from '../../rule.ts';
import { listed } from '../../words.ts';

const release =
  'Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum opens its new wing.\n\n';

type Case = 'no way to reach' | 'partial' | 'desk';

export const contactIncomplete: Rule<Case> = {
  id: 'contact-incomplete',
  category: 'contacts',
  since: '0.1.0',
  level: { 'no way to reach': 'error', partial: 'warning', desk: 'info' },
  fields: ['contacts'],
  title: 'a contact without a name, a phone number or an e-mail address',
  why:
    'Press services ask for a name, a phone number and an e-mail address. Some questions ' +
    'cannot wait for a mail, others come at night with a picture, and no one likes to call ' +
    'without a name.',
  source: [
    'https://help.releasewire.com/625764-What-Elements-Must-Be-In-a-Press-Release',
    'https://www.onlineprnews.com/press-release-editorial-guidelines/',
  ],
  reads: [],
  examples: {
    failing: [
      {
        format: 'text',
        text: `${release}Media contact:\nAda Holm\nHarbour Museum\nTel: +47 22 00 00 00\n`,
        at: '6:1',
        says: 'Ada Holm has no e-mail address',
      },
      {
        format: 'text',
        text: `${release}Contact: Ada Holm, +47 22 00 00 00; Jon Vik, +47 22 00 00 01.\n`,
        at: '5:10',
        says: 'Ada Holm and Jon Vik have no e-mail address',
      },
      {
        format: 'text',
        text: `${release}Media contact: press@museum.example\n`,
        at: '5:16',
        says: 'press@museum.example has no phone number',
      },
    ],
    passing: [
      {
        format: 'text',
        text: `${release}Media contact:\nAda Holm\nHarbour Museum\nTel: +47 22 00 00 00\nE-mail: ada@museum.example\n`,
      },
    ],
  },
  check: ({ parts, document: { text } }) =>
    groups(
      parts.contacts
        .map((contact) => ({ ...contact, missing: missingOf(contact, text) }))
        .filter(({ missing }) => missing.length > 0),
      text,
    ).map(problem),
};

type Incomplete = FoundContact & { readonly missing: readonly string[] };

/** Contacts that share a line and lack the same things, as one group. */
function groups(contacts: readonly Incomplete[], text: string): Incomplete[][] {
  const grouped: Incomplete[][] = [];
  for (const contact of contacts) {
    const last = grouped.at(-1);
    const near = last?.at(-1);
    const side =
      near &&
      (contact.start < near.end || !/[\r\n]/.test(text.slice(near.end, contact.start))) &&
      near.missing.join() === contact.missing.join();
    if (side) last!.push(contact);
    else grouped.push([contact]);
  }
  return grouped;
}

function missingOf({ name, organization, phones, emails }: FoundContact, text: string): string[] {
  return [
    // The address of a press office is its name: press@museum.example.
    ...(name || organization || emails.some((address) => desk.test(address)) ? [] : ['name']),
    ...(phones.length > 0 ? [] : ['phone number']),
    ...(emails.some((address) => isEmail(address)) || (name && hasAddress(name, text))
      ? []
      : ['e-mail address']),
  ];
}

const isEmail = (address: string): boolean => /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;.]{2,}$/.test(address);

const isDesk = ({ emails }: FoundContact): boolean => emails.some((address) => desk.test(address));

const desk =
  /^(?:press|presse|prensa|stampa|pers|media|medien|medias|news|newsroom|pr|comms|communications?)\b/i;

/** Whether the e-mail address of a person is elsewhere in the text: ada.holm@museum.example. */
function hasAddress(name: string, text: string): boolean {
  const last = name.split(' ').at(-1)!.toLowerCase();
  const addresses = text.toLowerCase().match(/[\w.+-]{1,64}@/g) ?? [];
  return last.length > 2 && addresses.some((address) => address.includes(last));
}

function problem(contacts: Incomplete[]): Problem<Case> {
  const { missing, name, phones, emails } = contacts[0]!;
  const unreachable = missing.includes('phone number') && missing.includes('e-mail address');
  const who = contacts.map(
    (one) => one.name ?? one.organization ?? one.emails[0] ?? one.phones[0] ?? 'the contact',
  );
  const have = contacts.length > 1 ? 'have' : 'has';
  return {
    start: Math.min(...contacts.map(({ start }) => start)),
    end: Math.max(...contacts.map(({ end }) => end)),
    message: unreachable
      ? `${listed(who)} ${have} no phone number and no e-mail address, so no one can reach ${contacts.length > 1 ? 'them' : 'this contact'}.`
      : `${listed(who)} ${have} no ${missing.join(' and no ')}.`,
    advice: `Give all three: "${name ?? 'Ada Holm'}, ${phones[0] ?? '+47 22 00 00 00'}, ${emails[0] ?? 'press@museum.example'}".`,
    // The mailbox of a press office is a contact, if a slow one.
    case: unreachable ? 'no way to reach' : contacts.every(isDesk) ? 'desk' : 'partial',
  };
}
