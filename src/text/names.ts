import type { Locale } from '../style/locale.ts';
import { bare, particles, shortForms, vocabularyOf } from './vocabulary.ts';

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

/** The longest name: more words in capitals are a headline. */
const longest = 9;

/** Finds the names in a text, in their order. Where letters have no capitals, there are none. */
export function namesIn(text: string, locale: Locale): Name[] {
  const names: Name[] = [];
  let group: Token[] = [];
  const { honorifics } = vocabularyOf(locale);
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
  const { roles, titles, organizations, honorifics, small } = vocabularyOf(locale);
  const plain = group.map(({ text }) => bare(text));
  let start = 0;
  // A sentence begins with a capital too.
  while (start < group.length - 1 && small.has(plain[start]!)) start++;
  const first = start;
  let title = -1;
  const isSurname = (i: number) => i > start && i === group.length - 1 && titles.has(plain[i]!);
  for (let i = start; i < group.length; i++) if (roles.has(plain[i]!) && !isSurname(i)) title = i;
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
