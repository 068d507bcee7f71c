import { parseDay, weekdayOf } from '../../../release/date.ts';
import { datedIn, rightWeekday, spelled } from '../../dated.ts';
import { everything } from '../../passages.ts';
import type { Problem, Rule } from '../../rule.ts';

type Case = 'year stated' | 'year assumed';

export const weekdayDateMismatch: Rule<Case> = {
  id: 'weekday-date-mismatch',
  category: 'dates',
  since: '0.1.0',
  level: { 'year stated': 'error', 'year assumed': 'warning' },
  title: 'a weekday that is not the one of its date',
  why:
    'One of the two is wrong, and readers cannot know which: people come on the wrong day. It is ' +
    'the mistake that wire editors name first.',
  source: [
    'https://blog.businesswire.com/straight-from-the-newsroom-watch-for-these-common-mistakes-in-your-press-release',
    'https://blog.marketwired.com/2013/03/21/correction-is-not-a-dirty-word-mistakes-happen-heres-how-to-fix-them/',
  ],
  reads: everything,
  examples: {
    failing: [
      {
        format: 'markdown',
        text: 'The library opens on Monday, November 2, 2021.\n',
        at: '1:22',
        says: '2 November 2021 is a Tuesday',
      },
      {
        format: 'text',
        text: 'The library opens on 3rd May 2026 (Tue).\n',
        at: '1:22',
        says: '3 May 2026 is a Sunday',
      },
      {
        format: 'markdown',
        text: '# Library opens\n\nPORTLAND, Ore., Nov. 1, 2021 – The doors open on Monday, Nov. 2.\n',
        at: '3:50',
        says: '2 November 2021 is a Tuesday',
      },
    ],
    passing: [
      { format: 'markdown', text: 'The library opens on Tuesday, November 2, 2021.\n' },
      { format: 'text', text: 'Open Monday to Wednesday, 2-4 November 2021, and on Mondays.\n' },
    ],
  },
  check: ({ passages, parts, locale }) => {
    const find = datedIn(locale);
    const issued = parseDay(parts.dateline?.date ?? '');
    return passages.flatMap((passage) =>
      find(passage.text, issued).flatMap((found): Problem<Case>[] => {
        const right = rightWeekday(found, locale);
        if (right.toLowerCase() === found.weekday.toLowerCase()) return [];
        return [
          {
            ...passage.span(found.index, found.index + found.text.length),
            message: `"${found.text}": ${spelled(found.day, locale)} is a ${locale.weekdays[weekdayOf(found.day)]}.`,
            advice: `Ask which of the two is meant. If the date is right, write "${found.text.replace(found.weekday, right)}".`,
            case: found.yearStated ? 'year stated' : 'year assumed',
          },
        ];
      }),
    );
  },
};
