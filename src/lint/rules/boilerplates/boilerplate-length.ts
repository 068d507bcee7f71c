import { limits } from '../../../release/limits.ts';
import type { Rule } from '../../rule.ts';
import { wordCount } from '../../words.ts';

const release =
  '# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum opens its new wing.\n\n## About Harbour Museum\n\n';

export const boilerplateLength: Rule = {
  id: 'boilerplate-length',
  category: 'boilerplates',
  since: '0.1.0',
  level: 'info',
  fields: ['about'],
  title: 'a boilerplate that is too long',
  why:
    'A boilerplate is meant to be copied whole. If it is over a hundred words, someone who ' +
    'does not know what matters to you cuts it, or leaves it out.',
  source: [
    'https://prowlpublicrelations.blogspot.com/2012/10/the-nitty-gritty-numbers-of-news-release.html',
    'https://www.icn.org/index.php/info-for-coordinators/media-resources',
  ],
  reads: [],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: `${release}${'The museum keeps boats. '.repeat(30)}\n`,
        at: '5:4',
        says: '120 words',
      },
    ],
    passing: [{ format: 'markdown', text: `${release}${'The museum keeps boats. '.repeat(25)}\n` }],
  },
  check: ({ parts: { about } }) =>
    about.flatMap(({ start, end, name, text }) => {
      const words = wordCount(text);
      if (words <= limits.boilerplate.advised) return [];
      return [
        {
          start,
          end,
          message: `The boilerplate of ${name} has ${words} words; most have ${limits.boilerplate.advised} or fewer.`,
          advice:
            'Keep what a stranger needs: who you are, what you do, where, since when. Leave the rest to your web site.',
        },
      ];
    }),
};
