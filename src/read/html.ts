import { Parser } from 'htmlparser2';
import type { Block, Span } from '../source/block.ts';
import type { Document, HiddenText, Stated } from './document.ts';
import { elementFor } from './html-elements.ts';
import { Page } from './html-page.ts';
import { titleIn, withoutComments } from './html-templates.ts';
import { openingOf } from './stated.ts';

/**
 * Reads an HTML page, a piece of one, or the source of one, with or without front matter. Of a page
 * with a main part, only that is read.
 */
export function readHtml(source: string, text: string): Document {
  const { stated: front, bodyStart } = openingOf(text);
  const { blocks, stated: head, hidden } = parseHtml(withoutComments(text), bodyStart);
  const title = titleIn(text);
  const stated = new Map([...(title ? [['title', title] as const] : []), ...head, ...front]);
  const language = (stated.get('lang') ?? stated.get('language'))?.text ?? null;
  return { source, format: 'html', text, language, bodyStart, stated, blocks, hidden };
}

/**
 * The blocks of some HTML, which stands in `text` between two offsets, and what its head says.
 * Throws a Failure when elements are nested beyond all reason.
 */
export function parseHtml(
  text: string,
  from = 0,
  to = text.length,
): { blocks: Block[]; stated: Map<string, Stated>; hidden: HiddenText[] } {
  const page = new Page(text);
  const open: string[] = [];
  const parser: Parser = new Parser({
    onopentag: (name, attributes) => {
      open.push(elementFor(name, attributes));
      page.open(open.at(-1)!, attributes, spanOf());
    },
    ontext: (words) => page.text(words, spanOf()),
    onclosetag: (name) => page.close(open.pop() ?? name, spanOf()),
  });
  // What is never closed ends with the file, at its last character.
  const spanOf = (): Span => ({
    start: Math.min(from + parser.startIndex, Math.max(from, to - 1)),
    end: Math.min(from + parser.endIndex + 1, to),
  });
  parser.end(text.slice(from, to));
  return page.done();
}
