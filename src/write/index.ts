import type { Release } from '../release/release.ts';
import { styleNamed } from '../style/index.ts';
import { localeFor } from '../style/locale.ts';
import type { Format, FormatName } from './format.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { pageOf } from './page.ts';
import { stampOf } from '../source/stamp.ts';
import { text } from './text.ts';

/** A file made from a release. */
export interface Rendition {
  readonly format: FormatName;
  readonly file: string;
  readonly content: string;
}

/** Every format that a release is written in. */
export const formats: readonly Format[] = [markdown, html, text];

/** Every rendition of a release, the same bytes for the same release. */
export function write(release: Release): Rendition[] {
  const style = styleNamed(release.style);
  if (!style) throw new Error(`No such house style: ${release.style}`);
  const page = pageOf(release, style, localeFor(release.language));
  const plainText = text.write(page, {});
  // Plain text cannot hold a stamp, so both other files hold it: one may be edited by hand.
  const stamps = { [text.file]: stampOf(plainText) };
  return formats.map((format) => ({
    format: format.name,
    file: format.file,
    content: format === text ? plainText : format.write(page, stamps),
  }));
}

/** One rendition of a release. */
export const writeAs = (format: FormatName, release: Release): string =>
  write(release).find((one) => one.format === format)!.content;
