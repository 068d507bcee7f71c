import type { Locale } from '../style/locale.ts';
import { bare, isSuffix, particles, shortForms, vocabularyOf } from './vocabulary.ts';

/** A name of a person or of anything else: capitalized words in a row. */
export interface Name {
  readonly from: number;
  readonly to: number;
  /** Without honorific, title, and letters after the name. */
  readonly text: string;
  /** "Dr", "Shri". */
  readonly honorific: string | null;
  /** A role in front of it: "Treasury Secretary". */
  readonly title: string | null;
  /** False for an organization ("Rust Foundation") and for a role without a name ("Board Chair"). */
  readonly person: boolean;
  /** Whether it is a role without a name: "Prime Minister". */
  readonly office: boolean;
  /** "The Trust's". */
  readonly possessive: boolean;
}

interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** More capitalized words than this are a headline. */
const MAX_NAME_WORDS = 10;

/** Finds the names in a text, in order. In a script without capitals there are none. */
export function namesIn(text: string, locale: Locale): Name[] {
  const names: Name[] = [];
  let group: Token[] = [];
  const { honorifics } = vocabularyOf(locale);
  const close = () => {
    if (group.length === 1 && !isCapitalized(group[0]!.text)) group = [];
    while (group.length > 0 && particles.test(group.at(-1)!.text)) group.pop();
    if (group.length > 0 && group.length <= MAX_NAME_WORDS) {
      const name = nameOf(group, locale);
      if (name) names.push(name);
    }
    group = [];
  };
  let passed = 0;
  for (const match of text.matchAll(word)) {
    if (match.index < passed) continue;
    const token = { text: match[0], from: match.index, to: match.index + match[0].length };
    const last = group.at(-1);
    const joined =
      last && /^ {1,2}$/.test(text.slice(last.to, token.from)) && !endsName(last, locale);
    if (!joined) close();
    if (isCapitalized(token.text)) {
      group.push(token);
      const called = nickname.exec(text.slice(token.to, token.to + MAX_NICKNAME));
      if (called) {
        passed = token.to + called[0].length;
        group.push({ text: called[1]!, from: passed - called[1]!.length, to: passed });
      }
    } else if (group.length > 0 && joined && particles.test(token.text)) group.push(token);
    else {
      close();
      // Dutch writes "dhr." in lower case.
      if (token.text.endsWith('.') && honorifics.has(bare(token.text))) group.push(token);
    }
  }
  close();
  return names;
}

/** A word with its full stop; "Sig.ra" and "A.J." are one. */
const word =
  /(?:\p{Lu}\.-?){2,4}(?!\p{L})|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*(?:(?<=\b\p{Lu}\p{Ll}{2,4})\.\p{Ll}{2,4}(?![\p{L}.@]))?\.?/gu;

const MAX_NICKNAME = 24;

/** A nickname after a first name: ' (Ada)', ' “Jim”'. Capitals without full stops are an acronym. */
const nickname =
  /^ (\(\p{Lu}[\p{Ll}.][\p{L}. -]{0,14}\)|[“"']\p{Lu}[\p{Ll}.][\p{L}. -]{0,14}[”"'])(?= \p{Lu})/u;

const isCapitalized = (word: string): boolean =>
  /^(?:\p{Lu}|\p{Lt}|d['’]\p{Lu}|al-\p{Lu})/u.test(word);

/** A full stop ends a name, except in an initial or a short form; so does "'s". */
function endsName({ text }: Token, locale: Locale): boolean {
  if (/['’]s?$/.test(text) && !/^['"“]/.test(text)) return true;
  if (!text.endsWith('.')) return false;
  return !(/^(?:\p{Lu}\.?-?)+\.$/u.test(text) || shortForms(locale).has(text.toLowerCase()));
}

function nameOf(group: readonly Token[], locale: Locale): Name | null {
  const { roles, titles, organizations, honorifics, small } = vocabularyOf(locale);
  const plain = group.map(({ text }) => bare(text));
  let start = 0;
  // The first word of a sentence is capitalized too.
  while (start < group.length - 1 && small.has(plain[start]!)) start++;
  const first = start;
  let end = group.length;
  while (end > start + 2 && isPostNominal(group[end - 1]!.text)) end--;
  const isSurname = (i: number) => i > start && i === end - 1 && titles.has(plain[i]!);
  let title = -1;
  for (let i = start; i < end; i++) if (roles.has(plain[i]!) && !isSurname(i)) title = i;
  // "Board Chair" names no person, nor does "Directeur de Harbour Museum".
  const office = title >= 0 && (title === end - 1 || particles.test(group[title + 1]!.text));
  if (title >= 0 && !office) start = title + 1;
  // What is in front of an honorific is no part of the name: "Welcoming Ms Holm".
  const called = group.findLastIndex(
    ({ text }, i) => i > start && i < end - 1 && text.length > 2 && honorifics.has(plain[i]!),
  );
  if (called > 0 && !honorifics.has(plain[start]!))
    start = runStart(called, start, (i) => honorifics.has(plain[i]!));
  const honorific: string[] = [];
  while (start < end - 1 && honorifics.has(plain[start]!)) honorific.push(group[start++]!.text);
  const own = group.slice(start, end);
  if (own.length === 0) return null;
  const last = own.at(-1)!.text;
  const text = own
    .map((token) => token.text)
    .join(' ')
    .replace(/(?<=\p{L}{2})['’]s$/u, '')
    .replace(/(?<=[\p{L}]{2})\.$/u, (dot) => (/\b(?:Jr|Sr)\.$/.test(last) ? dot : ''));
  const words = plain.slice(start, end);
  return {
    from: group[start]!.from,
    to: own.at(-1)!.to,
    text,
    honorific: honorific.join(' ') || null,
    title:
      title >= first && !office
        ? group
            .slice(first, title + 1)
            .map((token) => token.text)
            .join(' ')
        : null,
    person:
      !office &&
      !words.some((word) => organizations.has(word)) &&
      /\p{L}{2}/u.test(text) &&
      !(words.length === 1 && (small.has(words[0]!) || honorifics.has(words[0]!))) &&
      !isAcronym(own),
    office,
    possessive: /['’]s?$/.test(last) && last.length > 2 && !/^['"“]/.test(last),
  };
}

/** The first of the neighbours before an index that fulfil a condition. */
function runStart(index: number, least: number, holds: (i: number) => boolean): number {
  let start = index;
  while (start > least && holds(start - 1)) start--;
  return start;
}

/** Letters after a name, in capitals or with full stops: "MP", "Ph.D." */
const isPostNominal = (word: string): boolean =>
  isSuffix(word) && !/^I{2,3}$|^IV$/.test(word) && /^\p{Lu}(?:\p{Lu}|[\p{L}.]*\p{Lu})/u.test(word);

/** One short word in capitals, or several too short for a name in capitals: "NCD", "EU UN". */
const isAcronym = (own: readonly Token[]): boolean =>
  own.every(({ text }) => /^[\p{Lu}\p{N}]{2,5}s?$/u.test(text)) &&
  (own.length === 1 || own.every(({ text }) => text.length < 4));
