import { limits } from '../../release/limits.ts';
import type { Rule } from '../rule.ts';
import { quoted, wordCount } from '../words.ts';

export const quoteUnattributed: Rule = {
  id: 'quote-unattributed',
  title: 'a quotation without a speaker',
  why:
    'A journalist can only use words that somebody said. A quotation that nobody owns is left out, ' +
    'and services that ask for attributed opinions send the release back.',
  source: ['https://www.affinitygrouppublishing.com/legal/editorial-guidelines'],
  reads: [],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum opens its new wing.\n\n“We have waited two years for this day to come.”\n\nThe doors open at nine.\n',
        at: '5:1',
        says: 'We have waited',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum opens its new wing.\n\n“We have waited two years for this day to come,” said Ada Holm, director.\n',
      },
      {
        format: 'text',
        text: 'Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The film "Nets and Knots" is shown all day.\n',
      },
    ],
  },
  check: ({ parts }) =>
    parts.quotes
      .filter((quote) => !quote.speaker && !quote.attribution)
      .filter((quote) => wordCount(quote.text) >= limits.quotationWords)
      .map((quote) => ({
        start: quote.start,
        end: quote.end,
        message: `Nobody is named who says ${quoted(quote.text)}.`,
        advice:
          'Name the speaker, with what makes them worth hearing: “...,” said Ada Holm, director of the Harbour Museum.',
      })),
};
