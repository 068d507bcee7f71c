import { everything } from '../../passages.ts';
import type { Problem, Rule } from '../../rule.ts';
import { quoted } from '../../words.ts';

export const bracketsUnbalanced: Rule = {
  id: 'brackets-unbalanced',
  category: 'wording',
  since: '0.2.0',
  level: 'warning',
  title: 'a bracket that is never closed',
  why: 'Readers cannot see where the aside ends, and an editor has to guess what was meant.',
  source: ['https://en.wikipedia.org/wiki/Bracket#Parentheses'],
  reads: everything.filter((zone) => zone !== 'front matter'),
  examples: {
    failing: [
      {
        format: 'text',
        text: 'The course is led by Bo Lind (once head of the Well School (North), whom all know.\n',
        at: '1:30',
        says: '(once head of',
      },
    ],
    passing: [
      {
        format: 'text',
        text: 'There are three: a) boats, b) nets and 3) ropes (old and new). See [1] and :-( too.\n',
      },
      { format: 'text', text: 'The rest (see\n\nbelow) is on the next page.\n' },
    ],
  },
  check: ({ passages }) =>
    passages.flatMap((passage, i): Problem[] => {
      const open = unclosed(passage.text);
      if (open === null) return [];
      // A bracket that runs over a paragraph break is closed in the next one.
      const next = passages[i + 1]?.text ?? '';
      if (count(next, ')') > count(next, '(')) return [];
      const words = passage.text.slice(open).replace(/\s+/g, ' ');
      return [
        {
          ...passage.span(open, open + 1),
          message: `The bracket in ${quoted(words, 40)} is never closed.`,
          advice: 'Add the closing bracket, or take the opening one out.',
        },
      ];
    }),
};

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/** Where the bracket begins that a paragraph opens once too often, or null. */
function unclosed(text: string): number | null {
  const open: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/[()]/g)) {
    if (mark === '(') {
      // A smiley is no bracket.
      if (!/[:;]-?$/.test(text.slice(Math.max(0, index - 2), index))) open.push(index);
      // "a)" and "3)" number a list.
    } else if (
      open.length > 0 ||
      !/(?:^|\s)\w{1,3}$/.test(text.slice(Math.max(0, index - 5), index))
    ) {
      open.pop();
    }
  }
  return open[0] ?? null;
}
