import { matches } from '../../matches.ts';
import { everything } from '../../passages.ts';
import type { Rule } from '../../rule.ts';
import { quoted } from '../../words.ts';

const release =
  '# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum opens its new wing.\n\n';

export const attributionWithoutVerb: Rule = {
  id: 'attribution-without-verb',
  category: 'quotations',
  since: '0.2.0',
  level: 'warning',
  title: 'an attribution that has lost its verb',
  why: 'The name alone after the words is a slip: readers stop and look for "said".',
  source: ['https://en.wikipedia.org/wiki/Attribution_(journalism)'],
  reads: everything.filter((zone) => zone !== 'front matter'),
  languages: ['en'],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: `${release}“The rest is common sense and a good boat,” Holm. “I have both at home.”\n`,
        at: '5:45',
        says: '"Holm."',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: `${release}“The rest is common sense and a good boat,” Holm said. “I have both at home.”\n\n“It is a good boat.” Holm. “It is.”\n`,
      },
    ],
  },
  check: ({ passages }) =>
    matches(passages, attribution).map(({ words, passage, index }) => ({
      ...passage.span(index, index + words.length),
      message: `${quoted(words)} names a speaker, but no verb says that they speak.`,
      advice: `Add the verb: "${words.replace(/\.$/, '')} said."`,
    })),
};

// “...,” Holm. “...”: between two quotations, after a comma, a name and a full stop.
const attribution =
  /(?<=,[”"]\s)(?:\p{Lu}[\p{L}\p{M}’'-]{1,30}\s){0,3}\p{Lu}[\p{L}\p{M}’'-]{1,30}\.(?=\s[“"]\p{Lu})/gu;
