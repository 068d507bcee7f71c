import { loudVerbs } from './loud-verbs.ts';
import { type Match, matches } from '../../matches.ts';
import type { Rule } from '../../rule.ts';
import { wholeWords } from '../../words.ts';

const release =
  '# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum opens its new wing.\n\n';

export const attributionVerb: Rule = {
  id: 'attribution-verb',
  category: 'quotations',
  since: '0.1.0',
  level: 'info',
  fields: ['story', 'quotes'],
  title: 'a speaker who exclaims, enthuses or opines',
  why:
    'Newspapers write "said", because readers pass over it and hear the words. "Enthused" is ' +
    'your opinion of how it was said: an editor changes it, and trusts the rest less.',
  source: ['https://johnkrolldigital.com/encyclopedia/'],
  reads: ['story'],
  languages: ['en'],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: `${release}“We have waited two years for this day,” enthused Ada Holm, director.\n`,
        at: '5:42',
        says: '"enthused"',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: `${release}“We have waited two years for this day,” said Ada Holm, director. Lasers beamed light on the roof, and Bose, who never boasts, added that “they will for as long as it pleases us.”\n`,
      },
    ],
  },
  check: ({ passages }) =>
    matches(passages, verbs)
      .filter(isBesideSpeech)
      .map(({ words, start, end }) => ({
        start,
        end,
        message: `"${words}" is your opinion of how it was said.`,
        advice: 'Write "said".',
      })),
};

const verbs = wholeWords(loudVerbs);

/** Whether a verb follows a quotation, with at most a name between them, or introduces one. */
function isBesideSpeech({ passage: { text, zoneAt }, index, words: { length } }: Match): boolean {
  const before = text.slice(Math.max(0, index - 40), index);
  const after = text.slice(index + length, index + length + 80);
  const last = before.lastIndexOf('\ufffc');
  const next = after.indexOf('\ufffc');
  return (
    (last >= 0 &&
      zoneAt(index - before.length + last) === 'quotation' &&
      /^[\s,]*(?:[\p{Lu}\p{Ll}][\p{L}\p{M}.'’-]*\s+){0,3}$/u.test(before.slice(last + 1))) ||
    (next >= 0 &&
      zoneAt(index + length + next) === 'quotation' &&
      /^[^.!?\ufffc]{0,60}[,:]\s*$/u.test(after.slice(0, next)))
  );
}
