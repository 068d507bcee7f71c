import type { Locale } from '../style/locale.ts';
import { localesOf } from './page.ts';
import { escaped } from './words.ts';

/** A name of somebody or something: words in capitals that stand together. */
export interface Name {
  readonly from: number;
  readonly to: number;
  /** Without what stands before it. */
  readonly text: string;
  /** "Dr", "Shri". */
  readonly honorific: string | null;
  /** An office put before it: "Treasury Secretary". */
  readonly title: string | null;
  /** Whether it is that of an organization, or an office without a name: "Rust Foundation", "Board Chair". */
  readonly person: boolean;
  /** Whether it is an office without a name: "Prime Minister". */
  readonly office: boolean;
  /** "The Trust's". */
  readonly possessive: boolean;
}

interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Small words within a person's name, in the languages that we know. */
const particles =
  /^(?:de|da|do|dos|das|di|del|della|du|la|le|van|von|vom|der|den|zu|zur|ten|ter|af|av|al|el|bin|bint|ibn|y|e)$/;

/** The longest name: more words in capitals are a headline. */
const longest = 9;

/** Finds the names in a text, in their order. Where letters have no capitals, there are none. */
export function namesIn(text: string, locale: Locale): Name[] {
  const names: Name[] = [];
  let group: Token[] = [];
  const { honorifics } = wordsOf(locale);
  const close = () => {
    if (group.length === 1 && !isName(group[0]!.text)) group = [];
    while (group.length > 0 && particles.test(group.at(-1)!.text)) group.pop();
    if (group.length > 0 && group.length <= longest) {
      const name = nameOf(group, locale);
      if (name) names.push(name);
    }
    group = [];
  };
  for (const match of text.matchAll(word)) {
    const token = { text: match[0], from: match.index, to: match.index + match[0].length };
    const last = group.at(-1);
    const joined =
      last && /^ {1,2}$/.test(text.slice(last.to, token.from)) && !endsName(last, locale);
    if (!joined) close();
    if (isName(token.text)) group.push(token);
    else if (group.length > 0 && joined && particles.test(token.text)) group.push(token);
    else {
      close();
      // Dutch writes "dhr." small.
      if (token.text.endsWith('.') && honorifics.has(bare(token.text))) group.push(token);
    }
  }
  close();
  return names;
}

/** A word with its full stop; "Sig.ra" is one. */
const word =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*(?:(?<=\b\p{Lu}\p{Ll}{2,4})\.\p{Ll}{2,4}(?![\p{L}.@]))?\.?/gu;

const isName = (word: string): boolean => /^(?:\p{Lu}|\p{Lt}|d['’]\p{Lu}|al-\p{Lu})/u.test(word);

/** A full stop ends a name, unless it is that of an initial or of a short form; so does "'s". */
function endsName({ text }: Token, locale: Locale): boolean {
  if (/['’]s?$/.test(text)) return true;
  if (!text.endsWith('.')) return false;
  return !(/^\p{Lu}\.?\p{Lu}?\.$/u.test(text) || shortForms(locale).has(text.toLowerCase()));
}

function nameOf(group: readonly Token[], locale: Locale): Name | null {
  const { roles, organizations, honorifics, small } = wordsOf(locale);
  const plain = group.map(({ text }) => bare(text));
  let start = 0;
  // A sentence begins with a capital too.
  while (start < group.length - 1 && small.has(plain[start]!)) start++;
  const first = start;
  let title = -1;
  for (let i = start; i < group.length; i++) if (roles.has(plain[i]!)) title = i;
  let honorific: string | null = null;
  // "Board Chair" is nobody's name, nor is "Directeur de Harbour Museum".
  const isOffice =
    title >= 0 && (title === group.length - 1 || particles.test(group[title + 1]!.text));
  if (title >= 0 && !isOffice) start = title + 1;
  const called: Token[] = [];
  while (start < group.length - 1 && honorifics.has(plain[start]!)) called.push(group[start++]!);
  if (called.length > 0) honorific = called.map(({ text }) => text).join(' ');
  const own = group.slice(start);
  if (own.length === 0) return null;
  const possessive = /['’]s?$/.test(own.at(-1)!.text) && own.at(-1)!.text.length > 2;
  const text = own
    .map((token) => token.text)
    .join(' ')
    .replace(/(?<=\p{L}{2})['’]s$/u, '')
    .replace(/(?<=[\p{L}]{2})\.$/u, (dot) => (/\b(?:Jr|Sr)\.$/.test(own.at(-1)!.text) ? dot : ''));
  const words = plain.slice(start);
  const person =
    !isOffice &&
    !words.some((word) => organizations.has(word)) &&
    /\p{L}{2}/u.test(text) &&
    !(words.length === 1 && (small.has(words[0]!) || honorifics.has(words[0]!))) &&
    !own.every((token) => /^[\p{Lu}\p{N}]{2,5}s?$/u.test(token.text));
  return {
    from: group[start]!.from,
    to: own.at(-1)!.to,
    text,
    honorific,
    title:
      title > first - 1 && title >= 0 && !isOffice
        ? group
            .slice(first, title + 1)
            .map((token) => token.text)
            .join(' ')
        : null,
    person,
    office: isOffice,
    possessive,
  };
}

/** A word as it is looked up: lower case, no apostrophe behind it, no full stop. */
const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/\.$/, '');

type ListOfWords =
  | 'said'
  | 'roles'
  | 'organizations'
  | 'honorifics'
  | 'frequent'
  | 'pronouns'
  | 'months'
  | 'weekdays';

interface Words {
  readonly roles: ReadonlySet<string>;
  readonly organizations: ReadonlySet<string>;
  readonly honorifics: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
  readonly short: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly said: RegExp;
}

const known = new WeakMap<Locale, Words>();

function wordsOf(locale: Locale): Words {
  const before = known.get(locale);
  if (before) return before;
  const set = (list: ListOfWords) =>
    new Set(
      localesOf(locale).flatMap((one) => one[list].flatMap((word) => word.split(' ')).map(bare)),
    );
  const words = {
    roles: set('roles'),
    organizations: set('organizations'),
    honorifics: set('honorifics'),
    pronouns: set('pronouns'),
    said: anyOf(localesOf(locale).flatMap((one) => one.said)),
    small: new Set([
      ...set('frequent'),
      ...set('said'),
      ...set('pronouns'),
      ...set('months'),
      ...set('weekdays'),
    ]),
    short: new Set(
      localesOf(locale)
        .flatMap((one) => [...one.honorifics, ...one.abbreviations])
        .map((word) => word.toLowerCase()),
    ),
  };
  known.set(locale, words);
  return words;
}

/** Words whose full stop is theirs: "Dr.", "Inc.". */
export const shortForms = (locale: Locale): ReadonlySet<string> => wordsOf(locale).short;

/** Words without the marks behind them; a full stop that is the last word's own stays. */
export function withoutMarks(text: string, locale: Locale): string {
  const words = text.replace(/[\s,:;–।—-]+$/u, '');
  const last = /\S{0,20}$/.exec(words)![0];
  const own = shortForms(locale).has(last.toLowerCase()) || /^(?:\p{L}\.)+$/u.test(last);
  return words.endsWith('.') && !own ? words.slice(0, -1) : words;
}

/** Whether a word is an office or a profession: "director". */
export const isRole = (word: string, locale: Locale): boolean =>
  wordsOf(locale).roles.has(bare(word));

/** Whether a word stands for somebody named before: "she". */
export const isPronoun = (word: string, locale: Locale): boolean =>
  wordsOf(locale).pronouns.has(bare(word));

/** The verbs of saying, as whole words. */
export const saidIn = (text: string, locale: Locale): RegExpMatchArray[] => [
  ...text.matchAll(wordsOf(locale).said),
];

/** Matches any of some words or phrases as a whole, whatever its case. */
function anyOf(phrases: readonly string[]): RegExp {
  const sorted = [...phrases].sort((a, b) => b.length - a.length).map(escaped);
  return new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${sorted.join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
    'giu',
  );
}
