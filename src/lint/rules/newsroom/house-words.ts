import { escaped } from '../../../text/phrases.ts';
import { matches } from '../../matches.ts';
import type { Rule } from '../../rule.ts';
import { quoted, unquoted, wholeWords } from '../../words.ts';

const house = {
  words: [{ avoid: ['utilize', 'utilizes'], prefer: 'use', because: 'we write plain words' }],
  names: [],
  phrases: [],
};

export const houseWords: Rule = {
  id: 'house-words',
  category: 'newsroom',
  since: '0.1.0',
  level: 'warning',
  title: 'a word that your newsroom avoids',
  why:
    'Your newsroom lists these words in newsroom.yaml, with a reason for each, so that all its ' +
    'releases speak with one voice.',
  source: ['newsroom.yaml, under lint.words'],
  // A quotation belongs to its speaker.
  reads: ['headline', 'subheadline', 'story', 'boilerplate'],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum utilizes old sails.\n',
        newsroom: { house },
        at: '3:32',
        says: '"utilizes": we write plain words',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum uses old sails. “We utilize them,” said Ada Holm, director.\n',
        newsroom: { house },
      },
    ],
  },
  check: ({ passages, newsroom }) =>
    newsroom.house.words.flatMap(({ avoid, prefer, because }) =>
      matches(passages, wholeWords(avoid.map(escaped)), unquoted).map(({ words, start, end }) => ({
        start,
        end,
        message: `${quoted(words)}: ${because.replace(/\.$/, '')}.`,
        advice: prefer ? `Write ${quoted(prefer)}.` : 'Choose another word, or delete it.',
      })),
    ),
};
