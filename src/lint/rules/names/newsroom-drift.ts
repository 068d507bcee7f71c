import type { FoundContact } from '../../../recognize/parts.ts';
import { partingFrom } from './boilerplate.ts';
import { slipsFrom } from './spelling.ts';
import { differ } from './titles.ts';
import type { Page, Problem, Rule } from '../../rule.ts';
import { listed, quoted } from '../../words.ts';

const newsroom = {
  organizations: ['Harbour Museum'],
  boilerplates: [
    { name: 'Harbour Museum', text: 'The Harbour Museum keeps 400 boats in nine halls.' },
  ],
  contacts: [{ name: 'Ada Holm', phone: ['+47 22 00 00 00'], email: ['ada@museum.example'] }],
  speakers: [{ name: 'Philip Sample', role: 'director' }],
};
const release = (quotation: string, boats: number, phone: string) =>
  `# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – “We are glad to open it at last,” said ${quotation}.\n\n` +
  `## About Harbour Museum\n\nThe Harbour Museum keeps ${boats} boats in nine halls.\n\n` +
  `## Media contact\n\nAda Holm, ${phone}, ada@museum.example\n`;

export const newsroomDrift: Rule = {
  id: 'newsroom-drift',
  category: 'names',
  since: '0.1.0',
  level: 'warning',
  title: 'a release that differs from the newsroom',
  why:
    'The newsroom has the agreed boilerplate, the number that someone answers and the right ' +
    'title. A release that differs was copied from an older one, or the newsroom is out of ' +
    'date. A release from an earlier day keeps the words of that day.',
  source: [
    'https://blog.businesswire.com/straight-from-the-newsroom-watch-for-these-common-mistakes-in-your-press-release',
  ],
  reads: ['headline', 'subheadline', 'story', 'quotation', 'boilerplate', 'contact', 'other'],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: release('Philip Sample, director', 300, '+47 22 00 00 00'),
        at: '5:4',
        says: '"keeps 300 boats',
        newsroom,
      },
      {
        format: 'markdown',
        text: release('Philip Sample, director', 400, '+47 22 00 00 99'),
        at: '11:11',
        says: '+47 22 00 00 00',
        newsroom,
      },
      {
        format: 'markdown',
        text: release('Philip Sample, chair', 400, '+47 22 00 00 00'),
        at: '3:55',
        says: 'director',
        newsroom,
      },
      {
        format: 'markdown',
        text: release('Phillip Sample, director', 400, '+47 22 00 00 00'),
        at: '3:60',
        says: 'Philip Sample',
        newsroom,
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: release('Philip Sample, director of the museum', 400, '22 00 00 00'),
        newsroom,
      },
      // Its day is over.
      {
        format: 'markdown',
        text: release('Philip Sample, director', 300, '+47 22 00 00 99'),
        newsroom,
        today: '2026-05-06',
      },
      { format: 'markdown', text: release('Philip Sample, director', 300, '+47 22 00 00 99') },
    ],
  },
  check: (page) => {
    const issued = page.parts.dateline?.date;
    if (issued && page.today && issued < page.today) return [];
    return [...boilerplates(page), ...contacts(page), ...titles(page), ...names(page)];
  },
};

const boilerplates = ({ parts, newsroom: { boilerplates: kept } }: Page): Problem[] =>
  parts.about.flatMap(({ name, text, start, end }): Problem[] => {
    const same = kept.filter((one) => fold(one.name) === fold(name));
    const parting = partingFrom(text, same);
    if (!parting) return [];
    return [
      {
        start,
        end,
        message: `The newsroom has another boilerplate for ${name}: ${quoted(parting.kept)}, not ${quoted(parting.here)}.`,
        advice:
          'Use the words of the newsroom, or change them there with pr newsroom edit boilerplate.',
      },
    ];
  });

const contacts = ({ parts, document, newsroom: { contacts: kept } }: Page): Problem[] =>
  parts.contacts.flatMap((contact): Problem[] => {
    const known = kept.find(
      ({ name }) => contact.name !== null && fold(name) === fold(contact.name),
    );
    if (!known) return [];
    const { phone: phones = [], email: emails = [] } = known;
    const other = [
      ...contact.phones.filter(
        (one) => phones.length > 0 && !phones.some((phone) => sameNumber(one, phone)),
      ),
      ...contact.emails.filter(
        (one) => emails.length > 0 && !emails.some((email) => fold(one) === fold(email)),
      ),
    ];
    return other.map((reach) => ({
      ...placeOf(reach, contact, document.text),
      message: `For ${known.name}, the newsroom has ${listed((reach.includes('@') ? emails : phones).map((one) => quoted(one)))}, not ${quoted(reach)}.`,
      advice:
        'Check which one is right, and change the other here or with pr newsroom edit contact.',
    }));
  });

const titles = ({ parts, locale, newsroom: { speakers } }: Page): Problem[] =>
  parts.quotes.flatMap((quote): Problem[] => {
    const known = speakers.find(
      ({ name }) => quote.speaker !== null && fold(name) === fold(quote.speaker),
    );
    if (!known?.role || !quote.role || !differ(quote.role, known.role, locale)) return [];
    const { start, end } = quote.attribution ?? quote;
    return [
      {
        start,
        end,
        message: `${known.name} is ${quoted(quote.role)} here, but ${quoted(known.role)} in the newsroom.`,
        advice: 'Check which is right, and change the other here or with pr newsroom edit speaker.',
      },
    ];
  });

function names(page: Page): Problem[] {
  const { organizations, contacts: people, speakers } = page.newsroom;
  const known = [...organizations, ...[...people, ...speakers].map(({ name }) => name)];
  return slipsFrom(known, page)
    .filter(({ text }) => !page.accepts(text))
    .map(({ start, end, text, elsewhere }) => ({
      start,
      end,
      message: `${quoted(text)} is spelled ${quoted(elsewhere)} in the newsroom.`,
      advice: `Write "${elsewhere}" if they are the same. If not, run pr lint --accept "${text}".`,
    }));
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether two numbers are the same, with or without country code, trunk prefix and extension. */
function sameNumber(a: string, b: string): boolean {
  const [one, other] = [a, b].map((number) =>
    number.replace(/\(0\)|\D/g, '').replace(/^0+/, ''),
  ) as [string, string];
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  return shorter.length > 0 && (longer.endsWith(shorter) || longer.startsWith(shorter));
}

/** The place of a number or an address of a contact; of the whole contact if the text spells it another way. */
function placeOf(reach: string, { start, end }: FoundContact, text: string) {
  const at = text.slice(start, end).indexOf(reach);
  return at < 0 ? { start, end } : { start: start + at, end: start + at + reach.length };
}
