import type { Release } from '../release/release.ts';
import { styleNamed } from '../style/index.ts';
import { localeFor } from '../style/locale.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { pageOf } from './page.ts';
import { stampOf } from '../source/stamp.ts';
import { text } from './text.ts';

/** A file made from a release. */
export interface Rendition {
  readonly file: string;
  readonly content: string;
}

/** Every rendition of a release, the same bytes for the same release. */
export function write(release: Release): Rendition[] {
  const style = styleNamed(release.style);
  if (!style) throw new Error(`No such house style: ${release.style}`);
  const page = pageOf(release, style, localeFor(release.language));
  const plainText = text.write(page, {});
  // Text can hold no stamp, so the other two hold it: one of them may be edited by hand.
  const stamps = { [text.file]: stampOf(plainText) };
  return [
    { file: markdown.file, content: markdown.write(page, stamps) },
    { file: html.file, content: html.write(page, stamps) },
    { file: text.file, content: plainText },
  ];
}
