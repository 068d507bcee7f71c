import type { Block } from '../source/block.ts';
import { parseMarkdown } from '../source/markdown.ts';
import type { Document } from './document.ts';
import { parseHtml } from './html.ts';
import { openingOf } from './stated.ts';

/**
 * Reads Markdown by anybody, with or without front matter, and the HTML in it. Front matter that is
 * no YAML after all is passed over. Throws a Failure when it is program code.
 */
export function readMarkdown(source: string, text: string): Document {
  const { stated, bodyStart } = openingOf(text);
  return {
    source,
    format: 'markdown',
    text,
    language:
      ['lang', 'language', 'locale'].map((key) => stated.get(key)?.text).find(Boolean) ?? null,
    bodyStart,
    stated,
    blocks: withHtml(parseMarkdown(text, 'anybody', bodyStart), text),
  };
}

/** The blocks, each one of HTML replaced by what is in it. */
function withHtml(blocks: readonly Block[], text: string): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'html') return parseHtml(text, block.start, block.end).blocks;
    const mark = block.kind === 'heading' && block.runs.length === 0 && asTyped(block, text);
    if (mark) return [mark];
    return [{ ...block, children: withHtml(block.children, text) }];
  });
}

/** "###" alone is an empty heading to Markdown, and the end of the story to who typed it. */
function asTyped({ start, end }: Block, text: string): Block | null {
  const typed = text.slice(start, end);
  const words = typed.trim();
  if (words === '') return null;
  const from = start + typed.indexOf(words);
  const run = { text: words, start: from, end: from + words.length };
  return { kind: 'paragraph', start: from, end: run.end, runs: [run], children: [] };
}
