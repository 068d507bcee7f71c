import type { Prose } from '../release/prose.ts';
import type { Page, PageBlock } from './page.ts';

/** A file format of renditions. */
export interface Format {
  readonly name: FormatName;
  readonly file: string;
  /** The parts of a story that cannot be read back from it. */
  readonly drops: readonly Dropped[];
  /** The page as a file; `stamps` by file name, for formats that can hold them. */
  write(page: Page, stamps: Stamps): string;
}

export type FormatName = 'markdown' | 'html' | 'text';

/** Markup is bold, emphasis and links (their addresses stay); a heading becomes a paragraph. */
export type Dropped = 'markup' | 'headings' | 'images' | 'tables';

/** The hash of a rendition's content, by file name. */
export type Stamps = Readonly<Record<string, string>>;

/** How a format writes what a template prints. This is the only place where text is escaped. */
export interface Spelling {
  prose(prose: Prose): string;
  block(block: PageBlock): string;
}
