import type { FoundStory } from '../../../recognize/parts.ts';
import type { Problem, Rule } from '../../rule.ts';
import { quoted, wordCount } from '../../words.ts';

const release =
  '# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum opens its new wing.\n\n';

export const listLost: Rule = {
  id: 'list-lost',
  category: 'unfinished',
  since: '0.2.0',
  level: 'warning',
  title: 'a list that is announced and missing',
  why: 'A list is easily lost when text is copied. Readers look for it, and the sentence makes no sense.',
  source: ['https://en.wikipedia.org/wiki/Colon_(punctuation)#Lists'],
  reads: [],
  languages: ['en'],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: `${release}Three of its boats were given a medal:\n\nThe museum also lends boats to schools, and takes them back when they have learned how to sail.\n`,
        at: '5:1',
        says: 'Three of its boats',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: `${release}Three of its boats were given a medal:\n\n- Gull\n- Tern\n- Auk\n`,
      },
      {
        format: 'markdown',
        text: `${release}Two people spoke about the following:\n\n“We waited two years for this day,” said Ada Holm.\n\nThree halls open:\n\nThe hall of nets.\n\nThe hall of ropes.\n\nThe hall of sails.\n`,
      },
    ],
  },
  check: ({ parts }) => {
    return parts.story.flatMap((block, i): Problem[] => {
      if (block.kind !== 'paragraph' || !announces.test(block.text)) return [];
      const following = parts.story.slice(i + 1, i + 4);
      if (!isLost(following)) return [];
      return [
        {
          start: block.start,
          end: block.end,
          message: `${quoted(block.text)} announces a list, but none follows.`,
          advice: 'Put the list back, or end the sentence with a full stop.',
        },
      ];
    });
  },
};

/** A sentence of some words that counts or announces things, and ends in a colon. */
const announces =
  /^(?=(?:\S+\s+){4})[^]*(?:\b(?:two|three|four|five|six|seven|eight|nine|ten|several|\d{1,2}|following|these|include[sd]?|including|as follows)\b)[^.!?:]*:\s*$/i;

/** Whether what follows is prose that goes on, and not the things that were announced. */
function isLost([next, second]: readonly FoundStory[]): boolean {
  if (next?.kind !== 'paragraph') return false;
  const isSentence = (text: string) =>
    /^\p{Lu}/u.test(text) && /[.!?]$/.test(text) && wordCount(text) >= 10;
  const isItem = (text: string) =>
    /^(?:[-•*–—·]|\d{1,2}[.)]|\p{L}[.)])\s/u.test(text) || /^[^.!?]{1,60}[:–—]\s*\S/.test(text);
  if (/^[“"«„]/.test(next.text) || isItem(next.text) || !isSentence(next.text)) return false;
  return second?.kind !== 'paragraph' || !isItem(second.text);
}
