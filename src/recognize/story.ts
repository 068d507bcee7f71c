import { plain } from '../release/prose.ts';
import type { Block, Span } from '../source/block.ts';
import type { StoryStart } from './top/index.ts';
import type { Page, Passage } from './page/page.ts';
import type { FoundStory, Parts } from './parts.ts';
import { escaped, spellings } from '../text/phrases.ts';

type Found = Omit<Parts, 'language' | 'story' | 'quotes' | 'doubts'>;

/** The prose from the lead to the last paragraph that belongs to no other part. */
export function findStory(page: Page, start: StoryStart | null, found: Found): FoundStory[] {
  if (!start) return [];
  const { passage: first } = start.row;
  const { start: lead } = first.span(0, 1);
  const from = startIn(first, start.from);
  const passages = new Map(page.passages.map((passage) => [passage.block, passage]));
  const pieces = piecesOf(page.document.blocks, passages, lead).map((piece) =>
    piece.block === first.block ? pieceOf(first, from) : piece,
  );
  const taken = takenBy(found);
  const own = pieces.filter(
    ({ start, end }) => !taken.some((span) => span.start <= start && span.end >= end),
  );
  const end = endOf(own, page, found, lead);
  return own.filter(({ start }) => start < end);
}

const takenBy = ({
  about,
  notes,
  legal,
  contacts,
  contactLabels,
  subheadlines,
  headline,
  label,
  timings,
}: Found): Span[] => [
  ...about,
  ...notes,
  ...legal,
  ...contacts,
  ...contactLabels,
  ...subheadlines,
  ...timings,
  ...[headline, label].filter((one) => one !== null),
];

/** The blocks from the lead on as pieces of a story. A container that only lays out the page gives its children. */
function piecesOf(
  blocks: readonly Block[],
  passages: ReadonlyMap<Block, Passage>,
  lead: number,
): FoundStory[] {
  return blocks.flatMap((block): FoundStory[] => {
    if (block.end <= lead) return [];
    const passage = passages.get(block);
    const image = block.runs.some((run) => run.image);
    if (image && (!passage || block.kind === 'figure')) return [wholeOf(block, 'image')];
    if (passage) return [pieceOf(passage, 0)];
    const kind = block.start < lead ? null : kindOf(block);
    return kind ? [wholeOf(block, kind)] : piecesOf(block.children, passages, lead);
  });
}

/** The kind of a container in a story, or null when only its children count. */
function kindOf({ kind, children }: Block): 'quote' | 'list' | 'table' | null {
  if (kind === 'quote' || kind === 'list') return children.length > 0 ? kind : null;
  if (kind !== 'table') return null;
  // A table of data has rows of equal length with only cells in them; any other table lays out a page.
  const cells = children.map((row) => row.children);
  const square = cells.length > 1 && cells.every((row) => row.length === cells[0]!.length);
  const data = square && cells[0]!.length > 1 && cells.flat().every((one) => one.kind === 'cell');
  return data ? 'table' : null;
}

function pieceOf(passage: Passage, from: number): FoundStory {
  return {
    ...passage.span(from, passage.text.length),
    text: passage.text.slice(from),
    kind: passage.block.kind === 'heading' ? 'heading' : 'paragraph',
    // Worked out when it is read: most callers need no markup.
    get prose() {
      return passage.prose(from, passage.text.length);
    },
    block: passage.block,
  };
}

const wholeOf = (block: Block, kind: FoundStory['kind']): FoundStory => ({
  start: block.start,
  end: block.end,
  kind,
  text: kind === 'image' ? altOf(block) : textOf(block),
  prose: [],
  block,
});

const altOf = ({ runs }: Block): string => runs.find((run) => run.image)?.image?.alt ?? '';

/** The words of a block, with a line for each child. */
const textOf = ({ runs, children, kind }: Block): string =>
  plain(runs) + children.map(textOf).join(kind === 'row' ? ' ' : '\n');

/**
 * Where a story ends: at the end mark, at the notes to editors, or at the first boilerplate or
 * contact with at least half of the prose above it. Some releases give the contacts beside the lead.
 */
function endOf(own: readonly FoundStory[], page: Page, found: Found, lead: number): number {
  const mark = found.endMark && found.endMark.start > lead ? found.endMark.start : Infinity;
  const notes = own.find((piece) => isNotes(piece, page))?.start ?? Infinity;
  const parts = [...found.about, ...found.legal, ...found.contactLabels, ...found.contacts]
    .map(({ start }) => start)
    .filter((start) => start > lead)
    .sort((a, b) => a - b);
  const length = (pieces: readonly FoundStory[]) =>
    pieces.reduce((sum, { text }) => sum + text.length, 0);
  const all = length(own);
  const first = parts.find((start) => 2 * length(own.filter((one) => one.start < start)) >= all);
  return Math.min(mark, notes, first ?? Infinity);
}

/** Whether a short line is "Notes to editors" in the language of the page. */
function isNotes({ text }: FoundStory, { locale }: Page): boolean {
  if (text.length > 60) return false;
  const words = locale.notes.flatMap(spellings).map(escaped).join('|');
  return new RegExp(`^[^\\p{L}]*(?:${words})[^\\p{L}\\p{M}]*$`, 'iu').test(text);
}

/** Where the words of the story start. A line end may have put the dash of the dateline before them. */
const startIn = ({ text }: Passage, from: number): number =>
  from + /^\s*(?:[–—-]{1,2}\s*(?=\p{Lu}))?/u.exec(text.slice(from))![0].length;
