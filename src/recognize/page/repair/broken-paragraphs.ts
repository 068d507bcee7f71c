import type { Block, LocatedRun } from '../../../source/block.ts';
import type { Found } from '../../parts.ts';
import { textOf } from './edit-block.ts';
import { pageNumberIn } from './page-lines.ts';
import { type Repair, withBlocks } from './repair.ts';
import { continues, cutAt, endsSentence, saysWhoSpoke } from './sentence-cuts.ts';

/** A stamp or a page header is shorter than this. */
const MAX_STAMP_LENGTH = 60;

/**
 * Joins paragraphs that a page end, an empty line or a stamp broke in mid-sentence: the first ends
 * without a full stop, the second begins in small letters. What stood between them is set aside.
 */
export const joinBrokenParagraphs: Repair = (page) => {
  const aside: Found[] = [];
  const blocks = joined(page.blocks, aside);
  return withBlocks(page, blocks, aside);
};

function joined(blocks: readonly Block[], aside: Found[]): readonly Block[] {
  const kept: Block[] = [];
  let isChanged = false;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    const children = joined(block.children, aside);
    const own = children === block.children ? block : { ...block, children };
    isChanged ||= own !== block;
    const pieces: Block[] = [own];
    // A sentence may be broken more than once, and always ends.
    let end = i;
    for (let next = nextPiece(blocks, end); next !== null; next = nextPiece(blocks, end)) {
      pieces.push(...blocks.slice(end + 1, next + 1));
      end = next;
    }
    const last = pieces.at(-1)!;
    if (end > i && endsSentence(textOf(last))) {
      const stamps = pieces.filter((piece) => isStamp(piece) && piece !== last && piece !== own);
      aside.push(...stamps.map(asFound));
      kept.push(inOne(pieces.filter((piece) => !stamps.includes(piece))));
      isChanged = true;
      i = end;
    } else kept.push(own);
  }
  return isChanged ? kept : blocks;
}

/** Where the sentence that is broken at the end of a block goes on; null when it is whole. */
function nextPiece(blocks: readonly Block[], at: number): number | null {
  const block = blocks[at]!;
  if (block.kind !== 'paragraph') return null;
  const cut = cutAt(textOf(block));
  if (cut === null) return null;
  if (goesOn(block, blocks[at + 1], cut)) return at + 1;
  const stamp = blocks[at + 1];
  const isBetween = stamp !== undefined && isStamp(stamp) && cut !== 'quotation';
  return isBetween && goesOn(block, blocks[at + 2], cut) ? at + 2 : null;
}

function goesOn(block: Block, next: Block | undefined, cut: ReturnType<typeof cutAt>): boolean {
  if (next?.kind !== 'paragraph' || isDressed(block) !== isDressed(next)) return false;
  const text = textOf(next);
  if (continues(text)) return cut !== 'quotation' || saysWhoSpoke(text);
  // After "the" or "in" a name may follow; the longer the text, the surer it is no title.
  return (
    cut === 'small word' &&
    textOf(block).length > MIN_PROSE &&
    /^\p{Lu}\p{Ll}/u.test(text) &&
    !textOf(block).trimEnd().endsWith(',')
  );
}

const MIN_PROSE = 80;

/** Whether all words are bold or in italics, as those of a subheading may be. */
const isDressed = ({ runs }: Block): boolean =>
  runs.every(({ text, strong, emphasis }) => text.trim() === '' || strong || emphasis);

/** A short line with a number in it: "112", "Date received: 3 May 2026". */
function isStamp(block: Block): boolean {
  const text = textOf(block).trim();
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return false;
  return (
    pageNumberIn(text) !== null ||
    (text.length <= MAX_STAMP_LENGTH && /\d/.test(text) && !/[.!?,]$|\n|@/.test(text))
  );
}

const asFound = (block: Block): Found => ({
  text: textOf(block),
  start: block.start,
  end: block.end,
});

/** Paragraphs as one, with a line end between them that reads as a space. */
function inOne(pieces: readonly Block[]): Block {
  const runs = pieces.flatMap((piece, i): readonly LocatedRun[] =>
    i === 0
      ? piece.runs
      : [{ text: '\n', start: pieces[i - 1]!.end, end: piece.start, soft: true }, ...piece.runs],
  );
  return { ...pieces[0]!, end: pieces.at(-1)!.end, runs };
}
