import { expect, it } from 'vitest';
import { namesIn } from '../../src/text/names.ts';
import { isPerson } from '../../src/text/person.ts';
import { localeFor } from '../../src/style/locale.ts';

const en = localeFor('en');

it.each(['Mira Sen', 'Ada Holm', 'Dr. A. van der Berg'])('%s is a person', (name) => {
  expect(isPerson(name, en)).toBe(true);
});

it.each(['Press Officer', 'Sen. Holm', 'Harbour Museum'])('%s is no name of one', (words) => {
  expect(isPerson(words, en)).toBe(false);
});

it('tells a surname from the short form of an office', () => {
  const found = namesIn('Senator Ada Holm met Mira Sen.', en);
  expect(found.map(({ text, title, person }) => ({ text, title, person }))).toEqual([
    { text: 'Ada Holm', title: 'Senator', person: true },
    { text: 'Mira Sen', title: null, person: true },
  ]);
});
