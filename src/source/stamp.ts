import { createHash } from 'node:crypto';

/** Replaces a file's own stamp while it is hashed. */
const blank = '0'.repeat(32);

/** The stamp of some content: half a SHA-256 in hexadecimal, the same for LF and CRLF. */
export const stampOf = (content: string): string =>
  createHash('sha256').update(content.replaceAll('\r\n', '\n')).digest('hex').slice(0, 32);

/** Makes a file that holds its own stamp. `make` is given the stamp to include. */
export function withOwnStamp(
  file: string,
  make: (own: Readonly<Record<string, string>>) => string,
): string {
  return make({ [file]: stampOf(make({ [file]: blank })) });
}

/** The stamps that a Markdown or HTML rendition holds, by file name. */
export function stampsIn(content: string): Map<string, string> {
  // In Markdown "  release.md: 5f0c…" in the front matter, in HTML a meta element of that name.
  const lines = content.matchAll(
    /^(?: {2}(release\.\w+): |<meta name="presswright:(release\.\w+)" content=")([0-9a-f]{32})\b/gm,
  );
  return new Map([...lines].map(([, markdown, html, stamp]) => [(markdown ?? html)!, stamp!]));
}

/** The stamp that a file was made with, as it says itself or as its neighbours do. */
export const stampFor = (
  file: string,
  content: string,
  neighbours: readonly string[],
): string | undefined =>
  [content, ...neighbours].flatMap((text) => stampsIn(text).get(file) ?? [])[0];

/** A rendition as it would be without any stamp in it. */
export const withoutStamps = (content: string): string =>
  [...stampsIn(content).values()].reduce(
    (text, stamp) => text.replace(stamp, blank),
    content.replaceAll('\r\n', '\n'),
  );

/**
 * Whether a rendition is still as it was made. `stamps` are those found in all renditions of the
 * release: a file that holds its own is judged by that one.
 */
export function untouched(file: string, content: string, neighbours: readonly string[]): boolean {
  const own = stampsIn(content).get(file);
  if (own !== undefined) return stampOf(content.replace(own, blank)) === own;
  const stamp = stampOf(content);
  return neighbours.some((neighbour) => stampsIn(neighbour).get(file) === stamp);
}
