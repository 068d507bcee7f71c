import { parseDay } from '../release/date.ts';
import { withPlainDigits } from '../source/digits.ts';
import { type Locale, localeFor, locales } from '../style/locale.ts';
import { escaped, spellings } from './words.ts';

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
 * little words of the Romance and Germanic languages.
 */
const gap = String.raw`[ ,.\-]{0,3}`;
const year = String.raw`(?<year>(?:19|20)\d\d)(?!\d)`;
const day = String.raw`(?<day>[0-3]?\d)(?:st|nd|rd|th|er|re|ère|º|ª|°|o|de)?`;
const little = String.raw`(?:(?:of|de|del|di|do)${gap}|d')?`;
const shapes = {
  'day first': String.raw`(?<!\d|\d:)${day}${gap}${little}{month}${gap}${little}${year}`,
  'month first': String.raw`{month}${gap}${day}${gap}${year}`,
  'year first': String.raw`(?<!\d)${year}${gap}{month}${gap}${day}(?!\d)`,
  iso: String.raw`(?<!\d)${year}(?<mark>[-/.])(?<month>[01]?\d)\k<mark>(?<day>[0-3]?\d)(?!\d)`,
  figures: String.raw`(?<!\d)(?<first>[0-3]?\d)(?<mark>[-/.]) ?(?<second>[0-3]?\d)\k<mark> ?(?<year>(?:19|20)\d\d|(?<=\/)\d\d)(?![\d.])`,
  signs: String.raw`(?<year>\d{4}) ?[年년] ?(?<month>\d{1,2}) ?[月월] ?(?<day>\d{1,2}) ?[日일]`,
  'day first, no year': String.raw`(?<!\d|\d:)${day}${gap}${little}{ownMonth}`,
  'month first, no year': String.raw`{ownMonth}${gap}${day}(?!\d)`,
} as const;

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
  const weekdays = alternatives([...locales.flatMap((one) => one.weekdays), ...short]);
  const weekday = String.raw`(?:(?:${weekdays})\.?(?:,? (?:the|le|den|dem|el|il|op|a) |[ ,]{1,3}))?`;
  const named = (names: Iterable<string>) =>
    String.raw`(?<month>${alternatives([...names])})(?![\p{L}\p{M}])\.?`;
  const behind = String.raw`(?: ?\((?:${weekdays})\))?`;
  const source = Object.values(shapes)
    .map((shape) =>
      shape.replace('{month}', named(months.keys())).replace('{ownMonth}', named(ownMonths.keys())),
    )
    .map((shape) => weekday + shape + behind);
  const dayFirst = !/^en(?:-US)?$/i.test(language);
  const read = (match: RegExpExecArray): FoundDate | null => {
    const { day, month, year, first, second } = match.groups as Record<string, string | undefined>;
    const name = month?.toLowerCase().replace(/\.$/, '');
    const [inDay, inMonth] = first
      ? inOrder(Number(first), Number(second), dayFirst || match.groups!['mark'] === '.')
      : [Number(day), name === undefined ? 0 : (months.get(name) ?? Number(name))];
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
  const sticky = source.map((shape) => new RegExp(shape, 'iuy'));
  const anywhere = source.map(
    (shape) => new RegExp(String.raw`(?<![\p{L}\p{M}\d])${shape}`, 'giu'),
  );
  return overlooking({
    at(text, index) {
      for (const shape of sticky) {
        shape.lastIndex = index;
        const match = shape.exec(text);
        const found = match && read(match);
        if (found) return found;
      }
      return null;
    },
    next(text, index) {
      let first: FoundDate | null = null;
      for (const shape of anywhere) {
        shape.lastIndex = index;
        const match = shape.exec(text);
        const found = match && read(match);
        if (found && (!first || found.from < first.from)) first = found;
      }
      return first;
    },
  });
}

const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

/** The same reader, reading as people do: past characters that nobody sees, and digits of any script. */
function overlooking(reader: DateReader): DateReader {
  const reading = (read: DateReader['at']): DateReader['at'] => {
    return (text, index) => {
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
  return { at: reading(reader.at), next: reading(reader.next) };
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

const alternatives = (names: readonly string[]): string =>
  [...new Set(names.flatMap(spellings))]
    .map((name) => name.replace(/\.$/, ''))
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

/** Every name of a month in some locales, in lower case and without its full stop. */
function monthNumbers(from: readonly Locale[], others: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>();
  const add = (names: readonly string[], month: number) => {
    for (const name of names.flatMap(spellings)) {
      numbers.set(name.replace(/\.$/, '').toLowerCase(), month);
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
