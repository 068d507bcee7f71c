import { describe, expect, it } from 'vitest';
import { present, score } from '../scripts/accuracy.js';

/**
 * How much of the labelled releases is read right, in percent: the share of releases, or for what a
 * release may have several of, the harmonic mean of precision and recall. A change may raise a
 * figure here, and lowers none.
 */
const floors: Readonly<Record<string, number>> = {
  headline: 100,
  subheadlines: 88,
  timing: 100,
  place: 98.6,
  date: 100,
  quotes: 97.5,
  speakers: 97.1,
  about: 97.4,
  contacts: 89,
  contactNames: 100,
  endMark: 100,
  'whole release': 73.3,
  mean: 97,
};

interface Scores {
  readonly mean: number;
  readonly whole: number;
  readonly parts: readonly { readonly part: string; readonly score: number }[];
}

// `npm run accuracy` prints the table; where the labelled releases are not at hand this is skipped.
describe.skipIf(!present)('real releases', () => {
  const { mean, whole, parts } = present
    ? (JSON.parse(score(['--json'])) as Scores)
    : { mean: 0, whole: 0, parts: [] };
  const measured = new Map([
    ...parts.map(({ part, score: share }) => [part, share] as const),
    ['whole release', whole],
    ['mean', mean],
  ]);

  it.each(Object.entries(floors))('%s: %d in a hundred, or more', (part, floor) => {
    expect(100 * measured.get(part)!).toBeGreaterThanOrEqual(floor);
  });

  it('are measured in every part', () => {
    expect([...measured.keys()].sort()).toEqual(Object.keys(floors).sort());
  });
});
