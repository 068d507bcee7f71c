import { type Day, daysBetween, parseDay } from '../../../release/date.ts';
import { dateReader } from '../../../text/dates.ts';
import type { FoundDateline } from '../../../recognize/parts.ts';
import { dayInWords, dayMeant } from '../../../text/calendar.ts';
import type { Passage } from '../../passages.ts';
import { wordCount } from '../../words.ts';
import { statedDay } from '../../issued.ts';
import type { Problem, Rule } from '../../rule.ts';

const story = 'The museum opens its new wing.\n';

type Case = 'a day apart' | 'days apart';

export const datelineDateDrift: Rule<Case> = {
  id: 'dateline-date-drift',
  category: 'dateline',
  since: '0.1.0',
  level: { 'a day apart': 'info', 'days apart': 'warning' },
  fields: ['dateline'],
  title: 'a dateline that is not the day of issue',
  why:
    'Readers work out "yesterday" and "on Friday" from the dateline. An old date, copied with ' +
    'another release or an earlier plan, moves every day in the story.',
  source: [
    'https://blog.businesswire.com/straight-from-the-newsroom-watch-for-these-common-mistakes-in-your-press-release',
  ],
  reads: ['label', 'dateline', 'story', 'other'],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: `---\ndate: 2026-05-05\n---\n\n# Harbour Museum opens new wing\n\nOSLO, May 4, 2026 – ${story}`,
        at: '7:1',
        says: 'the front matter says 5 May 2026',
      },
      {
        format: 'markdown',
        text: `# Harbour Museum opens new wing\n\nPORTLAND, ME / Quay Wire / May 5, 2026 09:12\n\nPortland, Maine. (April 30th, 2026) – ${story}`,
        at: '5:1',
        says: 'the line above it says 5 May 2026',
      },
      {
        format: 'text',
        text: `EMBARGOED UNTIL 00:01 BST, 5 May 2026\n\nHarbour Museum opens new wing\n\nOSLO, May 5, 2025 – ${story}`,
        at: '5:1',
        says: 'the embargo says 5 May 2026',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: `# Harbour Museum opens new wing\n\nUpdated May 9, 2026\n\nOSLO, May 5, 2026 – ${story}`,
      },
      {
        format: 'markdown',
        text: `---\ndate: 2026-05-05T09:00:00Z\n---\n\n# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – ${story}`,
      },
    ],
  },
  check: ({ document, parts: { dateline, timings, language }, passages, locale }) => {
    const day = parseDay(dateline?.date ?? '');
    if (!dateline || !day) return [];
    const until = timings.find((timing) => timing.until)?.until ?? '';
    const others: [string, Day | null][] = [
      ['the embargo', dayIn(until)],
      ['the front matter', statedDay(document)],
      ['the line above it', dayAbove(passages, dateline, language)],
    ];
    return others.flatMap(([what, other]): Problem<Case>[] => {
      const days = other && daysBetween(day, other);
      if (!other || !days) return [];
      return [
        {
          start: dateline.start,
          end: dateline.end,
          message: `The dateline says ${dayInWords(day, locale)}, but ${what} says ${dayInWords(other, locale)}.`,
          advice: 'Check the day of issue, and use it in both places.',
          case: days === 1 ? 'a day apart' : 'days apart',
        },
      ];
    });
  },
};

/** The day in the last line above the dateline that has little else: "OSLO / Quay Wire / May 5, 2026". */
function dayAbove(
  passages: readonly Passage[],
  { start }: FoundDateline,
  language: string,
): Day | null {
  const dates = dateReader(language);
  const days = passages
    .filter((passage) => passage.span(0, 1).start < start)
    .flatMap(({ text }) => {
      const date = dates.next(text, 0);
      const isBusy = wordCount(text) > MAX_WORDS_BESIDE_DATE || otherDays.test(text);
      const day = date && !isBusy ? dayMeant(date, null) : null;
      return day ? [day] : [];
    });
  return days.at(-1) ?? null;
}

const MAX_WORDS_BESIDE_DATE = 14;

/** Words beside days that are not of the issue. */
const otherDays = /updated|modified|revised|corrected|embargo|deadline|until|valid|event|when\b/i;

const dayIn = (text: string): Day | null => parseDay(text.slice(0, 10));
