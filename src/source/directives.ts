import type { Span } from './block.ts';

/** An instruction to the copy desk: an HTML comment, in HTML or Markdown, that begins with "pr-". */
export interface Directive extends Span {
  /** What the comment says, in one line: "pr-allow hype-words: it is the name of the prize". */
  readonly words: string;
}

/** The directives in a text, in order. Other comments are left out. */
export function directivesIn(text: string): Directive[] {
  const directives: Directive[] = [];
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', start + 4)) {
    const close = text.indexOf('-->', start + 4);
    if (close < 0) break;
    const words = text
      .slice(start + 4, close)
      .replace(/\s+/g, ' ')
      .trim();
    if (words.startsWith('pr-')) directives.push({ start, end: close + 3, words });
  }
  return directives;
}

/** A text with its directives blanked out; everything else keeps its position. */
export function withoutDirectives(text: string): string {
  let at = 0;
  const pieces: string[] = [];
  for (const { start, end } of directivesIn(text)) {
    pieces.push(text.slice(at, start), text.slice(start, end).replace(/[^\r\n]/g, ' '));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}
