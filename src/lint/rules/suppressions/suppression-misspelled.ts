import type { Rule } from '../../rule.ts';

export const suppressionMisspelled: Rule = {
  id: 'suppression-misspelled',
  formerly: 'silencer-misspelled',
  category: 'suppressions',
  since: '0.1.0',
  level: 'warning',
  title: 'a directive that hides nothing because of how it is written',
  why:
    'Its author believes that it hides a finding. It needs a reason, so that the next reader ' +
    'can tell whether it still applies; where the law protects a person, it also needs the ' +
    'name of whoever decided.',
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
  // The engine finds these when it reads the directives.
  check: () => [],
};
