import { limits } from '../../../release/limits.ts';
import { ownNames } from '../../own-names.ts';
import type { Rule } from '../../rule.ts';
import type { Locale } from '../../../style/locale.ts';
import { escaped } from '../../../text/phrases.ts';
import { quoted, wordCount } from '../../words.ts';

export const quoteUnattributed: Rule = {
  id: 'quote-unattributed',
  category: 'quotations',
  since: '0.1.0',
  level: 'warning',
  fields: ['quotes'],
  title: 'a quotation without a speaker',
  why:
    'A journalist can only use words that someone said. They leave out a quotation that no ' +
    'one owns, and services that ask for attribution send the release back.',
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
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The old director was there in spirit. He left us with these words:\n\n> “Keep the boats afloat, whatever the town may say.”\n',
      },
    ],
  },
  check: (page) =>
    page.parts.quotes
      .filter((quote) => !quote.speaker && !quote.attribution)
      .filter((quote) => !isIntroduced(page.document.text.slice(0, quote.start), page.locale))
      .filter((quote) => wordCount(quote.text) >= limits.quotationWords)
      .map((quote) => ({
        start: quote.start,
        end: quote.end,
        message: `No speaker is named for ${quoted(quote.text)}.`,
        advice: `Name the speaker and their role: “...,” said Ada Holm, director of ${ownNames(page).organization}.`,
      })),
};

/** Whether the words before a quotation introduce it: "He left us with these words:", "the paper finds". */
function isIntroduced(before: string, { said, language }: Locale): boolean {
  const words = before
    .slice(-200)
    .replace(/<[^<>]{0,100}>|[*_>"“„]/g, '')
    .trimEnd();
  if (words.endsWith(':')) return true;
  const sentence = /[^.!?\n]*[.!?]?$/.exec(words)![0];
  const verbs = [...said, ...(language === 'en' ? findings : [])].map(escaped).join('|');
  return new RegExp(String.raw`(?<!\p{L})(?:${verbs})\W{0,3}$`, 'iu').test(sentence);
}

/** Verbs with which documents are quoted. */
const findings = ['finds', 'found', 'concludes', 'concluded', 'notes', 'reports', 'states'];
