import type { Rule } from '../../rule.ts';
import { quoted } from '../../words.ts';

export const headlineAllCaps: Rule = {
  id: 'headline-all-caps',
  category: 'headline',
  since: '0.1.0',
  level: 'warning',
  fields: ['headline'],
  title: 'a headline in capital letters',
  why:
    'Capitals are slow to read, look like shouting, and hide which words are names. Services ' +
    'refuse such headlines, and an editor who wants yours has to retype it.',
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
        says: 'all in capital letters',
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
    if (letters.length < MIN_LETTERS || capitals.length <= letters.length * 0.8) return [];
    return [
      {
        start: headline.start,
        end: headline.end,
        message: `The headline ${quoted(headline.text)} is all in capital letters.`,
        advice: 'Write it like a sentence: "Harbour Museum opens new wing".',
      },
    ];
  },
};

/** A shorter headline may be all names and acronyms. */
const MIN_LETTERS = 15;
