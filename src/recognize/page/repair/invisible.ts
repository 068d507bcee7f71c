import { type TextEdit, editBlock, textOf } from './edit-block.ts';
import { type Repair, changeLeaves, withBlocks } from './repair.ts';

/** Soft hyphens, zero-width spaces, word joiners, byte order marks amid a text, glyphs of icon fonts. */
const invisible = /[\u00ad\u180e\u200b\u2060-\u2064\ufeff\ue000-\uf8ff]/;
/** They tell in which direction text runs, which matters only where some of it runs from the right. */
const directional = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** They join or part letters of Indian scripts, Persian and emoji, and mean nothing elsewhere. */
const joiners =
  /(?<![\p{Script=Arabic}\p{M}\p{Extended_Pictographic}\ufe0f\p{Emoji_Modifier}])[\u200c\u200d]/u;

const hidden = new RegExp(`${invisible.source}|${directional.source}|${joiners.source}`, 'gu');
const hiddenFromRight = new RegExp(`${invisible.source}|${joiners.source}`, 'gu');
const fromRight = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** What may be anything hidden, in one cheap look. */
const suspect = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ue000-\uf8ff]/;

/** The bullets of the fonts Symbol and Wingdings, which Word leaves as private characters. */
const bullets = /[\uf0a7\uf0b7\uf0d8]/;

/** A text without the characters that nobody sees. */
export const withoutInvisible = (text: string): string =>
  editsIn(text).reduceRight(
    (rest, { from, to, text: words }) => rest.slice(0, from) + words + rest.slice(to),
    text,
  );

/** Removes characters that nobody sees, and that part a word or a date for a program. */
export const removeInvisible: Repair = (page) =>
  withBlocks(
    page,
    changeLeaves(page.blocks, (leaf) => [editBlock(leaf, editsIn(textOf(leaf)))]),
  );

function editsIn(text: string): TextEdit[] {
  if (!suspect.test(text)) return [];
  const pattern = fromRight.test(text) ? hiddenFromRight : hidden;
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
    text: bullets.test(found) ? '•' : '',
  }));
}
