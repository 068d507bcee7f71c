import type { Block } from '../source/block.ts';
import { readFrontMatter } from '../source/front-matter.ts';
import { parseMarkdown } from '../source/markdown.ts';
import type { Yaml } from '../source/yaml.ts';
import type { Document, Stated } from './document.ts';
import { parseHtml } from './html.ts';

/**
 * Reads Markdown by anybody, with or without front matter, and the HTML in it. Front matter that is
 * no YAML after all is passed over. Throws a Failure when it is program code.
 */
export function readMarkdown(source: string, text: string): Document {
  const { yaml, bodyStart } = readFrontMatter(text);
  const toml = yaml ? null : /^\+\+\+[ \t]*\r?\n([^]*?)^\+\+\+[ \t]*$/m.exec(text);
  const from = toml?.index === 0 ? toml[0].length : bodyStart;
  const stated = yaml ? statedInYaml(yaml) : toml ? statedInToml(text, from) : new Map();
  return {
    source,
    format: 'markdown',
    text,
    language:
      ['lang', 'language', 'locale'].map((key) => stated.get(key)?.text).find(Boolean) ?? null,
    bodyStart: from,
    stated,
    blocks: withHtml(parseMarkdown(text, 'anybody', from), text),
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

/** What front matter says in one text: its title, its date, and so on. */
function statedInYaml({ data, spanOf }: Yaml): Map<string, Stated> {
  const facts = Object.entries(data !== null && typeof data === 'object' ? data : {});
  return new Map(
    facts.flatMap(([key, value]): [string, Stated][] =>
      typeof value === 'string' && value !== ''
        ? [[key.toLowerCase(), { text: value, ...spanOf([key]) }]]
        : [],
    ),
  );
}

/** TOML, as far as a release needs it: a name and a text on one line. */
function statedInToml(text: string, end: number): Map<string, Stated> {
  const lines = text.slice(0, end).matchAll(/^([\w-]+)[ \t]*=[ \t]*(["']?)(.*?)\2[ \t]*\r?$/gm);
  return new Map(
    [...lines].map((line): [string, Stated] => {
      const words = line[3]!;
      const start = line.index + line[0].indexOf(words, line[0].indexOf('=') + 1);
      return [line[1]!.toLowerCase(), { text: words, start, end: start + words.length }];
    }),
  );
}
