import type { Stated } from './document.ts';

/*
 * Some sites keep a whole release in an attribute of a shortcode, as Hugo, Jekyll and WordPress have
 * them: {{< press title="..." text="..." >}}, {% include press.html text="..." %}, [press text="..."].
 */

/** The text of a release in an attribute, and what other attributes state. */
export interface ShortcodeText {
  /** The file up to the end of the release, with line breaks that Markdown knows, all in its place. */
  readonly text: string;
  readonly start: number;
  readonly stated: Map<string, Stated>;
}

const opening =
  /\{\{[<%]\s{0,9}[\w/.-]+|\{%\s{0,9}[\w-]+|^\[[\w-]+(?=\s+[\w-]+=)|<[A-Z]\w*(?=\s)/gm;
const attribute =
  /([\w-]{1,40})\s{0,9}=\s{0,9}(?:"((?:[^"\\]|\\[^])*)"|`([^`]*)`|'((?:[^'\\]|\\[^])*)')/g;

/** A text in an attribute is as long as this, or it is a caption. */
const MIN_TEXT = 200;

/** The release that a shortcode holds; null where the page is text, with shortcodes or without. */
export function textInShortcode(file: string, bodyStart: number): ShortcodeText | null {
  const body = file.slice(bodyStart);
  const first = body.search(opening);
  if (first < 0) return null;
  const attributes = [...body.slice(first).matchAll(attribute)].map((found) => {
    const words = found[2] ?? found[3] ?? found[4] ?? '';
    const start = bodyStart + first + found.index + found[0].indexOf(words, found[1]!.length + 1);
    return { name: found[1]!.toLowerCase(), text: words, start, end: start + words.length };
  });
  const longest = attributes.reduce<(typeof attributes)[number] | null>(
    (best, one) => (best && best.text.length >= one.text.length ? best : one),
    null,
  );
  const letters = body.match(/\p{L}/gu)?.length ?? 0;
  if (!longest || longest.text.length < MIN_TEXT) return null;
  if ((longest.text.match(/\p{L}/gu)?.length ?? 0) * 2 < letters) return null;
  return {
    text: file.slice(0, longest.start) + asMarkdown(longest.text),
    start: longest.start,
    stated: new Map(
      attributes.filter((one) => one !== longest).map(({ name, ...fact }) => [name, fact]),
    ),
  };
}

/** The text of an attribute as Markdown, with as many characters: its line breaks, its escaped marks. */
const asMarkdown = (text: string): string =>
  text
    .replace(/<br\s{0,5}\/?>/gi, (tag) => '\n'.padStart(tag.length))
    .replace(/\\n/g, ' \n')
    .replace(/\\(["'])/g, '\u2060$1');

/** The tags of shortcodes amid the text of a page, blanked: they show nothing that can be read. */
export const withoutShortcodes = (text: string, from: number): string =>
  text.slice(0, from) +
  text.slice(from).replace(/\{\{[<%][^{}]{0,2000}[%>]\}\}/g, (tag) => tag.replace(/[^\r\n]/g, ' '));
