import type { Item } from './draft.ts';

// In a draft the quotations stand beside the story, each with the number of the paragraph that it
// follows; in the answers they stand in it.

const isQuote = (block: string): boolean => block.split('\n').every((line) => line.startsWith('>'));

/** The pieces of a story in Markdown, as blank lines divide it. */
export const blocksOf = (story: string): string[] =>
  story
    .replaceAll('\r\n', '\n')
    .trim()
    .split(/\n(?:[^\S\n]*\n)+/)
    .filter((block) => block.trim() !== '');

/** The words of a quotation with its speaker, as they stand in a story. */
export function quoteMarkdown({ text = '', speaker = '', role = '' }: Item): string {
  const lines = [...text.trim().split('\n'), '', `— ${speaker}${role && `, ${role}`}`];
  return lines.map((line) => (line.trim() === '' ? '>' : `> ${line}`)).join('\n');
}

/** A story with its quotations, each after the paragraph that its `after` counts. */
export function weave(story: string, quotes: readonly Item[]): string {
  const blocks = blocksOf(story);
  const placeOf = (quote: Item) => Math.min(Number(quote['after'] ?? blocks.length), blocks.length);
  return [0, ...blocks.map((_, i) => i + 1)]
    .flatMap((n) => [
      ...blocks.slice(n - 1, n),
      ...quotes.filter((quote) => placeOf(quote) === n).map(quoteMarkdown),
    ])
    .join('\n\n');
}

/** Takes the quotations that are signed out of a story; `weave` puts them back. */
export function unweave(markdown: string): { story: string; quotes: Item[] } {
  const blocks: string[] = [];
  const quotes: Item[] = [];
  for (const block of blocksOf(markdown)) {
    const quote = isQuote(block) ? quoteIn(block) : null;
    if (quote) quotes.push({ from: 'new', ...quote, after: String(blocks.length) });
    else blocks.push(block);
  }
  return { story: blocks.join('\n\n'), quotes };
}

function quoteIn(block: string): Item | null {
  const lines = block.split('\n').map((line) => line.replace(/^> ?/, ''));
  const signed = /^(?:[—–―]|--+) ?([^,]+)(?:, *(.+))?$/.exec(lines.at(-1)!.trim());
  const text = lines.slice(0, -1).join('\n').trim();
  if (!signed || text === '') return null;
  return { text, speaker: signed[1]!.trim(), role: signed[2]?.trim() ?? '' };
}
