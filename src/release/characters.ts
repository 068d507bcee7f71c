const segmenter = new Intl.Segmenter();

/**
 * How many characters a reader counts in a text: a letter with its accents is one, a family of
 * emoji is one. Looks at a word at a time, because what the machine gives for each character holds
 * the whole of the text that it was given.
 */
export function charactersIn(text: string): number {
  let count = 0;
  for (const [piece] of text.matchAll(/\s|\S{1,200}/gu))
    count += piece.length === 1 ? 1 : [...segmenter.segment(piece)].length;
  return count;
}
