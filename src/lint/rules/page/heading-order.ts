import { leavesOf } from '../../passages.ts';
import type { Rule } from '../../rule.ts';

export const headingOrder: Rule = {
  id: 'heading-order',
  category: 'page',
  since: '0.1.0',
  level: 'info',
  title: 'a heading that skips a level',
  why:
    'People who listen to a page jump from heading to heading by level. Where a level is ' +
    'skipped, a part of the page seems to be missing.',
  source: ['https://www.w3.org/WAI/tutorials/page-structure/headings/'],
  reads: [],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\nIt opens.\n\n### About Harbour Museum\n\nIt keeps boats.\n',
        at: '5:1',
        says: 'level 3, right after one of level 1',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\n## The halls\n\n### The first hall\n\n## About Harbour Museum\n\nIt keeps boats.\n',
      },
      // The site around it has the levels above.
      {
        format: 'html',
        text: '<h2>Harbour Museum opens new wing</h2>\n<h3>About Harbour Museum</h3>\n',
      },
    ],
  },
  check: ({ document }) => {
    const headings = [...leavesOf(document.blocks)].filter(({ kind }) => kind === 'heading');
    return headings.flatMap(({ start, end, level = 1 }, i) => {
      const above = headings[i - 1]?.level;
      if (above === undefined || level <= above + 1) return [];
      return [
        {
          start,
          end,
          message: `This heading has level ${level}, right after one of level ${above}.`,
          advice: `Use level ${above + 1}, or the level of the headings that it belongs with.`,
        },
      ];
    });
  },
};
