// The story as text: paragraphs with blank lines between them, quotations as block quotes.

/** A quotation that is not in the story yet. */
interface Quotation {
  readonly text?: string | undefined;
  /** "Dr Leela Bose" */
  readonly speaker?: string | undefined;
  readonly role?: string | undefined;
  /** The number of the paragraph that it follows, from 1. */
  readonly after?: string | undefined;
}

/** The paragraphs of a text, divided at blank lines. */
export const blocksOf = (text: string): string[] =>
  text
    .replaceAll('\r\n', '\n')
    .trim()
    .split(/\n(?:[^\S\n]*\n)+/)
    .filter((block) => block.trim() !== '');

/** A quotation with its speaker, as the story holds it. */
export function quoteMarkdown({ text = '', speaker = '', role = '' }: Quotation): string {
  const lines = [...text.trim().split('\n'), '', `— ${speaker}${role && `, ${role}`}`];
  return lines.map((line) => (line.trim() === '' ? '>' : `> ${line}`)).join('\n');
}

/**
 * The usual place of a quotation: the first follows the second paragraph, each other one the
 * paragraph after that. `before` is the place of the previous quotation, if any.
 */
export const usualPlace = (blocks: number, before = 1): number => Math.min(before + 1, blocks);

/** A story with quotations added, each after its paragraph. */
export function withQuotes(story: string, quotes: readonly Quotation[]): string {
  if (quotes.length === 0) return story;
  const blocks = blocksOf(story);
  let place: number | undefined;
  const placed = quotes.map((quote) => {
    place = quote.after === undefined ? usualPlace(blocks.length, place) : Number(quote.after);
    return { quote, place: Math.min(place, blocks.length) };
  });
  return blocks
    .flatMap((block, i) => [
      block,
      ...placed.filter((one) => one.place === i + 1).map(({ quote }) => quoteMarkdown(quote)),
    ])
    .join('\n\n');
}
