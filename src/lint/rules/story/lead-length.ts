import { sentencesIn } from '../../../text/sentences.ts';
import { limits } from '../../../release/limits.ts';
import type { Rule } from '../../rule.ts';
import { quoted, wordCount } from '../../words.ts';

const headline = '# Harbour Museum opens new wing\n\n';
const sentence = (words: number): string => `The museum opens ${'big '.repeat(words - 4)}wings.`;

export const leadLength: Rule<'rather long' | 'very long'> = {
  id: 'lead-length',
  formerly: 'lede-length',
  category: 'story',
  since: '0.1.0',
  level: { 'rather long': 'info', 'very long': 'warning' },
  title: 'a first sentence that few people finish',
  why:
    'The first sentence is the news, and for most readers all of it. Guides ask for about 25 ' +
    'words: who, what, when, where. Titles and full names fit in the second sentence.',
  source: [
    'https://apps.prsa.org/intelligence/Tactics/Articles/view/9055/1027/Anatomy_of_a_21st_century_news_release_5_tips_that',
    'https://prowlpublicrelations.blogspot.com/2012/10/the-nitty-gritty-numbers-of-news-release.html',
  ],
  reads: ['story', 'quotation'],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: `${headline}OSLO, May 5, 2026 – ${sentence(40)}\n`,
        at: '3:21',
        says: '40 words, more than the 35',
      },
      {
        format: 'markdown',
        text: `${headline}${sentence(70)} It has cost much.\n`,
        at: '3:1',
        says: '70 words',
      },
    ],
    passing: [{ format: 'markdown', text: `${headline}${sentence(30)} ${sentence(40)}\n` }],
  },
  check: ({ passages, parts, locale }) => {
    const lead = parts.story.find(({ kind }) => kind === 'paragraph');
    for (const { text, span } of lead ? passages : []) {
      const from = text.search(/[^\ufffc\s]/);
      if (span(from, from + 1).start < lead!.start) continue;
      const first = sentencesIn(text, locale)[0];
      const words = wordCount(first?.text ?? '');
      if (!first || words <= limits.lead.advised || words > limits.sentenceWords.longest) return [];
      return [
        {
          ...span(from, first.from + first.text.trimEnd().length),
          message: `The first sentence has ${words} words, more than the ${limits.lead.advised} that most people read to the end: ${quoted(first.text.slice(from))}.`,
          advice: 'Say who does what, when and where, and put the rest in a second sentence.',
          case: words > limits.lead.most ? 'very long' : 'rather long',
        },
      ];
    }
    return [];
  },
};
