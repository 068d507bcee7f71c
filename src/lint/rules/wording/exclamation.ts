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
    ],
    passing: [
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\nThe band Wham! plays, and Yahoo! pays. “It is open!” said Ada Holm. Run `a != b`.\n',
      },
    ],
  },
  check: ({ passages, accepts }) =>
    matches(passages, marks, unquoted).flatMap(({ words, passage, index, start, end }) => {
      const before = /[^.!?\ufffc\n]{0,60}$/u
        .exec(passage.text.slice(Math.max(0, index - 60), index))![0]
        .trim();
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

// A mark in the middle of a sentence belongs to a name: "the band Wham! plays".
const marks = /(?<=[\p{L}\p{N})]\s?)!+(?=[)\]]?(?:$|\s+(?!\p{Ll})\S|\s*$))/gu;
