import type { Page } from './page.ts';
import type { Found, PartKey, Parts } from '../parts.ts';

/**
 * The words of a page that belong to no part of the release, in their order. The parts in `except`
 * do not count.
 */
export function unplaced(
  { document, passages }: Page,
  parts: Parts,
  except: readonly PartKey[] = [],
): Found[] {
  const placed = new Uint8Array(document.text.length);
  // Quotations are words of the story; one that stands elsewhere has found no place.
  const { quotes: _, doubts: __, ...all } = parts;
  const counted = Object.entries(all).flatMap(([key, part]) =>
    except.some((one) => one === key) ? [] : [part],
  );
  for (const part of counted.flat()) {
    if (part !== null && typeof part === 'object') placed.fill(1, part.start, part.end);
  }
  return passages.flatMap((passage) =>
    [...passage.text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }): Found[] => {
      let from = index;
      let to = index + line.length;
      const isPlaced = (at: number) => placed[passage.span(at, at + 1).start] === 1;
      while (from < to && (/\s/.test(passage.text[from]!) || isPlaced(from))) from++;
      while (to > from && (/\s/.test(passage.text[to - 1]!) || isPlaced(to - 1))) to--;
      const text = passage.text.slice(from, to);
      return /[\p{L}\p{N}]/u.test(text) ? [{ ...passage.span(from, to), text }] : [];
    }),
  );
}
