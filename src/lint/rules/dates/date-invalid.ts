import { impossibleIn } from '../../impossible.ts';
import { everything } from '../../passages.ts';
import type { Rule } from '../../rule.ts';

export const dateInvalid: Rule<'year stated' | 'year assumed'> = {
  id: 'date-invalid',
  category: 'dates',
  since: '0.1.0',
  level: { 'year stated': 'error', 'year assumed': 'warning' },
  fields: ['dateline'],
  title: 'a date that is in no calendar',
  why:
    'Nobody can come on April 31. Readers have to ask which day is meant, and those who do not ask ' +
    'take the 30th or the 1st as they please.',
  source: [
    // The lengths of the months.
    'ISO 8601',
    'https://blog.businesswire.com/straight-from-the-newsroom-watch-for-these-common-mistakes-in-your-press-release',
  ],
  reads: everything,
  examples: {
    failing: [
      {
        format: 'markdown',
        text: 'The library opens on April 31, 2025.\n',
        at: '1:22',
        says: 'April has 30 days',
      },
      {
        format: 'html',
        text: '<html lang="de"><body><p>Die Bibliothek ist bis 29. Februar 2025 geschlossen.</p></body></html>\n',
        at: '1:49',
        says: 'Februar 2025 has 28 days',
      },
      {
        format: 'markdown',
        text: '---\ntitle: Library opens\ndate: 2025-06-31\n---\n\nThe library opens.\n',
        at: '3:7',
        says: 'June has 30 days',
      },
      {
        format: 'text',
        text: 'The show runs from June 28 to 31.\n',
        at: '1:20',
        says: 'June has 30 days',
      },
      {
        format: 'text',
        text: 'The doors are closed on 31 June and open again in July.\n',
        at: '1:25',
        says: 'June has 30 days',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: 'The library opens on April 30, 2025, not on 29 February 2024.\n',
      },
      {
        format: 'text',
        text: 'In June 31 people came, from 04/31 of the homes. Order no. 2025-06-31-7 is late.\n',
      },
    ],
  },
  check: ({ passages, locale }) => {
    const find = impossibleIn(locale);
    return passages.flatMap((passage) =>
      find(passage.text).map(({ index, text, reason, yearStated }) => ({
        ...passage.span(index, index + text.length),
        message: `"${text}" is no date: ${reason}.`,
        advice: 'Look up which day is meant, and write that one.',
        case: yearStated ? ('year stated' as const) : ('year assumed' as const),
      })),
    );
  },
};
