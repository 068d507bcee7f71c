import type { FoundContact } from '../../../recognize/parts.ts';
import { grouped } from '../../groups.ts';
import type { Rule } from '../../rule.ts';
import { listed } from '../../words.ts';

const release =
  'Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum opens its new wing.\n\n';

export const contactsUnpaired: Rule = {
  id: 'contacts-unpaired',
  category: 'contacts',
  since: '0.1.0',
  level: 'warning',
  title: 'names and numbers that cannot be paired',
  why:
    'With three names on one line and three numbers on the next, a reporter who wants one of ' +
    'the three has to guess. Someone who hears the page read aloud has lost the order by the ' +
    'second number.',
  source: ['https://help.releasewire.com/625764-What-Elements-Must-Be-In-a-Press-Release'],
  reads: [],
  examples: {
    failing: [
      {
        format: 'text',
        text: `${release}Media contact:\nAda Holm / Bo Berg\nHarbour Museum\nTel: +47 22 00 00 00 / +47 22 00 00 01\n`,
        at: '6:1',
        says: 'Ada Holm and Bo Berg',
      },
    ],
    passing: [
      {
        format: 'text',
        text: `${release}Media contact:\nAda Holm, +47 22 00 00 00\nBo Berg, +47 22 00 00 01\n`,
      },
      {
        format: 'text',
        text: `${release}Media contact:\nAda Holm / Bo Berg\nHarbour Museum\nTel: +47 22 00 00 00\n`,
      },
      {
        format: 'text',
        text: `${release}Media contact:\nAda Holm / Bo Berg\nTel: +47 22 00 00 00 / +47 22 00 00 01\nE-mail: ada@museum.example / berg@museum.example\n`,
      },
    ],
  },
  check: ({ parts }) =>
    entriesOf(parts.contacts).flatMap((people) => {
      const numbers = [...new Set(people.flatMap(({ phones }) => phones))];
      if (people.length < 2 || numbers.length < 2 || people.every(hasOwnAddress)) return [];
      const [first] = people as [FoundContact];
      return [
        {
          start: first.start,
          end: first.end,
          message: `${listed(people.map(({ name }) => name!))} share ${numbers.length} phone numbers, and it is not clear whose is whose.`,
          advice: `Put each person on a line of their own, with the number after the name: "${first.name!}, ${numbers[0]!}".`,
        },
      ];
    }),
};

/** Whether the e-mail address contains the name of its owner, which makes the order clear. */
const hasOwnAddress = ({ name, emails }: FoundContact): boolean =>
  emails.length === 1 &&
  name!
    .toLowerCase()
    .split(/\s+/)
    .some((word) => word.length > 2 && emails[0]!.toLowerCase().includes(word));

/** People whose names and numbers share lines, and so were read as one entry. */
const entriesOf = (contacts: readonly FoundContact[]): FoundContact[][] => [
  ...grouped(
    contacts.filter(({ name }) => name),
    ({ start, end }) => `${start}-${end}`,
  ).values(),
];
