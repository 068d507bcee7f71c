import { showsDate, statedDay } from '../../issued.ts';
import type { Rule } from '../../rule.ts';

const story = 'The museum opens its new wing, which has three halls and a café.\n';

export const datelineUndated: Rule = {
  id: 'dateline-undated',
  category: 'dateline',
  since: '0.2.0',
  level: 'warning',
  fields: ['dateline'],
  title: 'a release without any date',
  why: 'In a year no one can tell when it was, and "on Friday" means nothing. Archives sort by the date.',
  source: ['https://www.prnewswire.com/resources/articles/how-to-write-a-press-release/'],
  reads: [],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: `# Harbour Museum opens new wing\n\nPORTLAND, Maine – ${story}`,
        at: '3:1',
        says: 'has no date',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: `# Harbour Museum opens new wing\n\nPORTLAND, Maine, May 5, 2026 – ${story}`,
      },
      {
        format: 'markdown',
        text: `May 5, 2026\n\n# Harbour Museum opens new wing\n\nPORTLAND, Maine – ${story}`,
      },
      {
        format: 'markdown',
        text: `---\ndate: 2026-05-05\n---\n\n# Harbour Museum opens new wing\n\nPORTLAND, Maine – ${story}`,
      },
    ],
  },
  check: ({ parts, document }) => {
    const { dateline } = parts;
    if (!dateline?.place || dateline.date || statedDay(document)) return [];
    // A place with its state or country is one, however little else speaks for it.
    const isPlace = dateline.region !== null || dateline.country !== null;
    if (parts.doubts.has('dateline') && !isPlace) return [];
    if (showsDate(document, parts)) return [];
    return [
      {
        start: dateline.start,
        end: dateline.end,
        message: `The dateline "${dateline.text.trim()}" has no date, and neither has the top of the release.`,
        advice: 'Add the day of issue after the place: "PORTLAND, Maine, May 5, 2026 –".',
      },
    ];
  },
};
