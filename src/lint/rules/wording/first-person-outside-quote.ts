import { limits } from '../../../release/limits.ts';
import { matches } from '../../matches.ts';
import type { Passage } from '../../passages.ts';
import type { Rule } from '../../rule.ts';
import { listed, quoted, unquoted, wholeWords } from '../../words.ts';

export const firstPersonOutsideQuote: Rule<'many' | 'few' | 'unmarked speaker'> = {
  id: 'first-person-outside-quote',
  category: 'wording',
  since: '0.1.0',
  level: { many: 'warning', few: 'info', 'unmarked speaker': 'info' },
  title: '"we", "I" or "you" outside quotations',
  why:
    'A journalist copies sentences, and "we" in a newspaper means the newspaper. Services ' +
    'send back releases that say "us" or "you" anywhere but in a quotation.',
  source: [
    'https://service.prweb.com/learning/article/editorial-guidelines/',
    'https://newsite.emailwire.com/editorial-guidelines',
  ],
  // A boilerplate may define "we", and a contact may say "call us".
  reads: ['headline', 'subheadline', 'story'],
  languages: ['en'],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – We are opening our new wing on Friday.\n',
        at: '3:21',
        says: '"We" and "our"',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum opens its new wing on Friday. “We are glad,” said Ada Holm. Phase I of the US tour begins.\n',
      },
      {
        format: 'text',
        text: 'Harbour Museum opens new wing\n\nThis release has forward-looking statements. We may not open, and our plans may change.\n',
      },
    ],
  },
  check: ({ passages }) => {
    const found = matches(
      passages.filter((one) => !isLegal(one)),
      persons,
      unquoted,
    );
    const first = found[0];
    if (!first) return [];
    const { start, end } = first;
    const words = [...new Map(found.map((one) => [one.words.toLowerCase(), one.words])).values()];
    const times = found.length === 1 ? 'once' : `${found.length} times`;
    // "I" is a quotation without marks, or the author of the whole text.
    const signed = words.some((word) => /^(?:I|my)$/i.test(word));
    return [
      {
        start,
        end,
        message: `Outside quotations the text says ${listed(words.map((word) => quoted(word)))}, ${times}.`,
        advice: signed
          ? 'Put the words in quotation marks, and name the speaker after them.'
          : 'Name who acts: "The museum opens its wing", not "We open our wing". Or make the sentence a quotation.',
        case: signed ? 'unmarked speaker' : found.length < limits.firstPerson ? 'few' : 'many',
      },
    ];
  },
};

/** Lawyers wrote the paragraph on forward-looking statements. */
const isLegal = ({ text }: Passage): boolean => /forward[- ]looking|safe harbou?r/i.test(text);

// Not "US", the country, nor "I" as a number after a capitalized word (Phase I), nor "your" in a web
// address.
const persons = wholeWords(
  [
    String.raw`(?<![-/@.])(?:[Ww]e|[Oo]urs?|us|[Oo]urselves|(?<!\p{Lu}\p{L}* )I(?= \p{Ll})|[Mm]y|[Yy]ou|[Yy]ours?)(?![-/@]|\.\p{L})`,
  ],
  'gu',
);
