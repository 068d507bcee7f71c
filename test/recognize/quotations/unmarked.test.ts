import { expect, it } from 'vitest';
import { quotesIn, saidIn } from './quotes.ts';

it.each([
  [
    'en',
    'We have waited for these boats since we were children, said Nora Marsh, head of the yard.',
    'Nora Marsh',
  ],
  [
    'en',
    'This pier belongs to all who cross the bay, Mayor Nora Marsh said. We would rather close a road than this pier.',
    'Nora Marsh',
  ],
  [
    'en',
    'They’ve told us to wait for the boat, said Nora Marsh, of Millhaven. We’re still waiting.',
    'Nora Marsh',
  ],
  [
    'de',
    'Wir haben lange auf diese Boote gewartet, sagte Nora Sand, Leiterin der Werft.',
    'Nora Sand',
  ],
  [
    'fr',
    'Nous attendions ces bateaux depuis des années, a déclaré Nora Sable, directrice du chantier.',
    'Nora Sable',
  ],
  [
    'es',
    '– Estamos listos para salir mañana temprano –dijo Nora Arena–. Abrimos a las siete.',
    'Nora Arena',
  ],
])('%s: speech that lost its marks: %s', (language, paragraph, speaker) => {
  const quotes = quotesIn([paragraph], language);
  expect(quotes.map((quote) => [quote.speaker, quote.marked])).toEqual([[speaker, false]]);
  expect(quotes[0]!.doubts.has('bounds')).toBe(true);
});

it.each([
  [
    'indirect speech',
    'The boats leave before seven every morning, said Nora Marsh, head of the yard.',
  ],
  ['a company that speaks of itself', 'We expect to sell more boats this year, the company said.'],
  [
    'a page that marks its speech',
    '“We have two new boats in the bay,” said Otto Lind. Our boats are old, said Nora Marsh.',
  ],
])('takes no %s for lost marks', (_, paragraph) => {
  expect(quotesIn([paragraph]).filter(({ marked }) => !marked)).toEqual([]);
});

it('gives the first words', () => {
  expect(
    saidIn([
      'I met my wife on this boat and cross the bay each day, said Otto Lind, who chairs the club.',
    ]),
  ).toEqual([['I met', 'Otto Lind']]);
});
