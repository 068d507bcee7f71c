import type { Block, LocatedRun } from '../../../source/block.ts';
import { textOf } from './edit-block.ts';
import { type Repair, changeLeaves, withBlocks } from './repair.ts';

/** A piece of code that holds a release has as many characters. */
const MIN_LENGTH = 300;

/** Reads a release that somebody keeps in a code block, or in <pre>, as the text that it is. */
export const readProseInCode: Repair = (page) => {
  let [code, all] = [0, 0];
  changeLeaves(page.blocks, (leaf) => {
    const { length } = textOf(leaf);
    all += length;
    if (isLong(leaf)) code += length;
    return [leaf];
  });
  if (code * 2 < all) return page;
  return withBlocks(
    page,
    changeLeaves(page.blocks, (leaf) => (isLong(leaf) ? paragraphsOf(leaf) : [leaf])),
  );
};

/** Whether code is as long as a release, and made of words. */
function isLong(block: Block): boolean {
  if (block.kind !== 'code') return false;
  const text = textOf(block);
  if (text.length < MIN_LENGTH) return false;
  const signs = text.match(/[{}();=<>[\]\\]/g)?.length ?? 0;
  return signs * 50 < text.length;
}

/** The paragraphs of a text in lines: an empty line ends one, every other line end reads as a space. */
function paragraphsOf({ runs }: Block): Block[] {
  const paragraphs: LocatedRun[][] = [[]];
  let isEmpty = true;
  for (const run of runs) {
    if (run.text !== '\n') {
      isEmpty &&= run.text.trim() === '';
      paragraphs.at(-1)!.push(run);
    } else if (isEmpty) {
      if (paragraphs.at(-1)!.length > 0) paragraphs.push([]);
    } else {
      isEmpty = true;
      paragraphs.at(-1)!.push({ ...run, soft: true });
    }
  }
  return paragraphs
    .map((words) => trimmed(words))
    .filter((words) => words.length > 0)
    .map((words) => ({
      kind: 'paragraph',
      start: words[0]!.start,
      end: words.at(-1)!.end,
      runs: words,
      children: [],
    }));
}

/** Runs without empty ones around them, and without the spaces that indent the first. */
function trimmed(runs: readonly LocatedRun[]): LocatedRun[] {
  const from = runs.findIndex(({ text }) => text.trim() !== '');
  const to = runs.findLastIndex(({ text }) => text.trim() !== '');
  return runs.slice(Math.max(0, from), to + 1).map((run) => {
    if (run.text === '\n') return run;
    const indent = run.text.length - run.text.trimStart().length;
    const isPlain = run.end - run.start === run.text.length;
    return indent > 0 && isPlain
      ? { ...run, text: run.text.slice(indent), start: run.start + indent }
      : run;
  });
}
