import type { Span } from '../../source/block.ts';
import type { Finding } from '../finding.ts';
import { type Edit, type Fix, applied, sideBySide } from './edits.ts';
import type { FixedText } from './fix-text.ts';

/** At most this many characters around an edit identify its place. */
const MAX_CONTEXT = 60;

/**
 * Fixes a source until `look` finds nothing to fix in what is made from it. `make` gives null for a
 * source that nothing can be made from. An edit finds its place in the source by the words around
 * it, and is only kept if it leaves fewer fixes to make.
 */
export function fixSource(
  original: string,
  make: (source: string) => string | null,
  look: (made: string) => readonly Finding[],
): FixedText {
  const fixesOf = (made: string) => look(made).flatMap(({ fix }) => (fix.length > 0 ? [fix] : []));
  let [text, made, count] = [original, make(original), 0];
  let fixes = made === null ? [] : fixesOf(made);
  /** Makes some of the fixes, if that leaves as many fewer to make. */
  const take = (some: readonly Fix[]): boolean => {
    const candidate = carriedOver(some.flat(), made!, text);
    const remade = candidate === null ? null : make(candidate);
    const left = remade === null ? null : fixesOf(remade);
    if (!left || left.length > fixes.length - some.length) return false;
    count += fixes.length - left.length;
    [text, made, fixes] = [candidate!, remade!, left];
    return true;
  };
  if (fixes.length > 1) take(sideBySide(fixes, made!.length));
  for (let tried = 0; tried < fixes.length;) if (!take([fixes[tried]!])) tried++;
  return { text, count };
}

/** A source with the edits of a fix, found by their words; null if one has no place of its own in it. */
function carriedOver(fix: Fix, made: string, source: string): string | null {
  const edits: Edit[] = [];
  for (const edit of fix) {
    const start = placeOf(edit, made, source);
    if (start === null) return null;
    // A headline is twice in what is made, but once in the source.
    if (edits.some((other) => other.start === start && other.text === edit.text)) continue;
    edits.push({ start, end: start + edit.end - edit.start, text: edit.text });
  }
  return applied(source, edits);
}

/** The offset of an edit in the source, by the fewest words around it that occur only once there. */
export function placeOf({ start, end }: Span, made: string, source: string): number | null {
  for (let reach = 1; reach <= MAX_CONTEXT; reach++) {
    for (const [left, right] of [
      [reach, reach],
      [reach, 0],
      [0, reach],
    ] as const) {
      const from = Math.max(0, start - left);
      const words = made.slice(from, end + right);
      const at = source.indexOf(words);
      if (at >= 0 && source.indexOf(words, at + 1) < 0) return at + start - from;
    }
  }
  return null;
}
