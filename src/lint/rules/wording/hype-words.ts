import { hype } from './hype.ts';
import { limits } from '../../../release/limits.ts';
import { matches } from '../../matches.ts';
import type { Rule } from '../../rule.ts';
import { escaped } from '../../../text/phrases.ts';
import { wordCount } from '../../words.ts';

export const hypeWords: Rule<'few' | 'dense'> = {
  id: 'hype-words',
  category: 'wording',
  since: '0.1.0',
  level: { few: 'info', dense: 'warning' },
  title: 'words that praise but prove nothing',
  why:
    'Journalists name these words when asked what they dislike in a release, and editors ' +
    'delete them. What is left is often no news. One may pass; several in a row are an ' +
    'advertisement.',
  source: [
    'https://hmapr.com/whats-new-in-news-releases/',
    'https://nstpr.com/blog/essential-word-list-lazy-pr-writers/',
  ],
  // It does not read quotations: their praise is the speaker's.
  reads: ['headline', 'subheadline', 'story', 'boilerplate'],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum opens a state-of-the-art wing on Friday.\n',
        at: '3:40',
        says: '"state-of-the-art"',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum invites the next generation to the groundbreaking ceremony. “It is a world-class house, for all of us,” said Ada Holm, director.\n',
      },
    ],
  },
  check: ({ passages, accepts }) => {
    const found = matches(passages, pattern).filter(({ words }) => !accepts(words));
    const words = passages.reduce((sum, { text }) => sum + wordCount(text), 0);
    const dense =
      found.length >= limits.hype.words && found.length * limits.hype.textPerWord >= words;
    const crowd = dense ? `, one of ${found.length} such words in ${words} words of text` : '';
    return found.map((one) => ({
      start: one.start,
      end: one.end,
      message: `"${one.words}" praises but proves nothing${crowd}.`,
      advice:
        'Use a fact instead: "a wing that keeps 400 boats at 18 °C", not "a state-of-the-art wing".',
      case: dense ? 'dense' : 'few',
    }));
  },
};

const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:${hype
    .map(({ phrase, hyphenOnly, innocentBefore }) => {
      const words = phrase
        .split('-')
        .map(escaped)
        .join(hyphenOnly ? '[-‑]' : '[-‑ ]');
      const innocent = innocentBefore?.map(escaped).join('|');
      return innocent ? String.raw`${words}(?!\s(?:${innocent})(?!\p{L}))` : words;
    })
    .join('|')})(?![\p{L}\p{N}-])`,
  'giu',
);
