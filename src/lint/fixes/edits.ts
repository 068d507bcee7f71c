import type { Span } from '../../source/block.ts';

/** A change to a file: the characters from `start` to `end` become `text`. */
export interface Edit extends Span {
  readonly text: string;
}

/** A text with some edits made. They may be in any order but must not overlap. */
export function applied(text: string, edits: readonly Edit[]): string {
  let at = 0;
  const pieces: string[] = [];
  for (const edit of [...edits].sort(inOrder)) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return pieces.join('') + text.slice(at);
}

const inOrder = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/** The edits that fix a finding: all of them or none. */
export type Fix = readonly Edit[];

/**
 * The fixes that can be made at once in a text of some length: of two that touch, the first. The
 * others follow in the next pass.
 */
export function sideBySide(fixes: readonly Fix[], length: number): Fix[] {
  const taken = new Uint8Array(length + 1);
  const first = (fix: Fix) => fix.reduce((least, { start }) => Math.min(least, start), Infinity);
  return [...fixes]
    .sort((a, b) => first(a) - first(b))
    .filter((fix) => {
      if (fix.some(({ start, end }) => taken.subarray(start, end + 1).includes(1))) return false;
      for (const { start, end } of fix) taken.fill(1, start, end + 1);
      return true;
    });
}
