import { phonesIn } from '../../../text/phones.ts';
import type { Passage } from '../../passages.ts';
import { ownNames } from '../../own-names.ts';
import type { Rule } from '../../rule.ts';

export const contactMissing: Rule<'none' | 'address in the text'> = {
  id: 'contact-missing',
  category: 'contacts',
  since: '0.1.0',
  level: { none: 'error', 'address in the text': 'warning' },
  fields: ['contacts'],
  title: 'no one to call',
  why:
    'A journalist with a question and a deadline calls someone, or writes about something ' +
    'else. Wires and services send back releases without a contact.',
  source: [
    'https://help.releasewire.com/625764-What-Elements-Must-Be-In-a-Press-Release',
    'https://www.onlineprnews.com/press-release-editorial-guidelines/',
  ],
  reads: ['story', 'boilerplate', 'other'],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum opens its new wing.\n',
        at: '3:51',
        says: 'no media contact',
      },
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum opens its new wing. Members join at members@museum.example today.\n',
        at: '3:97',
        says: '"members@museum.example" is in the text',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum opens its new wing.\n\nMedia contact: Ada Holm, +47 22 00 00 00, ada@museum.example\n',
      },
    ],
  },
  check: (page) => {
    const { document, parts, passages } = page;
    if (parts.contacts.length > 0) return [];
    const before = parts.contactLabels[0] ?? parts.about.at(-1) ?? parts.story.at(-1);
    const at = before?.end ?? document.bodyStart;
    const { person, phone, email } = ownNames(page);
    const reach = document.text.match(address)?.[0] ?? phoneIn(passages);
    return [
      {
        start: at,
        end: at,
        message: reach
          ? `The release has no media contact. "${reach}" is in the text, but not as a contact for the press.`
          : 'There is no media contact with a phone number or an e-mail address.',
        advice: `Below the story, add a person who will answer: "Media contact: ${person}, ${phone}, ${email}".`,
        case: reach ? 'address in the text' : 'none',
      },
    ];
  },
};

const address = /[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,4}/u;

/** A phone number with its country code or area code, which can be nothing else. */
const phoneIn = (passages: readonly Passage[]): string | undefined =>
  passages
    .flatMap(({ text }) => phonesIn(text))
    .find(({ text }) => text.startsWith('+') || text.replace(/\P{Nd}/gu, '').length >= 10)?.text;
