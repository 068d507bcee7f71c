import { expect, it } from 'vitest';
import { saidIn } from './quotes.ts';

it.each([
  [
    'de',
    '„Die Boote sind leise und fahren schnell“, sagte Nora Sand, Leiterin der Werft.',
    'Nora Sand',
  ],
  ['de', '„Die Boote sind leise und fahren schnell“, so Nora Sand.', 'Nora Sand'],
  [
    'de',
    '„Wir müssen endlich schneller und leiser werden“, forderte Nora Sand, Sprecherin des Vereins.',
    'Nora Sand',
  ],
  [
    'de',
    '„Wir müssen endlich schneller und leiser werden“, murrte Nora Sand, Sprecherin des Vereins.',
    'Nora Sand',
  ],
  [
    'de',
    'Wie Nora Sand erklärt, sei man „dem Willen der Stadt mit zwei neuen Booten gefolgt“.',
    'Nora Sand',
  ],
  ['de', '»Die Boote sind leise und fahren schnell«, betonte Nora Sand.', 'Nora Sand'],
  [
    'de',
    '“Die Stadt zahlt viel für diese “kostenlosen” Liegeplätze am Kai”, so Nora Sand.',
    'Nora Sand',
  ],
  [
    'fr',
    '« Les bateaux sont silencieux et rapides », a déclaré Nora Sable, directrice du chantier.',
    'Nora Sable',
  ],
  ['fr', '« Les bateaux sont silencieux et rapides », se félicite Nora Sable.', 'Nora Sable'],
  ['fr', 'Selon Nora Sable, « les bateaux sont silencieux et très rapides ».', 'Nora Sable'],
  [
    'es',
    '«Los barcos son silenciosos y muy rápidos», dijo Nora Arena, directora del astillero.',
    'Nora Arena',
  ],
  ['es', 'Según Nora Arena, «los barcos son silenciosos y muy rápidos».', 'Nora Arena'],
  ['es', '“Los barcos son silenciosos y muy rápidos”, ha destacado Nora Arena.', 'Nora Arena'],
  [
    'pt',
    '“Os barcos são silenciosos e muito rápidos”, disse Nora Areia, diretora do estaleiro.',
    'Nora Areia',
  ],
  ['pt', '“Os barcos são silenciosos e muito rápidos”, afirma Nora Areia.', 'Nora Areia'],
  [
    'it',
    '“Le barche sono silenziose e molto veloci”, afferma Nora Sabbia, direttrice del cantiere.',
    'Nora Sabbia',
  ],
  ['it', '«Le barche sono silenziose e molto veloci», ha dichiarato Nora Sabbia.', 'Nora Sabbia'],
  [
    'nl',
    '“De boten zijn stil en varen snel weg”, zei Nora Zand, directeur van de werf.',
    'Nora Zand',
  ],
  ['nl', '‘De boten zijn stil en varen snel weg,’ aldus Nora Zand.', 'Nora Zand'],
])('%s: %s', (language, paragraph, speaker) => {
  expect(saidIn([paragraph], language).map(([, name]) => name)).toEqual([speaker]);
});

it.each([
  [
    'fr',
    '« Les bateaux sont silencieux et rapides », a déclaré Nora Sable, directrice. « Ils partent avant sept heures », a-t-elle ajouté.',
    'Nora Sable',
  ],
  [
    'de',
    '„Die Boote sind leise und schnell“, sagte Nora Sand, Leiterin. „Sie fahren vor sieben Uhr ab“, ergänzte sie.',
    'Nora Sand',
  ],
])('%s: a pronoun goes on with the same speaker', (language, paragraph, speaker) => {
  expect(saidIn([paragraph], language)).toEqual([[expect.any(String), speaker]]);
});
