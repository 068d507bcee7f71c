import type { Block } from '../../../source/block.ts';
import type { Found } from '../../parts.ts';
import { offsetAt } from '../../../source/block.ts';
import { type TextEdit, editBlock, textOf } from './edit-block.ts';
import { type RepairedPage, changeLeaves, withBlocks } from './repair.ts';

/** A line of a page, without the white space around it. */
export interface TextLine {
  readonly block: Block;
  readonly text: string;
  /** Where it stands in the text of its block. */
  readonly from: number;
  readonly to: number;
}

/** The lines of a page that hold words, in their order. */
export function textLines(blocks: readonly Block[]): TextLine[] {
  const lines: TextLine[] = [];
  changeLeaves(blocks, (block) => {
    for (const { 0: line, index } of textOf(block).matchAll(/[^\n]+/g)) {
      const text = line.trim();
      if (text === '') continue;
      const from = index + line.indexOf(text);
      lines.push({ block, text, from, to: from + text.length });
    }
    return [block];
  });
  return lines;
}

/** Sets lines of a page aside, each with one of the line ends around it. */
export function setAside(page: RepairedPage, lines: readonly TextLine[]): RepairedPage {
  if (lines.length === 0) return page;
  const byBlock = new Map<Block, TextLine[]>();
  for (const line of lines) byBlock.set(line.block, [...(byBlock.get(line.block) ?? []), line]);
  const blocks = changeLeaves(page.blocks, (block) => {
    const edits = byBlock.get(block)?.map((line) => removal(line, textOf(block)));
    if (!edits) return [block];
    const rest = editBlock(block, apart(edits));
    const isEmpty = rest.runs.every(({ text, image }) => text.trim() === '' && !image);
    return isEmpty ? [] : [rest];
  });
  return withBlocks(page, blocks, lines.map(placeOf));
}

const placeOf = ({ block, text, from, to }: TextLine): Found => ({
  text,
  start: offsetAt(block.runs, from),
  end: offsetAt(block.runs, to - 1) + 1,
});

/** What a line is removed with: the line end after it, or that before it where it is the last. */
function removal({ from, to }: TextLine, text: string): TextEdit {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const next = text.indexOf('\n', to);
  if (next >= 0) return { from: start, to: next + 1, text: '' };
  return { from: Math.max(0, start - 1), to: text.length, text: '' };
}

/** Edits that do not overlap: two last lines of a block share a line end. */
const apart = (edits: readonly TextEdit[]): TextEdit[] =>
  edits.reduce<TextEdit[]>((kept, edit) => {
    const from = Math.max(edit.from, kept.at(-1)?.to ?? 0);
    return from < edit.to ? [...kept, { ...edit, from }] : kept;
  }, []);
