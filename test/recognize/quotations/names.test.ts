import { expect, it } from 'vitest';
import { quotesIn } from './quotes.ts';

const said = (attribution: string, language = 'en') =>
  quotesIn([`“Nobody will hear them leave in the morning,” ${attribution}`], language)[0];

it.each([
  ['said A.J. Marsh, head of the yard.', 'A.J. Marsh'],
  ['said J. P. Marsh, head of the yard.', 'J. P. Marsh'],
  ['said T.J.R. Marsh.', 'T.J.R. Marsh'],
  ['said Adelina (Ada) Marsh, head of the yard.', 'Adelina (Ada) Marsh'],
  ['said Hilda “Hal” Marsh, head of the yard.', 'Hilda “Hal” Marsh'],
  ['said Robert (H.O.) Marsh, chief executive.', 'Robert (H.O.) Marsh'],
  ['said Nora van der Marsh, head of the yard.', 'Nora van der Marsh'],
  ['said Otto Marsh Jr., head of the yard.', 'Otto Marsh Jr.'],
  ['said Nora Marsh MP.', 'Nora Marsh'],
  [
    'said Nora Marsh, PhD, Professor Emerita TU Bergen, Chief Builder of the Boat Trust.',
    'Nora Marsh',
  ],
  ['said retired Maj. Gen. Tom Marsh, a Boat Trust adviser.', 'Tom Marsh'],
  ['said Detective Nora Marsh of the Harbour Police.', 'Nora Marsh'],
  ['said Assistant Secretary for Inland Waters Nora Marsh.', 'Nora Marsh'],
  ['said museum director Nora Marsh.', 'Nora Marsh'],
  ['said U.S. Senator Nora Marsh.', 'Nora Marsh'],
  ['NORA MARSH said.', 'NORA MARSH'],
])('%s names the person alone', (attribution, speaker) => {
  expect(said(attribution)?.speaker).toBe(speaker);
});

it('keeps a title in front of a name whole', () => {
  expect(said('said U.S. Senator Nora Marsh.')?.role).toBe('U.S. Senator');
});

it.each([
  'Nora Marsh, vice president of the Boat Towns Council, Ferries Europe, said, “Other towns will look at this boat and learn.”',
  'Boat Trust neighbour Nora Marsh added, “Other towns will look at this boat and learn.”',
  'According to Hon Nora Marsh MP, “Other towns will look at this boat and learn.”',
  'Welcoming Ms Lind, Ms Nora Marsh said: “Other towns will look at this boat and learn.”',
])('no role, organization or first word of a sentence is the speaker: %s', (paragraph) => {
  expect(quotesIn([paragraph])[0]?.speaker).toBe('Nora Marsh');
});
