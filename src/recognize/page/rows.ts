import type { Page, Passage } from './page.ts';

/**
 * A line as its author meant it: not where an editor or a mail program broke a paragraph, but where
 * somebody began anew, or left a gap on the line ("Headline        For Immediate Release").
 */
export interface Row {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  /** As in `passage.flat`. */
  readonly text: string;
}

/** Where a row starts in the file. */
export const startOf = ({ passage, from }: Row): number => passage.span(from, from + 1).start;

const known = new WeakMap<Page, readonly Row[]>();

/** The rows of a page, in their order. */
export function rowsOf(page: Page): readonly Row[] {
  let rows = known.get(page);
  if (!rows) {
    const width = wrapWidth(page);
    rows = page.passages.flatMap((passage) => rowsIn(passage, width));
    known.set(page, rows);
  }
  return rows;
}

/** The rows of a passage; `width` is where its page was wrapped. */
function rowsIn(passage: Passage, width: number): Row[] {
  const { text, flat } = passage;
  const breaks = [...meantBreaks(passage, width), ...gaps(text), ...runIn(passage)];
  const ends = [...breaks, text.length].sort((a, b) => a - b);
  let start = 0;
  return ends.flatMap((end): Row[] => {
    const piece = text.slice(start, end);
    const from = start + (piece.length - piece.trimStart().length);
    const to = start + piece.trimEnd().length;
    start = Math.max(start, end);
    return to > from ? [{ passage, from, to, text: flat.slice(from, to) }] : [];
  });
}

/** Gaps as wide as nobody sets between words, and rules drawn with underscores. */
const gaps = (text: string): number[] =>
  [...text.matchAll(/[^\S\n]{3,}|\t|_{3,}/g)].flatMap(({ 0: gap, index }) => [
    index,
    index + gap.length,
  ]);

/** Words in bold or italics that open a passage, before what begins as datelines do, in capitals. */
function runIn({ block, text }: Passage): number[] {
  let end = 0;
  for (const { text: words, strong, emphasis } of block.runs) {
    if (!strong && !emphasis && words.trim() !== '') break;
    end += words.length;
  }
  const words = text.slice(0, end).trim().split(/\s+/, 4).length;
  return words === 4 && /^\p{Lu}{3}/u.test(text.slice(end).trimStart()) ? [end] : [];
}

/** The line ends at which somebody began anew. */
function meantBreaks({ block, text }: Passage, width: number): number[] {
  const breaks: number[] = [];
  let at = 0;
  for (const run of block.runs) {
    if (run.text === '\n' && (!run.soft || block.kind === 'code' || isShort(text, at, width))) {
      breaks.push(at);
    } else if (!run.soft && block.kind === 'code') {
      for (const { index } of run.text.matchAll(/\n/g)) breaks.push(at + index);
    }
    at += run.text.length;
  }
  return breaks;
}

/** Whether the first word of the next line had found room on this one. */
function isShort(text: string, lineEnd: number, width: number): boolean {
  const line = lineEnd - (text.lastIndexOf('\n', lineEnd - 1) + 1);
  const word = /^\S{0,60}/.exec(text.slice(lineEnd + 1, lineEnd + 61))![0];
  return line + 1 + word.length < width;
}

/**
 * How long the lines are that an editor wrapped; 0 where it can not be told, as in markup. Where
 * most of a text stands in lines that nobody wrapped, every line end was meant.
 */
function wrapWidth({ document, passages }: Page): number {
  if (document.format !== 'text' && document.format !== 'mail') return 0;
  let width = 0;
  let wrapped = 0;
  let whole = 0;
  for (const { text } of passages) {
    if (text.includes('\n')) wrapped += text.length;
    else if (text.length > unwrapped) {
      whole += text.length;
      continue;
    }
    for (const line of text.split('\n')) width = Math.max(width, line.length);
  }
  // The last words of a line may have been pulled to the next one to keep them together.
  return whole > wrapped ? Infinity : width - 3;
}

/** No editor wraps lines as long as this. */
const unwrapped = 120;
