import { type Locale, locales, readingLocales } from '../style/locale.ts';
import { escaped } from './phrases.ts';

/** Small words within a person's name, in the languages that we know. */
export const particles =
  /^(?:de|da|do|dos|das|di|del|della|du|la|le|van|von|vom|der|den|zu|zur|ten|ter|af|av|al|el|bin|bint|ibn|y|e)$/;

/** Letters after a name, which are no part of it: degrees, honours, seats in a parliament. */
export const isSuffix = (word: string): boolean => suffixes.test(word.trim().replace(/,$/, ''));

const suffixes =
  /^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|m\.?b\.?a|m\.?p\.?h|r\.?n|j\.?d|ed\.?d|d\.?phil|m\.?sc|b\.?sc|esq|cpa|apr|obe|mbe|cbe|kbe|frs|frsc|qc|kc|sc|a[mo]|oam|mp|mep|mla|msp|mdb|mdl|mpp|td)\.?$/iu;

/** A word as it is looked up: lower case, no apostrophe behind it, no full stop. */
export const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/\.$/, '');

type ListOfWords =
  | 'said'
  | 'roles'
  | 'organizations'
  | 'desks'
  | 'honorifics'
  | 'frequent'
  | 'pronouns'
  | 'openers'
  | 'months'
  | 'weekdays';

/** The words of a language by which recognizers tell people, offices and speech. */
interface Vocabulary {
  readonly roles: ReadonlySet<string>;
  /** Roles in short forms, which stand before names only: "Sen." Behind a name they are names. */
  readonly titles: ReadonlySet<string>;
  readonly organizations: ReadonlySet<string>;
  /** Parts of organizations, and organizations: "office", "foundation". */
  readonly offices: ReadonlySet<string>;
  readonly honorifics: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
  readonly short: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly said: RegExp;
  readonly firstPerson: RegExp;
}

/** What makes an office a shared, second or former one. */
const shares = ['co', 'co-', 'vice-', 'ex-'];

const known = new WeakMap<Locale, Vocabulary>();

/** The vocabulary of a page in a language: its own words and the English ones that travel. */
export function vocabularyOf(locale: Locale): Vocabulary {
  const before = known.get(locale);
  if (before) return before;
  const set = (list: ListOfWords) =>
    new Set(
      readingLocales(locale).flatMap((one) =>
        one[list].flatMap((word) => word.split(' ')).map(bare),
      ),
    );
  // An organization keeps its name in every language, and an office may be shared or second.
  const organizations = new Set(
    [...readingLocales(locale), ...locales].flatMap((one) => one.organizations.map(bare)),
  );
  const roles = set('roles');
  for (const role of [...roles]) for (const prefix of shares) roles.add(prefix + role);
  const words = {
    roles,
    titles: new Set(
      readingLocales(locale).flatMap((one) =>
        one.roles.filter((word) => word.endsWith('.')).map(bare),
      ),
    ),
    organizations,
    offices: new Set([...organizations, ...set('desks')]),
    honorifics: set('honorifics'),
    pronouns: set('pronouns'),
    said: anyOf(readingLocales(locale).flatMap((one) => one.said)),
    firstPerson: anyOf(locale.firstPerson),
    small: new Set([
      ...set('frequent'),
      ...set('openers'),
      ...set('said'),
      ...set('pronouns'),
      ...set('months'),
      ...set('weekdays'),
    ]),
    short: new Set(
      readingLocales(locale)
        .flatMap((one) => [
          ...one.honorifics,
          ...one.abbreviations,
          ...one.roles.filter((word) => word.endsWith('.')),
        ])
        .map((word) => word.toLowerCase()),
    ),
  };
  known.set(locale, words);
  return words;
}

/** Words whose full stop is theirs: "Dr.", "Inc.". */
export const shortForms = (locale: Locale): ReadonlySet<string> => vocabularyOf(locale).short;

/** Words without the marks behind them; a full stop that is the last word's own stays. */
export function withoutMarks(text: string, locale: Locale): string {
  const words = text.replace(/[\s,:;–।—-]+$/u, '');
  const last = /\S{0,20}$/.exec(words)![0];
  const own = shortForms(locale).has(last.toLowerCase()) || /^(?:\p{L}\.)+$/u.test(last);
  return words.endsWith('.') && !own ? words.slice(0, -1) : words;
}

/** Whether a word is an office or a profession: "director". */
export const isRole = (word: string, locale: Locale): boolean =>
  vocabularyOf(locale).roles.has(bare(word));

/** Whether a word stands for somebody named before: "she". */
export const isPronoun = (word: string, locale: Locale): boolean =>
  vocabularyOf(locale).pronouns.has(bare(word));

/** The verbs of saying, as whole words. */
export const saidIn = (text: string, locale: Locale): RegExpExecArray[] => [
  ...text.matchAll(vocabularyOf(locale).said),
];

/** Whether somebody speaks of themselves: "we", "our". Capitals alone (US, ME) are no word. */
export const firstPersonIn = (text: string, locale: Locale): boolean =>
  [...text.matchAll(vocabularyOf(locale).firstPerson)].some(
    ({ 0: word }) => word === 'I' || !/^\p{Lu}+$/u.test(word),
  );

/** Matches any of some words or phrases as a whole, whatever its case. */
function anyOf(phrases: readonly string[]): RegExp {
  const sorted = [...phrases].sort((a, b) => b.length - a.length).map(escaped);
  return new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${sorted.join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
    'giu',
  );
}
