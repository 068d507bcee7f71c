import { parseDay, weekdayOf } from '../release/date.ts';
import { didYouMean } from '../release/nearest.ts';
import { withPlainDigits } from '../source/digits.ts';
import { type Locale, locales } from '../style/locale.ts';
import { allMonths, allWeekdays, bareName } from './calendar-words.ts';
import { fullYear, namedDateAt } from './date-shapes.ts';
import { anyOf } from './phrases.ts';

/** What a typed date can mean. */
export type TypedDate =
  | {
      /** ISO 8601 days; several when the text leaves it open. */
      readonly days: readonly string[];
      /** Why it is open, where the text does not show it. */
      readonly doubt?: string;
    }
  /** Why it means no day: "is not a date that can be read". */
  | { readonly reason: string };

/** The day on which a date is typed, and whether one without a year is in the future. */
export interface TypingDay {
  readonly today: string;
  readonly ahead?: boolean;
}

/** A date as it is written; without its year or month where those were left out. */
interface PartialDate {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day: number;
}

/** Reads a date as a person types it, in any of our languages: "9 Nov", "demain", "next Friday". */
export function datesMeant(typed: string, on: TypingDay): TypedDate {
  const text = withPlainDigits(typed.toLowerCase())
    .replace(/[‘’]/g, "'")
    .replace(/[,\s]+/g, ' ')
    .trim();
  const near = relativeDays(text, on.today);
  if (near) return { days: near };
  const whole = datesWritten(text);
  if (whole.length > 0) return existing(whole, on);
  const [first = '', ...rest] = text.split(' ');
  const weekday = weekdayNamed(first);
  const dates = weekday === null ? [] : datesWritten(rest.join(' '));
  return weekday === null || dates.length === 0
    ? { reason: reasonFor(text) }
    : onWeekday(weekday, dates, on);
}

/** "tomorrow", "in 3 days", "mardi prochain": counted from today. Null for other texts. */
function relativeDays(text: string, today: string): string[] | null {
  for (const { dates } of locales) {
    if (dates.today.includes(text)) return [today];
    const away = dates.relative[text] ?? dates.relative[`the ${text}`];
    if (away !== undefined && away !== null) return [daysAfter(today, away)];
    const count = dates.ahead && countIn(text, dates.ahead);
    if (count) return [daysAfter(today, count)];
  }
  const weekday = weekdayWith(text);
  if (!weekday) return null;
  const coming = daysAfter(today, (weekday.number - weekdayOfDay(today) + 7) % 7);
  // "Next Friday", and on a Friday "Friday", is this one to some and the one after it to others.
  const isOpen = weekday.which === 'next' || (weekday.which === null && coming === today);
  return isOpen ? [coming, daysAfter(coming, 7)] : [coming];
}

/** How many days "in 3 days" or "dans une semaine" is ahead; null for other texts. */
function countIn(text: string, ahead: NonNullable<Locale['dates']['ahead']>): number | null {
  const words = text.split(' ');
  const [word, count = '', unit = ''] = words;
  if (words.length !== 3 || word !== ahead.in || !/^(?:\p{L}{1,5}|\d{1,3})$/u.test(count))
    return null;
  const isIn = (units: readonly string[]) => units.some((one) => one.toLowerCase() === unit);
  if (!isIn(ahead.days) && !isIn(ahead.weeks)) return null;
  return (Number(count) || 1) * (isIn(ahead.weeks) ? 7 : 1);
}

/** A weekday, alone or with "next" or "this" on either side. */
function weekdayWith(text: string): { number: number; which: 'next' | 'this' | null } | null {
  const words = text.split(' ');
  if (words.length > 2) return null;
  for (const [i, word] of words.entries()) {
    const number = weekdayNamed(word);
    if (number === null) continue;
    const other = words[1 - i];
    if (other === undefined) return { number, which: null };
    const has = (key: 'next' | 'this') => locales.some(({ dates }) => dates[key].includes(other));
    if (has('next')) return { number, which: 'next' };
    if (has('this')) return { number, which: 'this' };
  }
  return null;
}

/**
 * The dates that a text may write, in figures or with the name of a month: two where day and month
 * could change places, none when it is no date.
 */
function datesWritten(text: string): readonly PartialDate[] {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return [{ year: Number(iso[1]), month: Number(iso[3]), day: Number(iso[4]) }];
  const figures = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2})?)?$/.exec(text);
  if (figures) {
    const [one, other] = [Number(figures[1]), Number(figures[3])];
    const year = figures[4] === undefined ? undefined : fullYear(figures[4]);
    const dates = [
      { year, month: other, day: one },
      { year, month: one, day: other },
    ];
    const possible = dates.filter(({ month }) => month >= 1 && month <= 12);
    return one === other ? possible.slice(0, 1) : possible;
  }
  const ordinal = ordinalDay.exec(text);
  if (ordinal) return [{ day: Number(ordinal[1]) }];
  const named = namedDateAt(text);
  const month = named && numberNamed(named.name, allMonths);
  const year = named?.year === undefined ? undefined : fullYear(named.year);
  return month ? [{ year, month, day: named.day }] : [];
}

const ordinalDay = new RegExp(
  String.raw`^(?:${anyOf(locales.flatMap(({ dates }) => dates.articles))} )?(\d{1,2})(?:${anyOf(locales.flatMap(({ dates }) => dates.ordinals))})?$`,
  'u',
);

/** The number of a weekday by its name, 0 for Monday; null when it is none. */
const weekdayNamed = (name: string): number | null => numberNamed(name, allWeekdays);

/** The number of a name, or of the name that begins so, with three letters or more. */
function numberNamed(name: string, numbers: ReadonlyMap<string, number>): number | null {
  const wanted = bareName(name);
  const exact = numbers.get(wanted);
  if (exact !== undefined) return exact;
  if (wanted.length < 3) return null;
  return [...numbers].find(([known]) => known.startsWith(wanted))?.[1] ?? null;
}

/** Why a text is not read as a date. */
function reasonFor(text: string): string {
  const word = namedDateAt(text)?.name ?? text;
  const known = [...locales[0]!.months, ...locales[0]!.weekdays, 'today', 'tomorrow'];
  const meant = /^\p{L}+$/u.test(word) ? didYouMean(word, known) : '';
  return `is not a date that can be read${meant.replace(/\?$/, '')}`;
}

/** The days that exist among those written. */
function existing(dates: readonly PartialDate[], on: TypingDay): TypedDate {
  const days = dates.flatMap((date) => occurrences(date, on).slice(0, 1));
  if (days.length > 0) return { days: [...new Set(days)] };
  const { year = Number(on.today.slice(0, 4)), month, day } = dates[0]!;
  if (month === undefined || month < 1 || month > 12 || day < 1)
    return { reason: 'is not a day that exists' };
  const last = new Date(Date.UTC(year, month, 0));
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(last);
  return { reason: `is not a day that exists: ${name} ${year} has ${last.getUTCDate()} days` };
}

/** The days written that fall on a weekday. Where none does, what is meant is open. */
function onWeekday(weekday: number, dates: readonly PartialDate[], on: TypingDay): TypedDate {
  const found = existing(dates, on);
  if ('reason' in found) return found;
  const fitting = found.days.filter((day) => weekdayOfDay(day) === weekday);
  if (fitting.length > 0) return { days: fitting };
  const [day] = found.days;
  const ahead = (weekday - weekdayOfDay(day!) + 7) % 7;
  const inAnotherYear = dates
    .flatMap((date) => occurrences(date, on))
    .find((one) => weekdayOfDay(one) === weekday);
  const neighbour = daysAfter(day!, ahead > 3 ? ahead - 7 : ahead);
  return {
    days: [day!, neighbour, ...(inAnotherYear ? [inAnotherYear] : [])],
    doubt: `${formatDay(day!, { dateStyle: 'long' })} is a ${formatDay(day!, { weekday: 'long' })}, not a ${formatDay(neighbour, { weekday: 'long' })}.`,
  };
}

/**
 * The days that a date can be, the nearest to today first: one where its year is given, otherwise
 * those of the years around, far enough for a leap day.
 */
function occurrences({ year, month, day }: PartialDate, { today, ahead }: TypingDay): string[] {
  const two = (n: number) => String(n).padStart(2, '0');
  const [now, thisMonth] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const around = (middle: number, reach: number) =>
    Array.from({ length: 2 * reach + 1 }, (_, i) => middle - reach + i);
  const months =
    month === undefined
      ? around(thisMonth, 1).map((one) => [now + Math.floor((one - 1) / 12), ((one + 11) % 12) + 1])
      : (year === undefined ? around(now, 4) : [year]).map((one) => [one, month]);
  const distance = (one: string) => Math.abs(Date.parse(one) - Date.parse(today));
  const isPast = (one: string) => Number(ahead === true && one < today);
  return months
    .map(([y, m]) => `${y}-${two(m!)}-${two(day)}`)
    .filter((one) => parseDay(one) !== null)
    .toSorted((a, b) => isPast(a) - isPast(b) || distance(a) - distance(b));
}

const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000;
const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
const weekdayOfDay = (day: string): number => weekdayOf(parseDay(day)!);

/** An ISO 8601 day in English words. */
export const formatDay = (day: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(Date.parse(day));
