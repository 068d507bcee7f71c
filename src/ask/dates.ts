import { parseDay, weekdayOf } from '../release/date.ts';
import { type Written, datesWritten, plainly, reasonFor, weekdayNamed } from './date-forms.ts';
import { type Verdict, wrong } from './question.ts';

const dayLength = 24 * 60 * 60 * 1000;
const timeOf = (day: string): number => Date.parse(`${day}T00:00Z`);
const weekday = (day: string): number => weekdayOf(parseDay(day)!);
const daysAfter = (day: string, days: number): string =>
  new Date(timeOf(day) + days * dayLength).toISOString().slice(0, 10);

/** What a typed date can mean. */
export type Dates =
  | {
      /** Written "2026-11-24"; several when the text leaves it open. */
      readonly days: readonly string[];
      /** Why it is open, where the text does not show it. */
      readonly doubt?: string;
    }
  /** Why it means none: "is not a date that can be read". */
  | { readonly reason: string };

/** From when a date is seen: today, and whether it lies ahead where its year is left out. */
export interface Seen {
  readonly today: string;
  readonly ahead?: boolean;
}

/** Reads a date as a person types it. */
export function datesMeant(typed: string, from: Seen): Dates {
  const text = plainly(typed);
  const near = nearby(text, from.today);
  if (near) return { days: near };
  const whole = datesWritten(text);
  if (whole.length > 0) return existing(whole, from);
  const [first = '', ...rest] = text.split(' ');
  const named = weekdayNamed(first);
  const dates = named === null ? [] : datesWritten(rest.join(' '));
  return named === null || dates.length === 0
    ? { reason: reasonFor(text) }
    : onWeekday(named, dates, from);
}

/** "tomorrow", "in 3 days", "Friday": counted from today. Null for other texts. */
function nearby(text: string, today: string): string[] | null {
  const away = ['yesterday', 'today', 'tomorrow', 'day after tomorrow'].indexOf(text) - 1;
  if (away >= -1) return [daysAfter(today, away)];
  const [, count, unit] = /^in (an?|\d{1,3}) (day|week)s?$/.exec(text) ?? [];
  if (count) return [daysAfter(today, (Number(count) || 1) * (unit === 'week' ? 7 : 1))];
  const [, which, name = ''] = /^(?:(next|this|on) )?([^\s\d]+)$/u.exec(text) ?? [];
  const index = weekdayNamed(name);
  if (index === null) return null;
  const coming = daysAfter(today, (index - weekday(today) + 7) % 7);
  // "Next Friday", and on a Friday "Friday", is this one to some and the one after it to others.
  const open = which === 'next' || (which === undefined && coming === today);
  return open ? [coming, daysAfter(coming, 7)] : [coming];
}

/** The days that exist among those written. */
function existing(dates: readonly Written[], from: Seen): Dates {
  const days = dates.flatMap((date) => occurrences(date, from).slice(0, 1));
  if (days.length > 0) return { days: [...new Set(days)] };
  const { year = Number(from.today.slice(0, 4)), month, day } = dates[0]!;
  if (month === undefined || month < 1 || month > 12 || day < 1)
    return { reason: 'is not a day that exists' };
  const last = new Date(Date.UTC(year, month, 0));
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(last);
  return { reason: `is not a day that exists: ${name} ${year} has ${last.getUTCDate()} days` };
}

/** The days written that fall on a weekday. Where none does, what is meant is open. */
function onWeekday(named: number, dates: readonly Written[], from: Seen): Dates {
  const found = existing(dates, from);
  if ('reason' in found) return found;
  const fitting = found.days.filter((day) => weekday(day) === named);
  if (fitting.length > 0) return { days: fitting };
  const [day] = found.days;
  const ahead = (named - weekday(day!) + 7) % 7;
  const inAnotherYear = dates
    .flatMap((date) => occurrences(date, from))
    .find((one) => weekday(one) === named);
  const neighbour = daysAfter(day!, ahead > 3 ? ahead - 7 : ahead);
  return {
    days: [day!, neighbour, ...(inAnotherYear ? [inAnotherYear] : [])],
    doubt: `${inWords(day!, { dateStyle: 'long' })} is a ${weekdayInWords(day!)}, not a ${weekdayInWords(neighbour)}.`,
  };
}

/**
 * The days that a date can be, the nearest to today first: one where its year is told, otherwise
 * those of the years around, far enough for a leap day.
 */
function occurrences({ year, month, day }: Written, { today, ahead }: Seen): string[] {
  const two = (n: number) => String(n).padStart(2, '0');
  const [now, thisMonth] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const around = (middle: number, reach: number) =>
    Array.from({ length: 2 * reach + 1 }, (_, i) => middle - reach + i);
  const months =
    month === undefined
      ? around(thisMonth, 1).map((one) => [now + Math.floor((one - 1) / 12), ((one + 11) % 12) + 1])
      : (year === undefined ? around(now, 4) : [year]).map((one) => [one, month]);
  const distance = (one: string) => Math.abs(timeOf(one) - timeOf(today));
  const isLate = (one: string) => Number(ahead === true && one < today);
  return months
    .map(([y, m]) => `${y}-${two(m!)}-${two(day)}`)
    .filter((one) => parseDay(one) !== null)
    .toSorted((a, b) => isLate(a) - isLate(b) || distance(a) - distance(b));
}

const inWords = (day: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(timeOf(day));

/** A day in words, so that a wrong one is seen: "Tuesday, 24 November 2026". */
export const dayInWords = (day: string): string => inWords(day, { dateStyle: 'full' });

const weekdayInWords = (day: string): string => inWords(day, { weekday: 'long' });

/** What a typed date is, with a choice where it can be read in several ways. */
export function dateVerdict(typed: string, from: Seen): Verdict {
  const meant = datesMeant(typed, from);
  if ('reason' in meant) {
    return { problem: wrong(typed, meant.reason, '24 Nov 2026, or 2026-11-24') };
  }
  const { days, doubt } = meant;
  if (days.length === 1) return { value: days[0]! };
  return { either: days.map((value) => ({ value, label: dayInWords(value) })), doubt };
}
