import type { Locale } from '../style/locale.ts';
import { localesOf } from './page.ts';
import { escaped, spellings } from './words.ts';

/** Words that announce contacts, with their place in a line. */
export interface ContactLabel {
  readonly from: number;
  readonly to: number;
  /** Where what it announces begins on the same line. */
  readonly rest: number;
  /** Whether it is a heading, or set off by a colon. */
  readonly set: boolean;
  /** Whether it is a sentence's beginning: "For more information". */
  readonly sentence: boolean;
}

interface Patterns {
  readonly opening: RegExp;
  readonly heading: RegExp;
  readonly within: RegExp;
  readonly reach: RegExp;
  readonly about: RegExp;
}

/** The label that begins a line, or is all of it. */
export function labelAt(line: string, locale: Locale): ContactLabel | null {
  const { opening, heading } = patternsFor(locale);
  const start = line.slice(0, 200).trimEnd();
  const named = opening.exec(start) ?? heading.exec(start);
  if (!named) return null;
  const { lead = '', phrase = '', tail = '', colon = '' } = named.groups!;
  const from = lead.length;
  const to = from + phrase.length + tail.length;
  const rest = named[0].length;
  const alone = line.slice(rest).trim() === '';
  return { from, to, rest, set: colon !== '' || alone, sentence: !alone && colon === '' };
}

/** Where, within prose, words begin that say whom to ask. */
export function labelsWithin(text: string, locale: Locale): ContactLabel[] {
  return [...text.matchAll(patternsFor(locale).within)].map(({ 0: match, index }) => ({
    from: index,
    to: index + match.length,
    rest: index + match.length,
    set: match.endsWith(':'),
    sentence: !match.endsWith(':'),
  }));
}

/** The end of the last "contact", "call" or "write to" in a piece of a sentence; 0 without one. */
export function afterReach(text: string, locale: Locale): number {
  let end = 0;
  for (const { 0: match, index } of text.matchAll(patternsFor(locale).reach))
    end = index + match.length;
  return end;
}

/** Whether a line is the label of a boilerplate. */
export const isAbout = (line: string, locale: Locale): boolean =>
  line.length < 200 && patternsFor(locale).about.test(line);

const made = new Map<string, Patterns>();

function patternsFor(locale: Locale): Patterns {
  let patterns = made.get(locale.language);
  if (!patterns) made.set(locale.language, (patterns = makePatterns(locale)));
  return patterns;
}

function makePatterns(locale: Locale): Patterns {
  const all = localesOf(locale);
  const phrases = anyOf(all.flatMap((one) => one.contacts));
  const inquiries = anyOf(all.flatMap((one) => one.inquiries));
  const words = anyOf(all.flatMap((one) => one.contactWords));
  const prepositions = anyOf(all.flatMap((one) => one.concerning));
  const lead = String.raw`(?<lead>[^\p{L}\p{N}]{0,12}(?:\d{1,2}[.)] )?)`;
  const end = String.raw`(?![\p{L}\p{M}])`;
  const tail = String.raw`(?<tail>(?: ${prepositions}${end}[^:.@\d]{0,80}(?=:))?)`;
  const colon = String.raw`(?<colon> ?[:：](?!\/)|(?: ?[–-] ?(?=\p{L}))|)`;
  const word = String.raw`[\p{L}\p{M}&'’/().-]{1,24}`;
  return {
    opening: new RegExp(
      String.raw`^${lead}(?<phrase>${phrases})${end}${tail}${colon}[ *_]{0,4}`,
      'iu',
    ),
    heading: new RegExp(
      String.raw`^${lead}(?<phrase>(?:${word} ){0,5}${words}(?: ${word}){0,5})(?<tail>)(?:(?<colon> ?[:：](?!/))[ *_]{0,4}|[^\p{L}\p{N}]{0,4}$)`,
      'iu',
    ),
    within: new RegExp(
      String.raw`(?<![\p{L}\p{M}])${inquiries}${end}|(?<=[.!?।"'”)\]*–] ?)${phrases}${end} ?:`,
      'giu',
    ),
    reach: new RegExp(
      String.raw`(?<![\p{L}\p{M}-])${anyOf(all.flatMap((one) => one.reach))}${end}(?: ?:)?`,
      'giu',
    ),
    about: new RegExp(
      String.raw`^[^\p{L}\p{N}]{0,12}(?:${all
        .flatMap((one) => one.about)
        .flatMap(spellings)
        .map((phrase) => escaped(phrase).replace(String.raw`\{name\}`, '.{2,80}'))
        .join('|')})`,
      'iu',
    ),
  };
}

const anyOf = (phrases: readonly string[]): string =>
  `(?:${[...new Set(phrases.flatMap(spellings))]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => escaped(phrase).replace(/ /g, ' {1,3}'))
    .join('|')})`;
