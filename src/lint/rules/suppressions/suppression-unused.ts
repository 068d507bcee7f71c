import type { Rule } from '../../rule.ts';

export const suppressionUnused: Rule = {
  id: 'suppression-unused',
  formerly: 'silencer-unused',
  category: 'suppressions',
  since: '0.1.0',
  level: 'warning',
  title: 'a directive that hides nothing',
  why:
    'The text that it was for has been corrected or moved. If it stays, it may hide the next ' +
    'mistake of that kind.',
  source: ['https://github.com/eslint/eslint/issues/16755'],
  reads: [],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\n<!-- pr-allow hype-words: it is the name of the prize -->\nThe museum won a prize.\n',
        at: '3:1',
        says: 'finds nothing',
      },
      {
        format: 'html',
        text: '<h1>Harbour Museum opens new wing</h1>\n<p>A world-class wing.</p>\n<!-- pr-allow hype-words: it is the name of the prize -->\n<p>It opens on Friday.</p>\n',
        at: '3:1',
        says: 'hype-words',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\n<!-- pr-allow hype-words: it is the name of the prize -->\nThe museum won the World-Class Prize.\n',
      },
      {
        format: 'markdown',
        text: '<!-- pr-allow-file hype-words: it is the name of the prize -->\n# Harbour Museum opens new wing\n\nThe museum has a prize.\n\nThe museum won the World-Class Prize.\n',
      },
    ],
  },
  // The engine finds these: only it knows which findings were hidden.
  check: () => [],
};
