import { about, countEnds, measures, multiples, numberWords } from './figure-words.ts';

/** An amount in a text. Indexes count in the text. */
export interface Figure {
  readonly index: number;
  /** With what is counted: "40 new engineers". */
  readonly text: string;
  readonly value: number;
  /** What is counted, in the singular ("engineer"); for money the currency, or "%". */
  readonly of: string;
  /** Whether the text says that it is not exact, or only a part: "nearly 500". */
  readonly rough: boolean;
}

const words = [...numberWords.keys()].sort((a, b) => b.length - a.length).join('|');
const number = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,9}(?:\.\d{1,4})?`;
const multiple = [...multiples.keys()].filter((word) => word.length > 2).join('|');

const counted = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/:$€£₹%-])(?:(?<digits>${number})|(?<word>${words}))(?: (?<multiple>${multiple}))?(?<things>(?: [\p{L}][\p{L}'’-]*){1,4})`,
  'giu',
);
const money = new RegExp(
  String.raw`(?<currency>[$€£₹]|\b(?:Rs\.?|INR|USD|EUR|GBP) ?) ?(?<digits>${number})(?:[ -]?(?<multiple>${multiple}|[kKmMbB]n?)\b)?`,
  'gu',
);
const percent = /(?<![\d.,–-])(?<digits>\d{1,3}(?:\.\d+)?) ?(?:%|per ?cent\b)/giu;

/** The things that a text counts: "40 new engineers". */
export const countsIn = (text: string): Figure[] =>
  [...text.matchAll(counted)].flatMap((match): Figure[] => {
    const { digits, word, multiple: by, things } = match.groups as Groups;
    const names = namesOf(things!);
    // "18 year olds" does not count olds.
    if (measures.has(singular(names[0] ?? ''))) return [];
    const thing = names.findLast((name) => isPlural(name));
    const one = thing && singular(thing);
    const value = valueOf(digits, word, by);
    if (!one || measures.has(one) || isYear(digits) || value < 2) return [];
    // "Windows 11 users": after a capitalized word, it may be the number of a version.
    if (
      digits &&
      /^\p{Ll}/u.test(names[0]!) &&
      ofVersion.test(text.slice(Math.max(0, match.index - 30), match.index))
    )
      return [];
    const shown = match[0].slice(0, match[0].indexOf(thing) + thing.length);
    return [figure(text, match.index, shown, value, one)];
  });

/** The sums of money in a text. */
export const moneyIn = (text: string): Figure[] =>
  [...text.matchAll(money)].map((match) => {
    const { currency, digits, multiple: by } = match.groups as Groups;
    return figure(text, match.index, match[0], valueOf(digits, undefined, by), currency!.trim());
  });

/** The percentages in a text. */
export const percentagesIn = (text: string): Figure[] =>
  [...text.matchAll(percent)].map((match) =>
    figure(text, match.index, match[0], Number(match.groups!['digits']), '%'),
  );

type Groups = Partial<Record<'digits' | 'word' | 'multiple' | 'things' | 'currency', string>>;

const figure = (text: string, index: number, shown: string, value: number, of: string): Figure => ({
  index,
  text: shown,
  value,
  of,
  rough:
    about.test(text.slice(Math.max(0, index - 20), index)) || text[index + shown.length] === '+',
});

const ofVersion = /[\p{L}\p{N},]\s\p{Lu}[\p{L}.]*\s$/u;

/** The words between a number and the first function word after it. */
function namesOf(things: string): string[] {
  const names = things.trim().split(' ');
  const end = names.findIndex((name) => countEnds.has(name.toLowerCase()));
  return end < 0 ? names : names.slice(0, end);
}

const isPlural = (word: string): boolean =>
  /^\p{L}{3,}s$/u.test(word) && !/(?:ss|us|is|['’]s)$/.test(word);

const singular = (word: string): string =>
  word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');

const valueOf = (digits?: string, word?: string, by?: string): number =>
  (digits === undefined
    ? numberWords.get(word!.toLowerCase())!
    : Number(digits.replaceAll(',', ''))) *
  (by === undefined ? 1 : (multiples.get(by.toLowerCase()) ?? 1));

const isYear = (digits: string | undefined): boolean => /^(?:19|20)\d\d$/.test(digits ?? '');
