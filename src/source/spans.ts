import type { Span } from './block.ts';

/** How many of some sorted spans start before an offset. */
export function startingBefore(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether two spans overlap. An empty one overlaps the span it is in, or another at its offset. */
export const overlap = (a: Span, b: Span): boolean =>
  (a.start < b.end && a.end > b.start) || (a.start === a.end && a.start === b.start);
