import type { Locale } from '../style/locale.ts';
import { isKnownPlace } from './places.ts';
import { bare, isSuffix, particles, vocabularyOf } from './vocabulary.ts';

export { isSuffix };

/** Whether words are the name of a person and nothing more: "Ada Holm", "Dr. A. van der Berg". */
export function isPerson(text: string, locale: Locale): boolean {
  const words = withoutHonorifics(text, locale).trim().split(/\s+/u);
  if (words.length < 2 || words.length > 6) return false;
  const { offices, roles, titles } = vocabularyOf(locale);
  let names = 0;
  for (const [i, word] of words.entries()) {
    const known = bare(word.replace(/,$/, ''));
    if (offices.has(known) || (roles.has(known) && !(i > 0 && titles.has(known)))) return false;
    if (i > 0 && (particles.test(word) || isSuffix(word))) continue;
    if (
      !/^[("“]?(?:\p{Lu}|\p{Lt}|\p{Lo}|d['’]\p{Lu}|al-\p{Lu})[\p{L}\p{M}'’.-]{0,30}[)"”]?$/u.test(
        word,
      )
    )
      return false;
    names++;
  }
  return names >= 2 && !isKnownPlace(text);
}

/** "Mr Philip Sample" without "Mr". */
export function withoutHonorifics(text: string, locale: Locale): string {
  const { honorifics } = vocabularyOf(locale);
  let rest = text;
  for (;;) {
    const [first = ''] = /^\S+(?=\s)/u.exec(rest) ?? [];
    if (!honorifics.has(bare(first))) return rest;
    rest = rest.slice(first.length).trimStart();
  }
}

/** Whether words say what somebody does: "press officer". */
export const hasRole = (text: string, locale: Locale): boolean =>
  hasWord(text, vocabularyOf(locale).roles);

/** Whether words name a body or a part of one: "Press Office", "Harbour Museum". */
export const hasOffice = (text: string, locale: Locale): boolean =>
  hasWord(text, vocabularyOf(locale).offices);

const hasWord = (text: string, words: ReadonlySet<string>): boolean =>
  (text.match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.-]*/gu) ?? []).some((word) =>
    words.has(bare(word)),
  );
