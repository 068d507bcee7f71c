import type { Block, Span } from '../source/block.ts';
import type { Format } from '../source/formats.ts';

/** A fact that a file states about itself outside the page, such as a title in its front matter. */
export interface Stated extends Span {
  readonly text: string;
}

/** Words that a file holds and does not show to its readers. */
export interface HiddenText {
  readonly kind: 'hidden text' | 'deleted text' | 'inserted text' | 'comment';
  readonly text: string;
}

/** Any text as read: what stands on the page, with its places, whatever format it came in. */
export interface Document {
  /** The name by which the file was given: "release.md", or "-" for standard input. */
  readonly source: string;
  readonly format: Format;
  /** The whole file, decoded. All offsets count in it. */
  readonly text: string;
  /** The language that the file states (BCP 47), if it does. */
  readonly language: string | null;
  /** Where the page starts: behind the front matter, or at 0. */
  readonly bodyStart: number;
  /** What front matter or an HTML head says, by lower-case name: title, description, date, ... */
  readonly stated: ReadonlyMap<string, Stated>;
  readonly blocks: readonly Block[];
  /** What the file holds besides, for the person to know: comments, deleted words. */
  readonly hidden?: readonly HiddenText[] | undefined;
}
