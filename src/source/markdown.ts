import type { Block, LocatedRun, Span } from './block.ts';
import { linesOf } from './lines.ts';
import { type DialectName, type Token, tokensOf } from './markdown-tokens.ts';

// markdown-it gives only the lines of a block, so this file finds the columns.

/**
 * Reads Markdown into blocks with their positions. `from` is the offset at which the Markdown starts
 * in `text`, for a file that opens with front matter. Block HTML becomes one block of kind "html"
 * without runs, for the caller to read.
 */
export function parseMarkdown(text: string, dialect: DialectName, from = 0): Block[] {
  const body = text.slice(from);
  const lines = linesOf(body).map(({ start, end }) => ({ start: start + from, end: end + from }));
  return blocksOf(tokensOf(body, dialect), text, lines);
}

const containers: Record<string, Block['kind']> = {
  blockquote_open: 'quote',
  bullet_list_open: 'list',
  ordered_list_open: 'list',
  list_item_open: 'item',
  table_open: 'table',
  tr_open: 'row',
};

const leaves: Record<string, Block['kind']> = {
  paragraph_open: 'paragraph',
  heading_open: 'heading',
  th_open: 'cell',
  td_open: 'cell',
};

interface Draft {
  start: number;
  end: number;
  kind: Block['kind'];
  level?: number;
  ordered?: boolean;
  runs: LocatedRun[];
  children: Draft[];
}

function blocksOf(tokens: readonly Token[], text: string, lines: readonly Span[]): Block[] {
  const top: Draft[] = [];
  const open: Draft[] = [];
  const spanOf = (token: Token): Span => {
    const [first, behind] = token.map ?? [0, 1];
    return {
      start: lines[first]?.start ?? text.length,
      end: lines[Math.max(first, behind - 1)]?.end ?? text.length,
    };
  };
  // The cells of a row share its line, so each is searched for after the previous one.
  let row = 0;
  let cellFrom = 0;
  for (const token of tokens) {
    const kind = containers[token.type] ?? leaves[token.type];
    if (kind) {
      const parent = open.at(-1);
      const span = token.map ? spanOf(token) : { start: parent?.start ?? 0, end: parent?.end ?? 0 };
      const block: Draft = { kind, ...span, runs: [], children: [] };
      if (kind === 'heading') block.level = Number(token.tag.slice(1));
      if (kind === 'list') block.ordered = token.tag === 'ol';
      if (kind === 'row') {
        row = token.map?.[0] ?? 0;
        cellFrom = span.start;
      }
      (parent?.children ?? top).push(block);
      open.push(block);
    } else if (token.nesting === -1 && !/^t(head|body)_/.test(token.type)) {
      open.pop();
    } else if (token.type === 'inline') {
      const leaf = open.at(-1)!;
      const cell = leaf.kind === 'cell';
      const first = cell ? row : (token.map?.[0] ?? 0);
      const place = inlinePlaces(token.content, first, text, lines, cell ? cellFrom : undefined);
      leaf.runs = runsOf(token, place);
      if (cell) {
        leaf.start = place(0);
        leaf.end = cellFrom = Math.max(cellFrom, place(token.content.length));
      }
    } else if (['fence', 'code_block', 'html_block', 'hr'].includes(token.type)) {
      const block: Draft = {
        kind: token.type === 'hr' ? 'rule' : token.type === 'html_block' ? 'html' : 'code',
        ...spanOf(token),
        runs: [],
        children: [],
      };
      if (block.kind === 'code') block.runs = codeRuns(token, text, lines);
      (open.at(-1)?.children ?? top).push(block);
    }
  }
  return top;
}

/** The lines of a code block, each a run. */
function codeRuns(token: Token, text: string, lines: readonly Span[]): LocatedRun[] {
  const first = (token.map?.[0] ?? 0) + (token.type === 'fence' ? 1 : 0);
  return token.content
    .replace(/\n$/, '')
    .split('\n')
    .flatMap((content, i): LocatedRun[] => {
      const line = lines[first + i] ?? { start: text.length, end: text.length };
      const start = Math.max(line.start, line.end - content.length);
      const run = { text: content, start, end: start + content.length };
      return i === 0 ? [run] : [{ text: '\n', start: line.start, end: line.start }, run];
    });
}

/**
 * Gives a function from an offset in the content of an inline token to one in the file. The
 * content is the block's lines without markers and indentation, so each of its lines is a piece of
 * a line of the file.
 */
function inlinePlaces(
  content: string,
  first: number,
  text: string,
  lines: readonly Span[],
  cellFrom?: number,
): (at: number) => number {
  const starts: number[] = [];
  const places: number[] = [];
  let at = 0;
  content.split('\n').forEach((part, i) => {
    const line = lines[first + i] ?? { start: text.length, end: text.length };
    const whole = text.slice(line.start, line.end);
    const found =
      cellFrom === undefined ? whole.lastIndexOf(part) : whole.indexOf(part, cellFrom - line.start);
    starts.push(at);
    places.push(line.start + Math.max(0, found));
    at += part.length + 1;
  });
  return (offset) => {
    let i = 0;
    let high = starts.length - 1;
    while (i < high) {
      const middle = (i + high + 1) >> 1;
      if (starts[middle]! <= offset) i = middle;
      else high = middle - 1;
    }
    return places[i]! + (offset - starts[i]!);
  };
}

const attribute = (token: Token, name: string): string => String(token.attrGet(name) ?? '');

/** The runs of an inline token; `place` gives the position in the file of an offset in its content. */
function runsOf(token: Token, place: (at: number) => number): LocatedRun[] {
  const runs: LocatedRun[] = [];
  const content = token.content;
  const spaced = content.replaceAll('\n', ' ');
  const hrefs: string[] = [];
  let strong = 0;
  let emphasis = 0;
  let cursor = 0; // behind the last text, in the content
  const add = (text: string, start: number, length: number, extra: Partial<LocatedRun> = {}) => {
    cursor = start + length;
    const href = hrefs.at(-1);
    runs.push({
      text,
      start: place(start),
      end: place(start) + length,
      ...(strong > 0 && { strong: true }),
      ...(emphasis > 0 && { emphasis: true }),
      ...(href && { href }),
      ...extra,
    });
  };
  for (const child of token.children ?? []) {
    const start = (child.meta as { start: number } | null)?.start ?? cursor;
    switch (child.type) {
      case 'text':
      case 'code_inline': {
        if (child.content === '') break;
        // In code, a line end has become a space.
        const found = spaced.indexOf(child.content, Math.max(cursor, start));
        let at = found < 0 ? start : found;
        content
          .slice(at, at + child.content.length)
          .split('\n')
          .forEach((line, i) => {
            if (i > 0) add('\n', at - 1, 1, { soft: true });
            if (line !== '') add(line, at, line.length);
            at += line.length + 1;
          });
        break;
      }
      case 'text_special':
        add(child.content, start, child.markup.length);
        break;
      case 'softbreak':
      case 'hardbreak': {
        const newline = content.indexOf('\n', start);
        add(
          '\n',
          newline < 0 ? start : newline,
          1,
          child.type === 'softbreak' ? { soft: true } : {},
        );
        break;
      }
      case 'image': {
        const title = attribute(child, 'title');
        const image = { src: attribute(child, 'src'), alt: child.content, ...(title && { title }) };
        add('', start, 0, { image });
        break;
      }
      case 'strong_open':
        strong++;
        break;
      case 'strong_close':
        strong--;
        break;
      case 'em_open':
        emphasis++;
        break;
      case 'em_close':
        emphasis--;
        break;
      case 'link_open':
        hrefs.push(attribute(child, 'href'));
        break;
      case 'link_close':
        hrefs.pop();
        break;
      case 'html_inline': {
        const tag = /^<(\/?)([a-z]+)/i.exec(child.content);
        const step = tag?.[1] ? -1 : 1;
        const name = tag?.[2]?.toLowerCase();
        if (name === 'br') add('\n', start, child.content.length);
        else if (name === 'b' || name === 'strong') strong += step;
        else if (name === 'i' || name === 'em') emphasis += step;
        else if (name === 'a' && step < 0) hrefs.pop();
        else if (name === 'a')
          hrefs.push(/\bhref\s*=\s*["']?([^"'\s>]*)/i.exec(child.content)?.[1] ?? '');
        break;
      }
    }
  }
  return runs;
}
