import { type Day, parseDay, weekdayOf } from '../../../release/date.ts';
import type { Locale } from '../../../style/locale.ts';
import { bareName, calendarWords } from '../../../text/calendar-words.ts';
import { dayInWords, dayMeant } from '../../../text/calendar.ts';
import { type WrittenDate, dateReader } from '../../../text/dates.ts';
import { anyOf } from '../../../text/phrases.ts';
import { everything } from '../../passages.ts';
import type { Problem, Rule } from '../../rule.ts';

type Case = 'year stated' | 'year assumed';

export const weekdayDateMismatch: Rule<Case> = {
  id: 'weekday-date-mismatch',
  category: 'dates',
  since: '0.1.0',
  level: { 'year stated': 'error', 'year assumed': 'warning' },
  title: 'a weekday that does not match its date',
  why:
    'One of the two is wrong, and readers cannot know which: people come on the wrong day. It ' +
    'is the mistake that wire editors name first.',
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
    const reader = dateReader(parts.language);
    const issued = parseDay(parts.dateline?.date ?? '');
    return passages.flatMap(({ text, span }) =>
      reader.all(text.replace(/\s/g, ' ')).flatMap((date): Problem<Case>[] => {
        const day = date.exists && dayMeant(date, issued);
        const right = day && rightWeekday(date, day, locale);
        if (!right || isJoined(text, date, locale)) return [];
        const written = text.slice(date.from, date.to);
        return [
          {
            ...span(date.from, date.to),
            message: `"${written}": ${dayInWords(day, locale)} is a ${locale.weekdays[weekdayOf(day)]}.`,
            advice: `Check which of the two is right. If the date is, write "${written.replace(date.weekday!, right)}".`,
            case: date.year === null ? 'year assumed' : 'year stated',
          },
        ];
      }),
    );
  },
};

/** The weekday of a day, in the form of the wrong one that is written: "Tue" for "Mon". Null when it is right. */
function rightWeekday(
  { weekday, monthName }: WrittenDate,
  day: Day,
  { weekdays, weekdaysShort, language }: Locale,
): string | null {
  const words = calendarWords(language);
  // A weekday or a month of another language is a name.
  if (!weekday || (monthName && !words.months.has(bareName(monthName)))) return null;
  const number = words.weekdays.get(bareName(weekday));
  if (number === undefined || number === weekdayOf(day)) return null;
  const isShort = bareName(weekdaysShort[number]!) === bareName(weekday);
  const right = (isShort ? weekdaysShort : weekdays)[weekdayOf(day)]!;
  return weekday === weekday.toUpperCase() ? right.toUpperCase() : right;
}

/**
 * Whether the weekday or the day belongs to a span or a list, where nobody can tell which day is
 * whose: "Monday to Friday, 1 May", "Monday, May 1 and 2".
 */
function isJoined(
  text: string,
  { from, to, year }: WrittenDate,
  { dates, language }: Locale,
): boolean {
  const join = String.raw`(?:[-–—/&]|(?<!\p{L})${anyOf([...dates.range, 'and', 'or'])}(?!\p{L}))`;
  const before = new RegExp(String.raw`([\p{L}\p{M}]{2,16})\.?\s?${join}\s?$`, 'iu').exec(
    text.slice(Math.max(0, from - 40), from),
  );
  const joinsWeekday = before && calendarWords(language).weekdays.has(bareName(before[1]!));
  const joinsDay = new RegExp(String.raw`^\s?${join}`, 'iu').test(text.slice(to, to + 20));
  return Boolean(joinsWeekday) || (year === null && joinsDay);
}
