import type { Document } from '../../../read/document.ts';
import type { Parts } from '../../../recognize/parts.ts';
import { leavesOf } from '../../passages.ts';
import type { Rule } from '../../rule.ts';
import { wordCount } from '../../words.ts';

/** Whether a line at the top may be a headline, alone or run into the lead. */
function mayHaveOne({ blocks }: Document, parts: Parts): boolean {
  const others = [parts.label, parts.dateline, ...parts.timings, ...parts.contacts];
  const top = [...leavesOf(blocks)].slice(0, MAX_LINES);
  return top.some(({ start, end, runs }) => {
    const text = runs
      .map((run) => run.text)
      .join('')
      .trim();
    if (runIn.test(text)) return true;
    if (others.some((part) => part && part.start < end && part.end > start)) return false;
    const words = wordCount(text);
    return words >= 3 && words <= MAX_WORDS && !/[.!?:;,…]$/.test(text);
  });
}

const MAX_LINES = 6;
const MAX_WORDS = 25;

// "Town Council Demands Answers Sandport-- Mayor Ines Ode today called ..."
const runIn =
  /^(?:\p{Lu}\S*\s(?:\p{Ll}{1,4}\s){0,2}){4,20}\p{Lu}\p{L}{2,30}\s?(?:--|[–—])\s?\p{Lu}/u;

export const headlineMissing: Rule = {
  id: 'headline-missing',
  category: 'headline',
  since: '0.1.0',
  level: 'error',
  fields: ['headline'],
  title: 'no headline',
  why:
    'The headline is what people see in an inbox, a search result and a feed. Without one, a ' +
    'mail program or a wire uses whatever comes first.',
  source: [
    'https://courses.dc.edu/mediawritingonline/week-14-public-relations/',
    'https://service.prweb.com/learning/article/editorial-guidelines/',
  ],
  reads: [],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: 'OSLO, May 5, 2026 – The Harbour Museum opens its new wing on Friday, after two years of work.\n',
        at: '1:1',
        says: 'no headline',
      },
    ],
    passing: [
      {
        format: 'text',
        text: 'Harbour, Museum Open New Wing Portland-- Mayor Ada Holm and Councillor Bo Lind today opened the new wing of the museum, which has three halls and a roof.\n',
      },
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum opens its new wing on Friday.\n',
      },
    ],
  },
  check: ({ document, parts }) => {
    if (parts.headline?.text.trim() || parts.doubts.has('headline')) return [];
    if (mayHaveOne(document, parts)) return [];
    const start = document.blocks[0]?.start ?? document.bodyStart;
    return [
      {
        start,
        end: start,
        message: 'The release has no headline.',
        advice: 'Start with one line that says who does what: "# Harbour Museum opens new wing".',
      },
    ];
  },
};
