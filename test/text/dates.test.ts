import { describe, expect, it } from 'vitest';
import { dateReader } from '../../src/text/dates.ts';

const isoIn = (text: string, language: string) => {
  const found = dateReader(language).next(text, 0);
  return found && [found.iso, text.slice(found.from, found.to)];
};

describe('dates', () => {
  it.each([
    ['en-US', 'on Tuesday, Nov. 24, 2026, at', '2026-11-24', 'Tuesday, Nov. 24, 2026'],
    ['en-GB', 'the 9th of November 2020', '2020-11-09', '9th of November 2020'],
    ['en-GB', 'on 9/11/2020', '2020-11-09', '9/11/2020'],
    ['en-US', 'on 9/11/2020', '2020-09-11', '9/11/2020'],
    ['en', 'Posted 12OCT2023 by', '2023-10-12', '12OCT2023'],
    ['en', 'Nov. 9, 2020 (Monday)', '2020-11-09', 'Nov. 9, 2020 (Monday)'],
    ['de', 'Montag, den 2. Dezember 2024', '2024-12-02', 'Montag, den 2. Dezember 2024'],
    ['nl', 'op 1 december 2024', '2024-12-01', '1 december 2024'],
    ['fr', 'le 1er décembre 2024', '2024-12-01', '1er décembre 2024'],
    ['es', 'el 2 de diciembre de 2024', '2024-12-02', '2 de diciembre de 2024'],
    ['it', "l'8 dicembre 2024", '2024-12-08', '8 dicembre 2024'],
    ['hi', 'सोमवार, २ दिसंबर २०२४', '2024-12-02', 'सोमवार, २ दिसंबर २०२४'],
    ['bn', '২ ডিসেম্বর ২০২৪', '2024-12-02', '২ ডিসেম্বর ২০২৪'],
  ])('%s: %s', (language, text, iso, words) => {
    expect(isoIn(text, language)).toEqual([iso, words]);
  });

  it.each(['April 31, 2025', 'Room 12, 2020', 'Gate 5, Hall 2', '00:15, January'])(
    'is none: %s',
    (text) => {
      expect(isoIn(text, 'en')?.[0] ?? null).toBeNull();
    },
  );

  it('ends with letters that take two characters', () => {
    expect(isoIn('𝒜 1, 2, 𝒜 12 𝒜 2020 and May 5, 2026', 'en')).toEqual([
      '2026-05-05',
      'May 5, 2026',
    ]);
  });
});
