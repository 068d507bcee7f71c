import type { Span } from './block.ts';

/** A remark to the copy desk: a comment of HTML, which Markdown knows too, that begins with "pr-". */
export interface Remark extends Span {
  /** What the comment says, in one line: "pr-allow hype-words: it is the name of the prize". */
  readonly words: string;
}

/** The remarks to the copy desk in a text, in order. Other comments are none of its business. */
export function remarksIn(text: string): Remark[] {
  const remarks: Remark[] = [];
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', start + 4)) {
    const close = text.indexOf('-->', start + 4);
    if (close < 0) break;
    const words = text
      .slice(start + 4, close)
      .replace(/\s+/g, ' ')
      .trim();
    if (words.startsWith('pr-')) remarks.push({ start, end: close + 3, words });
  }
  return remarks;
}

/** A text with every remark blanked out; all else keeps its place. */
export function withoutRemarks(text: string): string {
  let at = 0;
  const pieces: string[] = [];
  for (const { start, end } of remarksIn(text)) {
    pieces.push(text.slice(at, start), text.slice(start, end).replace(/[^\r\n]/g, ' '));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}
