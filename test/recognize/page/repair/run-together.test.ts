import { describe, expect, it } from 'vitest';
import { partRunTogether } from '../../../../src/recognize/page/repair/run-together.ts';
import { isUntouched, misplaced, repaired, words } from './repaired.ts';

const first = 'The ferry company of the bay has ordered two boats that run on electricity.';
const second = 'Both boats will be in service before the winter, and a third one may follow.';
const third = 'The old boats go to the museum at the harbour, where anybody can see them.';

describe('paragraphs run together', () => {
  it.each([
    ['plain ones', [first, second, third]],
    ['speech in straight marks', [first, `"${second}" said Ada Holm.`, `"${third}"`]],
    ['speech in curly marks', [first, `“${second}”`, `“${third}”`]],
  ])('are parted: %s', (_, paragraphs) => {
    const page = repaired(partRunTogether, 'a.txt', paragraphs.join(''));
    expect(words(page)).toEqual(paragraphs);
    expect(misplaced(page)).toEqual([]);
  });

  it.each([
    ['sentences with a space between them', [first, second, third].join(' ')],
    ['one slip of the keyboard', `${first}${second} ${third}`],
    ['names of sites and products', `${first} It runs on Node.Js and Asp.Net and Booking.Com.`],
    ['speech within marks', `"${first}" "${second}"`],
  ])('are not seen in %s', (_, text) => {
    expect(isUntouched(partRunTogether, 'a.txt', text)).toBe(true);
  });
});
