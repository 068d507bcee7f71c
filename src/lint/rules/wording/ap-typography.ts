import { apTypography as habits } from './ap-habits.ts';
import type { Rule } from '../../rule.ts';
import { listed, quoted, unquoted } from '../../words.ts';

const release = (words: string) =>
  `# Harbour Museum opens new wing\n\nPORTLAND, Maine, May 5, 2026 — The museum ${words}\n`;

export const apTypography: Rule = {
  id: 'ap-typography',
  category: 'wording',
  since: '0.1.0',
  level: 'info',
  fix: 'safe',
  title: 'dates, times or figures that do not follow AP style',
  why:
    'American editors follow the Associated Press and change what differs, line by line. They ' +
    'use a text in AP style as it is. Only an AP profile asks for it: elsewhere, "per cent" ' +
    'and "4th June" are right.',
  source: [
    'https://writingexplained.org/ap-style/ap-style-months',
    'https://www.poynter.org/reporting-editing/2019/ap-says-the-percentage-sign-now-ok-when-used-with-a-numeral-thats-shift5/',
    'https://headsupenglish.com/ap-style/page/3',
  ],
  reads: ['headline', 'subheadline', 'story', 'boilerplate'],
  languages: ['en'],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: release('opens on June 4th at 9:00 AM.'),
        at: '3:52',
        says: '"June 4" and "9 a.m."',
        profile: 'ap',
        fixed: release('opens on June 4 at 9 a.m.'),
      },
      {
        format: 'markdown',
        text: release('grew 5 percent from September 3 to Nov. 2025, and .5% since.'),
        at: '3:48',
        says: '"Sept.", "November", "5%" and "0.5%"',
        profile: 'ap',
        fixed: release('grew 5% from Sept. 3 to November 2025, and 0.5% since.'),
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: release(
          'opens on June 4 at 9:30 a.m., in March 2026 or on Sept. 3. It may be 5% more. “Come on June 4th at 9 AM,” said Ada Holm, director.',
        ),
        profile: 'ap',
      },
      { format: 'markdown', text: release('opens on June 4th, 5 per cent larger.') },
    ],
  },
  check: ({ passages, profile }) => {
    if (profile.style?.name !== 'ap') return [];
    return passages.flatMap((passage) => {
      const text = unquoted(passage.text);
      const found = habits.flatMap(({ pattern, right, because }) =>
        [...text.matchAll(pattern)].flatMap((match) => {
          const to = right(...match);
          if (to === match[0]) return [];
          const span = passage.span(match.index, match.index + match[0].length);
          return [{ span, written: match[0], to, because }];
        }),
      );
      const [first] = found.toSorted((a, b) => a.span.start - b.span.start);
      if (!first) return [];
      return [
        {
          ...first.span,
          message: `In AP style it is ${listed(found.map(({ to }) => quoted(to)))}, not ${listed(found.map(({ written }) => quoted(written)))}.`,
          advice: `In AP style, ${[...new Set(found.map(({ because }) => because))].join('; ')}.`,
          fix: found.map(({ span, to }) => ({ ...span, text: to })),
        },
      ];
    });
  },
};
