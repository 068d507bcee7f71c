import type { Span } from '../../../source/block.ts';
import { wellKnown } from './known-acronyms.ts';
import { grouped } from '../../groups.ts';
import type { Passage } from '../../passages.ts';

/** A short form with what it stands for, at one place: "North Sea Fund (NSF)". */
export interface Expansion extends Span {
  readonly acronym: string;
  readonly words: string;
}

const inBrackets = / \((?:the |[“"])?(?<acronym>\p{Lu}{2,6})s?[”"]?\)/gu;
/** So much text before a short form may be its words. */
const reach = 120;

/** Every place at which a short form is explained. */
export const expansionsIn = (passages: readonly Passage[]): Expansion[] =>
  passages.flatMap((passage) =>
    [...passage.text.matchAll(inBrackets)].flatMap((match): Expansion[] => {
      const acronym = match.groups!['acronym']!;
      const before = passage.text.slice(Math.max(0, match.index - reach), match.index);
      const words = wordsFor(acronym, before);
      if (!words) return [];
      const from = match.index - words.length;
      return [{ acronym, words, ...passage.span(from, match.index + match[0].length) }];
    }),
  );

/** The last of some words that begin with the letters of a short form, in their order. */
function wordsFor(acronym: string, before: string): string | null {
  const words = before.split(' ');
  let letter = acronym.length - 1;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]!;
    if (!/^\p{L}[\p{L}\p{M}'’-]*$/u.test(word)) return null;
    const capital = /^\p{Lu}/u.test(word);
    if (word[0]!.toUpperCase() === acronym[letter]) letter--;
    else if (capital) return null;
    if (letter < 0) return words.slice(i).join(' ');
  }
  return null;
}

const short = /(?<![\p{L}\p{M}\p{N}.&@/_-])\p{Lu}{3,6}(?=s?(?![\p{L}\p{M}\p{N}&@/_-]|\.\p{L}))/gu;

/** Short forms that stand more than once and are explained nowhere, each at its first place. */
export function unexplainedIn(passages: readonly Passage[], whole: string): Expansion[] {
  const uses = passages
    // In a line of capitals every word looks like one.
    .filter(({ text }) => /\p{Ll}{3}.{0,200}\p{Ll}{3}/u.test(text))
    .flatMap((passage) =>
      [...passage.text.matchAll(short)]
        .filter(({ 0: acronym, index }) => {
          // One behind another is a line of capitals, or one name.
          const before = passage.text.slice(Math.max(0, index - 30), index);
          return !wellKnown.has(acronym) && !isRoman(acronym) && !/\p{Lu}{2,} $/u.test(before);
        })
        .map(({ 0: acronym, index }) => ({
          acronym,
          words: acronym,
          ...passage.span(index, index + acronym.length),
        })),
    );
  return [...grouped(uses, ({ acronym }) => acronym).values()].flatMap((all) => {
    const [first] = all as [Expansion];
    const { acronym } = first;
    const explained = new RegExp(
      String.raw`[(“"\[](?:the )?[“"]?${acronym}s?\b|\b${acronym} ?\(|, or ${acronym}|\bor ${acronym}s?\)`,
      'u',
    );
    // "UPDATE" in a line of code, "NEW" in a label: words, in capitals.
    if (new RegExp(String.raw`\b${acronym.toLowerCase()}\b`).test(whole)) return [];
    return all.length > 1 && !explained.test(whole) ? [first] : [];
  });
}

const isRoman = (word: string): boolean => /^[IVXLC]+$/.test(word);
