import type { Block } from '../../../source/block.ts';
import { type TextEdit, editBlock, textOf } from './edit-block.ts';
import { type Repair, withBlocks } from './repair.ts';

const bullet = /^\s*[•·▪‣◦⁃●○■□➢➤✓✔][ \t\u00a0]*/;

/** Reads paragraphs that open with a bullet, and lines that do, as the list that they are. */
export const readTypedLists: Repair = (page) => {
  const blocks = listed(page.blocks);
  return withBlocks(page, blocks);
};

function listed(blocks: readonly Block[]): readonly Block[] {
  const kept: Block[] = [];
  let isChanged = false;
  for (let i = 0; i < blocks.length; i++) {
    const items: Block[] = [];
    for (let at = i; at < blocks.length; at++) {
      const lines = itemsIn(blocks[at]!);
      if (lines.length === 0) break;
      items.push(...lines);
      i = at;
    }
    const block = blocks[i]!;
    if (items.length > 1) {
      kept.push(listOf(items));
      isChanged = true;
    } else {
      const children = listed(block.children);
      isChanged ||= children !== block.children;
      kept.push(children === block.children ? block : { ...block, children });
    }
  }
  return isChanged ? kept : blocks;
}

/** The items in a paragraph: itself, or its lines, where each opens with a bullet. */
function itemsIn(block: Block): Block[] {
  if (block.kind !== 'paragraph') return [];
  const text = textOf(block);
  if (!bullet.test(text)) return [];
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)].filter((start) =>
    bullet.test(text.slice(start, start + 20)),
  );
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? text.length;
    const from = start + bullet.exec(text.slice(start))![0].length;
    const edits: TextEdit[] = [
      { from: 0, to: from, text: '' },
      { from: end, to: text.length, text: '' },
    ];
    const paragraph = editBlock(block, edits);
    const [first, last] = [paragraph.runs[0], paragraph.runs.at(-1)];
    return {
      ...paragraph,
      start: first?.start ?? block.start,
      end: last?.end ?? block.end,
    };
  });
}

const listOf = (items: readonly Block[]): Block => ({
  kind: 'list',
  ordered: false,
  start: items[0]!.start,
  end: items.at(-1)!.end,
  runs: [],
  children: items.map((item) => ({ ...item, kind: 'item', runs: [], children: [item] })),
});
