import { expansionsIn, unexplainedIn } from './acronyms.ts';
import { otherCapitalsIn } from './letter-case.ts';
import { misspellingsOn } from './spelling.ts';
import { otherJoints, singleWordSlips } from './single-words.ts';
import { otherTitlesIn } from './titles.ts';
import type { Page, Problem, Rule } from '../../rule.ts';
import { listed, quoted } from '../../words.ts';

const release = '# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – ';

type Case = 'spelling' | 'title' | 'two meanings' | 'explained' | 'unexplained';

export const nameDrift: Rule<Case> = {
  id: 'name-drift',
  category: 'names',
  since: '0.1.0',
  level: {
    spelling: 'warning',
    title: 'warning',
    'two meanings': 'warning',
    explained: 'info',
    unexplained: 'info',
  },
  title: 'a name, title or acronym that changes within the release',
  why:
    'A reporter cannot know which of two spellings is right, and prints the wrong one. A ' +
    'title that changes makes two people of one. An acronym without an explanation says ' +
    'nothing.',
  source: [
    'https://blog.businesswire.com/straight-from-the-newsroom-watch-for-these-common-mistakes-in-your-press-release',
    'https://writingexplained.org/ap-style/ap-style-datelines',
  ],
  reads: ['headline', 'subheadline', 'story', 'quotation', 'boilerplate', 'contact', 'other'],
  languages: ['en'],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: `${release}“We are glad,” said Philip Sample, director. The wing was planned by Ada Holm. “It is open,” said Phillip Sample.\n`,
        at: '3:119',
        says: '"Phillip Sample"',
      },
      {
        format: 'markdown',
        text: `${release}The code is on GitHub. Whoever has an account at Github may read it.\n`,
        at: '3:70',
        says: '"GitHub"',
      },
      {
        format: 'markdown',
        text: `${release}Bellorin keeps the damp out. Bellorin smells of nothing. With Bellorin it is dry. The marks Harrow and Belorin are ours.\n`,
        at: '3:124',
        says: '"Belorin"',
      },
      {
        format: 'markdown',
        text: `${release}“There is a rule for the colour of the boat,” said Bo Larsen, who leads the office.\n\n“I have painted mine green,” Larson said. “They can come.”\n`,
        at: '5:30',
        says: '"Larson"',
      },
      {
        format: 'markdown',
        text: `${release}Quay Creek DISCROM prints maps. All Quay Creek DISC-ROM maps are free, as DISCROM says.\n`,
        at: '3:68',
        says: '"DISC-ROM"',
      },
      {
        format: 'markdown',
        text: `${release}Tickets are on BoatPass. Whoever has a Boat Pass pays less.\n`,
        at: '3:60',
        says: '"BoatPass"',
      },
      {
        format: 'markdown',
        text: `${release}“We are glad to open it,” said Ada Holm, director.\n\n“It was about time that we did,” said Ada Holm, chair of the Harbour Museum.\n`,
        at: '5:34',
        says: '"director"',
      },
      {
        format: 'markdown',
        text: `${release}“We are glad to open it,” said Ada Holm, director of the Harbour Museum.\n\nMedia contact: Ada Holm, deputy director, +47 22 00 00 00\n`,
        at: '5:16',
        says: '"deputy director"',
      },
      {
        format: 'markdown',
        text: `${release}The North Sea Fund (NSF) pays. The Nordic Seafarers Foundation (NSF) thanks.\n`,
        at: '3:56',
        says: '"North Sea Fund"',
      },
      {
        format: 'markdown',
        text: `${release}The FBHO pays for it. No FBHO has done so before.\n`,
        at: '3:25',
        says: '"FBHO"',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: `${release}“We are glad to open it,” said Ada Holm, chief executive of the Harbour Museum. The North Sea Fund (NSF) pays. American and Americans came from America. “The NSF pays, as the NSF does,” said Holm, the CEO. The eBay and NASA teams came.\n\nADKO Boats Pty Ltd paid. ADKO is glad, and the DWT meter, for Deep Water Telling, is a good DWT meter.\n`,
      },
    ],
  },
  check: (page) => [...spellings(page), ...titles(page), ...acronyms(page)],
};

function spellings(page: Page): Problem<Case>[] {
  const capitals = otherCapitalsIn(page.passages);
  const letters = [...misspellingsOn(page), ...singleWordSlips(page), ...otherJoints(page)].filter(
    ({ start, end }) => !capitals.some((one) => one.start < end && one.end > start),
  );
  return [...capitals, ...letters]
    .filter(({ text }) => !page.accepts(text))
    .map(({ start, end, text, elsewhere }) => ({
      start,
      end,
      message: `${quoted(text)} here, but ${quoted(elsewhere)} elsewhere: this seems to be one name with two spellings.`,
      advice: `Check which is right, and use it everywhere. If both are, run pr lint --accept "${text}".`,
      case: 'spelling',
    }));
}

const titles = ({ parts, locale }: Page): Problem<Case>[] =>
  otherTitlesIn(parts, locale).map(({ start, end, name, role, before }) => ({
    start,
    end,
    message: `${name} is ${quoted(role)} here, but ${quoted(before)} before.`,
    advice: 'Give the title once, at the first mention, and leave it out afterwards.',
    case: 'title',
  }));

function acronyms({ passages, document, parts, accepts }: Page): Problem<Case>[] {
  const expansions = expansionsIn(passages);
  const first = new Map(expansions.toReversed().map((one) => [one.acronym, one]));
  const contrary = expansions.filter(
    (one) => fold(one.words) !== fold(first.get(one.acronym)!.words),
  );
  const story = passages.filter(({ text, zoneAt }) =>
    ['story', 'quotation'].includes(zoneAt(text.length - 1)),
  );
  const again = expansionsIn(story).filter(
    (one, i, all) =>
      all.findIndex(({ acronym }) => acronym === one.acronym) < i &&
      !contrary.some(({ start }) => start === one.start),
  );
  const issuers = parts.about.map(({ name }) => name);
  const unexplained = unexplainedIn(story, document.text).filter(
    ({ acronym }) => !accepts(acronym) && !issuers.includes(acronym),
  );
  return [
    ...contrary.map(({ start, end, acronym, words }) => ({
      start,
      end,
      message: `${acronym} means ${quoted(words)} here, but ${quoted(first.get(acronym)!.words)} before.`,
      advice: 'Keep the acronym for one of the two, and write the other out.',
      case: 'two meanings' as const,
    })),
    ...again.map(({ start, end, acronym }) => ({
      start,
      end,
      message: `${acronym} has already been explained.`,
      advice: `Write just ${acronym} here.`,
      case: 'explained' as const,
    })),
    ...unexplained.slice(0, 1).map(({ start, end }) => ({
      start,
      end,
      message: `The text does not explain ${listed(unexplained.map(({ acronym }) => quoted(acronym)))}.`,
      advice:
        'Write it out at the first mention, with the acronym in brackets: "International Maritime Organization (IMO)".',
      case: 'unexplained' as const,
    })),
  ];
}

const fold = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/s$/, '');
