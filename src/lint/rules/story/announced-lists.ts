import type { Document } from '../../../read/document.ts';
import type { Block } from '../../../source/block.ts';
import type { Passage } from '../../passages.ts';

/** A list, and the sentence that announces it. */
export interface AnnouncedList {
  readonly passage: Passage;
  /** The sentence up to the colon, as indexes into the text of the passage. */
  readonly from: number;
  readonly to: number;
  /** How many items it has, at least and at most. */
  readonly least: number;
  readonly most: number;
  /** Whether it is part of its sentence, with commas: there "Portland, Maine" may be one item or two. */
  readonly inRow: boolean;
}

/** The lists that a colon announces: list elements, lines with dashes, or words with commas. */
export function announcedLists(
  { blocks }: Document,
  passages: readonly Passage[],
): AnnouncedList[] {
  const elements = elementsIn(blocks);
  return passages.flatMap((passage, i): AnnouncedList[] => {
    const text = passage.text.trimEnd();
    const colon = /:(?=\s)|:$/.exec(text)?.index;
    if (colon === undefined) return [];
    const before = text.slice(0, colon);
    const from = Math.max(before.lastIndexOf('. ') + 1, before.lastIndexOf('\ufffc') + 1);
    const count = countAfter(text.slice(colon + 1), () => {
      const end = passage.span(colon, colon + 1).end;
      return elements.get(end) ?? exactly(bulletsIn(passages[i + 1]?.text ?? ''));
    });
    return count ? [{ passage, from, to: colon, ...count }] : [];
  });
}

type Count = Pick<AnnouncedList, 'least' | 'most' | 'inRow'>;

/** How many items follow a colon: lines with dashes, words with commas, or else what follows the paragraph. */
function countAfter(rest: string, following: () => Count | null): Count | null {
  const lines = rest.trim() === '' ? following() : exactly(bulletsIn(rest));
  if (lines) return lines;
  return rest.trim() === '' || rest.includes('\n') ? null : countInRow(rest);
}

const exactly = (length: number): Count | null =>
  length ? { least: length, most: length, inRow: false } : null;

const bullet = /^\s*(?:[-•*–]|\d{1,2}[.)])\s+\S/u;

/** How many lines begin with a dash or a number; 0 when some do not. */
function bulletsIn(text: string): number {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.every((line) => bullet.test(line)) ? lines.length : 0;
}

/** How many items "boats, nets and knots" has; null when they are not of one kind. */
function countInRow(rest: string): Count | null {
  const row = /^[^.:!?]{3,300}(?=\.\s|\.$|$)/u.exec(rest.trim())?.[0];
  if (!row || /\b(?:etc|others|including|such as|among)\b|["“(]/iu.test(row)) return null;
  const items = row.split(row.includes(';') ? ';' : ',').map((item) => item.trim());
  const joined = /^(?:and|or|&) |\S (?:and|or|&) \S/u;
  // "..., and University of Wells, Bergen": what follows the last name may belong to it.
  const extra =
    items.length > 3 && !joined.test(items.at(-1)!) && joined.test(items.at(-2)!) ? 1 : 0;
  const last = items.at(-1 - extra)!;
  if (items.length < 2 || !joined.test(last)) return null;
  const bare = items.map((item) => item.replace(/^(?:and|or|&) /u, ''));
  // "Ada Holm, minister of trade, and Bo Berg": names and what they are.
  const capitals = bare.filter((item) => /^(?:the )?\p{Lu}/u.test(item)).length;
  if (capitals > 0 && capitals < bare.length) return null;
  if (bare.some((item) => item === '' || item.split(' ').length > 6)) return null;
  const pairs = bare.filter((item) => / (?:and|or|&) /u.test(item)).length;
  const least = bare.length - extra + (/^(?:and|or|&) /u.test(last) ? 0 : 1);
  return { least, most: bare.length + pairs, inRow: true };
}

/** The length of the list after a paragraph, by where the paragraph ends in the file. */
function elementsIn(blocks: readonly Block[]): Map<number, Count> {
  const found = new Map<number, Count>();
  blocks.forEach(({ kind, children }, i) => {
    const before = blocks[i - 1];
    if (kind === 'list' && before?.kind === 'paragraph') {
      // Paragraphs between its items break one list into several.
      const most = brokenListAt(blocks, i).reduce((sum, list) => sum + list.children.length, 0);
      const least = children.length === 1 && most > 1 ? most : children.length;
      found.set(before.end, { least, most, inRow: false });
    }
    for (const [end, length] of elementsIn(children)) found.set(end, length);
  });
  return found;
}

/** A list and those that continue it before the next heading. */
function brokenListAt(blocks: readonly Block[], from: number): Block[] {
  const heading = blocks.findIndex(({ kind }, i) => i > from && kind === 'heading');
  return blocks
    .slice(from, heading < 0 ? undefined : heading)
    .filter(({ kind }) => kind === 'list');
}
