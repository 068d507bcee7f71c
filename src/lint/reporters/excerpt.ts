import { columnsOf } from '../../source/screen-rows.ts';
import { visible } from '../../source/visible.ts';
import type { Finding } from '../finding.ts';

const ELLIPSIS = '…';

/** Room for the word in which the marked characters begin. */
const MIN_CONTEXT_COLUMNS = 20;

/**
 * The words of a line around a finding, and a row that underlines it. What does not fit is cut
 * between words. Nothing for a finding about something missing, which has no words.
 */
export function excerptOf(
  line: string,
  { line: first, column, endLine, endColumn }: Finding,
  width: number,
): string[] {
  const start = column - 1;
  const end = endLine === first ? Math.min(endColumn - 1, line.length) : line.length;
  if (end <= start) return [];
  const [from, to] = windowAround(line, start, end, width);
  const before = (from > 0 ? `${ELLIPSIS} ` : '') + shown(line.slice(from, start));
  const marked = shown(line.slice(start, Math.min(end, to)));
  const after = shown(line.slice(Math.min(end, to), to)) + (to < line.length ? ` ${ELLIPSIS}` : '');
  return [before + marked + after, ' '.repeat(columnsOf(before)) + '^'.repeat(columnsOf(marked))];
}

const shown = (text: string): string => visible(text).replaceAll('\t', ' ');

/** The part of a line to show, from and to the edge of a word. */
function windowAround(
  line: string,
  start: number,
  end: number,
  width: number,
): readonly [from: number, to: number] {
  // Characters without a width would make the search long.
  const far = 4 * width;
  if (line.length <= far && columnsOf(shown(line)) <= width) return [0, line.length];
  const room = width - 2 * columnsOf(`${ELLIPSIS} `);
  const fits = (from: number, to: number, columns: number) =>
    to - from <= far && columnsOf(shown(line.slice(from, to))) <= columns;
  const isEdge = (at: number) =>
    at === 0 || at === line.length || /\s/.test(line[at - 1]!) !== /\s/.test(line[at]!);
  // Never between the halves or the marks of a letter.
  const isLetter = (at: number) => !/^[\p{M}\udc00-\udfff]/u.test(line.slice(at, at + 2));

  let from = start;
  const context = Math.max(MIN_CONTEXT_COLUMNS, Math.floor((room - (end - start)) / 2));
  for (let at = start; at >= 0 && fits(at, start, context); at--)
    if (isEdge(at) && !/\s/.test(line[at] ?? '')) from = at;
  let to = from;
  let hardCut = from;
  for (let at = from + 1; at <= line.length && fits(from, at, room); at++) {
    if (isLetter(at)) hardCut = at;
    if (isEdge(at) && !/\s/.test(line[at - 1]!)) to = at;
  }
  // A script without spaces, or one long word.
  return [from, to > start ? to : hardCut];
}
