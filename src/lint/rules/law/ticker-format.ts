import type { Span } from '../../../source/block.ts';
import { exchanges } from './exchanges.ts';
import type { Problem, Rule } from '../../rule.ts';
import { tickersIn } from './tickers.ts';
import { quoted, sameLetters } from '../../words.ts';

const release = '# Harbour Ferries buys two boats\n\nOSLO, May 5, 2026 – ';

export const tickerFormat: Rule = {
  id: 'ticker-format',
  category: 'law',
  since: '0.1.0',
  level: 'warning',
  fix: 'safe',
  title: 'a ticker symbol that programs cannot read',
  why:
    'Wires and finance sites find companies by the symbol: exchange, colon, one space, ' +
    'symbol, in brackets. In any other form, the release does not appear on the page of the ' +
    'company. A wrong exchange is one of the mistakes that wire editors catch most.',
  source: [
    'https://blog.businesswire.com/straight-from-the-newsroom-watch-for-these-common-mistakes-in-your-press-release',
    'https://github.com/iptc/newsinjson',
  ],
  reads: ['headline', 'subheadline', 'story', 'quotation', 'boilerplate', 'other'],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: `${release}Harbour Ferries (NYSE:HBF) buys two boats.\n`,
        at: '3:38',
        says: 'a single space',
        fixed: `${release}Harbour Ferries (NYSE: HBF) buys two boats.\n`,
      },
      {
        format: 'markdown',
        text: `${release}Harbour Ferries (NYES: HBF) buys two boats.\n`,
        at: '3:38',
        says: 'NYSE',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: `${release}Harbour Ferries (NYSE: HBF; TSX: HBF.A) buys two boats (IMO: HBF). The nurse (RN:BSN) waves.\n`,
      },
    ],
  },
  check: ({ passages }) =>
    passages.flatMap((passage) =>
      tickersIn(passage.text).flatMap(
        ({ index, text, exchange, colon, symbol, known }): Problem[] => {
          const span = passage.span(index, index + text.length);
          if (!known) return misspelled(exchange, symbol, span);
          if (colon === ': ') return [];
          const at = index + exchange.length;
          return [
            {
              ...span,
              message: `${quoted(text)} needs a colon and a single space between exchange and symbol.`,
              advice: `Write "(${exchange}: ${symbol})".`,
              fix: [{ ...passage.span(at, at + colon.length), text: ': ' }],
            },
          ];
        },
      ),
    ),
};

/** An exchange with two letters swapped; other words in brackets may be anything. */
function misspelled(exchange: string, symbol: string, span: Span): Problem[] {
  const meant = exchanges.find(
    (one) => one.length > 3 && sameLetters(one.toUpperCase(), exchange.toUpperCase()),
  );
  if (!meant) return [];
  return [
    {
      ...span,
      message: `There is no exchange ${quoted(exchange)}; it is probably ${meant}.`,
      advice: `Check the symbol, and write "(${meant}: ${symbol})".`,
    },
  ];
}
