import { linesOf } from './lines.ts';

/** Unchanged lines that are shown around a change. */
const CONTEXT_LINES = 3;

/** With more changed lines than this, common lines among them are not looked for. */
const MAX_COMPARED_LINES = 1000;

/** A line of both texts, or of one alone. */
export interface Line {
  readonly mark: ' ' | '-' | '+';
  readonly text: string;
}

/** The changes from one text to another, as `diff -u` shows them; empty when there are none. */
export function unifiedDiff(before: string, after: string, name: string): string {
  if (before === after) return '';
  const lines = compared(split(before), split(after));
  const changed = lines.flatMap(({ mark }, i) => (mark === ' ' ? [] : [i]));
  const hunks: string[] = [];
  for (let i = 0; i < changed.length;) {
    let last = i;
    while (last + 1 < changed.length && changed[last + 1]! - changed[last]! <= 2 * CONTEXT_LINES)
      last++;
    const from = Math.max(0, changed[i]! - CONTEXT_LINES);
    hunks.push(hunk(lines, from, Math.min(lines.length, changed[last]! + CONTEXT_LINES + 1)));
    i = last + 1;
  }
  return `--- ${name}\n+++ ${name}\n${hunks.join('')}`;
}

function hunk(lines: readonly Line[], from: number, to: number): string {
  const count = (part: readonly Line[], without: Line['mark']) =>
    part.filter(({ mark }) => mark !== without).length;
  const shown = lines.slice(from, to);
  const range = (without: Line['mark']) => {
    const length = count(shown, without);
    return `${count(lines.slice(0, from), without) + (length > 0 ? 1 : 0)},${length}`;
  };
  const body = shown.map(({ mark, text }) => `${mark}${text}\n`).join('');
  return `@@ -${range('+')} +${range('-')} @@\n${body}`;
}

/** The lines of a text. A final line end does not begin another line. */
function split(text: string): string[] {
  const lines = linesOf(text).map(({ start, end }) => text.slice(start, end));
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** The lines of two texts in one sequence: those they share, and those of one alone. */
export function compared(before: readonly string[], after: readonly string[]): Line[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  const short = Math.min(before.length, after.length) - head;
  while (tail < short && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const same = (part: readonly string[]): Line[] => part.map((text) => ({ mark: ' ', text }));
  return [
    ...same(before.slice(0, head)),
    ...changes(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...same(before.slice(before.length - tail)),
  ];
}

/** The fewest lines to remove and add, by the longest common subsequence. */
function changes(before: readonly string[], after: readonly string[]): Line[] {
  const minus = (text: string): Line => ({ mark: '-', text });
  const plus = (text: string): Line => ({ mark: '+', text });
  if (before.length > MAX_COMPARED_LINES || after.length > MAX_COMPARED_LINES)
    return [...before.map(minus), ...after.map(plus)];
  // longest[i][j]: how many lines are common from i and j on.
  const width = after.length + 1;
  const longest = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        before[i] === after[j]
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
    }
  }
  const lines: Line[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      lines.push({ mark: ' ', text: before[i]! });
      i++;
      j++;
    } else if (
      j >= after.length ||
      (i < before.length && longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!)
    ) {
      lines.push(minus(before[i++]!));
    } else {
      lines.push(plus(after[j++]!));
    }
  }
  return lines;
}
