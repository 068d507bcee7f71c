import type { Block, LocatedRun, Span } from '../source/block.ts';
import { linesOf } from '../source/lines.ts';
import type { Document } from './document.ts';

/** A line as long as this was not broken by hand or by a mail program: it is a paragraph. */
const unbroken = 120;

/**
 * Reads plain text, with lines broken at some width or not. An empty line ends a paragraph, as do
 * a very long line and one that is indented behind one that is not; every other line end within a
 * paragraph is a soft "\n".
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
    const deeper = start - line.start > indent + 1;
    if (long || deeper) close();
    paragraph.push({ start, end: start + words.length });
    indent = start - line.start;
    if (long) close();
  }
  close();
  return { source, format: 'text', text, language: null, bodyStart: 0, stated: new Map(), blocks };
}

function blockOf(text: string, lines: readonly Span[]): Block {
  const runs = lines.flatMap(({ start, end }, i): LocatedRun[] => {
    const run = { text: text.slice(start, end), start, end };
    return i === 0
      ? [run]
      : [{ text: '\n', start: lines[i - 1]!.end, end: start, soft: true }, run];
  });
  return { kind: 'paragraph', start: lines[0]!.start, end: lines.at(-1)!.end, runs, children: [] };
}
