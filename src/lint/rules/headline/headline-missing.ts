import type { Rule } from '../../rule.ts';

export const headlineMissing: Rule = {
  id: 'headline-missing',
  category: 'headline',
  since: '0.1.0',
  level: 'error',
  fields: ['headline'],
  title: 'no headline',
  why:
    'The headline is what people see in an inbox, a search result and a feed. Without one, a ' +
    'mail program or a wire uses whatever comes first.',
  source: [
    'https://courses.dc.edu/mediawritingonline/week-14-public-relations/',
    'https://service.prweb.com/learning/article/editorial-guidelines/',
  ],
  reads: [],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: 'OSLO, May 5, 2026 – The Harbour Museum opens its new wing on Friday, after two years of work.\n',
        at: '1:1',
        says: 'no headline',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum opens its new wing on Friday.\n',
      },
    ],
  },
  check: ({ document, parts }) => {
    if (parts.headline?.text.trim()) return [];
    const start = document.blocks[0]?.start ?? document.bodyStart;
    return [
      {
        start,
        end: start,
        message: 'The release has no headline.',
        advice: 'Start with one line that says who does what: "# Harbour Museum opens new wing".',
      },
    ];
  },
};
