import { dayAt } from '../../../release/date.ts';
import type { Locale } from '../../../style/locale.ts';
import { bareName, calendarWords } from '../../../text/calendar-words.ts';
import { type WrittenDate, dateReader } from '../../../text/dates.ts';
import { anyOf } from '../../../text/phrases.ts';
import { everything } from '../../passages.ts';
import type { Rule } from '../../rule.ts';

export const dateInvalid: Rule<'year stated' | 'year assumed'> = {
  id: 'date-invalid',
  category: 'dates',
  since: '0.1.0',
  level: { 'year stated': 'error', 'year assumed': 'warning' },
  fields: ['dateline'],
  title: 'a date that does not exist',
  why:
    'No one can come on April 31. Readers have to ask which day is meant, and those who do ' +
    'not ask pick the 30th or the 1st.',
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
  check: ({ passages, parts, locale }) =>
    passages.flatMap(({ text, span }) =>
      impossibleDates(text.replace(/\s/g, ' '), parts.language, locale).map((date) => {
        const written = text.slice(date.from, date.to).replace(/\.$/, '');
        return {
          ...span(date.from, date.from + written.length),
          message: `"${written}" is not a date: ${reasonOf(date, locale)}.`,
          advice: 'Check which day is meant, and correct the date.',
          case: date.year === null ? ('year assumed' as const) : ('year stated' as const),
        };
      }),
    ),
};

type ImpossibleDate = Pick<WrittenDate, 'from' | 'to' | 'month' | 'year'>;

/** What is written like a date in flat text and is in no calendar. */
function impossibleDates(text: string, language: string, locale: Locale): ImpossibleDate[] {
  const { months } = calendarWords(locale.language);
  return dateReader(language)
    .all(text)
    .filter(({ monthName }) => monthName === null || months.has(bareName(monthName)))
    .flatMap((date) => {
      if (!date.exists) return isDate(text, date, locale) ? [date] : [];
      const last = lastDay(text, date, locale);
      return last ? [last] : [];
    });
}

/** Whether a day that does not exist is meant as a date, and not an order number or "June 31 people came". */
function isDate(text: string, date: WrittenDate, { dates }: Locale): boolean {
  const [before, after] = [text.slice(Math.max(0, date.from - 20), date.from), text.slice(date.to)];
  if (date.monthName === null) {
    const written = text.slice(date.from, date.to);
    return /^\d{4}-|\//.test(written) && !/[\w/.-]$/.test(before) && !/^[\w/-]/.test(after);
  }
  if (/[\d.,/–-]$/.test(before)) return false;
  if (date.year !== null) return true;
  const isLedIn = new RegExp(String.raw`(?<!\p{L})${anyOf(dates.on)}\s$`, 'iu').test(before);
  return date.day <= 31 && (closed.test(after) || (isLedIn && !/^\d|^,?\s{1,4}\d/.test(after)));
}

/** After a date that has no year: the end of the text, or a mark that no figure follows. */
const closed = /^(?!,?\s{1,4}\d)(?:[.,;:!?)\]]|\s*$)/;

/** The last day of a span whose first day exists, where it does not: "June 28 to 31". */
function lastDay(text: string, date: WrittenDate, { dates }: Locale): ImpossibleDate | null {
  if (date.monthName === null || date.year !== null) return null;
  const span = new RegExp(
    String.raw`^(?: ?[-–] ?| ${anyOf(dates.range)} )(?<last>[0-3]?\d)(?!\d)(?:,?\s{1,4}(?<year>(?:19|20)\d\d)(?!\d))?`,
    'iu',
  ).exec(text.slice(date.to, date.to + 40));
  if (!span) return null;
  const to = date.to + span[0].length;
  const { last, year } = span.groups as { last: string; year?: string };
  const inYear = year === undefined ? null : Number(year);
  const exists = dayAt(inYear ?? 2000, date.month, Number(last)) !== null;
  if (exists || (inYear === null && (Number(last) > 31 || !closed.test(text.slice(to)))))
    return null;
  return { from: date.from, to, month: date.month, year: inYear };
}

function reasonOf({ month, year }: ImpossibleDate, { months }: Locale): string {
  const name = months[month - 1];
  if (name === undefined) return `there is no month ${month}`;
  const days = new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
  return `${name}${month === 2 && year ? ` ${year}` : ''} has ${days} days`;
}
