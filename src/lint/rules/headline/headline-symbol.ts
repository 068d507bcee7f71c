import { replace } from '../../fixes/replace.ts';
import { matches } from '../../matches.ts';
import type { Problem, Rule } from '../../rule.ts';

export const headlineSymbol: Rule = {
  id: 'headline-symbol',
  category: 'headline',
  since: '0.1.0',
  level: 'info',
  fix: 'safe',
  title: 'a trademark sign in the headline',
  why:
    'Readers stumble over ™ and ®, searches miss the name, and newspapers delete the signs. ' +
    'No law asks for one in a headline; once in the text is enough.',
  source: [
    'https://www.globalprnews.com/guidelines/',
    'https://thecentogroup.wordpress.com/category/press-releases/',
  ],
  reads: ['headline'],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: '# Harbour Museum shows Sailcloth® for children\n\nThe museum opens on Friday.\n',
        at: '1:33',
        says: '®',
        fixed: '# Harbour Museum shows Sailcloth for children\n\nThe museum opens on Friday.\n',
      },
      {
        format: 'text',
        text: 'Harbour Museum shows Sailcloth (TM) for children\n\nThe museum opens on Friday.\n',
        at: '1:32',
        says: '(TM)',
        fixed: 'Harbour Museum shows Sailcloth for children\n\nThe museum opens on Friday.\n',
      },
      // Left to a person: the file has other characters there.
      {
        format: 'html',
        text: '<h1>Harbour Museum shows Sailcloth&reg; for children</h1>\n<p>It opens on Friday.</p>\n',
        at: '1:35',
        says: '®',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: '# Harbour Museum shows Plan (R) and Sailcloth\n\nSailcloth® is on show on Friday.\n',
      },
    ],
  },
  check: ({ document, passages }) =>
    matches(passages, sign).map(({ words, passage, index }): Problem => {
      const to = index + words.length;
      return {
        ...passage.span(to - words.trimStart().length, to),
        message: `The headline has a trademark sign: ${words.trimStart()}.`,
        advice: 'Delete it from the headline. If your lawyers want it, use it once in the text.',
        fix: replace(document, passage, [index, to], ''),
      };
    }),
};

// (R) after a space may be a number: "Plan (R)".
const sign = /(?<=[\p{L}\p{N}]) ?[™®©℠]|(?<=[\p{L}\p{N}]) ?\((?:TM|SM)\)|(?<=[\p{L}\p{N}])\(R\)/gu;
