import { type Day, dayAt, daysBetween, isoOf, weekdayOf } from '../release/date.ts';
import type { Locale } from '../style/locale.ts';
import { monthsOf, namesOf } from './months.ts';

/** A weekday beside a date, as they stand in a text. */
export interface Dated {
  readonly index: number;
  readonly text: string;
  readonly weekday: string;
  readonly day: Day;
  /** Whether the year stands there too; else it is the one nearest to the day of issue. */
  readonly yearStated: boolean;
}

// Of days and weekdays that are joined ("Monday to Friday, 1 and 2 May") nobody can tell which
// belong together.
const joined = String.raw`(?:-|–|—|/|&|to|and|or|through|until)`;
const year = String.raw`(?<year>(?:1[89]|20)\d\d)(?!\d)`;
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|\.|er|º)?`;

const shapes = [
  String.raw`{weekday},?\s{1,4}(?:the\s)?${day}\s{1,4}(?:(?:of|de)\s)?{month}(?:,?\s{1,4}(?:de\s)?${year})?`,
  String.raw`{weekday},?\s{1,4}{month}\s{1,4}${day}(?!\d|\s?${joined}(?!\p{L}))(?:,?\s{1,4}${year})?`,
  String.raw`(?<!\d)${day}\s{1,4}{month},?\s{1,4}${year}\s?\({weekday}\)`,
  String.raw`{month}\s{1,4}${day},?\s{1,4}${year}\s?\({weekday}\)`,
  String.raw`{weekday},?\s{1,4}(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?!\d)`,
];

/** Gives a function that finds every weekday beside a date in a text of some language. */
export function datedIn(locale: Locale): (text: string, issued: Day | null) => Dated[] {
  const months = monthsOf(locale);
  const weekdays = [locale.weekdays, locale.weekdaysShort];
  const anyWeekday = String.raw`(?:${namesOf(weekdays)})`;
  const weekday = String.raw`(?<![\p{L}\d])(?<!${anyWeekday}\s?${joined}\s?)(?<weekday>${anyWeekday})\.?`;
  const month = String.raw`(?<![\p{L}\d])(?<month>${months.names})(?!\p{L})\.?`;
  const patterns = shapes.map(
    (shape) => new RegExp(shape.replace('{weekday}', weekday).replace('{month}', month), 'giu'),
  );
  return (text, issued) =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap((match): Dated[] => {
        const found = match.groups as {
          weekday: string;
          day: string;
          month: string;
          year?: string;
        };
        const monthNumber = Number(found.month) || months.number(found.month);
        const date = dayOf(Number(found.year) || null, monthNumber, Number(found.day), issued);
        if (!date) return [];
        return [
          {
            index: match.index,
            text: match[0],
            weekday: found.weekday,
            day: date,
            yearStated: found.year !== undefined,
          },
        ];
      }),
    );
}

/** The day of a date; without a year, the one nearest to the day of issue, if that is known. */
export function dayOf(
  year: number | null,
  month: number,
  day: number,
  issued: Day | null,
): Day | null {
  if (year) return dayAt(year, month, day);
  if (!issued) return null;
  return (
    [issued.year - 1, issued.year, issued.year + 1]
      .flatMap((y) => dayAt(y, month, day) ?? [])
      .sort((a, b) => daysBetween(a, issued) - daysBetween(b, issued))[0] ?? null
  );
}

const writers = new Map<string, Intl.DateTimeFormat>();

/** A day as the language of the text writes it: "5 May 2026", "5. Mai 2026". */
export function spelled(day: Day, { language }: Locale): string {
  const writer =
    writers.get(language) ??
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      dateStyle: 'long',
      timeZone: 'UTC',
    });
  writers.set(language, writer);
  return writer.format(Date.parse(isoOf(day)));
}

/** The weekday of a day, in the form of the word that stands there: "Tue" for "Mon". */
export function rightWeekday({ weekday, day }: Dated, locale: Locale): string {
  const list = locale.weekdaysShort.some((name) => name.toLowerCase() === weekday.toLowerCase())
    ? locale.weekdaysShort
    : locale.weekdays;
  const right = list[weekdayOf(day)]!;
  return weekday === weekday.toUpperCase() ? right.toUpperCase() : right;
}
