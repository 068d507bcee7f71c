import type { Parts } from '../../../recognize/parts.ts';
import { matches } from '../../matches.ts';
import type { Passage } from '../../passages.ts';
import type { Rule } from '../../rule.ts';
import { quoted, wholeWords } from '../../words.ts';

const release =
  '# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum opens its new wing.\n\n';

export const speechWithoutMarks: Rule = {
  id: 'speech-without-marks',
  category: 'quotations',
  since: '0.2.0',
  level: 'warning',
  title: 'a quotation that has lost its marks',
  why:
    'Copying often loses quotation marks. Without them no one can see which words are the speaker’s, ' +
    'and "I" and "we" seem to be the writer’s.',
  source: ['https://en.wikipedia.org/wiki/Quotation_marks_in_English'],
  reads: ['story', 'other'],
  languages: ['en'],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: `${release}I have waited two years for this day, and I am glad of it, said Ada Holm, director.\n`,
        at: '5:1',
        says: 'I have waited',
      },
      {
        format: 'markdown',
        text: `${release}They've told us to wait for the lorry, said Ada Holm. We're still waiting.\n`,
        at: '5:1',
        says: 'told us to wait',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: '# El museo abre su ala nueva\n\nOSLO, 5 de mayo de 2026 – El museo abre su ala nueva.\n\n– Estamos listos y nos alegramos mucho –dijo Ada Ruiz, directora–. Abrimos hoy.\n',
      },
      {
        format: 'markdown',
        text: `${release}“I have waited two years for this day,” said Ada Holm. She said we may come. Boats will sail on Fridays, the museum said.\n`,
      },
      {
        format: 'markdown',
        text: `${release}The doors open at nine, said Ada Holm, who told us of the plan.\n`,
      },
    ],
  },
  check: ({ passages, parts, document: { text } }) =>
    [...unmarkedQuotes(parts, text), ...unmarkedSpeech(passages)].map(({ words, start, end }) => ({
      start,
      end,
      message: `${quoted(words)} is speech without quotation marks.`,
      advice: 'Put the speaker’s words in quotation marks: “...,” said Ada Holm.',
    })),
};

/** The quotations of a page without any marks; a dash before them is a mark as well. */
const unmarkedQuotes = ({ quotes }: Parts, text: string) =>
  quotes
    .filter(({ marked, speaker, attribution, start }) => {
      const dash = /^[–—-]|[–—-]\s?$/.test(text.slice(Math.max(0, start - 2), start + 1));
      return !marked && speaker && attribution && !dash;
    })
    .map(({ text: words, start, end }) => ({ words, start, end }));

/** A sentence in the first person with a speaker, on a page that marks other quotations. */
const unmarkedSpeech = (passages: readonly Passage[]) =>
  matches(
    passages.filter(({ text }) => !/[“”"«»„\ufffc]/.test(text)),
    speech,
  ).filter(({ words }) => firstPerson.test(words.replace(/,[^,]*$/, '')));

// A sentence, a comma, a verb of speech and a name.
const speech =
  /(?<=^|[.!?]\s)\p{Lu}[^.!?\n]{15,400},\s(?:(?:said|says|added|adds|explained|explains|noted|notes|stated|states)\s\p{Lu}[\p{L}’'-]+|\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?\s(?:said|says|added|adds|explained|explains))(?![\p{L}])/gu;

const firstPerson = wholeWords(
  ['I', "I['’](?:m|ve|d|ll)", 'we', "we['’](?:re|ve|d|ll)", 'us', 'our', 'my', 'me'],
  'u',
);
