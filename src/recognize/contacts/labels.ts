import { type Locale, readingLocales } from '../../style/locale.ts';
import { anyOf, escaped, mayHold, spellings } from '../../text/phrases.ts';

/** Words that announce contacts, with their place in a line. */
export interface ContactLabel {
  readonly from: number;
  readonly to: number;
  /** Where in it a name may begin: "Contact FRANK". */
  readonly said: number;
  /** Where what it announces begins on the same line. */
  readonly rest: number;
  /** Whether it is alone on its line, or set off by a colon; else it begins a sentence. */
  readonly set: boolean;
}

interface Patterns {
  readonly opening: RegExp;
  readonly heading: RegExp;
  readonly glued: RegExp;
  readonly within: RegExp;
  readonly reach: RegExp;
  readonly about: RegExp;
  readonly other: RegExp;
  /** Whether a text may hold any of the labels. */
  readonly mayHoldOne: (text: string) => boolean;
}

/** A longer line that ends in a colon is a sentence of a story. */
const MAX_LABEL_LENGTH = 100;

/** The label that begins a line, or is all of it. */
export function labelAt(line: string, locale: Locale): ContactLabel | null {
  const { opening, heading, glued, mayHoldOne } = patternsFor(locale);
  const start = line.slice(0, 200).trimEnd();
  if (!mayHoldOne(start)) return null;
  const stuck = glued.exec(start);
  if (stuck) {
    const to = stuck[0].length;
    return { from: 0, to, said: to, rest: to, set: true };
  }
  const opened = opening.exec(start);
  const headed = opened && isSet(opened, start) ? null : heading.exec(start);
  const label = headed ?? opened;
  if (!label) return null;
  const { lead = '', phrase = '', tail = '' } = label.groups!;
  const from = lead.length;
  // "For more information, please contact:" is a label with all its words.
  if (line.length <= MAX_LABEL_LENGTH && /[:：]$/.test(start)) {
    const to = start.length - 1;
    return { from, to, said: to, rest: start.length, set: true };
  }
  const to = from + phrase.length + tail.length;
  const said = headed && opened ? opened[0].length : to;
  return { from, to, said, rest: label[0].length, set: isSet(label, start) };
}

const isSet = (match: RegExpExecArray, line: string): boolean =>
  Boolean(match.groups!['colon']) || line.length === match[0].length;

/** Where, within prose, words begin that say whom to ask. */
export function labelsWithin(text: string, locale: Locale): ContactLabel[] {
  const { within, mayHoldOne } = patternsFor(locale);
  if (!mayHoldOne(text)) return [];
  return [...text.matchAll(within)].flatMap(({ 0: match, index, groups }) => {
    // "Contact Harbour Museum:" names whose contact it is; other words go on with a sentence.
    if (groups!['of'] && !/^(?: [\p{Lu}&]\S*)+$/u.test(groups!['of'])) return [];
    const to = index + match.length;
    return [{ from: index, to, said: to, rest: to, set: match.endsWith(':') }];
  });
}

/** The ends of every "contact", "call" and "write to" in a piece of a sentence. */
export const reachesIn = (text: string, locale: Locale): number[] =>
  [...text.matchAll(patternsFor(locale).reach)].map(({ 0: match, index }) => index + match.length);

/** Whether a line is the label of a boilerplate. */
export const isAbout = (line: string, locale: Locale): boolean =>
  line.length < 200 && patternsFor(locale).about.test(line);

/** Whether a line is the heading of notes to editors or of a legal section. */
export const isOtherSection = (line: string, locale: Locale): boolean =>
  line.length < 120 && patternsFor(locale).other.test(line);

const made = new Map<string, Patterns>();

function patternsFor(locale: Locale): Patterns {
  let patterns = made.get(locale.language);
  if (!patterns) made.set(locale.language, (patterns = makePatterns(readingLocales(locale))));
  return patterns;
}

function makePatterns(all: readonly Locale[]): Patterns {
  const inquiries = anyOf(all.flatMap((one) => one.inquiries));
  const contacts = anyOf(all.flatMap((one) => one.contacts));
  const phrases = anyOf(all.flatMap((one) => [...one.contacts, ...one.inquiries]));
  const words = anyOf(all.flatMap((one) => one.contactWords));
  const prepositions = anyOf(all.flatMap((one) => one.concerning));
  const about = all
    .flatMap((one) => one.about)
    .flatMap(spellings)
    .map((phrase) => escaped(phrase).replace(String.raw`\{name\}`, '.{2,80}'));
  // "5. Contact", "* Contact".
  const lead = String.raw`(?<lead>[^\p{L}\p{N}]{0,12}(?:\d{1,2}[.)] )?)`;
  const several = all
    .flatMap((one) => one.contacts)
    .filter((phrase) => phrase.includes(' '))
    .flatMap((phrase) => [phrase, phrase.replace(/ \p{Ll}/gu, (first) => first.toUpperCase())]);
  const single = all
    .flatMap((one) => one.contacts)
    .filter((phrase) => /^\p{Lu}\p{L}{3,}$/u.test(phrase));
  const begin = String.raw`(?<![\p{L}\p{M}])`;
  const end = String.raw`(?![\p{L}\p{M}])`;
  // "Contact for journalists:"
  const tail = String.raw`(?<tail>(?: ${prepositions}${end}[^:.@\d]{0,80}(?=:))?)`;
  const colon = String.raw`(?<colon> ?[:：](?!\/)| [–-] (?=\p{L})|)[ *_]{0,4}`;
  const word = String.raw`[\p{L}\p{M}&'’/().-]{1,24}`;
  const lastly = String.raw`(?:(?<colon> ?[:：](?!/))[ *_]{0,4}|[^\p{L}\p{N}]{0,4}$)`;
  return {
    opening: new RegExp(`^${lead}(?<phrase>${phrases})${end}${tail}${colon}`, 'iu'),
    // "Global Marketing Contacts"
    heading: new RegExp(
      `^${lead}(?<phrase>(?:${word} ){0,5}${words}(?: ${word}){0,5})${lastly}`,
      'iu',
    ),
    // Of labels of several words, written as they are or with a capital each: "Contact DetailsAda Holm".
    // One word is a label only where two names follow: "ContactAda Holm".
    glued: new RegExp(
      `^(?:(?:${several.map(escaped).join('|')})(?=\\p{Lu}\\p{Ll})|(?:${single.map(escaped).join('|')})(?=\\p{Lu}\\p{Ll}{1,30} \\p{Lu}\\p{Ll}))`,
      'u',
    ),
    // "... before noon.  Contact Harbour Museum: Ada Holm, ada@museum.example"
    within: new RegExp(
      `${begin}${inquiries}${end}(?: ?:)?|(?<=[.!?।"'”)\\]*–] | {2})${contacts}${end}(?<of>(?: ${word}){0,4}) ?:`,
      'giu',
    ),
    reach: new RegExp(
      String.raw`(?<![\p{L}\p{M}-])${anyOf(all.flatMap((one) => one.reach))}${end}(?: ?:)?`,
      'giu',
    ),
    about: new RegExp(String.raw`^[^\p{L}\p{N}]{0,12}(?:${about.join('|')})`, 'iu'),
    other: new RegExp(
      String.raw`^[^\p{L}\p{N}]{0,12}${anyOf(all.flatMap((one) => [...one.notes, ...one.legal.headings]))}[^\p{L}\p{N}]*$`,
      'iu',
    ),
    mayHoldOne: mayHold(
      all.flatMap((one) => [...one.contacts, ...one.inquiries, ...one.contactWords]),
    ),
  };
}
