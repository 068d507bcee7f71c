import { sentencesIn } from '../../recognize/sentences.ts';
import { limits } from '../../release/limits.ts';
import type { Rule } from '../rule.ts';
import { inLines, quoted, wordCount } from '../words.ts';

const headline = '# Harbour Museum opens new wing\n\n';
const sentence = (words: number): string => `The museum opens ${'big '.repeat(words - 4)}wings.`;

export const sentenceLength: Rule = {
  id: 'sentence-length',
  title: 'a sentence that is hard to read',
  why:
    'Beyond 25 words readers begin to lose the thread, beyond 29 most have lost it. An editor has to ' +
    'cut the sentence in two before it can be printed.',
  source: [
    'https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/',
    'https://www.surreycc.gov.uk/website/writing-guide/reading-levels-for-web-pages',
  ],
  reads: ['story', 'boilerplate'],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: `${headline}OSLO, May 5, 2026 – The wing opens. ${sentence(36)}\n`,
        at: '3:37',
        says: 'A sentence of 36 words',
      },
      {
        format: 'markdown',
        text: `${headline}OSLO, May 5, 2026 – The wing opens. ${sentence(36)}\n\n${sentence(40)}\n`,
        at: '5:1',
        says: '2 sentences of more than 35 words, in lines 3 and 5; this one has 40',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: `${headline}OSLO, May 5, 2026 – The wing opens. ${sentence(35)} “${sentence(50)}” said Ada Holm, director.\n`,
      },
    ],
  },
  check: ({ document, passages, parts, locale }) => {
    // The first sentence of all has a rule to itself.
    const lead = parts.story.find(({ kind }) => kind === 'paragraph')?.start;
    const long = passages
      .flatMap((passage) =>
        sentencesIn(closed(passage.text), locale).map(({ from, text }) => {
          const begin = from + text.search(/[^\ufffc\s]/);
          const words = text.slice(begin - from).trimEnd();
          const span = passage.span(begin, begin + words.length);
          return { ...span, text: words, words: wordCount(beforeList(words)) };
        }),
      )
      .filter(({ start, words }) => words > most && words <= longest && start !== lead);
    const worst = long.reduce((one, other) => (other.words > one.words ? other : one), long[0]!);
    if (!worst) return [];
    const { start, end } = worst;
    return [
      {
        start,
        end,
        message:
          long.length === 1
            ? `A sentence of ${worst.words} words: ${quoted(worst.text)}.`
            : `${long.length} sentences of more than ${most} words, ${inLines(document.text, long)}; this one has ${worst.words}: ${quoted(worst.text)}.`,
        advice: 'Make two of each; 25 words are easy to follow.',
      },
    ];
  },
};

/** A text in which each quotation ends a sentence, where a word in capitals comes next: its own stop is not read. */
const closed = (text: string): string => text.replace(/\ufffc(?= {1,3}\p{Lu})/gu, '.');

/** A sentence without the list behind its colon, which nobody reads as one. */
const beforeList = (text: string): string => /^([^:]*):(?:[^,;]*[,;]){4}/.exec(text)?.[1] ?? text;

const { most, longest } = limits.sentenceWords;
