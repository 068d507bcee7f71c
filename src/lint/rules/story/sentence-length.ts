import { sentencesIn } from '../../../text/sentences.ts';
import { limits } from '../../../release/limits.ts';
import type { Rule } from '../../rule.ts';
import { wordCount } from '../../words.ts';
import { atTheWorst } from './worst.ts';

const headline = '# Harbour Museum opens new wing\n\n';
const sentence = (words: number): string => `The museum opens ${'big '.repeat(words - 4)}wings.`;

export const sentenceLength: Rule = {
  id: 'sentence-length',
  category: 'story',
  since: '0.1.0',
  level: 'info',
  title: 'a sentence that is hard to read',
  why:
    'Beyond 25 words readers start to lose the thread; beyond 29 most have lost it. An editor ' +
    'has to split the sentence before it can be printed.',
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
        says: 'This sentence has 36 words',
      },
      {
        format: 'markdown',
        text: `${headline}OSLO, May 5, 2026 – The wing opens. ${sentence(36)}\n\n${sentence(40)}\n`,
        at: '5:1',
        says: '2 sentences have more than 35 words, on lines 3 and 5; this one has 40',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: `${headline}OSLO, May 5, 2026 – The wing opens.\n\n${sentence(25)}5 ${sentence(25)}[6] ${sentence(25)}² It costs 3.5 million.\n`,
      },
      {
        format: 'markdown',
        text: `${headline}OSLO, May 5, 2026 – The wing opens. ${sentence(35)} “${sentence(50)}” said Ada Holm, director.\n`,
      },
    ],
  },
  check: ({ document, passages, parts, locale }) => {
    // The lead has a rule of its own.
    const lead = parts.story.find(({ kind }) => kind === 'paragraph')?.start;
    const sentences = passages
      .flatMap((passage) =>
        sentencesIn(closed(passage.text), locale).map(({ from, text: whole }) => {
          const begin = from + whole.search(/[^\ufffc\s]/);
          const text = whole.slice(begin - from).trimEnd();
          const amount = wordCount(beforeList(text));
          return { ...passage.span(begin, begin + text.length), text, amount };
        }),
      )
      .filter(({ start, amount }) => amount <= longest && start !== lead);
    return atTheWorst(document.text, sentences, {
      pieces: ['sentence', 'sentences'],
      units: 'words',
      most,
      advice: 'Split it. 25 words are easy to follow.',
    });
  },
};

/** A text with a full stop for each quotation that a capital follows: the one inside it is not read. */
const closed = (text: string): string => text.replace(/\ufffc(?= {1,3}\p{Lu})/gu, '.');

/** A sentence without a list after its colon, which reads as several. */
const beforeList = (text: string): string => /^([^:]*):(?:[^,;]*[,;]){4}/.exec(text)?.[1] ?? text;

const { most, longest } = limits.sentenceWords;
