import { didYouMean } from '../release/nearest.ts';
import { withPlainDigits } from '../source/digits.ts';
import { type Locale, locales } from '../style/locale.ts';

/** A date as it is written; without its year or month where those were left out. */
export interface Written {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day: number;
}

/** A typed text as the functions here take it: lower case, our digits, single spaces, no commas. */
export const plainly = (typed: string): string =>
  withPlainDigits(typed.toLowerCase())
    .replace(/[,\s]+/g, ' ')
    .trim();

/**
 * The dates that a text may write, in figures or with the month's name in any of our languages: two
 * where day and month could be turned, none when it writes no date.
 */
export function datesWritten(text: string): readonly Written[] {
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
  const ordinal = /^(?:the )?(\d{1,2})(?:st|nd|rd|th)?$/.exec(text);
  if (ordinal) return [{ day: Number(ordinal[1]) }];
  const { day, name = '', year } = parts(text) ?? {};
  const month = indexOf(name, monthNames);
  return month < 0
    ? []
    : [{ year: year === undefined ? year : fullYear(year), month: month + 1, day: Number(day) }];
}

/** "9 nov", "9th of november 2026", "nov. 9 2026", taken apart. */
const parts = (text: string): Partial<Record<string, string>> | undefined =>
  /^(?<day>\d{1,2})(?:st|nd|rd|th|\.|º|er)?[ -]?(?:of |de )?(?<name>[^\d\s-]+)(?:(?: |-| de )(?<year>\d{4}|'?\d{2}))?$/u.exec(
    text,
  )?.groups ??
  /^(?<name>[^\d\s]+) ?(?:the )?(?<day>\d{1,2})(?:st|nd|rd|th)?(?: (?<year>\d{4}|'\d{2}))?$/u.exec(
    text,
  )?.groups;

/** "26" is 2026: nobody writes a release about an older century. */
const fullYear = (typed: string): number =>
  typed.length === 4 ? Number(typed) : 2000 + Number(typed.replace("'", ''));

/** The number of a weekday by its name, 0 for Monday; null when it is none. */
export function weekdayNamed(name: string): number | null {
  const index = indexOf(name, weekdayNames);
  return index < 0 ? null : index;
}

/** Why a text is read as no date. */
export function reasonFor(text: string): string {
  const word = parts(text)?.['name'] ?? text;
  const known = [...locales[0]!.months, ...locales[0]!.weekdays, 'today', 'tomorrow'];
  const meant = /^\p{L}+$/u.test(word) ? didYouMean(word, known) : '';
  return `is not a date that can be read${meant.replace(/\?$/, '')}`;
}

type Names = (locale: Locale) => readonly (readonly string[])[];

const monthNames: Names = ({ months, monthsShort, monthsAlso = {} }) =>
  months.map((name, i) => [name, monthsShort[i]!, ...(monthsAlso[i + 1] ?? [])]);

const weekdayNames: Names = ({ weekdays, weekdaysShort }) =>
  weekdays.map((name, i) => [name, weekdaysShort[i]!]);

/** Which of the names in any language a word is, or begins with three letters or more; -1 for none. */
function indexOf(word: string, names: Names): number {
  const bare = (name: string) => name.toLowerCase().replace(/[.॰]$/, '');
  const wanted = bare(word);
  if (wanted === '') return -1;
  const find = (fits: (name: string) => boolean) =>
    locales
      .map((locale) => names(locale).findIndex((all) => all.some((name) => fits(bare(name)))))
      .find((index) => index >= 0);
  const begun = (name: string) => wanted.length >= 3 && name.startsWith(wanted);
  return find((name) => name === wanted) ?? find(begun) ?? -1;
}
