import type { Rule } from '../../rule.ts';
import { stateIn } from '../../state.ts';
import { quoted } from '../../words.ts';

const release = 'Harbour Museum opens new wing\n\n';
const story = ' The museum opens its new wing on Friday.\n';

export const datelineState: Rule = {
  id: 'dateline-state',
  category: 'dateline',
  since: '0.1.0',
  level: 'warning',
  fix: 'safe',
  fields: ['dateline'],
  title: 'a postal code for a state in a dateline',
  why:
    'Editors who follow AP style write "Mass." after the city in a dateline, not "MA" or ' +
    '"Massachusetts". They have to change yours before they can use it.',
  // As of 2014: AP style spells states out in text but abbreviates them in datelines.
  source: [
    'https://writingexplained.org/ap-style/ap-style-datelines',
    'https://apstylebook.blogspot.com/2009/06/state-names.html',
  ],
  reads: [],
  languages: ['en'],
  examples: {
    failing: [
      {
        format: 'text',
        text: `${release}SALEM, MA, May 5, 2026 —${story}`,
        profile: 'ap',
        at: '3:8',
        says: '"MA"',
        fixed: `${release}SALEM, Mass., May 5, 2026 —${story}`,
      },
      {
        format: 'text',
        text: `${release}AUSTIN, TX (May 5, 2026) –${story}`,
        profile: 'ap',
        at: '3:9',
        says: '"TX"',
        fixed: `${release}AUSTIN, Texas (May 5, 2026) –${story}`,
      },
      {
        format: 'text',
        text: `${release}KINGSTON, Ont., May 5, 2026 —${story}`,
        profile: 'ap',
        at: '3:11',
        says: '"Ont."',
        fixed: `${release}KINGSTON, Ontario, May 5, 2026 —${story}`,
      },
    ],
    passing: [
      { format: 'text', text: `${release}SALEM, Mass., May 5, 2026 —${story}`, profile: 'ap' },
      { format: 'text', text: `${release}SALEM, MA, May 5, 2026 —${story}`, profile: 'plain' },
      { format: 'text', text: `${release}PUNE, India, May 5, 2026 —${story}`, profile: 'ap' },
    ],
  },
  check: ({ document, parts, profile }) => {
    const places = profile.style?.dateline.places;
    const state = stateIn(document, parts.dateline);
    if (!places || places === 'as given' || !state || state.needless) return [];
    const right = places.regions[state.name] ?? state.name;
    if (state.text === right) return [];
    const { start, end } = state;
    return [
      {
        start,
        end,
        message: `The dateline gives the state as ${quoted(state.text)}.`,
        advice: `Write "${right}", as AP style does in datelines.`,
        fix: [{ start, end, text: right }],
      },
    ];
  },
};
