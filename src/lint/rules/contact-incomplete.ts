import type { FoundContact } from '../../recognize/parts.ts';
import type { Problem, Rule } from '../rule.ts';
import { listed } from '../words.ts';

const release =
  'Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum opens its new wing.\n\n';

export const contactIncomplete: Rule = {
  id: 'contact-incomplete',
  title: 'a contact without name, phone or e-mail',
  why:
    'Press services ask for a name, a phone number and an e-mail address: some questions cannot wait ' +
    'for a mail, others come with pictures at night, and nobody likes to ring up no one in particular.',
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
    ],
    passing: [
      {
        format: 'text',
        text: `${release}Media contact:\nAda Holm\nHarbour Museum\nTel: +47 22 00 00 00\nE-mail: ada@museum.example\n`,
      },
    ],
  },
  check: ({ parts }) => groups(parts.contacts).map(problem),
};

/** Contacts that lack the same, side by side: people who share a line share what it lacks. */
function groups(contacts: readonly FoundContact[]): FoundContact[][] {
  const incomplete = contacts.filter((contact) => lacks(contact).length > 0);
  const grouped: FoundContact[][] = [];
  for (const contact of incomplete) {
    const last = grouped.at(-1);
    const near = last?.at(-1);
    if (near && contact.start < near.end && lacks(near).join() === lacks(contact).join())
      last!.push(contact);
    else grouped.push([contact]);
  }
  return grouped;
}

const lacks = ({ name, organization, phones, emails }: FoundContact): string[] => [
  ...(name || organization ? [] : ['name']),
  ...(phones.length > 0 ? [] : ['phone number']),
  ...(emails.length > 0 ? [] : ['e-mail address']),
];

function problem(contacts: FoundContact[]): Problem {
  const missing = lacks(contacts[0]!);
  const unreachable = missing.includes('phone number') && missing.includes('e-mail address');
  const who = contacts.map(
    ({ name, organization, phones, emails }) =>
      name ?? organization ?? emails[0] ?? phones[0] ?? 'the contact',
  );
  const have = contacts.length > 1 ? 'have' : 'has';
  return {
    start: Math.min(...contacts.map(({ start }) => start)),
    end: Math.max(...contacts.map(({ end }) => end)),
    message: unreachable
      ? `${listed(who)} ${have} neither phone number nor e-mail address, so nobody can reach them.`
      : `${listed(who)} ${have} no ${missing.join(' and no ')}.`,
    advice: 'Give all three: "Ada Holm, +47 22 00 00 00, ada@museum.example".',
    case: unreachable ? 'no way to reach' : 'partial',
  };
}
