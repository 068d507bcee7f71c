import { linesOf } from './lines.ts';

/** How many lines around a change are shown with it. */
const around = 3;

/** Beyond so many changed lines nobody looks for what they have in common. */
const most = 1000;

/** A line that both texts have, or one of them alone. */
export interface Line {
  readonly mark: ' ' | '-' | '+';
  readonly text: string;
}

/** The changes from one text to another, as `diff -u` shows them; nothing when there are none. */
export function unifiedDiff(before: string, after: string, name: string): string {
  if (before === after) return '';
  const lines = compared(split(before), split(after));
  const changed = lines.flatMap(({ mark }, i) => (mark === ' ' ? [] : [i]));
  const hunks: string[] = [];
  for (let i = 0; i < changed.length;) {
    let last = i;
    while (last + 1 < changed.length && changed[last + 1]! - changed[last]! <= 2 * around) last++;
    const from = Math.max(0, changed[i]! - around);
    hunks.push(hunk(lines, from, Math.min(lines.length, changed[last]! + around + 1)));
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

/** The lines of a text; behind the last line end there is none. */
function split(text: string): string[] {
  const lines = linesOf(text).map(({ start, end }) => text.slice(start, end));
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** The lines of two texts in one order: what they share, what one alone has. */
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

/** Takes lines away and adds others, as few as there can be: the longest common subsequence. */
function changes(before: readonly string[], after: readonly string[]): Line[] {
  const minus = (text: string): Line => ({ mark: '-', text });
  const plus = (text: string): Line => ({ mark: '+', text });
  if (before.length > most || after.length > most)
    return [...before.map(minus), ...after.map(plus)];
  // longest[i][j]: of the lines from i and from j, how many are common.
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
