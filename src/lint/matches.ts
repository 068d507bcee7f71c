import type { Span } from '../source/block.ts';
import type { Passage } from './passages.ts';

/** Words that a pattern found, with their place in the file. */
export interface Match extends Span {
  readonly words: string;
  readonly passage: Passage;
  /** Where the words begin in the text of the passage. */
  readonly index: number;
}

/** Finds a global pattern in some passages, or in what `textOf` makes of their text, character for character. */
export const matches = (
  passages: readonly Passage[],
  pattern: RegExp,
  textOf = (text: string): string => text,
): Match[] =>
  passages.flatMap((passage) =>
    [...textOf(passage.text).matchAll(pattern)].map(({ 0: words, index }) => ({
      words,
      passage,
      index,
      ...passage.span(index, index + words.length),
    })),
  );
