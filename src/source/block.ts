import type { Run } from '../release/prose.ts';

/** A stretch of a file, as offsets in UTF-16 units from its first character; `end` is behind the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A run of text that knows where it stands in its file. Where `end - start` is the length of the
 * text, character n of it stands at `start + n`; elsewhere (an entity, a line end) the run as a
 * whole does. A line end in the source is a run of its own, "\n": `soft` when the format reads it
 * as a space. An image is a run without text.
 */
export interface LocatedRun extends Run, Span {
  readonly soft?: true | undefined;
  readonly image?:
    { readonly src: string; readonly alt: string; readonly title?: string } | undefined;
}

/**
 * A piece of a document with its place in the file. Containers (quote, list, item, table, row)
 * hold children and no runs; all others hold runs and no children. A figure is an image and the
 * words under it.
 */
export interface Block extends Span {
  readonly kind:
    | 'paragraph'
    | 'heading'
    | 'cell'
    | 'figure'
    | 'code'
    | 'rule'
    | 'html'
    | 'quote'
    | 'list'
    | 'item'
    | 'table'
    | 'row';
  /** Of a heading: 1 to 6. */
  readonly level?: number | undefined;
  /** What a page says it is, in the words that sites mark such things with. */
  readonly role?: 'headline' | 'deck' | undefined;
  /** Of a list. */
  readonly ordered?: boolean | undefined;
  readonly runs: readonly LocatedRun[];
  readonly children: readonly Block[];
}

/** Where character `index` of the text of some runs stands in the file. */
export function offsetAt(runs: readonly LocatedRun[], index: number): number {
  let at = 0;
  for (const run of runs) {
    const next = at + run.text.length;
    if (index < next) {
      return run.end - run.start === run.text.length ? run.start + (index - at) : run.start;
    }
    at = next;
  }
  return runs.at(-1)?.end ?? 0;
}
