import { leftovers, orders, slotWords } from './placeholder-words.ts';
import type { Passage } from '../../passages.ts';

/** A blank that a template left in a text. */
export interface Placeholder {
  readonly passage: Passage;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The placeholders in some passages. */
export const placeholdersIn = (passages: readonly Passage[]): Placeholder[] =>
  passages.flatMap((passage) =>
    [
      ...[...passage.text.matchAll(bracketed)].filter((match) => isSlot(match, passage)),
      ...[...passage.text.matchAll(braced)].filter(([, name]) => isSlotName(name!)),
      ...leftovers.flatMap((pattern) => [...passage.text.matchAll(pattern)]),
    ]
      .map(({ 0: text, index }) => ({ passage, text, from: index, to: index + text.length }))
      .sort((a, b) => a.from - b.from || b.to - a.to)
      // "[City, State]" is one placeholder, even if several patterns match.
      .filter(({ from }, i, all) => !(i > 0 && from < all[i - 1]!.to)),
  );

// Not a Markdown link in a text file, nor a footnote: [Contact](https://...).
const bracketed = /\[([^[\]\n]{1,80})\](?![([:])|<([^<>\n]{1,80})>/g;

// In the form of many template languages: {company_name}, _{headline}.
const braced = /(?<![{$\w])_?\{([a-z][a-z_.-]{1,40})\}(?!\})/g;

const isSlotName = (name: string): boolean =>
  name.split(/[_.-]/).some((word) => slotWords.includes(word));

function isSlot(match: RegExpExecArray, passage: Passage): boolean {
  const words = (match[1] ?? match[2]!).toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu);
  if (!words) return false;
  if (orders.includes(words[0])) return true;
  // In a quotation, square brackets are the editor's: "[The city] has paid."
  return (
    passage.zoneAt(match.index) !== 'quotation' && words.every((word) => slotWords.includes(word))
  );
}
