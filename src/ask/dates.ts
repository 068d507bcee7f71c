import { parseDay, weekdayOf } from '../release/date.ts';
import { locales } from '../style/locale.ts';
import { type Verdict, wrong } from './question.ts';

const dayLength = 24 * 60 * 60 * 1000;
const timeOf = (day: string): number => Date.parse(`${day}T00:00Z`);
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The days that a text can mean, written "2026-11-24"; several when day and month could be turned. */
export function daysMeant(typed: string, today: string): string[] {
  const text = typed.trim().toLowerCase().replace(/[,]/g, ' ').replace(/\s+/g, ' ');
  if (parseDay(text)) return [text];
  return near(text, today) ?? named(text, today) ?? numbered(text, today) ?? [];
}

/** "today", "tomorrow", "Friday": counted from today. */
function near(text: string, today: string): string[] | null {
  const words = ['yesterday', 'today', 'tomorrow'];
  const away = words.indexOf(text) - 1;
  if (away >= -1) return [dayOf(timeOf(today) + away * dayLength)];
  const name = text.replace(/^(next|on) /, '');
  const weekday = locales
    .flatMap(({ weekdays, weekdaysShort }) => [weekdays, weekdaysShort])
    .map((names) => names.findIndex((one) => bare(one) === bare(name)))
    .find((index) => index >= 0);
  if (weekday === undefined) return null;
  const ahead = (weekday - weekdayOf(parseDay(today)!) + 7) % 7;
  return [dayOf(timeOf(today) + (ahead || 7) * dayLength)];
}

/** "9 Nov", "9th of November 2026", "Nov. 9 2026". */
function named(text: string, today: string): string[] | null {
  const match =
    /^(?<day>\d{1,2})(?:st|nd|rd|th|\.|º)? ?(?:of |de )?(?<month>[^\d\s]+)(?: (?<year>\d{4}))?$/u.exec(
      text,
    ) ?? /^(?<month>[^\d\s]+) ?(?<day>\d{1,2})(?:st|nd|rd|th)?(?: (?<year>\d{4}))?$/u.exec(text);
  const { day, month, year } = match?.groups ?? {};
  if (day === undefined || month === undefined) return null;
  const number = locales
    .flatMap(({ months, monthsShort }) => [months, monthsShort])
    .map((names) => names.findIndex((one) => bare(one) === bare(month)))
    .find((index) => index >= 0);
  return number === undefined ? null : date(year, number + 1, Number(day), today);
}

/** "24/11/2026", "24.11.", "9-11-26": the day first, or the month. */
function numbered(text: string, today: string): string[] | null {
  const match = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2})?)?$/.exec(text);
  if (!match) return null;
  const [, one, , other, year] = match;
  const full = year?.length === 2 ? `20${year}` : year;
  const days = [
    ...date(full, Number(other), Number(one), today),
    ...date(full, Number(one), Number(other), today),
  ];
  return [...new Set(days)];
}

/** A day in some year; without a year, where it is nearest to today. None when it does not exist. */
function date(year: string | undefined, month: number, day: number, today: string): string[] {
  const two = (n: number) => String(n).padStart(2, '0');
  const now = parseDay(today)!.year;
  const years = year === undefined ? [now - 1, now, now + 1] : [Number(year)];
  const days = years
    .map((one) => `${one}-${two(month)}-${two(day)}`)
    .filter((one) => parseDay(one) !== null);
  const distance = (one: string) => Math.abs(timeOf(one) - timeOf(today));
  return days.toSorted((a, b) => distance(a) - distance(b)).slice(0, 1);
}

const bare = (name: string): string => name.toLowerCase().replace(/\.$/, '');

/** A day in words, so that a wrong one is seen: "Tuesday, 24 November 2026". */
export function dayInWords(day: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
  return format.format(timeOf(day));
}

/** What a typed date is, with a choice between two readings where there are two. */
export function dateVerdict(typed: string, today: string): Verdict {
  const [day, ...others] = daysMeant(typed, today);
  if (day === undefined) {
    return { problem: wrong(typed, 'is not a day that exists', '24 Nov 2026, or 2026-11-24') };
  }
  if (others.length === 0) return { value: day };
  return { either: [day, ...others].map((value) => ({ value, label: dayInWords(value) })) };
}
