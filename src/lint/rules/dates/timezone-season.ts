import { parseDay } from '../../../release/date.ts';
import { dayInWords } from '../../../text/calendar.ts';
import { everything } from '../../passages.ts';
import type { Problem, Rule } from '../../rule.ts';
import { zonesIn } from '../../seasons.ts';

export const timezoneSeason: Rule = {
  id: 'timezone-season',
  category: 'dates',
  since: '0.1.0',
  level: 'warning',
  fields: ['timing'],
  title: 'a time zone of the wrong season',
  why:
    'In July, New York is on daylight time, EDT. "10 a.m. EST" is then an hour off for ' +
    'everyone who reads it literally. Wire editors call it one of the mistakes they see most.',
  source: [
    'https://blog.businesswire.com/straight-from-the-newsroom-watch-for-these-common-mistakes-in-your-press-release',
    'https://thecentogroup.wordpress.com/category/press-releases/',
  ],
  // The event in the story is not on the date of the dateline.
  reads: everything.filter((zone) => zone !== 'dateline'),
  examples: {
    failing: [
      {
        format: 'markdown',
        text: 'The doors open at 10 a.m. EST on July 4, 2025.\n',
        at: '1:27',
        says: 'EST does not apply on 4 July 2025',
      },
      {
        format: 'text',
        text: 'Library opens\n\nPORTLAND, Maine, Dec. 1, 2025 – The doors open on Jan. 4 at 10 a.m. EDT.\n',
        at: '3:69',
        says: 'EDT does not apply on 4 January 2026',
      },
      {
        format: 'text',
        text: 'EMBARGOED UNTIL 00:01 BST, 3 December 2025\n\nLibrary opens\n',
        at: '1:23',
        says: 'BST does not apply on 3 December 2025',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: 'The doors open at 10 a.m. ET on July 4, 2025, and at 10 a.m. EST on December 4, 2025.\n',
      },
      {
        format: 'text',
        text: 'From Kingston, Jamaica: the talk starts at 10 a.m. EST on July 4, 2025.\n',
      },
    ],
  },
  check: ({ passages, parts, locale }) => {
    const find = zonesIn(parts.language, parseDay(parts.dateline?.date ?? ''));
    const place = parts.dateline?.written ?? '';
    return passages.flatMap((passage) =>
      find(passage.text, place).map(({ index, text, zone, day }): Problem => {
        const right = zone.season.always ?? zone.season.other;
        return {
          ...passage.span(index, index + text.length),
          message: `${text} does not apply on ${dayInWords(day, locale)}, which is in ${zone.season.other}.`,
          advice: `Write "${right}"${zone.season.always ? ', which is right all year round' : ''}.`,
        };
      }),
    );
  },
};
