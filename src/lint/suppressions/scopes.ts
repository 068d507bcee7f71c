import type { Document } from '../../read/document.ts';
import type { Span } from '../../source/block.ts';
import { linesOf } from '../../source/lines.ts';
import type { Remark } from '../../source/remarks.ts';
import { overlap, startingBefore } from '../../source/spans.ts';
import { leavesOf } from '../passages.ts';

/** How far a remark reaches: the next paragraph, all until an end, the whole file. */
export type Reach = 'next' | 'begin' | 'file';

export const isEnd = ({ words }: Remark): boolean => /^pr-allow-end\b/.test(words);

/** Gives a function that tells for which text of a file one of its remarks is meant. */
export function scopesIn(
  { text, blocks }: Document,
  remarks: readonly Remark[],
): (remark: Remark, reach: Reach) => Span {
  const leaves = [...leavesOf(blocks)].filter(({ runs }) => runs.length > 0);
  const lines = linesOf(text);
  const ends = remarks.filter(isEnd);
  return (remark, reach) => {
    if (reach === 'file') return { start: -1, end: text.length + 1 };
    if (reach === 'begin') {
      const end = ends[startingBefore(ends, remark.end)];
      return { start: remark.end, end: end?.start ?? text.length + 1 };
    }
    const line = startingBefore(lines, remark.start + 1) - 1;
    const { start } = lines[line]!;
    const around = leaves[startingBefore(leaves, remark.start) - 1];
    if (around && around.end > remark.end) {
      return { start, end: (lines[line + 1] ?? lines[line]!).end };
    }
    return { start, end: leaves[startingBefore(leaves, remark.end)]?.end ?? remark.end };
  };
}

/**
 * Gives a function that carries a scope over from the answers of a release to a rendition of it:
 * places are found by their words, for a rendition puts them where its style wants them.
 */
export function scopesFrom(answers: Document, to: Document): (scope: Span) => readonly Span[] {
  const there = paragraphsOf(answers);
  const here = paragraphsOf(to);
  return (scope) => {
    if (scope.start < 0) return [{ start: -1, end: to.text.length + 1 }];
    const covered = there.filter((paragraph) => overlap(paragraph, scope));
    return here.filter(({ letters }) =>
      covered.some((one) => letters.includes(one.letters) || one.letters.includes(letters)),
    );
  };
}

/** The paragraphs of a page with what is left of them in every style: their letters and figures. */
const paragraphsOf = ({ blocks }: Document): (Span & { letters: string })[] =>
  [...leavesOf(blocks)].flatMap(({ start, end, runs }) => {
    const letters = runs.map(({ text }) => text.replace(/[^\p{L}\p{N}]/gu, '')).join('');
    return letters === '' ? [] : [{ start, end, letters }];
  });
