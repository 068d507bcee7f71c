import { parseDay } from '../release/date.ts';
import { type Timing, offsetOf } from '../release/timing.ts';
import { zoneAbbreviations } from '../trade/zones.ts';
import type { HouseStyle } from './house-style.ts';
import type { Locale } from './locale.ts';
import { fill } from './pattern.ts';
import { wordingOf } from './wording.ts';

/** "2020-11-09" as the house style writes it in a language: "9th November, 2020". */
export function formatDate(date: string, style: HouseStyle, locale: Locale): string {
  const day = parseDay(date);
  if (!day) throw new Error(`No such day: ${date}`);
  return fill(wordingOf(style, locale).date, {
    day: String(day.day),
    ordinal: ordinal(day.day),
    month: locale.months[day.month - 1]!,
    shortMonth: locale.monthsShort[day.month - 1]!,
    year: String(day.year),
  });
}

function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return n + ((!teen && { 1: 'st', 2: 'nd', 3: 'rd' }[n % 10]) || 'th');
}

/**
 * "18:00", or "6 p.m." by a clock of 12 hours. Noon has a name. The hour after midnight
 * stays 00:xx on both clocks, because readers disagree on the day of "12 a.m.".
 */
function formatTime(time: string, clock: HouseStyle['timing']['clock']): string {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  if (clock === '24 hours' || hour === 0) return time;
  if (hour === 12 && minute === 0) return 'noon';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour > 12 ? hour - 12 : hour}${minutes} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}

/**
 * A zone as wires and press offices write it: "BST", "EST"; "IST (UTC+5:30)" where several countries
 * use the abbreviation; "UTC+03:00" where there is none.
 */
function formatZone(until: string, zone: string, language: string): string {
  const offset = offsetOf(until, zone);
  const fitting = Object.entries(zoneAbbreviations).filter(
    ([, known]) =>
      known.zones.includes(zone) &&
      (known.offset === offset || (known.countries && !known.offset)) &&
      (known.language ?? language) === language,
  );
  const [name, { countries = null } = {}] =
    fitting.find(([, known]) => known.language === language) ?? fitting[0] ?? [];
  if (name === undefined) return `UTC${offset}`;
  return countries ? `${name} (UTC${offset.replace(/^(.)0/, '$1').replace(':00', '')})` : name;
}

/** The release line, or null where the style has none. */
export function formatTiming(timing: Timing, style: HouseStyle, locale: Locale): string | null {
  if (timing.kind === 'immediate') {
    const { immediate } = style.timing;
    return immediate && fill(immediate, { immediate: locale.immediate[0]! });
  }
  const { until, zone } = timing;
  const [date, time] = until.split('T') as [string, string];
  return fill(style.timing.embargo, {
    embargo: locale.embargo[0]!,
    time: formatTime(time, wordingOf(style, locale).clock),
    date: formatDate(date, style, locale),
    zone: formatZone(until, zone, locale.language),
  });
}
