import type { Prose } from '../release/prose.ts';
import type { Page, PageBlock } from './page.ts';

/** A file format of renditions: how it spells prose and blocks, and how a page becomes a file. */
export interface Format {
  readonly name: FormatName;
  readonly file: string;
  /** What of a story cannot be read back from it. */
  readonly drops: readonly Dropped[];
  /** The page as a file; `stamps` by file name, for formats that can hold them. */
  write(page: Page, stamps: Stamps): string;
}

export type FormatName = 'markdown' | 'html' | 'text';

/** Markup is bold, emphasis and links, of which an address stays; a heading becomes a paragraph. */
export type Dropped = 'markup' | 'headings' | 'images' | 'tables';

/** Of each rendition that stands in the file, the hash of its content. */
export type Stamps = Readonly<Record<string, string>>;

/** How a format spells what a template prints. Escaping for the target happens here alone. */
export interface Spelling {
  prose(prose: Prose): string;
  block(block: PageBlock): string;
}
