import type { Rule } from '../../rule.ts';

export const releaseLineMissing: Rule = {
  id: 'release-line-missing',
  category: 'release-line',
  since: '0.1.0',
  level: 'off',
  fields: ['timing'],
  title: 'no line that says when the release may be used',
  why:
    'Newsrooms get free and embargoed releases in the same inbox. Where readers expect a line ' +
    'that says which it is, they have to ask about a release without one. Wires and web sites ' +
    'drop the line, so only house styles that have one ask for it.',
  source: [
    'https://shop.prsyndication.com/press-release-format/',
    'https://makisite.blogspot.com/2024/04/how-to-writing-press-release.html',
    // A service that wants it gone: search engines show it in place of the news.
    'https://www.rushprnews.com/writing-tips',
  ],
  reads: [],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum opens its new wing.\n',
        profile: 'uk',
        at: '1:1',
        says: 'no release line',
      },
      // No fix: only its author knows when a release may be used.
      {
        format: 'text',
        text: 'Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum opens its new wing.\n\nThe embargo is told by phone.\n',
        profile: 'ap',
        at: '1:1',
        says: 'no release line',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: 'FOR IMMEDIATE RELEASE\n\n# Harbour Museum opens new wing\n\nThe museum opens its new wing.\n',
        profile: 'uk',
      },
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\nThe museum opens its new wing.\n',
        profile: 'plain',
      },
    ],
  },
  check: ({ document, parts, locale }) => {
    if (parts.timings.length > 0) return [];
    const start = document.blocks[0]?.start ?? document.bodyStart;
    const immediate = locale.immediate[0]!;
    return [
      {
        start,
        end: start,
        message: 'There is no release line, so readers cannot tell when they may use the release.',
        advice: `Add a line above the headline: "${immediate.toUpperCase()}", or the embargo with its date, time and time zone.`,
      },
    ];
  },
};
