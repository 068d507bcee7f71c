import type { Parts } from '../../../recognize/parts.ts';
import type { Rule } from '../../rule.ts';

/** Whether a place in capitals with a dash is further down, where lines have run together. */
const isWithinStory = ({ story }: Parts): boolean =>
  story.slice(0, MAX_PARAGRAPHS).some(({ text }) => placeAndDash.test(text));

/** A dateline that was not recognized is in one of these. */
const MAX_PARAGRAPHS = 3;

const placeAndDash =
  /(?<!\p{L})\p{Lu}{4,30}(?:,\s\p{Lu}[\p{L}.]{1,15}){0,2}\.?\s?(?:[–—-]|--)\s?\p{Lu}|(?<=^|\s)\p{Lu}\p{L}{2,30}\s?(?:--|—)\s\p{Lu}/u;

export const datelineMissing: Rule = {
  id: 'dateline-missing',
  category: 'dateline',
  since: '0.1.0',
  level: 'warning',
  fields: ['dateline'],
  title: 'no dateline',
  why:
    'The dateline says where the news comes from and how old it is. A release is forwarded, ' +
    'saved and found again a year later; without a date, no one can tell which day "today" ' +
    'was.',
  source: [
    'https://service.prweb.com/learning/article/editorial-guidelines/',
    'https://blog.contentbird.io/de/glossar/pressemitteilung/',
    'https://vitrinelinguistique.oqlf.gouv.qc.ca/22830/',
    // In Britain the date stands at the top, and a place is the writer's choice.
    'https://www.geolsoc.org.uk/gsl/publications/journals/page3436.html',
  ],
  reads: [],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\nThe Harbour Museum opens its new wing on Friday, after two years of work.\n',
        at: '3:1',
        says: 'no dateline',
      },
    ],
    passing: [
      {
        format: 'text',
        text: 'Harbour, Museum Open New Wing Portland-- Mayor Ada Holm and Councillor Bo Lind today opened the new wing of the museum, which has three halls and a roof.\n',
      },
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\nPORTLAND, Maine, May 5, 2026 – The Harbour Museum opens its new wing on Friday.\n',
      },
      {
        format: 'text',
        text: 'Harbour Museum opens new wing\n\nKolkata, 5th May, 2026: The Harbour Museum opens its new wing on Friday.\n',
      },
    ],
  },
  check: ({ document, parts }) => {
    if (parts.dateline || parts.doubts.has('dateline') || isWithinStory(parts)) return [];
    const start = parts.story[0]?.start ?? document.blocks[0]?.start ?? document.bodyStart;
    return [
      {
        start,
        end: start,
        message:
          'The story has no dateline, so readers do not learn the place or the date of the news.',
        advice:
          'Start the first paragraph with the place and the date: "KOLKATA, India, May 5, 2026 – ".',
      },
    ];
  },
};
