import type { Block, LocatedRun, Span } from '../source/block.ts';
import { linesOf } from '../source/lines.ts';
import type { Document } from './document.ts';

/** A line as long as this was not broken by hand or by a mail program: it is a paragraph. */
const unbroken = 120;

/**
 * Reads plain text, with lines broken at some width or not. An empty line ends a paragraph, as do
 * a very long line and one that is indented behind one that is not; every other line end within a
 * paragraph is a soft "\n". Lines that open with bullets or numbers are a list.
 */
export function readText(source: string, text: string): Document {
  const blocks: Block[] = [];
  let paragraph: Span[] = [];
  let indent = 0;
  const close = () => {
    if (paragraph.length > 0) blocks.push(blockOf(text, paragraph));
    paragraph = [];
  };
  for (const line of linesOf(text)) {
    const whole = text.slice(line.start, line.end);
    const words = whole.trim();
    if (words === '') {
      close();
      continue;
    }
    const start = line.start + whole.indexOf(words);
    const long = words.length > unbroken;
    const item = bullet.test(words);
    const deeper = start - line.start > indent + 1 && !isList(text, paragraph);
    if ((long && !item) || deeper) close();
    paragraph.push({ start, end: start + words.length });
    indent = start - line.start;
    if (long && !item) close();
  }
  close();
  return { source, format: 'text', text, language: null, bodyStart: 0, stated: new Map(), blocks };
}

/** What opens an item of a list: a bullet, or a number with its full stop or bracket. */
const bullet = /^(?:[-*•·▪‣◦–]|\d{1,2}[.)])[ \t]+(?=\S)/;

const startsItem = (text: string, { start, end }: Span): boolean =>
  bullet.test(text.slice(start, end));

/** Whether lines begin as a list does. */
const isList = (text: string, [first]: readonly Span[]): boolean =>
  first !== undefined && startsItem(text, first);

/** Lines as a list where they are one of two items or more, else as a paragraph. */
function blockOf(text: string, lines: readonly Span[]): Block {
  const items: Span[][] = [];
  for (const line of lines) {
    if (startsItem(text, line)) items.push([line]);
    else items.at(-1)?.push(line);
  }
  const kinds = new Set(
    items.map(([first]) => /\d/.test(text[first!.start]!) || text[first!.start]),
  );
  if (!isList(text, lines) || items.length < 2 || kinds.size > 1) return paragraphOf(text, lines);
  const children = items.map(([first, ...rest]): Block => {
    const mark = bullet.exec(text.slice(first!.start, first!.end))![0].length;
    const paragraph = paragraphOf(text, [{ ...first!, start: first!.start + mark }, ...rest]);
    return { ...paragraph, kind: 'item', start: first!.start, runs: [], children: [paragraph] };
  });
  const { start } = children[0]!;
  const { end } = children.at(-1)!;
  return { kind: 'list', ordered: kinds.has(true), start, end, runs: [], children };
}

/** A line as runs. Two asterisks around words are how bold is typed where nothing is bold. */
function runsOf(text: string, start: number, end: number): LocatedRun[] {
  const runs: LocatedRun[] = [];
  let at = start;
  const add = (to: number, strong?: true) => {
    if (to > at) runs.push({ text: text.slice(at, to), start: at, end: to, strong });
  };
  for (const { 0: bold, index } of text.slice(start, end).matchAll(/\*\*(?=\S)[^*]+(?<=\S)\*\*/g)) {
    add(start + index);
    at = start + index + 2;
    add(start + index + bold.length - 2, true);
    at = start + index + bold.length;
  }
  add(end);
  return runs;
}

function paragraphOf(text: string, lines: readonly Span[]): Block {
  const runs = lines.flatMap(({ start, end }, i): LocatedRun[] => {
    const words = runsOf(text, start, end);
    return i === 0
      ? words
      : [{ text: '\n', start: lines[i - 1]!.end, end: start, soft: true }, ...words];
  });
  return { kind: 'paragraph', start: lines[0]!.start, end: lines.at(-1)!.end, runs, children: [] };
}
