import { dateReader } from '../../../text/dates.ts';
import { escaped } from '../../../text/phrases.ts';
import { type Day, daysAfter, daysBetween, weekdayOf } from '../../../release/date.ts';
import { dayInWords, dayMeant } from '../../../text/calendar.ts';
import { issueDay, showsDate } from '../../issued.ts';
import type { DateWords } from '../../../style/locale.ts';
import type { Passage } from '../../passages.ts';
import type { Page, Problem, Rule } from '../../rule.ts';
import { unquoted, wholeWords } from '../../words.ts';

const undated = '# Harbour Museum opens new wing\n\n';
const dated = `${undated}OSLO, May 5, 2026 – `;
const story = 'The museum opened its new wing';

type Case = 'undated' | 'today, undated' | 'dated' | 'against the date';

export const relativeDate: Rule<Case> = {
  id: 'relative-date',
  category: 'dates',
  since: '0.1.0',
  level: {
    undated: 'warning',
    'today, undated': 'info',
    dated: 'info',
    'against the date': 'warning',
  },
  title: 'a day that depends on when people read it',
  why:
    '"Yesterday" is right for one day only. A release is printed tomorrow, forwarded next ' +
    'week and found in a year. Without a date beside it, no one can tell which day it was; ' +
    'with one, every reader has to work it out.',
  source: [
    'https://blog.businesswire.com/straight-from-the-newsroom-watch-for-these-common-mistakes-in-your-press-release',
    'https://writingexplained.org/ap-style/ap-style-datelines',
  ],
  reads: ['headline', 'subheadline', 'story'],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: `${dated}${story} yesterday.\n`,
        at: '3:52',
        says: '"yesterday" means 4 May 2026 only',
      },
      {
        format: 'markdown',
        text: `${undated}${story} last week.\n`,
        at: '3:32',
        says: 'no date',
      },
      {
        format: 'markdown',
        text: `${undated}${story} today.\n`,
        at: '3:32',
        says: 'no date',
      },
      {
        format: 'markdown',
        text: `${dated}${story} yesterday, May 3.\n`,
        at: '3:52',
        says: 'is not 3 May 2026: the release is dated',
      },
    ],
    passing: [
      {
        format: 'text',
        text: 'Harbour Museum opens new wing\n\nThe museum opened its new wing yesterday, after two years of work on the quay.\n\nMedia contact: Ada Holm, +47 22 00 00 00, May 5 2026.\n',
      },
      {
        format: 'markdown',
        text: `${dated}${story} today, after a festival last week. “It was made yesterday,” said Ada Holm, director. Today’s ships are big.\n`,
      },
    ],
  },
  check: (page) => {
    const words = page.locale.dates;
    if (Object.keys(words.relative).length === 0) return [];
    const problems = page.passages.flatMap((passage) => problemsIn(passage, words, page));
    // A release without a date often says "today" many times: once is enough.
    const today = problems.find((one) => one.case === 'today, undated');
    return problems.filter((one) => one.case !== 'today, undated' || one === today);
  },
};

function problemsIn(
  passage: Passage,
  { relative: days, today }: DateWords,
  page: Page,
): Problem<Case>[] {
  const { document, parts, locale } = page;
  const issued = issueDay(document, parts);
  const words = wholeWords([...Object.keys(days), ...today].map(escaped));
  return [...unquoted(passage.text).matchAll(words)].flatMap(
    ({ 0: word, index }): Problem<Case>[] => {
      const to = index + word.length;
      // "Today's ships" means those of our time.
      if (/^['’]s/.test(passage.text.slice(to, to + 2))) return [];
      const distance = days[word.toLowerCase()];
      const isToday = distance === undefined;
      const meant = issued && distance !== null ? daysAfter(issued, distance ?? 0) : null;
      const told = dateBeside(passage.text.slice(to, to + 40), parts.language, issued);
      const say = (message: string, advice: string, which: Case): Problem<Case>[] => [
        { ...passage.span(index, to), message, advice, case: which },
      ];
      if (told) {
        if (!meant || daysBetween(told, meant) === 0) return [];
        return say(
          `"${word}" is not ${dayInWords(told, locale)}: the release is dated ${dayInWords(issued!, locale)}.`,
          'Check which day is meant, and give that date alone.',
          'against the date',
        );
      }
      if (!issued && showsDate(document, parts)) return [];
      if (!issued)
        return say(
          `"${word}" has no meaning here, because the release has no date.`,
          'Add a dateline with the date, or name the day.',
          isToday || distance === null ? 'today, undated' : 'undated',
        );
      if (!meant || isToday || distance === 0) return [];
      return say(
        `"${word}" means ${dayInWords(meant, locale)} only to people who read the release on its day of issue.`,
        `Name the day: "${locale.weekdays[weekdayOf(meant)]!}", or "${dayInWords(meant, locale)}".`,
        'dated',
      );
    },
  );
}

/** The date right after a word: "yesterday, 4 May", "today (5 May 2026)". */
function dateBeside(behind: string, language: string, issued: Day | null): Day | null {
  const from = /^[\s,(–—-]{0,4}/.exec(behind)![0].length;
  const date = dateReader(language).at(behind, from);
  return date && dayMeant(date, issued);
}
