import { describe, expect, it } from 'vitest';
import { present, score } from '../scripts/accuracy.js';

/**
 * How well the labelled releases are read, in percent: the share of releases, or F1 for parts that a
 * release may have several of. A change may raise a figure here, but not lower one.
 */
const floors: Readonly<Record<string, number>> = {
  headline: 97.4,
  subheadlines: 94.5,
  timing: 100,
  place: 96.6,
  date: 96.6,
  quotes: 93,
  speakers: 97.6,
  about: 98.3,
  contacts: 93.8,
  contactNames: 100,
  endMark: 100,
  'whole release': 73.9,
  mean: 97.2,
};

interface Scores {
  readonly mean: number;
  readonly whole: number;
  readonly parts: readonly { readonly part: string; readonly score: number }[];
}

// `npm run accuracy` prints the table. Skipped where the labelled releases are absent.
describe.skipIf(!present)('real releases', () => {
  const { mean, whole, parts } = present
    ? (JSON.parse(score(['--json'])) as Scores)
    : { mean: 0, whole: 0, parts: [] };
  const measured = new Map([
    ...parts.map(({ part, score: share }) => [part, share] as const),
    ['whole release', whole],
    ['mean', mean],
  ]);

  it.each(Object.entries(floors))('%s: at least %d percent', (part, floor) => {
    expect(100 * measured.get(part)!).toBeGreaterThanOrEqual(floor);
  });

  it('have a floor for every part', () => {
    expect([...measured.keys()].sort()).toEqual(Object.keys(floors).sort());
  });
});
