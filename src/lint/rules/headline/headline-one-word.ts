import type { Rule } from '../../rule.ts';
import { quoted, wordCount } from '../../words.ts';

export const headlineOneWord: Rule = {
  id: 'headline-one-word',
  category: 'headline',
  since: '0.1.0',
  level: 'warning',
  fields: ['headline'],
  title: 'a headline of one or two words',
  why:
    'One or two words name a subject but tell no news: no one does anything. Google News used ' +
    'to refuse such headlines, and readers skip them.',
  source: ['https://wyliecomm.com/2018/06/is-your-head-too-big/'],
  reads: [],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: '# Announcement\n\nThe museum opens on Friday.\n',
        at: '1:3',
        says: '"Announcement" does not say',
      },
    ],
    passing: [
      { format: 'markdown', text: '# Museum opens wing\n\nThe museum opens on Friday.\n' },
      { format: 'markdown', text: '# 港湾博物館が新館を開館\n\n金曜日に開館します。\n' },
    ],
  },
  check: ({ parts: { headline } }) => {
    if (!headline || wordCount(headline.text) >= MIN_WORDS || unspaced.test(headline.text))
      return [];
    return [
      {
        start: headline.start,
        end: headline.end,
        message: `The headline ${quoted(headline.text)} does not say what happened.`,
        advice: 'Say who does what: "Harbour Museum opens new wing".',
      },
    ];
  },
};

const MIN_WORDS = 3;

/** Scripts without spaces between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u;
