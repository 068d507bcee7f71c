import { visible } from './visible.ts';

const letters = new Intl.Segmenter();

/** Text is segmented in pieces of this size: the time that Intl takes grows with the square. */
const stretch = 512;

/** The characters of a text as a reader sees them, each with its offset. */
function* lettersOf(text: string): Generator<{ readonly segment: string; readonly index: number }> {
  for (let from = 0; from < text.length;) {
    const found = [...letters.segment(text.slice(from, from + stretch))];
    // The last one may continue after the piece.
    if (from + stretch < text.length && found.length > 1) found.pop();
    for (const { segment, index } of found) yield { segment, index: from + index };
    const last = found.at(-1)!;
    from += last.index + last.segment.length;
  }
}

/** One row of a text on the screen. */
export interface Row {
  readonly start: number;
  readonly end: number;
}

/**
 * Breaks a text into rows that fit in any terminal. Terminals differ over the width of Indian
 * scripts and emoji, so each mark counts as one column, the most that any gives it.
 */
export function rowsOf(text: string, width: number): readonly Row[] {
  if (latest.text !== text || latest.width !== width) {
    latest = { text, width, rows: broken(text, width) };
  }
  return latest.rows;
}

/** Each key press asks for the same rows several times. */
let latest: { text: string; width: number; rows: readonly Row[] } = {
  text: '',
  width: 0,
  rows: [],
};

function broken(text: string, width: number): Row[] {
  const rows: Row[] = [];
  let start = 0;
  let columns = 0;
  let breakAt = -1;
  const flush = (end: number, next: number) => {
    rows.push({ start, end });
    [start, breakAt] = [next, -1];
  };
  for (const { segment, index } of lettersOf(text)) {
    if (segment === '\n' || segment === '\r\n') {
      flush(index, index + segment.length);
      columns = 0;
      continue;
    }
    const wide = columnsOf(segment);
    if (columns + wide > width && index > start) {
      flush(breakAt > start ? breakAt : index, breakAt > start ? breakAt : index);
      columns = columnsOf(text.slice(start, index));
    }
    columns += wide;
    if (segment === ' ') breakAt = index + 1;
  }
  rows.push({ start, end: text.length });
  return rows;
}

/** The largest number of columns that a text can take. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const mark of visible(text)) columns += Math.max(mark.length, isWide(mark) ? 2 : 1);
  return columns;
}

const isWide = (mark: string): boolean =>
  /[\u1100-\u115f\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
    mark,
  );

/** Text in rows that fit, each line on rows of its own, with control characters made visible. */
export const folded = (text: string, width: number): string[] =>
  rowsOf(visible(text), width).map(({ start, end }) => visible(text).slice(start, end).trimEnd());
