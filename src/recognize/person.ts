import type { Locale } from '../style/locale.ts';
import { isKnownPlace } from './places.ts';
import { localesOf } from './page.ts';

/** Small words within a person's name, in the languages that we know. */
const particles =
  /^(?:de|da|do|dos|das|di|del|della|du|la|le|van|von|vom|der|den|zu|zur|ten|ter|af|av|al|el|bin|bint|ibn|y|e)$/u;

/** What stands behind a name and is none. */
const suffix =
  /^(?:jr|sr|ii|iii|iv|ph\.?d|md|m\.d|mba|esq|cpa|apr|obe|mbe|cbe|d\.?phil|m\.?sc|frs)\.?$/iu;

/** Whether words are the name of a person and nothing more: "Ada Holm", "Dr. A. van der Berg". */
export function isPerson(text: string, locale: Locale): boolean {
  const words = withoutHonorifics(text, locale).trim().split(/\s+/u);
  if (words.length < 2 || words.length > 6) return false;
  const { offices, roles } = wordsFor(locale);
  let names = 0;
  for (const [i, word] of words.entries()) {
    const bare = word.replace(/[.,]$/, '').toLowerCase();
    if (offices.has(bare) || roles.has(bare)) return false;
    if (i > 0 && (particles.test(word) || suffix.test(word))) continue;
    if (!/^(?:\p{Lu}|\p{Lt}|\p{Lo}|d['’]\p{Lu}|al-\p{Lu})[\p{L}\p{M}'’.-]{0,30}$/u.test(word))
      return false;
    names++;
  }
  return names >= 2 && !isKnownPlace(text);
}

/** "Mr Saji Philip" without "Mr". */
export function withoutHonorifics(text: string, locale: Locale): string {
  const { honorifics } = wordsFor(locale);
  let rest = text;
  for (;;) {
    const [first = ''] = /^\S+(?=\s)/u.exec(rest) ?? [];
    if (!honorifics.has(first.toLowerCase())) return rest;
    rest = rest.slice(first.length).trimStart();
  }
}

/** Whether words say what somebody does: "press officer". */
export const hasRole = (text: string, locale: Locale): boolean =>
  hasWord(text, wordsFor(locale).roles);

/** Whether words name a body or a part of one: "Press Office", "Harbour Museum". */
export const hasOffice = (text: string, locale: Locale): boolean =>
  hasWord(text, wordsFor(locale).offices);

export const isSuffix = (text: string): boolean => suffix.test(text.trim());

const hasWord = (text: string, words: ReadonlySet<string>): boolean =>
  (text.toLowerCase().match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.-]*/gu) ?? []).some(
    (word) => words.has(word) || words.has(word.replace(/\.+$/, '')),
  );

interface Words {
  readonly honorifics: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
}

const known = new WeakMap<Locale, Words>();

function wordsFor(locale: Locale): Words {
  let words = known.get(locale);
  if (!words) {
    const set = (of: (one: Locale) => readonly string[]) =>
      new Set(
        localesOf(locale)
          .flatMap(of)
          .map((word) => word.toLowerCase()),
      );
    words = {
      honorifics: set((one) => one.honorifics),
      roles: set((one) => one.roles),
      offices: set((one) => [...one.organizations, ...one.desks]),
    };
    known.set(locale, words);
  }
  return words;
}
