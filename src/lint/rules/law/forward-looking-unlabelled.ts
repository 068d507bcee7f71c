import { sentencesIn } from '../../../text/sentences.ts';
import { limits } from '../../../release/limits.ts';
import type { Rule } from '../../rule.ts';
import { tickersIn } from './tickers.ts';

const release =
  '# Harbour Ferries buys two boats\n\nOSLO, May 5, 2026 – Harbour Ferries (NYSE: HBF) buys two boats. It expects to run them in 2027. It will hire 40 people. It plans a third boat.\n';

export const forwardLookingUnlabelled: Rule = {
  id: 'forward-looking-unlabelled',
  category: 'law',
  since: '0.1.0',
  level: 'info',
  title: 'forecasts of a listed company without a label',
  why:
    'United States law protects the forecasts of a company only when they are identified as ' +
    'forward-looking and the risks are next to them, in press releases too. Without ' +
    'forecasts, the legend has no place: this rule then says nothing.',
  source: [
    'https://www.venable.com/insights/publications/2024/09/forward-looking-statements-safe-harbors-comp',
    'https://www.thecorporatecounsel.net/blog/2024/09/forward-looking-statements-how-to-use-legends-plus-when-where-why.html',
  ],
  reads: ['subheadline', 'story', 'quotation', 'boilerplate'],
  languages: ['en'],
  examples: {
    failing: [{ format: 'markdown', text: release, at: '3:65', says: '3 sentences' }],
    passing: [
      {
        format: 'markdown',
        text: `${release}\nThis release contains forward-looking statements.\n`,
      },
      { format: 'markdown', text: release.replace('(NYSE: HBF) ', '') },
    ],
  },
  check: ({ document, parts, passages, locale }) => {
    const lead = parts.story[1]?.end ?? parts.story[0]?.end ?? 0;
    const american = passages.some(({ text, span }) =>
      tickersIn(text).some(
        // The issuer is named with its symbol in the lead.
        ({ known, index }) => known && listed.test(known) && span(index, index + 1).start < lead,
      ),
    );
    if (!american || /forward[- ]looking|safe harbou?r/i.test(document.text)) return [];
    const forecasts = passages.flatMap((passage) =>
      sentencesIn(passage.text, locale)
        .filter(({ text }) => forecast.test(text))
        .map(({ from, text }) => passage.span(from, from + text.trimEnd().length)),
    );
    const [first] = forecasts;
    if (!first || forecasts.length < limits.forecasts) return [];
    return [
      {
        ...first,
        message: `${forecasts.length} sentences of a listed company look ahead, but nothing says that they are forward-looking.`,
        advice:
          'Ask the company’s lawyers whether the paragraph on forward-looking statements belongs below the story.',
      },
    ];
  },
};

/** The law of the United States applies to companies on these exchanges. */
const listed = /^(?:NYSE|NASDAQ|AMEX|OTC)/i;

const forecast =
  /\b(?:(?:expects?|anticipates?|projects?|intends?|plans?|estimates?|forecasts?|believes?) (?:to|that|its?|the|a)|will|is expected to|are expected to|outlook|guidance)\b/iu;
