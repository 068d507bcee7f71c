import { escaped } from '../text/phrases.ts';
import type { Locale } from '../style/locale.ts';

/** The names that the months of a language go by. */
export interface Months {
  /** A part of a regular expression that matches any of them, without its full stop. */
  readonly names: string;
  /** Which month a name is, from 1; 0 for a word that is none. */
  readonly number: (name: string) => number;
}

/** The months of a language: whole, short, and in the first letters where those are of one month only. */
export function monthsOf(locale: Locale): Months {
  const lists = [locale.months, locale.monthsShort, firstLetters(locale)];
  return { names: namesOf(lists), number: (name) => indexIn(lists, name) + 1 };
}

/** "Sep" for September. */
const firstLetters = ({ months }: Locale): string[] =>
  months.map((month) => {
    const letters = month.slice(0, 3);
    return months.filter((other) => other.startsWith(letters)).length === 1 ? letters : month;
  });

/** Any of some names, the longest first, as a part of a regular expression. */
export const namesOf = (lists: readonly (readonly string[])[]): string =>
  lists
    .flat()
    .map((name) => escaped(name.replace(/\.$/, '')))
    .sort((a, b) => b.length - a.length)
    .join('|');

const indexIn = (lists: readonly (readonly string[])[], word: string): number => {
  const same = (name: string) => name.replace(/\.$/, '').toLowerCase() === word.toLowerCase();
  return Math.max(...lists.map((list) => list.findIndex(same)));
};
