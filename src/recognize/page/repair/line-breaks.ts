import type { Block } from '../../../source/block.ts';
import { editBlock, textOf } from './edit-block.ts';
import { type Repair, changeLeaves, withBlocks } from './repair.ts';

/** No editor wraps at fewer characters, and no name or address has as many. */
const MIN_LINE = 40;
/** The share of the longest line that a line fills when only the next word kept it from more. */
const FILLED = 0.75;
const bullet = /^(?:[-*•·▪‣◦–—]|\d{1,2}[.)])\s/;

/**
 * Tells line breaks at the end of every line, which an editor left, from those that an author meant:
 * in a paragraph that is wrapped, each line is about full, and some are cut in mid-sentence.
 */
export const joinWrappedLines: Repair = (page) =>
  page.format === 'text' || page.format === 'mail'
    ? page
    : withBlocks(
        page,
        changeLeaves(page.blocks, (leaf) => [isWrapped(leaf) ? withSoftBreaks(leaf) : leaf]),
      );

function isWrapped({ kind, runs }: Block): boolean {
  if (kind !== 'paragraph' && kind !== 'cell') return false;
  if (!runs.some(({ text, soft }) => text === '\n' && !soft)) return false;
  const lines = runs
    .map(({ text, soft }) => (soft ? ' ' : text))
    .join('')
    .split('\n')
    .map((line) => line.trim());
  const full = lines.slice(0, -1);
  const longest = Math.max(...lines.slice(0, 1000).map(({ length }) => length));
  if (longest > 200 || full.some((line) => line.length < Math.max(MIN_LINE, longest * FILLED)))
    return false;
  if (lines.slice(1).some((line) => bullet.test(line))) return false;
  const cut = full.filter(
    (line, i) => !/[.!?:;।]["”’»)]*$/.test(line) && !/^[\p{Lu}"“„«]/u.test(lines[i + 1]!),
  );
  return cut.length * 2 >= full.length;
}

/** A block whose line breaks read as spaces. */
function withSoftBreaks(block: Block): Block {
  const breaks = [...textOf(block).matchAll(/\n/g)];
  return editBlock(
    block,
    breaks.map(({ index }) => ({ from: index, to: index + 1, text: '\n', soft: true })),
  );
}
