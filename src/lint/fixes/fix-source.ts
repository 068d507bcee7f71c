import { type Edit, type Fix, applied, sideBySide } from './edits.ts';
import type { Finding } from '../finding.ts';
import type { Mended } from './fix-text.ts';

/** So many characters around an edit, at most, tell where it stands. */
const context = 60;

/**
 * Mends a text from which another one is made, until nothing is found in that one that could be
 * mended so. `make` gives null for a text that nothing can be made of. An edit finds its place in
 * the source by the words around it; it stays only when there is less to mend for it.
 */
export function mendedSource(
  original: string,
  make: (source: string) => string | null,
  look: (made: string) => readonly Finding[],
): Mended {
  const fixesOf = (made: string) => look(made).flatMap(({ fix }) => (fix.length > 0 ? [fix] : []));
  let [text, made, count] = [original, make(original), 0];
  let fixes = made === null ? [] : fixesOf(made);
  /** Makes some of the fixes, if there are as many fewer for it. */
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

/** A source with the edits of a fix made where their words stand in it; null where one has no place of its own. */
function carriedOver(fix: Fix, made: string, source: string): string | null {
  const edits: Edit[] = [];
  for (const edit of fix) {
    const start = placeOf(edit, made, source);
    if (start === null) return null;
    // A headline stands twice in what is made, and once in the source.
    if (edits.some((other) => other.start === start && other.text === edit.text)) continue;
    edits.push({ start, end: start + edit.end - edit.start, text: edit.text });
  }
  return applied(source, edits);
}

/** Where the words of an edit stand in the source, by as few words around them as make it one place. */
function placeOf({ start, end }: Edit, made: string, source: string): number | null {
  for (let reach = 1; reach <= context; reach++) {
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
