import type { Span } from '../source/block.ts';
import { placer } from '../source/lines.ts';

/** "a", "a and b", "a, b and c". */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`;

/** The lines of some places in a text: "on line 3", "on lines 3 and 5". */
export function inLines(text: string, spans: readonly Span[]): string {
  const place = placer(text);
  const lines = [...new Set(spans.map(({ start }) => String(place(start).line)))];
  return `on ${lines.length === 1 ? 'line' : 'lines'} ${listed(lines)}`;
}

/** Words in quotation marks, cut at a space if they are long. */
export function quoted(text: string, most = 60): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  return folded.length <= most ? `"${folded}"` : `"${firstWords(folded, most)} ..."`;
}

/** As many whole words as fit into some characters. */
export function firstWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most + 1);
  const space = cut.lastIndexOf(' ');
  return space > 0 ? cut.slice(0, space) : text.slice(0, most);
}

/** Whether two words have the same letters, as when a typist swaps two. */
export const sameLetters = (a: string, b: string): boolean =>
  Array.from(a).sort().join('') === Array.from(b).sort().join('');

/** How many words a text has. */
export const wordCount = (text: string): number =>
  text.match(/[\p{L}\p{N}][^\s\ufffc]*/gu)?.length ?? 0;

/** A pattern that matches any of some pieces of regular expressions, as whole words; flags `giu` by default. */
export const wholeWords = (pieces: readonly string[], flags = 'giu'): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])(?:${pieces.join('|')})(?![\p{L}\p{M}\p{N}])`, flags);

/**
 * A text with everything in quotation marks blanked, position for position: titles, terms and
 * scraps of speech are not the writer's words.
 */
export const unquoted = (text: string): string =>
  text.replace(/"[^"\n]{1,200}"|“[^”\n]{1,200}”/g, (words) => ' '.repeat(words.length));

/** A number with its noun: "1 finding", "2 findings". */
export const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;
