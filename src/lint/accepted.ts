import { escaped } from '../text/phrases.ts';
import type { Span } from '../source/block.ts';
import { startingBefore } from '../source/spans.ts';

/** Where a text has the names and words that a newsroom has accepted. */
export interface Accepted {
  /** Whether exactly these words are accepted, in any letter case. */
  readonly has: (words: string) => boolean;
  /** Whether a place is inside accepted words: "Yahoo!" has an exclamation mark. */
  readonly holds: (place: Span) => boolean;
}

/** Finds accepted words in a text, whole and in any letter case. */
export function acceptedIn(text: string, accepted: readonly string[]): Accepted {
  const folded = new Set(accepted.map(fold));
  const forms = accepted.map((words) =>
    words
      .trim()
      .split(/\s+/)
      .map(escaped)
      .join(String.raw`\s{1,9}`),
  );
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{M}\p{N}])(?:${forms.join('|')})(?![\p{L}\p{M}\p{N}])`,
    'giu',
  );
  const places: Span[] =
    forms.length === 0
      ? []
      : [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
          start: index,
          end: index + length,
        }));
  return {
    has: (words) => folded.has(fold(words)),
    holds: ({ start, end }) => {
      const place = places[startingBefore(places, start + 1) - 1];
      return end > start && place !== undefined && place.end >= end;
    },
  };
}

const fold = (words: string): string => words.replace(/\s+/g, ' ').trim().toLowerCase();
