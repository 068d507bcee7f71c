import type { Block, LocatedRun } from '../../../source/block.ts';
import { locales } from '../../../style/locale.ts';
import { textOf } from './edit-block.ts';
import { type Repair, withBlocks } from './repair.ts';
import { continues, endsSentence } from './sentence-cuts.ts';

/** The rest of a heading is no longer than this. */
const MAX_REST = 120;
const smallWords = new Set(locales.flatMap(({ frequent }) => frequent));

/**
 * Joins a heading of Markdown with the line directly below it, where a program wrapped the heading:
 * it ends with "of" or a comma, or the line begins in small letters.
 */
export const joinWrappedHeadings: Repair = (page) => {
  if (page.format !== 'markdown') return page;
  let isChanged = false;
  const blocks = page.blocks.flatMap((block, i): Block[] => {
    const before = page.blocks[i - 1];
    if (before && isHeadOf(before, block, page.text)) return [];
    const next = page.blocks[i + 1];
    if (!next || !isHeadOf(block, next, page.text)) return [block];
    isChanged = true;
    const gap: LocatedRun = { text: '\n', start: block.end, end: next.runs[0]!.start, soft: true };
    return [{ ...block, end: next.end, runs: [...block.runs, gap, ...next.runs] }];
  });
  return isChanged ? withBlocks(page, blocks) : page;
};

function isHeadOf(heading: Block, rest: Block, file: string): boolean {
  if (heading.kind !== 'heading' || rest.kind !== 'paragraph' || rest.runs.length === 0)
    return false;
  if (!/^\r?\n[ \t]*$/.test(file.slice(heading.end, rest.start).slice(0, 20))) return false;
  const text = textOf(rest);
  const words = textOf(heading).trimEnd();
  const last = /[\p{L}\p{M}'’]+$/u.exec(words)?.[0].toLowerCase() ?? '';
  return (
    text.length <= MAX_REST &&
    !endsSentence(text) &&
    (continues(text) || smallWords.has(last) || words.endsWith(','))
  );
}
