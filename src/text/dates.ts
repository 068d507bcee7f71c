import { parseDay } from '../release/date.ts';
import { withPlainDigits } from '../source/digits.ts';
import { type Locale, localeFor, locales } from '../style/locale.ts';
import { spellings } from './phrases.ts';

/** A date as it stands in a text. */
export interface FoundDate {
  readonly from: number;
  readonly to: number;
  readonly day: number;
  readonly month: number;
  /** Null where it is not told. */
  readonly year: number | null;
  /** ISO 8601, where the year is told. */
  readonly iso: string | null;
}

/** Reads the dates in flat text, in all our languages and in that of the page. */
export interface DateReader {
  /** The date that starts at an index, with the weekday before it. */
  readonly at: (text: string, index: number) => FoundDate | null;
  /** The first one from an index on. */
  readonly next: (text: string, index: number) => FoundDate | null;
}

/*
 * The orders in use, most telling first; so "9 November 2020" is not taken for "November 20".
 * Between the parts stand spaces, commas, full stops, hyphens, or nothing ("12OCT2023"), and the
 * little words of the Romance and Germanic languages. Which words are months, a table tells.
 */
const gap = String.raw`[ ,.\-]{0,3}`;
const year = String.raw`(?<year>(?:19|20)\d\d)(?!\d)`;
const day = String.raw`(?<day>[0-3]?\d)(?:(?:st|nd|rd|th|er|re|ère|º|ª|°|o|de)(?!\p{L}))?`;
const little = String.raw`(?:(?:of|de|del|di|do)(?!\p{L})${gap}|d')?`;
const month = String.raw`(?<name>\p{L}[\p{L}\p{M}]{0,15})(?![\p{L}\p{M}])\.?`;
const shapes = [
  String.raw`(?<!\d|\d:)${day}${gap}${little}${month}${gap}${little}${year}`,
  String.raw`${month}${gap}${day}${gap}${year}`,
  String.raw`(?<!\d)${year}${gap}${month}${gap}${day}(?!\d)`,
  String.raw`(?<!\d)${year}(?<mark>[-/.])(?<month>[01]?\d)\k<mark>(?<day>[0-3]?\d)(?!\d)`,
  String.raw`(?<!\d)(?<first>[0-3]?\d)(?<mark>[-/.]) ?(?<second>[0-3]?\d)\k<mark> ?(?<year>(?:19|20)\d\d|(?<=\/)\d\d)(?![\d.])`,
  String.raw`(?<year>\d{4}) ?[年년] ?(?<month>\d{1,2}) ?[月월] ?(?<day>\d{1,2}) ?[日일]`,
  String.raw`(?<!\d|\d:)${day}${gap}${little}${month}`,
  String.raw`${month}${gap}${day}(?!\d)`,
];
const sticky = shapes.map((shape) => new RegExp(shape, 'iuy'));
const anywhere = shapes.map((shape) => new RegExp(String.raw`(?<![\p{L}\p{M}\d])${shape}`, 'giu'));

/** A word before a date, with what may stand between, and one in brackets behind it. */
const between = String.raw`\.?(?:,? (?:the|le|den|dem|el|il|op|a) |[ ,]{1,3})`;
const word = String.raw`(?<word>[\p{L}\p{M}]{2,16})`;
const wordAt = new RegExp(word + between, 'iuy');
const wordBefore = new RegExp(String.raw`(?<![\p{L}\p{M}\d])${word}${between}$`, 'iu');
const wordBehind = new RegExp(String.raw` ?\(${word}\)`, 'iuy');

const readers = new Map<string, DateReader>();

/** The reader of dates for a language (BCP 47). */
export function dateReader(language: string): DateReader {
  let reader = readers.get(language);
  if (!reader) readers.set(language, (reader = makeReader(language)));
  return reader;
}

function makeReader(language: string): DateReader {
  const own = localeFor(language);
  const known = own.language === language.split('-')[0]?.toLowerCase();
  const ownMonths = monthNumbers(known ? [own] : [locales[0]!], known ? [] : monthsOf(language));
  const months = new Map([...monthNumbers(locales, []), ...ownMonths]);
  // Dutch "ma" is Massachusetts to everybody else.
  const short = [own, locales[0]!].flatMap((one) =>
    one.weekdaysShort.filter((name) => name.length > 2),
  );
  const weekdays = new Set(
    [...locales.flatMap((one) => one.weekdays), ...short].flatMap(spellings).map(bare),
  );
  const isWeekday = (match: RegExpExecArray | null): match is RegExpExecArray =>
    match !== null && weekdays.has(bare(match.groups!['word']!));
  const dayFirst = !/^en(?:-US)?$/i.test(language);

  const read = (match: RegExpExecArray): FoundDate | null => {
    const { name, day, month, year, first, second } = match.groups as Partial<Groups>;
    // Without a year only a month of the page's own language makes a date.
    const named = name && (year === undefined ? ownMonths : months).get(name.toLowerCase());
    const [inDay, inMonth] = first
      ? inOrder(Number(first), Number(second), dayFirst || match.groups!['mark'] === '.')
      : [Number(day), named || Number(month)];
    const inYear = year === undefined ? null : fullYear(Number(year));
    const two = (n: number) => String(n).padStart(2, '0');
    const iso = `${inYear ?? 2000}-${two(inMonth)}-${two(inDay)}`;
    if (!parseDay(iso)) return null;
    return {
      from: match.index,
      to: match.index + match[0].length,
      day: inDay,
      month: inMonth,
      year: inYear,
      iso: inYear === null ? null : iso,
    };
  };
  const withBehind = (text: string, found: FoundDate): FoundDate => {
    const behind = execAt(wordBehind, text, found.to);
    return isWeekday(behind) ? { ...found, to: found.to + behind[0].length } : found;
  };
  const startAt = (text: string, index: number): FoundDate | null => {
    for (const shape of sticky) {
      const match = execAt(shape, text, index);
      const found = match && read(match);
      if (found) return withBehind(text, found);
    }
    return null;
  };
  return overlooking({
    at(text, index) {
      const weekday = execAt(wordAt, text, index);
      const dated = isWeekday(weekday) ? startAt(text, index + weekday[0].length) : null;
      return dated ? { ...dated, from: index } : startAt(text, index);
    },
    next(text, index) {
      let first: FoundDate | null = null;
      for (const shape of anywhere) {
        let found: FoundDate | null = null;
        for (let from = index; !found;) {
          const match = execAt(shape, text, from);
          if (!match || (first && match.index >= first.from)) break;
          found = read(match);
          // Behind the whole first letter: a pattern steps back from within one.
          from = match.index + (text.codePointAt(match.index)! > 0xffff ? 2 : 1);
        }
        if (found && (!first || found.from < first.from)) first = found;
      }
      if (!first) return null;
      const ahead = text.slice(Math.max(index, first.from - longest), first.from);
      const weekday = wordBefore.exec(ahead);
      const from = isWeekday(weekday) ? first.from - weekday[0].length : first.from;
      return withBehind(text, { ...first, from });
    },
  });
}

type Groups = Record<'name' | 'day' | 'month' | 'year' | 'first' | 'second', string>;

function execAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/** The name of a weekday or month as it is looked up. */
const bare = (name: string): string => name.replace(/\.$/, '').toLowerCase();

/** No weekday and month before the figures of a date are longer. */
const longest = 60;

const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

/** The same reader, reading as people do: past characters that nobody sees, and digits of any script. */
function overlooking(reader: DateReader): DateReader {
  const reading = (
    read: DateReader['at'],
    hasFigures: (text: string, index: number) => boolean,
  ): DateReader['at'] => {
    return (text, index) => {
      if (!hasFigures(text, index)) return null;
      const figures = withPlainDigits(text);
      if (!invisible.test(text)) return read(figures, index);
      const kept = Array.from({ length: figures.length }, (_, i) => i).filter(
        (i) => !invisible.test(figures[i]!),
      );
      const start = kept.findIndex((i) => i >= index);
      if (start < 0) return null;
      const found = read(kept.map((i) => figures[i]).join(''), start);
      return found && { ...found, from: kept[found.from]!, to: kept[found.to - 1]! + 1 };
    };
  };
  return {
    at: reading(reader.at, (text, index) => /\p{Nd}/u.test(text.slice(index, index + longest))),
    next: reading(reader.next, (text) => /\p{Nd}/u.test(text)),
  };
}

/** Day and month of two figures; where both orders are possible, as the country has it. */
function inOrder(first: number, second: number, dayFirst: boolean): [number, number] {
  if (first > 12) return [first, second];
  if (second > 12) return [second, first];
  return dayFirst ? [first, second] : [second, first];
}

/** "07" is 2007. Releases that are read by machine are not older than the machine. */
const fullYear = (year: number): number =>
  year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year;

/** Every name of a month in some locales, in lower case and without its full stop. */
function monthNumbers(from: readonly Locale[], others: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>();
  const add = (names: readonly string[], month: number) => {
    for (const name of names.flatMap(spellings)) {
      numbers.set(bare(name), month);
    }
  };
  for (const { months, monthsShort, monthsAlso } of from) {
    months.forEach((name, i) => {
      add([name, monthsShort[i]!, ...(monthsAlso?.[i + 1] ?? [])], i + 1);
      // "Sep" for September: the first letters, where they are those of one month only.
      const letters = name.slice(0, 3);
      const alone = months.filter((other) => other.startsWith(letters)).length === 1;
      if (alone && /^\p{Script=Latin}+$/u.test(letters)) add([letters], i + 1);
    });
  }
  others.forEach((name, i) => add([name], i + 1));
  return numbers;
}

/** The months as a language that has no locale of ours writes them behind a day. */
function monthsOf(language: string): string[] {
  try {
    const format = new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    });
    return Array.from({ length: 12 }, (_, month) =>
      format
        .format(Date.UTC(2001, month, 1))
        .replace(/[\d.,]/g, '')
        .trim(),
    );
  } catch {
    return []; // No language tag.
  }
}
