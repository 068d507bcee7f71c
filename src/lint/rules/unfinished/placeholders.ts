import { leftovers, orders, slotWords } from './placeholder-words.ts';
import type { Passage } from '../../passages.ts';

/** A place in a text that a template left to be filled in. */
export interface Placeholder {
  readonly passage: Passage;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Every place in some passages that is still to be filled in. */
export const placeholdersIn = (passages: readonly Passage[]): Placeholder[] =>
  passages.flatMap((passage) =>
    [
      ...[...passage.text.matchAll(bracketed)].filter((match) => isSlot(match, passage)),
      ...[...passage.text.matchAll(braced)].filter(([, name]) => isSlotName(name!)),
      ...leftovers.flatMap((pattern) => [...passage.text.matchAll(pattern)]),
    ]
      .map(({ 0: text, index }) => ({ passage, text, from: index, to: index + text.length }))
      .sort((a, b) => a.from - b.from || b.to - a.to)
      // "[City, State]" is one place, however many patterns know it.
      .filter(({ from }, i, all) => !(i > 0 && from < all[i - 1]!.to)),
  );

// A Markdown link in a text file, or a footnote, is no placeholder: [Contact](https://...).
const bracketed = /\[([^[\]\n]{1,80})\](?![([:])|<([^<>\n]{1,80})>/g;

// As templates of many programs have it: {company_name}, _{headline}.
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
