import type { Span } from '../../source/block.ts';
import { exchanges } from '../data/exchanges.ts';
import type { Passage } from '../passages.ts';
import type { Problem, Rule } from '../rule.ts';
import { quoted } from '../words.ts';

const release = '# Harbour Ferries buys two boats\n\nOSLO, May 5, 2026 – ';

export const tickerFormat: Rule = {
  id: 'ticker-format',
  title: 'a ticker symbol that programs cannot read',
  why:
    'Wires and finance sites find companies by the symbol: exchange, colon, one space, symbol, in ' +
    'brackets. Written otherwise the release appears on nobody’s page. A wrong exchange is among what ' +
    'wire editors catch most.',
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
        says: 'no single space',
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
  check: ({ passages }) => passages.flatMap(tickersIn),
};

// The bracket may hold several: (NYSE: ABC; TSX: ABC.A).
const ticker =
  /(?<=[([;,/] ?|\band )([\p{L}][\p{L}.-]{1,9}(?: (?:American|Arca|MKT|Pink|Markets|Venture))?)(\s{0,3}[:：]\s{0,3})(\p{Lu}[\p{Lu}\p{N}.]{0,5})(?=[)\];,/]| and )/gu;

function tickersIn(passage: Passage): Problem[] {
  return [...passage.text.matchAll(ticker)].flatMap(
    ({ 0: whole, 1: exchange, 2: colon, 3: symbol, index }) => {
      const span = passage.span(index, index + whole.length);
      const right = exchanges.find((one) => one.toLowerCase() === exchange!.toLowerCase());
      if (!right) return misspelled(exchange!, symbol!, span);
      if (colon === ': ') return [];
      const at = index + exchange!.length;
      return [
        {
          ...span,
          message: `Between exchange and symbol of ${quoted(whole)} stands no single space behind the colon.`,
          advice: `Write "(${exchange}: ${symbol})".`,
          fix: [{ ...passage.span(at, at + colon!.length), text: ': ' }],
        },
      ];
    },
  );
}

/** Letters of an exchange in the wrong order; what else is in brackets may be anything. */
function misspelled(exchange: string, symbol: string, span: Span): Problem[] {
  const meant = exchanges.find((one) => one.length > 3 && sorted(one) === sorted(exchange));
  if (!meant) return [];
  return [
    {
      ...span,
      message: `There is no exchange ${quoted(exchange)}; most likely ${meant} is meant.`,
      advice: `Look the symbol up, and write "(${meant}: ${symbol})".`,
    },
  ];
}

const sorted = (word: string): string => [...word.toUpperCase()].sort().join('');
