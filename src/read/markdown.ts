import { plain } from '../release/prose.ts';
import type { Block } from '../source/block.ts';
import { parseMarkdown } from '../source/markdown.ts';
import type { Document, Stated } from './document.ts';
import { parseHtml } from './html.ts';
import { textInShortcode, withoutShortcodes } from './shortcodes.ts';
import { openingOf } from './stated.ts';

/**
 * Reads Markdown by anybody, with or without front matter, the HTML in it, and a release that a
 * shortcode holds. Throws a Failure when the front matter is program code.
 */
export function readMarkdown(source: string, text: string): Document {
  const { stated: front, bodyStart } = openingOf(text);
  const inShortcode = textInShortcode(text, bodyStart);
  const stated = new Map([...front, ...(inShortcode?.stated ?? [])]);
  const page = inShortcode?.text ?? withoutShortcodes(text, bodyStart);
  const blocks = withHtml(
    parseMarkdown(page, 'anybody', inShortcode?.start ?? bodyStart),
    page,
  ).flatMap(withoutAttributes);
  return {
    source,
    format: 'markdown',
    text,
    language:
      ['lang', 'language', 'locale'].map((key) => stated.get(key)?.text).find(Boolean) ?? null,
    bodyStart,
    stated,
    blocks: inShortcode ? [...headingOf(inShortcode.stated.get('title')), ...blocks] : blocks,
  };
}

const headingOf = (title: Stated | undefined): Block[] =>
  title
    ? [
        {
          kind: 'heading',
          level: 1,
          start: title.start,
          end: title.end,
          runs: [title],
          children: [],
        },
      ]
    : [];

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

/** Attributes of pandoc, kramdown and Hugo: after a heading, or on a line of their own. */
const attributes = /(?:^|\s{1,9})\{:?\s{0,3}[#.][^{}\n]{1,200}\}\s*$/;

/** A block without such attributes; a line that holds nothing else is left out. */
function withoutAttributes(block: Block): Block[] {
  if (block.children.length > 0) {
    const children = block.children.flatMap(withoutAttributes);
    return children.length > 0 ? [{ ...block, children }] : [];
  }
  const found = block.kind !== 'code' && attributes.exec(plain(block.runs));
  if (!found) return [block];
  // A name with "_" in it is several runs.
  let left = found.index;
  const runs = block.runs.flatMap((run) => {
    const text = run.text.slice(0, left);
    left -= text.length;
    if (text === run.text) return [run];
    return text === '' ? [] : [{ ...run, text, end: run.start + text.length }];
  });
  if (runs.some((run) => run.image || run.text.trim() !== '')) return [{ ...block, runs }];
  return [];
}
