import { expect, it } from 'vitest';
import { charactersIn } from '../src/release/characters.ts';

it.each([
  ['', 0],
  ['Ada Holm', 8],
  ['cafe\u0301', 4],
  ['नमस्ते दुनिया', 7],
  ['👩‍👩‍👧 👍🏽', 3],
])('counts what a reader counts in %j', (text, count) => {
  expect(charactersIn(text)).toBe(count);
});

it('counts a headline as long as a book', () => {
  expect(charactersIn('Holm Anna '.repeat(20_000))).toBe(200_000);
  expect(charactersIn('a'.repeat(200_000))).toBe(200_000);
});
