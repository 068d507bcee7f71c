import type { Document } from '../../read/document.ts';
import type { Span } from '../../source/block.ts';
import type { Directive } from '../../source/directives.ts';
import { linesOf } from '../../source/lines.ts';
import { overlap, startingBefore } from '../../source/spans.ts';
import { leavesOf } from '../passages.ts';

/** How far a directive reaches: the next paragraph, everything up to an end, the whole file. */
export type Reach = 'next' | 'begin' | 'file';

export const isEnd = ({ words }: Directive): boolean => /^pr-allow-end\b/.test(words);

/** Gives a function that finds the text that a directive of a file applies to. */
export function scopesIn(
  { text, blocks }: Document,
  directives: readonly Directive[],
): (directive: Directive, reach: Reach) => Span {
  const leaves = [...leavesOf(blocks)].filter(({ runs }) => runs.length > 0);
  const lines = linesOf(text);
  const ends = directives.filter(isEnd);
  return (directive, reach) => {
    if (reach === 'file') return { start: -1, end: text.length + 1 };
    if (reach === 'begin') {
      const end = ends[startingBefore(ends, directive.end)];
      return { start: directive.end, end: end?.start ?? text.length + 1 };
    }
    const line = startingBefore(lines, directive.start + 1) - 1;
    const { start } = lines[line]!;
    const around = leaves[startingBefore(leaves, directive.start) - 1];
    if (around && around.end > directive.end) {
      return { start, end: (lines[line + 1] ?? lines[line]!).end };
    }
    return { start, end: leaves[startingBefore(leaves, directive.end)]?.end ?? directive.end };
  };
}

/**
 * Gives a function that carries a scope over from the answers of a release to a rendition of it.
 * It finds paragraphs by their words, because each style puts them elsewhere.
 */
export function scopesFrom(answers: Document, to: Document): (scope: Span) => readonly Span[] {
  const sources = paragraphsOf(answers);
  const targets = paragraphsOf(to);
  return (scope) => {
    if (scope.start < 0) return [{ start: -1, end: to.text.length + 1 }];
    const covered = sources.filter((paragraph) => overlap(paragraph, scope));
    return targets.filter(({ letters }) =>
      covered.some((one) => letters.includes(one.letters) || one.letters.includes(letters)),
    );
  };
}

/** The paragraphs of a page with their letters and digits, which are the same in every style. */
const paragraphsOf = ({ blocks }: Document): (Span & { letters: string })[] =>
  [...leavesOf(blocks)].flatMap(({ start, end, runs }) => {
    const letters = runs.map(({ text }) => text.replace(/[^\p{L}\p{N}]/gu, '')).join('');
    return letters === '' ? [] : [{ start, end, letters }];
  });
