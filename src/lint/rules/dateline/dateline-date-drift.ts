import { type Day, daysBetween, parseDay } from '../../../release/date.ts';
import { dayInWords } from '../../../text/calendar.ts';
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
  reads: [],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: `---\ndate: 2026-05-05\n---\n\n# Harbour Museum opens new wing\n\nOSLO, May 4, 2026 – ${story}`,
        at: '7:1',
        says: 'the front matter says 5 May 2026',
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
        text: `---\ndate: 2026-05-05T09:00:00Z\n---\n\n# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – ${story}`,
      },
    ],
  },
  check: ({ document, parts: { dateline, timings }, locale }) => {
    const day = parseDay(dateline?.date ?? '');
    if (!dateline || !day) return [];
    const until = timings.find((timing) => timing.until)?.until ?? '';
    const others: [string, Day | null][] = [
      ['the embargo', dayIn(until)],
      ['the front matter', statedDay(document)],
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

const dayIn = (text: string): Day | null => parseDay(text.slice(0, 10));
