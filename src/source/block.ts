import type { Run } from '../release/prose.ts';

/** A range of a file in UTF-16 units, from 0; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A run of text with its position in the file. Where `end - start` is the length of the text,
 * character n is at `start + n`; otherwise (an entity, a line end) only the run as a whole has a
 * position. A line end in the source is a run of its own, "\n": `soft` when the format reads it as a
 * space. An image is a run without text.
 */
export interface LocatedRun extends Run, Span {
  readonly soft?: true | undefined;
  readonly image?:
    { readonly src: string; readonly alt: string; readonly title?: string } | undefined;
}

/**
 * A block of a document with its position in the file. Containers (quote, list, item, table, row)
 * have children and no runs; all others have runs and no children. A figure is an image with its
 * caption.
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
  /** What the page itself marks it as, by the class names that sites use. */
  readonly role?: 'headline' | 'subheadline' | undefined;
  /** Of a list. */
  readonly ordered?: boolean | undefined;
  readonly runs: readonly LocatedRun[];
  readonly children: readonly Block[];
}

/** The position in the file of character `index` of the text of some runs. */
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
