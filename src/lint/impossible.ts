import { dayAt } from '../release/date.ts';
import type { Locale } from '../style/locale.ts';
import { type Months, monthsOf } from './months.ts';

/** What is written like a date and is none. */
export interface Impossible {
  readonly index: number;
  readonly text: string;
  /** "April has 30 days". */
  readonly reason: string;
  /** Without a year, "June 31" may be June of 2031. */
  readonly yearStated: boolean;
}

/** Gives a function that finds the dates in a text that are in no calendar. */
export function impossibleIn(locale: Locale): (text: string) => Impossible[] {
  const months = monthsOf(locale);
  const patterns = patternsOf(months);
  return (text) => {
    const found = new Map<number, Impossible>();
    for (const match of patterns.flatMap((pattern) => [...text.matchAll(pattern)])) {
      const wrong = wrongIn(match.groups as Groups, months);
      if (!wrong || found.has(match.index)) continue;
      found.set(match.index, {
        index: match.index,
        // The stop may be the sentence's.
        text: match[0].replace(/\.$/, ''),
        reason: reasonOf(wrong, locale),
        yearStated: wrong.year !== null,
      });
    }
    return [...found.values()];
  };
}

type Groups = Partial<Record<'year' | 'name' | 'month' | 'day' | 'last' | 'a' | 'b', string>>;

/** A month with a day that it does not have; the year where it is told. */
interface Wrong {
  readonly month: number;
  readonly year: number | null;
}

function wrongIn({ year, name, month, day, last, a, b }: Groups, months: Months): Wrong | null {
  const inYear = year === undefined ? null : Number(year);
  // In 31/04/2025 the first figure is the day for some, the second for others.
  if (a && b) {
    const [first, second] = [Number(a), Number(b)];
    if (exists(inYear, first, second) || exists(inYear, second, first)) return null;
    return { month: first > 12 ? second : first, year: inYear };
  }
  const [number, date] = [name ? months.number(name) : Number(month), Number(last ?? day)];
  if (exists(inYear, number, date) || (!inYear && date > 31)) return null;
  return { month: number, year: inYear };
}

/** Whether a month has a day; without a year, in any year. */
const exists = (year: number | null, month: number, day: number): boolean =>
  dayAt(year ?? 2000, month, day) !== null;

function reasonOf({ month, year }: Wrong, { months }: Locale): string {
  const name = months[month - 1];
  if (name === undefined) return `there is no month ${month}`;
  const days = new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
  return `${name}${month === 2 && year ? ` ${year}` : ''} has ${days} days`;
}

/**
 * Dates by their names and figures. Without a year only what a mark closes, or what a word like "on"
 * leads up to: not "in June 31 people came".
 */
function patternsOf({ names }: Months): RegExp[] {
  const year = String.raw`(?<year>(?:19|20)\d\d)`;
  const name = String.raw`(?<![\p{L}\d])(?<name>${names})(?!\p{L})\.?`;
  const ordinal = String.raw`(?:st|nd|rd|th|er|º|\.)?`;
  const joined = String.raw`(?: ?[-–] ?| (?:to|and|bis|und|au|et|al|y|a|e|tot|en) )`;
  const alone = String.raw`(?!,?\s{1,4}\d)(?=[.,;:!?)\]]|\s*$)`;
  const dayAndMonth = String.raw`(?<![\d.,/–-])(?<day>[0-3]?\d)${ordinal}\s{1,4}(?:(?:of|de|di) )?${name}`;
  const led = String.raw`(?<=(?<!\p{L})(?:on|until|till|am|bis|zum|vom|le|du|au|el|il|op)\s)`;
  return [
    String.raw`${name}\s{1,4}(?<day>[0-3]?\d)${ordinal}(?:${joined}(?<last>[0-3]?\d)${ordinal})?(?:,?\s{1,4}${year}(?!\d)|${alone})`,
    String.raw`${dayAndMonth}(?:,?\s{1,4}(?:de )?${year}(?!\d)|${alone})`,
    String.raw`${led}${name}\s{1,4}(?<day>[0-3]?\d)(?!\d|,?\s{1,4}\d)`,
    String.raw`${led}${dayAndMonth}(?!,?\s{1,4}\d)`,
    String.raw`(?<![\w/.-])${year}-(?<month>\d\d)-(?<day>\d\d)(?![\w-])`,
    String.raw`(?<![\w/.-])(?<a>\d{1,2})/(?<b>\d{1,2})/${year}(?![\w/])`,
  ].map((pattern) => new RegExp(pattern, 'giu'));
}
