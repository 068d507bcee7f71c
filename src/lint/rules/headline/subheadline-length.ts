import { charactersIn } from '../../../release/characters.ts';
import { limits } from '../../../release/limits.ts';
import type { Rule } from '../../rule.ts';
import { quoted } from '../../words.ts';

const long = 'The wing has room for 400 boats and a school of rope making. '.repeat(3).trim();
const release = (subheadline: string): string =>
  `# Harbour Museum opens new wing\n\n## ${subheadline}\n\nOSLO, May 5, 2026 – The museum opens its wing.\n`;

export const subheadlineLength: Rule<'unusual' | 'refused'> = {
  id: 'subheadline-length',
  formerly: 'subhead-length',
  category: 'headline',
  since: '0.1.0',
  level: { unusual: 'info', refused: 'warning' },
  fields: ['subheadline'],
  title: 'a subheadline that is too long',
  why:
    'Mail programs, feeds and search results show about 160 characters of it under the ' +
    'headline. Services cut or refuse a longer one.',
  source: [
    'https://newsite.emailwire.com/editorial-guidelines',
    'https://www.globalprnews.com/guidelines/',
    'https://confluence.collab.test-and-trace.nhs.uk/display/GOV/News+stories+and+press+releases',
  ],
  reads: [],
  examples: {
    failing: [
      { format: 'markdown', text: release(long), at: '3:4', says: '182 characters' },
      {
        format: 'markdown',
        text: release(long.slice(0, 155)),
        profile: 'emailwire',
        at: '3:4',
        says: 'EmailWire takes at most 150',
      },
    ],
    passing: [{ format: 'markdown', text: release('400 boats find a dry home') }],
  },
  check: ({ parts, profile }) =>
    parts.subheadlines.flatMap(({ start, end, text }) => {
      const characters = charactersIn(text);
      const most = profile.limits.summaryCharacters;
      const { advised } = limits.subheadline;
      if (characters <= (most ?? advised)) return [];
      const consequence = most
        ? `${profile.title} takes at most ${most}`
        : `search results and feeds show about ${advised}`;
      return [
        {
          start,
          end,
          message: `The subheadline ${quoted(text)} has ${characters} characters: ${consequence}.`,
          advice: 'Keep one fact that the headline has no room for, and move the rest to the lead.',
          case: most ? 'refused' : 'unusual',
        },
      ];
    }),
};
