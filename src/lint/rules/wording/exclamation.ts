import type { Locale } from '../../../style/locale.ts';
import { matches } from '../../matches.ts';
import type { Rule } from '../../rule.ts';
import { quoted, unquoted } from '../../words.ts';

export const exclamation: Rule = {
  id: 'exclamation',
  category: 'wording',
  since: '0.1.0',
  level: 'info',
  title: 'an exclamation mark in your own words',
  why:
    'Services see it as a sign of advertising and flag the release; journalists delete it. If ' +
    'news needs the mark to sound exciting, it is not exciting.',
  source: [
    'https://service.prweb.com/learning/article/editorial-guidelines/',
    'https://www.presswire.com/presswire-editorial-guidelines-ensuring-quality-and-compliance/',
  ],
  reads: ['subheadline', 'story', 'boilerplate'],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\nBook now!! The doors open on 3 May.\n',
        at: '3:9',
        says: '"Book now!!"',
      },
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\nWhoever has never seen a boat of the north may see ninety of them in Oslo! The doors open on 3 May.\n',
        at: '3:74',
        says: 'ninety of them in Oslo!"',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\nThe band Wham! plays, and Yahoo! pays. Find it at the Boats and Nets! Story Suite or by Yippee! Mail. “It is open!” said Ada Holm. Run `a != b`.\n',
      },
    ],
  },
  check: ({ passages, accepts, locale }) =>
    matches(passages, marks, unquoted).flatMap(({ words, passage, index, start, end }) => {
      const before = sentenceBefore(passage.text, index);
      if (isInName(before, passage.text.slice(end - start + index), locale)) return [];
      if (accepts(`${before.split(' ').at(-1)!}!`)) return [];
      return [
        {
          start,
          end,
          message: `${quoted(before + words)} ends in an exclamation mark.`,
          advice:
            'End the sentence with a full stop, and let the fact speak for itself: "Bookings open on 3 May."',
        },
      ];
    }),
};

/** The most that a message repeats. */
const MAX_SENTENCE_CHARACTERS = 60;

/** The sentence that a mark ends, or its last words. */
function sentenceBefore(text: string, index: number): string {
  const sentence = /[^.!?\ufffc\n]*$/u.exec(text.slice(Math.max(0, index - 200), index))![0].trim();
  if (sentence.length < MAX_SENTENCE_CHARACTERS) return sentence;
  return `... ${sentence.slice(4 - MAX_SENTENCE_CHARACTERS).replace(/^\S*\s/, '')}`;
}

/** Whether a mark between two capitalized words belongs to a name: "by Yippee! Mail". */
function isInName(before: string, behind: string, { frequent, pronouns }: Locale): boolean {
  const next = /^\s+(\p{Lu}[\p{L}'’-]*)/u.exec(behind)?.[1]?.toLowerCase();
  const isCommon = [...frequent, ...pronouns].some((word) => word.toLowerCase() === next);
  return next !== undefined && !isCommon && /\s\p{Lu}\S*$/u.test(before);
}

// A mark in the middle of a sentence belongs to a name: "the band Wham! plays".
const marks = /(?<=[\p{L}\p{N})]\s?)!+(?=[)\]]?(?:$|\s+(?!\p{Ll})\S|\s*$))/gu;
