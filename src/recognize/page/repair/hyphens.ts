import type { Block } from '../../../source/block.ts';
import { type TextEdit, editBlock, textOf } from './edit-block.ts';
import { type Repair, changeLeaves, withBlocks } from './repair.ts';

/** A word cut at a line end: "float-", then "ing" on the next line. */
const cut =
  /(?<=(?<![\p{L}\p{M}-])(?<head>\p{L}[\p{L}\p{M}]{1,30}))-\s{0,4}\n\s{0,4}(?=(?<tail>\p{Ll}[\p{L}\p{M}]{1,30})(?![\p{L}\p{M}-]))/gu;

/**
 * Joins words that were cut at a line end. A compound keeps its hyphen: both its parts are words of
 * the page ("dry-dock"), or it stands elsewhere on the page with its hyphen.
 */
export const joinCutWords: Repair = (page) => {
  if (page.format !== 'text' && page.format !== 'mail') return page;
  let words: ReadonlySet<string> | undefined;
  const join = (leaf: Block): Block => {
    const text = textOf(leaf);
    if (!/-\s{0,4}\n/.test(text)) return leaf;
    words ??= wordsOn(page.blocks);
    const known = words;
    const edits = [...text.matchAll(cut)].flatMap(({ 0: found, index, groups }): TextEdit[] => {
      const [head, tail] = [groups!['head']!.toLowerCase(), groups!['tail']!.toLowerCase()];
      const isCompound = known.has(`${head}-${tail}`) || (known.has(head) && known.has(tail));
      return isCompound
        ? [{ from: index + 1, to: index + found.length, text: '' }]
        : [{ from: index, to: index + found.length, text: '' }];
    });
    return editBlock(leaf, edits);
  };
  return withBlocks(
    page,
    changeLeaves(page.blocks, (leaf) => [join(leaf)]),
  );
};

/** The words of a page but those that a line end cuts. */
function wordsOn(blocks: readonly Block[]): Set<string> {
  const words = new Set<string>();
  changeLeaves(blocks, (leaf) => {
    const whole = textOf(leaf).toLowerCase().replace(cut, '\u0000');
    for (const [word] of whole.matchAll(/(?<![\p{L}\0])\p{L}[\p{L}\p{M}-]*(?![\p{L}\0])/gu))
      words.add(word);
    return [leaf];
  });
  return words;
}
