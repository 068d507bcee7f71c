import { sentencesIn } from '../../../text/sentences.ts';
import { limits } from '../../../release/limits.ts';
import type { Rule } from '../../rule.ts';
import { atTheWorst } from './worst.ts';

const headline = '# Harbour Museum opens new wing\n\n';

export const paragraphLength: Rule = {
  id: 'paragraph-length',
  category: 'story',
  since: '0.1.0',
  level: 'info',
  title: 'a paragraph with too many sentences',
  why:
    'Newspapers cut from the bottom, a paragraph at a time, and on a phone a long paragraph ' +
    'is a grey wall. With two to four sentences, an editor can take what they need.',
  source: [
    'https://bitwire.com/blog/good-news-bad-formatting-how-to-structure-a-press-release',
    'https://infocomm.ky/info/?p=15644',
  ],
  reads: ['story'],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: `${headline}OSLO, May 5, 2026 – The wing opens.\n\n${'It has room. '.repeat(6)}\n`,
        at: '5:1',
        says: '6 sentences',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: `${headline}OSLO, May 5, 2026 – ${'It has room. '.repeat(5)}\n\n“${'It has room. '.repeat(9).trim()}” said Ada Holm, director.\n`,
      },
    ],
  },
  check: ({ document, passages, locale }) =>
    atTheWorst(
      document.text,
      passages.map((passage) => {
        const begin = passage.text.search(/[^\ufffc\s]/);
        const text = passage.text.slice(begin).trimEnd();
        const amount = sentencesIn(passage.text, locale).length;
        return { ...passage.span(begin, begin + text.length), text, amount };
      }),
      {
        pieces: ['paragraph', 'paragraphs'],
        units: 'sentences',
        most: limits.paragraphSentences,
        advice: 'Start a new paragraph where the thought changes. Two to four sentences are usual.',
      },
    ),
};
