import type { Block } from '../../../source/block.ts';
import { splitBlock, textOf } from './edit-block.ts';
import { type Repair, changeLeaves, withBlocks } from './repair.ts';

/**
 * Where one paragraph ends and the next begins with nothing between them: "the pool.Ada Holm said",
 * 'the pool."We swim'. A straight mark may be on either side of it.
 */
const seams = /(?<=[\p{Ll}\p{N})]{2}[.!?]["”»]?)(?=["“«]?\p{Lu}(?:\p{Ll}{0,20},? |'))/gu;

/** One seam may be a slip of the keyboard. */
const MIN_SEAMS = 2;

/** Between two seams is a paragraph. */
const MIN_PARAGRAPH_CHARACTERS = 60;

/** Parts paragraphs that a site ran together when it dropped the line ends between them. */
export const partRunTogether: Repair = (page) =>
  withBlocks(page, changeLeaves(page.blocks, parted));

function parted(block: Block): readonly Block[] {
  // Where markup changes it may have swallowed a space.
  if (block.kind !== 'paragraph' || block.runs.some(({ strong, emphasis }) => strong || emphasis))
    return [block];
  const text = textOf(block);
  const cuts: number[] = [];
  let seen = 0;
  let isWithin = false;
  for (const { index } of text.matchAll(seams)) {
    if (text.slice(seen, index).split('"').length % 2 === 0) isWithin = !isWithin;
    seen = index;
    const from = cuts.at(-1) ?? 0;
    if (!isWithin && index - from >= MIN_PARAGRAPH_CHARACTERS) cuts.push(index);
  }
  return cuts.length < MIN_SEAMS ? [block] : splitBlock(block, cuts);
}
