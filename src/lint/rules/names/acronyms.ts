import type { Span } from '../../../source/block.ts';
import { wellKnown } from './known-acronyms.ts';
import { grouped } from '../../groups.ts';
import type { Passage } from '../../passages.ts';

/** An acronym with its explanation, at one place: "North Sea Fund (NSF)". */
export interface Expansion extends Span {
  readonly acronym: string;
  readonly words: string;
}

const inBrackets = / \((?:the |[“"])?(?<acronym>\p{Lu}{2,6})s?[”"]?\)/gu;
/** The words of an acronym are no longer than this. */
const MAX_EXPANSION_CHARACTERS = 120;

/** Every place at which an acronym is explained. */
export const expansionsIn = (passages: readonly Passage[]): Expansion[] =>
  passages.flatMap((passage) =>
    [...passage.text.matchAll(inBrackets)].flatMap((match): Expansion[] => {
      const acronym = match.groups!['acronym']!;
      const before = passage.text.slice(
        Math.max(0, match.index - MAX_EXPANSION_CHARACTERS),
        match.index,
      );
      const words = wordsFor(acronym, before);
      if (!words) return [];
      const from = match.index - words.length;
      return [{ acronym, words, ...passage.span(from, match.index + match[0].length) }];
    }),
  );

/** The last words of a text that begin with the letters of an acronym, in their order. */
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

/** Acronyms that occur more than once and are not explained, each at its first place. */
export function unexplainedIn(passages: readonly Passage[], whole: string): Expansion[] {
  const uses = passages
    // In a line of capitals, every word looks like an acronym.
    .filter(({ text }) => /\p{Ll}{3}.{0,200}\p{Ll}{3}/u.test(text))
    .flatMap((passage) =>
      [...passage.text.matchAll(short)]
        .filter(({ 0: acronym, index }) => {
          // Two in a row are a line of capitals, or one name.
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
    const clear =
      explained.test(whole) || spelledOut(acronym).test(whole) || companyName(acronym).test(whole);
    return all.length > 1 && !clear ? [first] : [];
  });
}

/** The words of an acronym without brackets: "the DWT meter, which rests on Deep Water Telling". */
const spelledOut = (acronym: string): RegExp =>
  new RegExp(
    String.raw`(?<!\p{L})${Array.from(acronym, (letter) => String.raw`${letter}\p{Ll}[\p{L}’'-]{0,30}`).join(String.raw`(?:\s|-)(?:(?:of|and|for|the|in|on|to|de|du|des|la|und|für)\s){0,2}`)}`,
    'u',
  );

/** Capitals that begin the name of a company stand for nothing else: "ADKO Constructions Pty Ltd". */
const companyName = (acronym: string): RegExp =>
  new RegExp(
    String.raw`(?<!\p{L})${acronym}(?:\s[\p{Lu}&(][\p{L}&().’'-]{0,30}){0,4},?\s(?:Pty|Ltd|Limited|Inc|Incorporated|Corp|Corporation|Co|LLC|LLP|PLC|plc|GmbH|AG|SE|KG|SA|SAS|SARL|S\.A|SpA|S\.p\.A|BV|B\.V|NV|AB|AS|A/S|Oy|Pvt|Group|Holdings?)(?!\p{L})`,
    'u',
  );

const isRoman = (word: string): boolean => /^[IVXLC]+$/.test(word);
