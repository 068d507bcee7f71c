import { read } from '../../../src/read/index.ts';
import { recognize } from '../../../src/recognize/index.ts';

/** A release with some speech in it: paragraphs of text, or of HTML in a page. */
export function quotesIn(paragraphs: readonly string[], language = 'en') {
  const [headline, lead] = fronts[language] ?? fronts['en']!;
  const html = paragraphs.some((one) => one.startsWith('<'));
  const text = html
    ? `<html lang="${language}"><body><h1>${headline}</h1><p>${lead}</p>${paragraphs.join('\n')}</body></html>`
    : [headline, lead, ...paragraphs].join('\n\n');
  return recognize(read(html ? 'release.html' : 'release.txt', Buffer.from(text))).parts.quotes;
}

/** First words and speaker of each quotation. */
export const saidIn = (paragraphs: readonly string[], language = 'en') =>
  quotesIn(paragraphs, language).map(({ text, speaker }) => [
    text.split(/\s+/).slice(0, 2).join(' '),
    speaker,
  ]);

const fronts: Readonly<Record<string, readonly [headline: string, lead: string]>> = {
  en: [
    'Ferry company orders two quiet boats',
    'BERGEN, May 5, 2026 – The ferry company of the bay has ordered two boats that run on electricity, and they will be in service before the winter.',
  ],
  de: [
    'Fährgesellschaft bestellt zwei leise Boote',
    'Kiel, 5. Mai 2026 – Die Fährgesellschaft der Bucht hat zwei Boote bestellt, die mit Strom fahren und vor dem Winter in Dienst gehen.',
  ],
  fr: [
    'La compagnie des bacs commande deux bateaux',
    'Brest, le 5 mai 2026 – La compagnie des bacs de la baie a commandé deux bateaux électriques, qui seront en service avant l’hiver.',
  ],
  es: [
    'La compañía de barcas encarga dos barcos',
    'Cádiz, 5 de mayo de 2026 – La compañía de barcas de la bahía ha encargado dos barcos eléctricos, que estarán en servicio antes del invierno.',
  ],
  pt: [
    'A empresa de barcas encomenda dois barcos',
    'Lisboa, 5 de maio de 2026 – A empresa de barcas da baía encomendou dois barcos elétricos, que estarão em serviço antes do inverno.',
  ],
  it: [
    'La compagnia dei traghetti ordina due barche',
    'Genova, 5 maggio 2026 – La compagnia dei traghetti della baia ha ordinato due barche elettriche, che saranno in servizio prima dell’inverno.',
  ],
  nl: [
    'Veerdienst bestelt twee stille boten',
    'Rotterdam, 5 mei 2026 – De veerdienst van de baai heeft twee elektrische boten besteld, die nog voor de winter in dienst worden genomen.',
  ],
};
