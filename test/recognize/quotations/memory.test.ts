import { expect, it } from 'vitest';
import { quotesIn, saidIn } from './quotes.ts';

const first = '“Nobody will hear them leave in the morning,” said Nora Marsh, head of the yard.';

it.each([
  ['a pronoun', [first, 'The yard is old.', '“It was my father’s before it was mine,” she said.']],
  [
    'a surname',
    [first, 'The yard is old.', '“It was my father’s before it was mine,” Marsh said.'],
  ],
  ['a first name', [first, '“It was my father’s before it was mine,” adds Nora.']],
])('%s stands for the person introduced before', (_, paragraphs) => {
  expect(saidIn(paragraphs).map(([, speaker]) => speaker)).toEqual(['Nora Marsh', 'Nora Marsh']);
});

it('a role stands for the person who was presented with it', () => {
  expect(
    saidIn([
      'Transport Minister Nora Marsh opened the yard with Mayor Otto Lind.',
      'Mayor Otto Lind cut the ribbon before noon.',
      '“We waited for these boats for years,” the minister said.',
    ]),
  ).toEqual([['We waited', 'Nora Marsh']]);
});

it.each([
  [
    'the paragraph before',
    [
      'League president Dr Nora Marsh said that crews were ready to begin.',
      '“This is a great task and crews know how to do it.”',
    ],
  ],
  [
    'the sentence before',
    [
      'Dr Nora Marsh, the president of the League, said that crews were ready. “This is a great task and crews know how to do it.”',
    ],
  ],
  [
    'a paragraph that names the role',
    [
      'League president Dr Nora Marsh met the crews.',
      'The League president said the crews were ready.',
      '“This is a great task and crews know how to do it.”',
    ],
  ],
])('indirect speech in %s leads to the quotation', (_, paragraphs) => {
  expect(saidIn(paragraphs)).toEqual([['This is', 'Nora Marsh']]);
});

it('a quotation goes on after a stamp', () => {
  const quotes = quotesIn([
    first,
    'Date received: 3 May 2026',
    '“The first trip goes to the island and back.”',
  ]);
  expect(quotes.map(({ speaker }) => speaker)).toEqual(['Nora Marsh', 'Nora Marsh']);
  expect([...quotes[1]!.doubts]).toEqual(['speaker']);
});

it('has no speaker where nobody is named', () => {
  expect(saidIn(['“We have waited two years for these boats to come.”'])).toEqual([
    ['We have', null],
  ]);
});

it('says what points to the speaker', () => {
  expect(quotesIn([first])[0]?.evidence).toEqual([
    { speaker: 'Nora Marsh', says: 'is named after the words', weight: 9 },
  ]);
});

it.each([
  '“We waited for years,” said Nora Marsh, head of the yard. “Now they are here at last,” she said.',
  '“We waited for years,” said Nora Marsh, head of the yard. “Now they are here,” Marsh added. “Come and see.”',
])('two attributions to one speaker in a paragraph make one quotation: %s', (paragraph) => {
  expect(saidIn([paragraph])).toEqual([['We waited', 'Nora Marsh']]);
});

it('two speakers in a paragraph make two', () => {
  expect(
    saidIn([
      '“We waited for so many years,” said Nora Marsh. “Now they are here at last,” said Otto Lind.',
    ]),
  ).toEqual([
    ['We waited', 'Nora Marsh'],
    ['Now they', 'Otto Lind'],
  ]);
});

it('attributed anew in a later paragraph it is a new one', () => {
  expect(saidIn([first, '“Come and see them on Sunday morning,” Marsh said.'])).toHaveLength(2);
});
