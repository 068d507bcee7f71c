import { dateReader } from '../../../text/dates.ts';
import { sentencesIn } from '../../../text/sentences.ts';
import { announcements, leftBehind, quarters } from './leftovers.ts';
import { otherSubjects, otherYear, pastOutlook, strangers } from './other-releases.ts';
import { periodsIn } from './past-periods.ts';
import { matches } from '../../matches.ts';
import { type Passage, everything } from '../../passages.ts';
import type { Page, Problem, Rule } from '../../rule.ts';
import { listed, quoted, wholeWords } from '../../words.ts';

const release = '# Harbour Ferries earns more in the first quarter of 2026\n\nOSLO, May 5, 2026 – ';

export const leftover: Rule = {
  id: 'leftover',
  category: 'unfinished',
  since: '0.1.0',
  level: 'warning',
  title: 'words left over from another release or a draft',
  why:
    'Most releases begin as a copy of the last one. Every day, wire editors find last ' +
    'quarter’s words or another company’s boilerplate in them. Readers who find such words ' +
    'doubt the rest.',
  source: [
    'https://blog.businesswire.com/straight-from-the-newsroom-watch-for-these-common-mistakes-in-your-press-release',
  ],
  reads: everything.filter((zone) => zone !== 'dateline'),
  languages: ['en'],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: `${release}Harbour Ferries told its results for the fourth quarter of 2025 today.\n`,
        at: '3:62',
        says: 'first quarter of 2026',
      },
      {
        format: 'markdown',
        text: `${release}Its general meeting will take place on April 30, 2025, in Oslo.\n`,
        at: '3:41',
        says: 'before the day of the release',
      },
      {
        format: 'markdown',
        text: `${release}Harbour Ferries earned 5 million kroner. The meeting is on a day TBD.\n`,
        at: '3:86',
        says: '"TBD"',
      },
      {
        format: 'markdown',
        text: `${release}Harbour Ferries earned 5 million kroner.\n\n## About Quayside Buses\n\nQuayside Buses runs nine buses.\n`,
        at: '5:4',
        says: 'Quayside Buses',
      },
      {
        format: 'markdown',
        text: `${release}Harbour Ferries earned 5 million kroner.\n\n## About Harbour Ferries\n\nQuarrington is the leader in small boats. Harbour Ferries was founded in 1961.\n`,
        at: '7:1',
        says: '"Quarrington"',
      },
      {
        format: 'markdown',
        text: `${release}Its next meeting will be held in the second half of 2025.\n`,
        at: '3:38',
        says: 'before the day of the release',
      },
      {
        format: 'markdown',
        text: `${release}Harbour Ferries earned 5 million kroner.\n\n**May 5, 2025**\n`,
        at: '5:3',
        says: 'another year',
      },
      {
        format: 'markdown',
        text: `${release}Harbour Ferries earned 5 million kroner.\n\nThis release has forward-looking statements on the prospects of the company for 2024.\n`,
        at: '5:52',
        says: 'a year that is over',
      },
      {
        format: 'markdown',
        text: `${release}Harbour Ferries earned 5 million kroner.\n\nYour browser does not support the video tag.\n`,
        at: '5:1',
        says: 'text of a web page',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: `${release}In the first quarter of 2026 it earned 5 million, after 4 million in the fourth quarter of 2025. It will report again on August 4, 2026. The firm that Ada Holm will lead opened on May 1, 2001.\n\n## About Harbour Ferries\n\nThe company runs ferries. A draft is 2 metres.\n`,
      },
    ],
  },
  check: (page) => [
    ...draftMarks(page),
    ...announcedTooLate(page),
    ...otherQuarter(page),
    ...strangers(page),
    ...otherSubjects(page),
    ...otherYear(page),
    ...pastOutlook(page),
  ],
};

const draftMarks = ({ passages, document }: Page): Problem[] =>
  leftBehind.flatMap(({ pattern, because, advice, ofPage }) =>
    matches(
      // A web page may say so around the release.
      ofPage && document.format === 'html' ? [] : passages,
      pattern,
    ).map(({ words, start, end }) => ({
      start,
      end,
      message: `${quoted(words)} ${because}.`,
      advice,
    })),
  );

/** Events announced for a day before the release. */
function announcedTooLate({ passages, parts, locale }: Page): Problem[] {
  const issued = parts.dateline?.date;
  if (!issued) return [];
  const dates = dateReader(locale.language);
  const inText = (passage: Passage) =>
    sentencesIn(passage.text, locale).flatMap(({ text, from }): Problem[] => {
      const announced = announcement.exec(text);
      if (!announced) return [];
      const behind = announced.index + announced[0].length;
      const date = dates.next(text, behind);
      const period = periodsIn(text.slice(behind), locale)[0];
      const [at, to, last] = date?.iso
        ? [date.from, date.to, date.iso]
        : period
          ? [behind + period.index, behind + period.index + period.text.length, period.end]
          : [0, 0, issued];
      if (last >= issued) return [];
      // A date far off, or after another verb, belongs to something else.
      if (at - behind > 60 || elsewhere.test(text.slice(behind, at))) return [];
      const start = from + announced.index;
      return [
        {
          ...passage.span(start, from + to),
          message: `${quoted(text.slice(announced.index, to))} is before the day of the release, ${issued}.`,
          advice: 'Correct the date, or use the past tense.',
        },
      ];
    });
  return passages.filter(({ zoneAt }) => zoneAt(0) !== 'front matter').flatMap(inText);
}

const announcement = wholeWords(announcements, 'iu');
const elsewhere =
  /[;:]|\b(?:since|from|until|after|before|founded|established|following|which|who|that|than)\b/i;

/** A lead about another quarter than the headline. */
function otherQuarter({ passages, parts }: Page): Problem[] {
  const { headline } = parts;
  const lead = parts.story[0];
  if (!headline || !lead) return [];
  const [meant] = quartersIn(headline.text);
  const leads = passages
    .flatMap((passage) =>
      quartersIn(passage.text).map((quarter) => ({
        ...quarter,
        ...passage.span(quarter.index, quarter.index + quarter.text.length),
      })),
    )
    .filter(({ start }) => start >= lead.start && start < lead.end);
  const [first] = leads;
  if (!meant || !first || leads.some((one) => same(one, meant))) return [];
  return [
    {
      start: first.start,
      end: first.end,
      message: `The headline is about the ${meant.text}, but the lead is about the ${listed(leads.map(({ text }) => text))}.`,
      advice:
        'Check which of the two this release is about. The other may be left over from the last one.',
    },
  ];
}

interface Quarter {
  readonly index: number;
  readonly text: string;
  readonly quarter: number;
  readonly year: string | undefined;
}

const quartersIn = (text: string): Quarter[] =>
  quarters.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: words, index, groups }) => ({
      index,
      text: words,
      quarter: groups!['number']
        ? Number(groups!['number'])
        : ['first', 'second', 'third', 'fourth'].indexOf(groups!['word']!.toLowerCase()) + 1,
      year: groups!['year']?.slice(-2),
    })),
  );

const same = (a: Quarter, b: Quarter): boolean =>
  a.quarter === b.quarter && (!a.year || !b.year || a.year === b.year);
