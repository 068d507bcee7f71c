import { type Row, columnsOf, rowsOf } from '../source/screen-rows.ts';

/** A text that is being typed, and where in it. */
export interface TextArea {
  readonly text: string;
  /** Counted in UTF-16 units; always between two letters, as a reader sees letters. */
  readonly cursor: number;
}

/** A key as readline names it. */
export interface Key {
  readonly name?: string | undefined;
  readonly sequence?: string | undefined;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
}

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A text with the cursor at its end. */
export const textArea = (text: string): TextArea => ({ text, cursor: text.length });

/** Inserts text at the cursor. In a field of one line, line ends become spaces. */
export function insert(
  { text, cursor }: TextArea,
  typed: string,
  long: boolean,
  joint = ' ',
): TextArea {
  const clean = typed
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\P{Cc}\n]/gu, '');
  const added = long || !clean.includes('\n') ? clean : inOneLine(clean, joint);
  return {
    text: text.slice(0, cursor) + added + text.slice(cursor),
    cursor: cursor + added.length,
  };
}

const inOneLine = (text: string, joint: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => (joint === ' ' ? line : line.replace(/,$/, '')))
    .join(joint);

/** Begins a new paragraph, or gives null when one was begun already at the end: the text is done. */
export function newParagraph(area: TextArea): TextArea | null {
  const before = area.text.slice(0, area.cursor);
  const atEnd = area.text.slice(area.cursor).trim() === '';
  if (atEnd && (before.trim() === '' || /\n[^\S\n]*\n\s*$/.test(before.slice(-80)))) return null;
  return insert(area, before.endsWith('\n') ? '\n' : '\n\n', true);
}

/** What a key does to a text that is shown at some width. Other keys than those of editing do nothing. */
export function press(area: TextArea, key: Key, long: boolean, width: number): TextArea {
  const { text, cursor } = area;
  const to = (at: number): TextArea => ({ text, cursor: at });
  const cut = (from: number, end: number): TextArea => ({
    text: text.slice(0, from) + text.slice(end),
    cursor: from,
  });
  const name = key.ctrl ? `ctrl-${key.name}` : key.meta ? `alt-${key.name}` : (key.name ?? '');
  switch (name) {
    case 'left':
    case 'ctrl-b':
      return to(before(area));
    case 'right':
    case 'ctrl-f':
      return to(after(area));
    case 'ctrl-left':
    case 'alt-left':
    case 'alt-b':
      return to(wordBefore(area));
    case 'ctrl-right':
    case 'alt-right':
    case 'alt-f':
      return to(cursor + /^\s*\S*/.exec(text.slice(cursor))![0].length);
    case 'up':
      return to(rowAway(area, -1, width));
    case 'down':
      return to(rowAway(area, 1, width));
    case 'home':
    case 'ctrl-a':
      return to(text.lastIndexOf('\n', cursor - 1) + 1);
    case 'end':
    case 'ctrl-e':
      return to(lineEnd(area));
    case 'backspace':
    case 'ctrl-h':
      return cut(eraseFrom(area), cursor);
    case 'delete':
      return cut(cursor, after(area));
    case 'ctrl-w':
    case 'alt-backspace':
      return cut(wordBefore(area), cursor);
    case 'ctrl-u':
      return cut(text.lastIndexOf('\n', cursor - 1) + 1, cursor);
    case 'ctrl-k':
      return cut(cursor, lineEnd(area));
    default: {
      const typed = key.sequence ?? '';
      return key.ctrl || key.meta || /^\p{Cc}/u.test(typed) ? area : insert(area, typed, long);
    }
  }
}

function before({ text, cursor }: TextArea): number {
  // A letter with all its marks is short; from further back, nothing bears on it.
  const from = Math.max(0, cursor - 64);
  const near = [...letters.segment(text.slice(from, cursor))];
  return cursor - (near.at(-1)?.segment.length ?? 0);
}

function after({ text, cursor }: TextArea): number {
  const [next] = letters.segment(text.slice(cursor, cursor + 64));
  return cursor + (next?.segment.length ?? 0);
}

/** Vowel signs and accents go one by one, as they were typed; an emoji goes as a whole. */
function eraseFrom(area: TextArea): number {
  const from = before(area);
  const letter = area.text.slice(from, area.cursor);
  const mark = /^\p{L}.*(\p{M})$/u.exec(letter)?.[1];
  return area.cursor - (mark ?? letter).length;
}

const wordBefore = ({ text, cursor }: TextArea): number => {
  const words = text.slice(0, cursor).trimEnd();
  return Math.max(words.lastIndexOf(' '), words.lastIndexOf('\n')) + 1;
};

function lineEnd({ text, cursor }: TextArea): number {
  const end = text.indexOf('\n', cursor);
  return end < 0 ? text.length : end;
}

function rowAway(area: TextArea, away: number, width: number): number {
  const rows = rowsOf(area.text, width);
  const at = rowAt(rows, area.cursor);
  const row = rows[at + away];
  if (!row) return away < 0 ? 0 : area.text.length;
  const wanted = columnsOf(area.text.slice(rows[at]!.start, area.cursor));
  let [columns, cursor] = [0, row.start];
  for (const { segment } of letters.segment(area.text.slice(row.start, row.end))) {
    columns += columnsOf(segment);
    if (columns > wanted) break;
    cursor += segment.length;
  }
  return cursor;
}

/** The row in which a place is. */
export const rowAt = (rows: readonly Row[], cursor: number): number =>
  Math.max(
    0,
    rows.findLastIndex(({ start }) => start <= cursor),
  );
