import type { Span } from '../source/block.ts';

/** A change to a file: what stands from `start` to `end` becomes `text`. Offsets as in the document. */
export interface Edit extends Span {
  readonly text: string;
}

/** A text with some edits made, which may stand in any order and must not overlap. */
export function applied(text: string, edits: readonly Edit[]): string {
  let at = 0;
  const pieces: string[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return pieces.join('') + text.slice(at);
}
