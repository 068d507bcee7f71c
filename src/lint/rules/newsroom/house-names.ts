import { escaped } from '../../../text/phrases.ts';
import { matches } from '../../matches.ts';
import type { Rule } from '../../rule.ts';
import { quoted } from '../../words.ts';

const house = { words: [], names: ['GitHub', 'Harbour Museum'], phrases: [] };

export const houseNames: Rule = {
  id: 'house-names',
  category: 'newsroom',
  since: '0.1.0',
  level: 'warning',
  title: 'a name that is not spelled as your newsroom spells it',
  why:
    'Your newsroom lists these names in newsroom.yaml. Readers and search engines find a name only ' +
    'if it is always spelled the same way.',
  source: ['newsroom.yaml, under lint.names'],
  reads: ['headline', 'subheadline', 'story', 'quotation', 'boilerplate', 'contact'],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The plans are on Github.\n',
        newsroom: { house },
        at: '3:38',
        says: '"Github" is spelled "GitHub"',
      },
      {
        format: 'text',
        text: 'Museum opens new wing\n\nOSLO, May 5, 2026 – The Harbour-Museum opens a wing.\n',
        newsroom: { house },
        at: '3:25',
        says: '"Harbour Museum"',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: '# HARBOUR MUSEUM OPENS NEW WING\n\nOSLO, May 5, 2026 – The plans are on GitHub, at github.com/harbour-museum.\n',
        newsroom: { house },
      },
    ],
  },
  check: ({ passages, newsroom }) =>
    newsroom.house.names.flatMap((name) =>
      matches(passages, spellingsOf(name))
        .filter(({ words }) => words !== name && words !== name.toUpperCase())
        .map(({ words, start, end }) => ({
          start,
          end,
          message: `${quoted(words)} is spelled ${quoted(name)} in your newsroom.`,
          advice: `Write ${quoted(name)}.`,
        })),
    ),
};

/** A name with other capitals, spaces or hyphens, but not within an address. */
const spellingsOf = (name: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{M}\p{N}@/._#-])${name
      .split(/[\s-]+/)
      .map(escaped)
      .join(String.raw`[\s-]?`)}(?![\p{L}\p{M}\p{N}@/_-]|\.\p{L})`,
    'giu',
  );
