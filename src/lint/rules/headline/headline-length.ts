import { charactersIn } from '../../../release/characters.ts';
import { limits } from '../../../release/limits.ts';
import type { Rule } from '../../rule.ts';
import { firstWords } from '../../words.ts';

const long =
  'Harbour Museum of Northern Seafaring opens its long awaited new wing on Friday after two years of building work';

export const headlineLength: Rule<'cut short' | 'long' | 'profile limit' | 'wire limit'> = {
  id: 'headline-length',
  category: 'headline',
  since: '0.1.0',
  // Never an error: 77 to 79 of 100 releases on the wire have more than 65 to 70 characters
  // (wyliecomm.com/2018/06/is-your-head-too-big).
  level: {
    'cut short': 'info',
    long: 'warning',
    'profile limit': 'warning',
    'wire limit': 'warning',
  },
  fields: ['headline'],
  title: 'a headline that is too long',
  why:
    'Search results and subject lines show about 70 characters and cut the rest. Nine out of ' +
    'ten guides set the limit at 100 or lower, and a wire has refused more than 170. It is ' +
    'never an error: 77 to 79 out of 100 real releases have more than 65 to 70.',
  source: [
    'https://hmapr.com/whats-new-in-news-releases/',
    'https://wyliecomm.com/2018/06/is-your-head-too-big/',
    'https://blog.marketwired.com/2012/10/18/your-news-release-formatting-checklist/',
  ],
  reads: [],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: '# Harbour Museum opens its new wing on Friday after two years of building work\n\nThe museum opens on Friday.\n',
        at: '1:3',
        says: '76 characters',
      },
      {
        format: 'html',
        text: `<h1>${long}</h1>\n<p>The museum opens on Friday.</p>\n`,
        at: '1:5',
        says: 'nine out of ten guides',
      },
      {
        format: 'markdown',
        profile: 'gov-uk',
        text: '# Harbour Museum opens its new wing after two years of building work\n\nThe museum opens on Friday.\n',
        at: '1:3',
        says: 'takes at most 65',
      },
      {
        format: 'text',
        text: `${long} and a night full of music\n`.padStart(190, 'Old '),
        at: '1:1',
        says: 'wire',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\nThe museum opens on Friday.\n',
      },
    ],
  },
  check: ({ parts: { headline }, profile }) => {
    if (!headline) return [];
    const characters = charactersIn(headline.text);
    const most = profile.limits.headlineCharacters ?? Infinity;
    const grade = characters > most ? 'profile limit' : gradeOf(characters);
    if (!grade) return [];
    const shown = firstWords(headline.text, Math.min(most, limits.headline['cut short']));
    const consequence =
      grade === 'profile limit' ? `${profile.title} takes at most ${most}` : consequences[grade];
    return [
      {
        start: headline.start,
        end: headline.end,
        message: `The headline has ${characters} characters: ${consequence}.`,
        advice: `Only this much is sure to be shown: "${shown}". Put the news there, and move the rest to a subheadline.`,
        case: grade,
      },
    ];
  },
};

type Grade = keyof typeof limits.headline;

const gradeOf = (characters: number): Grade | undefined =>
  (['wire limit', 'long', 'cut short'] as const).find(
    (grade) => characters > limits.headline[grade],
  );

const consequences: Record<Grade, string> = {
  'cut short': `search results and subject lines cut it off after about ${limits.headline['cut short']}`,
  long: `nine out of ten guides set the limit at ${limits.headline.long} or lower`,
  'wire limit': `a wire has refused more than ${limits.headline['wire limit']}`,
};
