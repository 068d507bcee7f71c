import { sentencesIn } from '../../../text/sentences.ts';
import { placer } from '../../../source/lines.ts';
import { limits } from '../../../release/limits.ts';
import type { Page, Problem, Rule } from '../../rule.ts';
import { quoted } from '../../words.ts';

const release = '# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – ';
const lead = 'The new wing gives 400 boats of the northern coast a dry home after two years.';

export const quoteRepeats: Rule = {
  id: 'quote-repeats',
  category: 'quotations',
  since: '0.1.0',
  level: 'info',
  title: 'a quotation that repeats what was said before',
  why:
    'A quotation should say what only its speaker can say. One that repeats the paragraph ' +
    'above it, or itself, fills space and is the first thing an editor cuts.',
  source: ['https://johnkrolldigital.com/encyclopedia/', 'https://infocomm.ky/info/?p=15644'],
  reads: ['story', 'quotation'],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: `${release}${lead}\n\n“After two years, the new wing gives 400 boats of the northern coast a dry home,” said Ada Holm, director.\n`,
        at: '5:1',
        says: 'repeats the paragraph before it',
      },
      {
        format: 'markdown',
        text: `${release}The wing opens.\n\n“We have kept these boats in the rain for far too long,” said Ada Holm.\n\nThe doors open at nine. “We have kept these boats in the rain for far too long.”\n`,
        at: '7:25',
        says: 'is already on line 5',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: `${release}${lead}\n\n“My father sailed in one of the 400, and now it has a home,” said Ada Holm, director. “It is dry.” “It is dry.”\n`,
      },
    ],
  },
  check: (page) => [...wordForWord(page), ...echoes(page)],
};

/** Sentences that occur twice under one heading; a new section may repeat an earlier one. */
function wordForWord({ document, parts, passages, locale }: Page): Problem[] {
  const place = placer(document.text);
  const headings = parts.story.filter(({ kind }) => kind === 'heading');
  let section = 0;
  const seen = new Map<string, number>();
  return passages.flatMap(({ text, span }) =>
    sentencesIn(text, locale).flatMap((sentence): Problem[] => {
      const words = wordsOf(spoken(sentence.text));
      if (words.length < limits.repeatedWords) return [];
      const begin = sentence.from + sentence.text.search(/[^\ufffc\s]/);
      const here = span(begin, sentence.from + sentence.text.trimEnd().length);
      while (section < headings.length && headings[section]!.start <= here.start) section++;
      const key = `${section} ${words.join(' ')}`;
      const before = seen.get(key);
      if (before === undefined) {
        seen.set(key, here.start);
        return [];
      }
      return [
        {
          ...here,
          message: `${quoted(sentence.text)} is already on line ${place(before).line}.`,
          advice: 'Delete one of the two.',
        },
      ];
    }),
  );
}

/** Quotations that share nearly all their words with the paragraph before them. */
const echoes = ({ parts: { quotes, story } }: Page): Problem[] =>
  quotes.flatMap((quote): Problem[] => {
    const own = story.findIndex(({ end }) => end > quote.start);
    const before = story[own - 1];
    const words = contentWords(quote.text);
    if (before?.kind !== 'paragraph' || words.size < limits.repeatedWords) return [];
    const known = contentWords(before.text);
    const common = [...words].filter((word) => known.has(word)).length;
    if (common < words.size * 0.8) return [];
    return [
      {
        start: quote.start,
        end: quote.end,
        message: `${quoted(quote.text)} repeats the paragraph before it.`,
        advice:
          'Let the speaker say what you cannot: what it means, what it took, what comes next.',
      },
    ];
  });

/** A sentence without the attribution after it: “We grew,” she said. */
function spoken(text: string): string {
  const sentence = text.trim();
  const closing = /^[“"«„]/.test(sentence) ? sentence.search(/[”"»“][^”"»“]*$/) : 0;
  return closing > 0 ? sentence.slice(0, closing) : sentence;
}

const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];

/** The words of four letters or more, which usually carry the meaning. */
const contentWords = (text: string): Set<string> =>
  new Set(wordsOf(text).filter((word) => word.length > 3));
