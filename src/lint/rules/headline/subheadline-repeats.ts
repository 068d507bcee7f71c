import type { Found } from '../../../recognize/parts.ts';
import type { Rule } from '../../rule.ts';
import { quoted } from '../../words.ts';

export const subheadlineRepeats: Rule = {
  id: 'subheadline-repeats',
  formerly: 'subhead-repeats',
  category: 'headline',
  since: '0.1.0',
  level: 'info',
  fields: ['subheadline'],
  title: 'a subheadline that repeats the headline',
  why:
    'The subheadline is the second thing people read, and often the last. If it repeats the ' +
    'line above or below it, it tells them nothing new.',
  source: [
    'https://newsite.emailwire.com/editorial-guidelines',
    'https://www.globalprnews.com/guidelines/',
    'https://www.govwire.co.uk/news/government-digital-service/statistics-102980',
  ],
  reads: [],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\n## New wing opens at Harbour Museum\n\nOSLO, May 5, 2026 – The museum has built for two years.\n',
        at: '3:4',
        says: 'headline',
      },
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\n## Two years of building are over\n\nOSLO, May 5, 2026 – Two years of building are over.\n',
        at: '3:4',
        says: 'first sentence',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\n## 400 boats find a dry home\n\nOSLO, May 5, 2026 – The museum has built for two years.\n',
      },
    ],
  },
  check: ({ parts: { headline, subheadlines, story } }) => {
    const lead = story.find(({ kind }) => kind === 'paragraph');
    return subheadlines.flatMap((line: Found) => {
      const what =
        headline && alike(line.text, headline.text)
          ? 'the headline'
          : lead && alike(line.text, lead.text.slice(0, line.text.length + 20))
            ? 'the first sentence'
            : null;
      if (!what) return [];
      return [
        {
          start: line.start,
          end: line.end,
          message: `The subheadline ${quoted(line.text)} repeats ${what}.`,
          advice: 'Add what the headline has no room for: a figure, a date, what it means.',
        },
      ];
    });
  },
};

/** Whether two lines share at least four out of five words. */
function alike(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  const common = [...first].filter((word) => second.has(word)).length;
  return first.size > 2 && common >= 0.8 * Math.max(first.size, second.size);
}

/** The words of a text, without the short ones that every sentence has. */
const wordsOf = (text: string): Set<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]{2,}/gu));
