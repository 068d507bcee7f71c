import type { Rule } from '../../rule.ts';
import { quoted } from '../../words.ts';

const house = { words: [], names: [], phrases: ['Registered charity 1234'] };
const release =
  'Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum opens its new wing.\n';

export const housePhrases: Rule = {
  id: 'house-phrases',
  category: 'newsroom',
  since: '0.1.0',
  level: 'warning',
  title: 'a phrase that your newsroom requires is missing',
  why:
    'Your newsroom lists these phrases in newsroom.yaml: a registration number, a legal line, a web ' +
    'address. Every release needs them.',
  source: ['newsroom.yaml, under lint.phrases'],
  reads: [],
  examples: {
    failing: [
      {
        format: 'text',
        text: release,
        newsroom: { house },
        at: '3:51',
        says: '"Registered charity 1234" is missing',
      },
    ],
    passing: [
      { format: 'text', text: `${release}\nRegistered  charity\n1234\n`, newsroom: { house } },
      { format: 'text', text: release },
    ],
  },
  check: ({ document, parts, newsroom }) => {
    const text = folded(document.text);
    const at = (parts.about.at(-1) ?? parts.story.at(-1))?.end ?? document.bodyStart;
    return newsroom.house.phrases
      .filter((phrase) => !text.includes(folded(phrase)))
      .map((phrase) => ({
        start: at,
        end: at,
        message: `${quoted(phrase)} is missing.`,
        advice: 'Add it below the story; your newsroom requires it in every release.',
      }));
  },
};

const folded = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();
