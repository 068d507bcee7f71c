const segmenter = new Intl.Segmenter();

/**
 * How many characters a reader counts in a text: a letter with its accents is one, a family of
 * emoji is one. It goes word by word, because each segment that Intl gives keeps the whole input
 * text alive.
 */
export function charactersIn(text: string): number {
  let count = 0;
  for (const [piece] of text.matchAll(/\s|\S{1,200}/gu))
    count += piece.length === 1 ? 1 : [...segmenter.segment(piece)].length;
  return count;
}
