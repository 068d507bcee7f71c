import type { Rule } from '../../rule.ts';

export const suppressionMisspelled: Rule = {
  id: 'suppression-misspelled',
  formerly: 'silencer-misspelled',
  category: 'suppressions',
  since: '0.1.0',
  level: 'warning',
  title: 'a remark that allows nothing, because of how it is written',
  why:
    'Whoever wrote it wanted something let pass and believes that it is. A reason is asked for ' +
    'because the next reader has to know whether it still holds; where the law protects somebody, so ' +
    'is the name of the person who decided.',
  source: ['https://biomejs.dev/analyzer/suppressions/'],
  reads: [],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\n<!-- pr-allow hype-wrods: it is the name of the prize -->\nThe museum won the World-Class Prize.\n',
        at: '3:1',
        says: 'did you mean hype-words?',
      },
      {
        format: 'html',
        text: '<h1>Harbour Museum opens new wing</h1>\n<!-- pr-allow hype-words -->\n<p>The museum won the World-Class Prize.</p>\n',
        at: '2:1',
        says: 'no reason',
      },
      {
        format: 'markdown',
        text: '<!-- pr-allow-file child-identity-review: it is all right -->\n# Harbour Museum opens new wing\n\nThe museum opens on Friday.\n',
        at: '1:1',
        says: 'named person',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\n<!-- pr-allow hype-words: it is the name of the prize -->\nThe museum won the World-Class Prize.\n\n<!-- The picture comes here -->\n',
      },
    ],
  },
  // The runner finds these when it reads what is allowed.
  check: () => [],
};
