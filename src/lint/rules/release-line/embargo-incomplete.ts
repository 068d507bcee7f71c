import type { Rule } from '../../rule.ts';
import { listed, quoted } from '../../words.ts';

const release =
  '\n\nHarbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum opens its new wing.\n';

export const embargoIncomplete: Rule = {
  id: 'embargo-incomplete',
  category: 'release-line',
  since: '0.1.0',
  level: 'error',
  fields: ['timing'],
  title: 'an embargo without a date, a time or a time zone',
  why:
    'An embargo only works when it ends at the same moment for everyone. With a date but no ' +
    'time, one outlet can publish hours before the rest; midnight in New York is five in the ' +
    'morning in London.',
  source: [
    'https://www.accesswire.com/blog-post/embargoed-press-release-best-practices-guide',
    'https://www.ereleases.com/pr-fuel/protecting-an-embargoed-press-release/',
    'https://www.geolsoc.org.uk/gsl/publications/journals/page3436.html',
  ],
  reads: [],
  examples: {
    failing: [
      {
        format: 'text',
        text: `EMBARGOED UNTIL 3 May 2026${release}`,
        at: '1:1',
        says: 'no time and no time zone',
      },
      {
        format: 'text',
        text: `EMBARGOED UNTIL 09:00, 3 May 2026${release}`,
        at: '1:1',
        says: 'no time zone',
      },
    ],
    passing: [
      { format: 'text', text: `EMBARGOED UNTIL 00:01 BST, 3 May 2026${release}` },
      { format: 'text', text: `EMBARGOED UNTIL 09:00 SAST, 3 May 2026${release}` },
      { format: 'text', text: `FOR IMMEDIATE RELEASE${release}` },
    ],
  },
  check: ({ parts }) =>
    parts.timings
      .filter(({ kind }) => kind === 'embargo')
      .flatMap((line) => {
        const missing = [
          ...(line.date ? [] : ['date']),
          ...(line.time ? [] : ['time']),
          ...(line.zone ? [] : ['time zone']),
        ];
        if (missing.length === 0) return [];
        return [
          {
            start: line.start,
            end: line.end,
            message: `The embargo ${quoted(line.text)} has ${listed(missing.map((what) => `no ${what}`))}.`,
            advice:
              'Give the exact moment, with the time zone: "EMBARGOED UNTIL 00:01 BST, 3 May 2026".',
          },
        ];
      }),
};
