import type { Rule } from '../../rule.ts';
import { quoted } from '../../words.ts';

export const headlineAllCaps: Rule = {
  id: 'headline-all-caps',
  category: 'headline',
  since: '0.1.0',
  level: 'warning',
  fields: ['headline'],
  title: 'a headline in capitals',
  why:
    'Capitals read slowly, look like shouting, and hide which words are names. Services turn such ' +
    'headlines away, and whoever takes yours over has to type it anew.',
  source: [
    'https://service.prweb.com/learning/article/editorial-guidelines/',
    'https://help.releasewire.com/625764-What-Elements-Must-Be-In-a-Press-Release',
    'https://www.rushprnews.com/writing-tips',
    // In Quebec capitals are preferred.
    'https://vitrinelinguistique.oqlf.gouv.qc.ca/22830/',
  ],
  reads: [],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: '# HARBOUR MUSEUM OPENS NEW WING\n\nThe museum opens on Friday.\n',
        at: '1:3',
        says: 'all in capitals',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: '# NATO and UNESCO open new wing\n\nThe museum opens on Friday.\n',
      },
      { format: 'markdown', text: '# NATO EXPO\n\nThe museum opens on Friday.\n' },
      {
        format: 'markdown',
        text: '# LE MUSÉE DU PORT OUVRE UNE NOUVELLE AILE\n\nLe musée ouvre vendredi.\n',
        profile: 'fr-CA',
      },
    ],
  },
  check: ({ parts: { headline } }) => {
    if (!headline) return [];
    const letters = headline.text.match(/\p{Lu}|\p{Ll}/gu) ?? [];
    const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter));
    if (letters.length < fewest || capitals.length <= letters.length * 0.8) return [];
    return [
      {
        start: headline.start,
        end: headline.end,
        message: `The headline ${quoted(headline.text)} is all in capitals.`,
        advice: 'Write it as a sentence: "Harbour Museum opens new wing".',
      },
    ];
  },
};

/** What has fewer letters may be all names and acronyms. */
const fewest = 15;
