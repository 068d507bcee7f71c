import { expect, it } from 'vitest';
import { quotesIn, saidIn } from './quotes.ts';

const speech = 'Nobody will hear them leave in the morning';

it.each([
  ['curly marks', `“${speech},” said Nora Marsh.`],
  ['straight marks', `"${speech}," said Nora Marsh.`],
  ['single marks', `‘${speech},’ said Nora Marsh.`],
  ['single marks before the stop', `Nora Marsh said ‘${speech}’.`],
  ['guillemets', `«${speech}», said Nora Marsh.`],
  ['low marks', `„${speech}“, said Nora Marsh.`],
  [
    'an accent over the same marks within',
    `“We call them the “quiet” boats of this bay,” said Nora Marsh.`,
  ],
  [
    'straight marks within straight marks',
    `"We call them the "quiet" boats of this bay," said Nora Marsh.`,
  ],
  ['no verb, a name and a role', `“${speech}.” Nora Marsh, head of the yard`],
  ['no verb, a name alone', `“${speech},” Nora Marsh.`],
  ['a verb no list knows', `“${speech},” grinned Nora Marsh, head of the yard.`],
  ['a colon', `Nora Marsh, head of the yard: “${speech}.”`],
])('finds speech in %s', (_, paragraph) => {
  expect(saidIn([paragraph]).map(([, speaker]) => speaker)).toEqual(['Nora Marsh']);
});

it('takes the first name of a signature for the speaker', () => {
  const paragraphs = [
    '« Nous avons construit le premier bateau ici et le dernier aussi. »',
    "Nora Sable - Co-fondatrice d'Open Boats Bretagne",
  ];
  expect(saidIn(paragraphs, 'fr').map(([, speaker]) => speaker)).toEqual(['Nora Sable']);
});

it('may be signed below a stop that follows its mark', () => {
  const paragraphs = [
    '«Construimos el primer barco aquí y también el último».',
    'Nora Arena, cofundadora del astillero',
  ];
  expect(saidIn(paragraphs, 'es').map(([, speaker]) => speaker)).toEqual(['Nora Arena']);
});

it('takes the q element of HTML for marks', () => {
  expect(saidIn([`<p><q>${speech}</q>, said Nora Marsh.</p>`])).toEqual([
    ['Nobody will', 'Nora Marsh'],
  ]);
});

it.each([
  [
    'at every paragraph',
    ['“We built the first boat here.', '“We build the last one too,” said Nora Marsh.'],
  ],
  [
    'once, closed below',
    [
      '“We built the first boat here.',
      'It took two winters to do.',
      'We build the last one too,” said Nora Marsh.',
    ],
  ],
  [
    'once, signed below',
    [
      '“We built the first boat here.',
      'It took two winters to do.',
      'We build the last one too.”',
      'Nora Marsh - Co-founder of the yard',
    ],
  ],
  [
    'at every paragraph, attributed first',
    [
      '“We built the first boat here,” said Nora Marsh, head of the yard.',
      '“It took us two winters to do that.”',
    ],
  ],
])('opened %s, it is one quotation', (_, paragraphs) => {
  expect(saidIn(paragraphs)).toEqual([['We built', 'Nora Marsh']]);
});

it('says that the bounds are in doubt where nothing closes it', () => {
  const [quote] = quotesIn(['Nora Marsh said, “We built the first boat here and never stopped']);
  expect(quote?.speaker).toBe('Nora Marsh');
  expect([...quote!.doubts]).toEqual(['bounds']);
});

it('takes the attribution from the line below, and two speakers in one block apart', () => {
  expect(
    saidIn([
      '“Whoever comes down the hill after work can now take the boat,”\nMayor Nora Marsh said\n. “It cost us two piers.”\n"My crew sails on the same boat and likes it,"\nChief Otto Lind said\n. "Come and see it.”',
    ]),
  ).toEqual([
    ['Whoever comes', 'Nora Marsh'],
    ['My crew', 'Otto Lind'],
  ]);
});

it('reads block quotes beside each other as several', () => {
  expect(
    saidIn([
      '<p>Three people saw the boats before us.</p>',
      '<blockquote>\nThe boats left before we had seen them.\n<cite>-- Nora Marsh, head of the yard</cite>\n</blockquote>',
      '<blockquote>\nAs a sailor I am glad to see them.\n<cite>-- Otto Lind, chair of the Rowing Club</cite>\n</blockquote>',
    ]).map(([, speaker]) => speaker),
  ).toEqual(['Nora Marsh', 'Otto Lind']);
});

it.each([
  ['a title', 'The crew saw the film “Forty Years of Boats in the Bay” last night.'],
  ['a few words', 'Nora Marsh called them “quiet boats” on Sunday.'],
])('leaves %s between marks alone', (_, paragraph) => {
  expect(saidIn([paragraph])).toEqual([]);
});

it('parts two quotations of a run-on paragraph where each names its speaker', () => {
  const paragraph = `“${speech},” said Nora Marsh. “We built both.” “We will build a third one,” said Nora Marsh.`;
  expect(saidIn([paragraph])).toHaveLength(2);
});

it('closes a single mark behind a word where the next one opens', () => {
  const paragraph =
    'The ‘boat’ of paper that the town loves is back, said Nora Marsh, and the ‘pier’ is too.';
  expect(quotesIn([paragraph])).toEqual([]);
});
