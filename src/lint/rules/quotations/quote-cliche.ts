import { moods } from './cliches.ts';
import { matches } from '../../matches.ts';
import type { Rule } from '../../rule.ts';
import { quoted } from '../../words.ts';

const release =
  '# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum opens its new wing.\n\n';

export const quoteCliche: Rule = {
  id: 'quote-cliche',
  category: 'quotations',
  since: '0.1.0',
  level: 'info',
  title: 'a speaker who is thrilled, excited or proud',
  why:
    'Four in ten releases say so, and journalists do not print it. An editor cuts a quotation ' +
    'that opens with a feeling, and the reason that follows goes with it.',
  source: [
    'https://poking.co/pleased-excited-proud-and-thrilled',
    'https://www.prdaily.com/hackneyed-phrases-to-ditch-from-your-press-releases/',
    'https://nstpr.com/blog/curing-pr-news-releases-overly-thrilled-excited-lame/',
  ],
  // It reads quotations too: the author of the release usually wrote these words.
  reads: ['headline', 'subheadline', 'story', 'quotation'],
  languages: ['en'],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: `${release}“We are absolutely thrilled to open this wing for everybody,” said Ada Holm, director.\n`,
        at: '5:5',
        says: '"are absolutely thrilled to"',
      },
      {
        format: 'text',
        text: 'Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum is proud to announce its new wing.\n',
        at: '3:32',
        says: '"is proud to"',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: `${release}“Nobody is happy to pay, but the proud old boats are excited atoms no more,” said Ada Holm, director.\n`,
      },
    ],
  },
  check: ({ passages }) =>
    matches(passages, mood).map(({ words, start, end }) => ({
      start,
      end,
      message: `${quoted(words)} is a cliché: four in ten releases say it.`,
      advice:
        'Start with the reason: "Boys from this street built it", not "We are thrilled to open it".',
    })),
};

const mood = new RegExp(
  String.raw`(?<!\b(?:nobody|no one|not|never) )\b(?:am|is|are|was|were|be|been|feels?|\w{1,12}['’](?:m|re|s))\s+(?:both |all |so |also |very |truly |really |deeply |incredibly |extremely |absolutely |particularly |especially |more than ){0,2}(?:${moods.join('|')})\s+(?:to|that|by|for|about|of|with)\b`,
  'giu',
);
