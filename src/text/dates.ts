import { parseDay } from '../release/date.ts';
import { withPlainDigits } from '../source/digits.ts';
import { allMonths, bareName, calendarWords } from './calendar-words.ts';
import {
  type DateGroups,
  fullYear,
  shapesAnywhere,
  stickyShapes,
  wordAfter,
  wordAt,
  wordBefore,
} from './date-shapes.ts';

/** A date as it is written in a text. */
export interface FoundDate {
  readonly from: number;
  readonly to: number;
  readonly day: number;
  readonly month: number;
  /** Null where it is left out. */
  readonly year: number | null;
  /** ISO 8601, where the year is given. */
  readonly iso: string | null;
}

/** What is written like a date, whether or not the calendar has it: "31 April", "Monday, May 5". */
export interface WrittenDate extends FoundDate {
  readonly exists: boolean;
  /** The weekday that is written with it: "Tue". */
  readonly weekday: string | null;
  /** The name of its month as written, or null where it is a number. */
  readonly monthName: string | null;
  /** Whether day and month stand the other way round in other countries: "31/04/2025". */
  readonly isNumeric: boolean;
}

/** Reads the dates in flat text, in the language of the page and in all others that we have. */
export interface DateReader {
  /** The date that starts at an index, with the weekday before it. */
  readonly at: (text: string, index: number) => FoundDate | null;
  /** The first one from an index on. */
  readonly next: (text: string, index: number) => FoundDate | null;
  /** Everything that is written like a date, in order. */
  readonly all: (text: string) => WrittenDate[];
}

const readers = new Map<string, DateReader>();

/** The reader of dates for a language (BCP 47). */
export function dateReader(language: string): DateReader {
  let reader = readers.get(language);
  if (!reader) readers.set(language, (reader = makeReader(language)));
  return reader;
}

function makeReader(language: string): DateReader {
  const own = calendarWords(language);
  const months = new Map([...allMonths, ...own.months]);
  const isDayFirst = !/^en(?:-US)?$/i.test(language);

  const read = (match: RegExpExecArray): WrittenDate | null => {
    const { name, day, month, year, first, second, mark } = match.groups as DateGroups;
    // Without a year, only a month of the page's own language makes a date.
    const named = name && (year === undefined ? own.months : months).get(name.toLowerCase());
    if (name && !named) return null;
    const [inDay, inMonth] = first
      ? inOrder(Number(first), Number(second), isDayFirst || mark === '.')
      : [Number(day), named || Number(month)];
    const inYear = year === undefined ? null : fullYear(year);
    const two = (n: number) => String(n).padStart(2, '0');
    const iso = `${inYear ?? 2000}-${two(inMonth)}-${two(inDay)}`;
    return {
      from: match.index,
      to: match.index + match[0].length,
      day: inDay,
      month: inMonth,
      year: inYear,
      iso: inYear === null ? null : iso,
      exists: parseDay(iso) !== null,
      weekday: null,
      monthName: name ?? null,
      isNumeric: first !== undefined,
    };
  };
  const readReal = (match: RegExpExecArray) => {
    const found = read(match);
    return found?.exists ? found : null;
  };
  const first = (text: string, index: number): WrittenDate | null => {
    let earliest = null as WrittenDate | null;
    for (const shape of shapesAnywhere) {
      const end: number | undefined = earliest?.from;
      const found: WrittenDate | undefined = matchesOf(shape, text, index, end, readReal).next()
        .value;
      if (found && (!earliest || found.from < earliest.from)) earliest = found;
    }
    return earliest;
  };
  const withWeekday = (text: string, date: WrittenDate, index: number, short = false) => {
    const isWeekday = (match: RegExpExecArray | null): match is RegExpExecArray => {
      const name = match && bareName(match.groups!['word']!);
      return name !== null && (own.longWeekdays.has(name) || (short && own.weekdays.has(name)));
    };
    const before = wordBefore.exec(
      text.slice(Math.max(index, date.from - MAX_CHARACTERS), date.from),
    );
    const after = execAt(wordAfter, text, date.to);
    const from = isWeekday(before) ? date.from - before[0].length : date.from;
    const to = isWeekday(after) ? date.to + after[0].length : date.to;
    const weekday = [before, after].find(isWeekday)?.groups!['word'] ?? null;
    return { ...date, from, to, weekday };
  };
  const startAt = (text: string, index: number): WrittenDate | null => {
    for (const shape of stickyShapes) {
      const match = execAt(shape, text, index);
      const found = match && readReal(match);
      if (found) return withWeekday(text, found, found.from);
    }
    return null;
  };
  return {
    at: asPeopleRead(hasDigitNear, (text, index) => {
      const name = execAt(wordAt, text, index);
      const isWeekday = name && own.longWeekdays.has(bareName(name.groups!['word']!));
      const dated = isWeekday ? startAt(text, index + name[0].length) : null;
      return dated ? { ...dated, from: index } : startAt(text, index);
    }),
    next: asPeopleRead(hasDigit, (text, index) => {
      const found = first(text, index);
      return found && withWeekday(text, found, index);
    }),
    all: (text) => {
      if (!hasDigit(text)) return [];
      const [plain, place] = asPeopleSee(text);
      const dates: WrittenDate[] = [];
      for (const date of candidates(plain, read)) {
        const end = dates.at(-1)?.to ?? 0;
        if (date.from >= end) dates.push(withWeekday(plain, date, end, true));
      }
      return dates.map((date) => place(date));
    },
  };
}

/** Every reading of a shape from an index on, up to another index, also those that overlap. */
function* matchesOf(
  shape: RegExp,
  text: string,
  index: number,
  end: number | undefined,
  read: (match: RegExpExecArray) => WrittenDate | null,
): Generator<WrittenDate, undefined> {
  for (let from = index; ;) {
    const match = execAt(shape, text, from);
    if (!match || (end !== undefined && match.index >= end)) return;
    const found = read(match);
    if (found) yield found;
    // After the whole first letter: a pattern steps back from within one.
    from = match.index + (text.codePointAt(match.index)! > 0xffff ? 2 : 1);
  }
}

/** The readings of all shapes by where they start, at each place that of the most telling shape first. */
const candidates = (
  text: string,
  read: (match: RegExpExecArray) => WrittenDate | null,
): WrittenDate[] =>
  shapesAnywhere
    .flatMap((shape) => [...matchesOf(shape, text, 0, undefined, read)])
    .sort((a, b) => a.from - b.from);

function execAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/** The weekday and month before the figures of a date are never longer than this. */
const MAX_CHARACTERS = 60;

const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const hasDigit = (text: string): boolean => /\p{Nd}/u.test(text);
const hasDigitNear = (text: string, index: number): boolean =>
  hasDigit(text.slice(index, index + MAX_CHARACTERS));

type Read = (text: string, index: number) => WrittenDate | null;

/** A reader that sees what people see. */
const asPeopleRead =
  (mayHaveDate: (text: string, index: number) => boolean, read: Read): Read =>
  (text, index) => {
    if (!mayHaveDate(text, index)) return null;
    const [plain, place, start] = asPeopleSee(text, index);
    const found = start < 0 ? null : read(plain, start);
    return found && place(found);
  };

/**
 * A text as people see it, with digits of any script as ours and without invisible characters; what
 * gives a date in it its place in the text as it is; and an index of the text in it, -1 for none.
 */
function asPeopleSee(
  text: string,
  index = 0,
): [plain: string, place: (date: WrittenDate) => WrittenDate, index: number] {
  const figures = withPlainDigits(text);
  if (!invisible.test(text)) return [figures, (date) => date, index];
  const kept = Array.from({ length: figures.length }, (_, i) => i).filter(
    (i) => !invisible.test(figures[i]!),
  );
  return [
    kept.map((i) => figures[i]).join(''),
    (date) => ({ ...date, from: kept[date.from]!, to: kept[date.to - 1]! + 1 }),
    kept.findIndex((i) => i >= index),
  ];
}

/** Day and month of two figures; where both orders are possible, as the country has it. */
function inOrder(first: number, second: number, isDayFirst: boolean): [number, number] {
  if (first > 12) return [first, second];
  if (second > 12) return [second, first];
  return isDayFirst ? [first, second] : [second, first];
}
