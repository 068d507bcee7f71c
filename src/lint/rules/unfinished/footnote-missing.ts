import { everything } from '../../passages.ts';
import type { Rule } from '../../rule.ts';
import { listed, quoted } from '../../words.ts';

const release =
  'Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum opens its new wing.\n\n';

export const footnoteMissing: Rule = {
  id: 'footnote-missing',
  category: 'unfinished',
  since: '0.2.0',
  level: 'warning',
  title: 'a number that points to a note that is not there',
  why: 'The notes were lost when the text was copied. The figures that they prove stand without a source.',
  source: ['https://en.wikipedia.org/wiki/Note_(typography)'],
  reads: everything.filter(
    (zone) => zone !== 'front matter' && zone !== 'contact' && zone !== 'dateline',
  ),
  examples: {
    failing: [
      {
        format: 'text',
        text: `${release}It lends boats to farms,1 to schools,2 and to whoever asks nicely.3\n`,
        at: '5:25',
        says: '1, 2 and 3',
      },
    ],
    passing: [
      {
        format: 'text',
        text: `${release}It lends boats to farms,1 and to schools.2\n\n1 Farms within ten miles.\n2 Schools in the town.\n`,
      },
      {
        format: 'text',
        text: `${release}It sold 1,200 tickets,12 boats and CO2, and version 2.0 of H.264.\n`,
      },
    ],
  },
  check: ({ passages }) => {
    const marks = passages.flatMap((passage) =>
      [...passage.text.matchAll(noteMark)].map(({ groups, index, 0: words }) => ({
        number: numberOf((groups!['raised'] ?? groups!['plain'])!),
        words: passage.text.slice(Math.max(0, index - 20), index + words.length),
        ...passage.span(index, index + words.length),
      })),
    );
    // Notes count from 1: anything else is a figure.
    const numbers = marks.map(({ number }) => number);
    const first = marks[0];
    if (!first || numbers.length < 2 || numbers.some((number, i) => number !== i + 1)) return [];
    const hasNotes = passages.some(
      ({ text }) =>
        /(?:^|\n)\s{0,3}[[(]?(?:1|¹)[\]).:]?\s*\S/.test(text) && !text.includes(first.words),
    );
    if (hasNotes) return [];
    return [
      {
        start: first.start,
        end: first.end,
        message: `${numbers.length === 1 ? 'The note' : 'The notes'} ${listed(numbers.map(String))} that ${quoted(first.words)} begins to point to are not in the text.`,
        advice: 'Add the notes below the story, or take the numbers out.',
      },
    ];
  },
};

const noteMark =
  /(?<=\p{Ll}{3}[.,;:!?]?[”"’]?)(?:(?<raised>[¹²³⁴⁵⁶⁷⁸⁹])|(?<plain>[1-9])(?=\s|$))/gu;

const numberOf = (mark: string): number => '¹²³⁴⁵⁶⁷⁸⁹'.indexOf(mark) + 1 || Number(mark);
