import type { Draft, Item } from '../release/draft.ts';
import { blocksOf, quoteMarkdown } from '../release/story-text.ts';
import { itemsOf } from './draft-items.ts';

/**
 * A paragraph of the story, or a quotation in it. In answers they stand in one text; in a draft the
 * quotations stand beside the story, each with the number of the paragraph that it follows.
 */
export type StoryBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'quotation'; readonly quote: Item };

/** The story and the quotations of a draft, in the order in which they are read. */
export function storyBlocksOf(draft: Draft): StoryBlock[] {
  const blocks = blocksOf(draft.facts['story'] ?? '');
  const quotes = itemsOf(draft, 'quotes');
  // A story opens with its lead, and one that became shorter ends with what stood behind.
  const placeOf = ({ after }: Item) =>
    Math.max(1, Math.min(Number(after ?? blocks.length), blocks.length));
  return blocks.flatMap((text, i): StoryBlock[] => [
    { kind: 'paragraph', text },
    ...quotes
      .filter((quote) => placeOf(quote) === i + 1)
      .map((quote): StoryBlock => ({ kind: 'quotation', quote })),
  ]);
}

/** A draft with its story and quotations made from pieces. */
export function withStoryBlocks(draft: Draft, pieces: readonly StoryBlock[]): Draft {
  const blocks: string[] = [];
  const quotes: Item[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'paragraph') blocks.push(piece.text);
    else quotes.push({ ...piece.quote, after: String(blocks.length) });
  }
  return {
    ...draft,
    facts: { ...draft.facts, story: blocks.join('\n\n') },
    quotes: [...quotes, ...draft.quotes.slice(itemsOf(draft, 'quotes').length)],
    // Their numbers are those of other quotations now.
    suggested: draft.suggested.filter((id) => !id.startsWith('quotes.')),
  };
}

/** Pieces as the story of answers, in Markdown. */
export const storyMarkdown = (pieces: readonly StoryBlock[]): string =>
  pieces
    .map((piece) => (piece.kind === 'paragraph' ? piece.text : quoteMarkdown(piece.quote)))
    .join('\n\n');

/** The pieces of the story of answers. A block quote that nobody signs is a paragraph like others. */
export const storyBlocksIn = (story: string): StoryBlock[] =>
  blocksOf(story).map((text): StoryBlock => {
    const quote = quoteIn(text);
    return quote ? { kind: 'quotation', quote } : { kind: 'paragraph', text };
  });

function quoteIn(block: string): Item | null {
  const lines = block.split('\n');
  if (!lines.every((line) => line.startsWith('>'))) return null;
  const words = lines.map((line) => line.replace(/^> ?/, ''));
  const signed = /^(?:[—–―]|--+) ?([^,]+)(?:, *(.+))?$/.exec(words.at(-1)!.trim());
  const text = words.slice(0, -1).join('\n').trim();
  if (!signed || text === '') return null;
  return { from: 'new', text, speaker: signed[1]!.trim(), role: signed[2]?.trim() ?? '' };
}
