import { type Locale, localeFor, locales } from '../style/locale.ts';
import { spellings } from './phrases.ts';

/** Months and weekdays by their names, as `bareName` gives them: months from 1, weekdays from 0 for Monday. */
type Numbers = ReadonlyMap<string, number>;

/** A name as it is looked up: lower case, without the full stop of a short form. */
export const bareName = (name: string): string => name.toLowerCase().replace(/[.॰]$/, '');

const numbers = (entries: readonly (readonly [names: readonly string[], number: number])[]) =>
  new Map(
    entries.flatMap(([names, number]) =>
      names.flatMap(spellings).map((name) => [bareName(name), number] as const),
    ),
  );

/** The months of a locale: in full, short, and by their first three letters where those are of one month. */
function monthEntries({ months, monthsShort, monthsAlso = {} }: Locale) {
  return months.map((name, i) => {
    const letters = name.slice(0, 3);
    const isOne = months.filter((other) => other.startsWith(letters)).length === 1;
    const first = isOne && /^\p{Script=Latin}+$/u.test(letters) ? [letters] : [];
    return [[name, monthsShort[i]!, ...(monthsAlso[i + 1] ?? []), ...first], i + 1] as const;
  });
}

const weekdayEntries = ({ weekdays, weekdaysShort }: Locale, shortest = 0) =>
  weekdays.map((name, i) => {
    const short = weekdaysShort[i]!;
    return [short.length > shortest ? [name, short] : [name], i] as const;
  });

/** Months and weekdays in every language we have. */
export const allMonths: Numbers = numbers(locales.flatMap(monthEntries));
export const allWeekdays: Numbers = numbers(locales.flatMap((locale) => weekdayEntries(locale)));

/** What a language calls months and weekdays. */
export interface CalendarWords {
  readonly months: Numbers;
  readonly weekdays: Numbers;
  /** Weekdays without the shortest forms: Dutch "ma" is Massachusetts to everyone else. */
  readonly longWeekdays: Numbers;
}

const byLanguage = new Map<string, CalendarWords>();

/** The names in a language (BCP 47); of a language without a locale, this machine's own month names. */
export function calendarWords(language: string): CalendarWords {
  let words = byLanguage.get(language);
  if (!words) byLanguage.set(language, (words = makeWords(language)));
  return words;
}

function makeWords(language: string): CalendarWords {
  const locale = localeFor(language);
  const isOwn = locale.language === language.split('-')[0]?.toLowerCase();
  const machine = isOwn ? [] : monthsOfMachine(language).map((name, i) => [[name], i + 1] as const);
  return {
    months: numbers([...monthEntries(locale), ...machine]),
    weekdays: numbers(weekdayEntries(locale)),
    longWeekdays: numbers(
      locales.flatMap((one) =>
        weekdayEntries(one, one === locale || one.language === 'en' ? 2 : Infinity),
      ),
    ),
  };
}

function monthsOfMachine(language: string): string[] {
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
    return []; // Not a language tag.
  }
}
