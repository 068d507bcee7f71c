import markdownIt, { type MarkdownIt, type Token } from 'markdown-it';

export type { Token };

// markdown-it because it stays linear on hostile text, where the parsers that keep positions do
// not (measured: 114 ms against seconds for 25,000 times "**a_").

/** What a dialect of Markdown takes for markup. */
interface Dialect {
  /** Whether tags are tags. Where not, they are text. */
  readonly html: boolean;
  /** Block rules of markdown-it that are off: what they would take stays text. */
  readonly without: readonly string[];
}

/** Markdown by anybody, as web sites read it. */
const anybody: Dialect = { html: true, without: [] };

const meaningless = ['code', 'fence', 'hr', 'lheading', 'html_block', 'reference'];

/**
 * Markdown as our answers hold a story: paragraphs, headings with #, lists, images, tables and block
 * quotes. Tags, code, ruled lines and link definitions mean nothing in a release, so they stay the
 * text they are.
 */
const story: Dialect = { html: false, without: meaningless };

/** Markdown as our answers hold a boilerplate: paragraphs, and nothing that starts a line is markup. */
const paragraphs: Dialect = {
  html: false,
  without: [...meaningless, 'heading', 'list', 'blockquote', 'table'],
};

const dialects = { anybody, story, paragraphs };

export type DialectName = keyof typeof dialects;

function parser({ html, without }: Dialect): MarkdownIt {
  const md = markdownIt({ html });
  md.disable([...without, 'strikethrough']);
  // Joined tokens have no single place any more.
  md.core.ruler.disable('text_join');
  md.inline.ruler2.disable('fragments_join');
  md.inline.State = class extends md.inline.State {
    override pushPending(): Token {
      const token = super.pushPending();
      // Pending text ends here, but for trimmed spaces and the bracket of a link.
      const start = this.src.lastIndexOf(token.content, this.pos - token.content.length);
      token.meta = { start: Math.max(0, start) };
      return token;
    }
    override push(...args: Parameters<InstanceType<typeof md.inline.State>['push']>): Token {
      const token = super.push(...args);
      token.meta = { start: this.pos };
      return token;
    }
  };
  return md;
}

const parsers = new Map<DialectName, MarkdownIt>();

/**
 * The tokens of some Markdown. Those of text know, as `meta.start`, where in the content of their
 * block they begin.
 */
export function tokensOf(text: string, dialect: DialectName): Token[] {
  let md = parsers.get(dialect);
  if (!md) parsers.set(dialect, (md = parser(dialects[dialect])));
  return md.parse(text, {});
}
