import { limits } from '../../../release/limits.ts';
import type { Parts } from '../../../recognize/parts.ts';
import type { Rule } from '../../rule.ts';
import { everything, leavesOf } from '../../passages.ts';
import { placeholdersIn } from './placeholders.ts';
import { listed, quoted, wordCount } from '../../words.ts';

export const notARelease: Rule<'stub' | 'template'> = {
  id: 'not-a-release',
  category: 'unfinished',
  since: '0.1.0',
  level: { stub: 'warning', template: 'error' },
  title: 'a file that does not look like a press release',
  why:
    'Templates, stubs that link to a file, blurbs for a home page and pages that failed to load lie ' +
    'beside releases. To list all that each of them lacks would bury the one thing to know. So ' +
    'nothing else is told of such a file.',
  source: [
    'https://apps.prsa.org/intelligence/Tactics/Articles/view/9055/1027/Anatomy_of_a_21st_century_news_release_5_tips_that',
  ],
  reads: everything,
  examples: {
    failing: [
      {
        format: 'markdown',
        text: '---\ntitle: Harbour Museum in the papers\nlink: https://papers.example/boats\n---\n',
        at: '5:1',
        says: 'and no text',
      },
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\nRead all about it [in the PDF](wing.pdf).\n',
        at: '1:1',
        says: 'only 7 words',
      },
      {
        format: 'markdown',
        text: 'FOR IMMEDIATE RELEASE\n\n# [Headline]\n\n[City], [Date] – [Company] announces that it [insert the news].\n\nMedia contact: [Name], [phone number], [email]\n',
        at: '1:1',
        says: 'a template, with 8 places',
      },
      {
        format: 'text',
        text: 'Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – See PDF.\n\n###\n',
        at: '1:1',
        says: 'only 2 words',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum opens its new wing.\n',
      },
      {
        format: 'text',
        text: 'PRESS RELEASE\n\nHarbour Museum opens new wing\n\nThe museum opens its new wing on Friday.\n\nMedia contact: Ada Holm, +47 22 00 00 00, ada@museum.example\n',
      },
    ],
  },
  check: ({ document, parts, passages }) => {
    const words = wordsOf(parts);
    const slots = placeholdersIn(passages).map(({ text }) => text);
    const template = slots.length >= limits.templateSlots && !isBegun(parts);
    if (
      words >= limits.releaseWords ||
      (words >= limits.storyWords && isSigned(parts) && !template)
    )
      return [];
    const at = document.blocks[0]?.start ?? document.bodyStart;
    const text = words === 0 ? 'no text' : `only ${words} words of text`;
    const what = template
      ? `a template, with ${slots.length} places to fill in: ${listed([...new Set(slots)].slice(0, 9).map((slot) => quoted(slot)))}`
      : isSigned(parts)
        ? `there is ${text}`
        : `it has no release line, no dateline with a place, no quotation, and ${text}`;
    return [
      {
        start: at,
        end: at,
        message: template
          ? `This does not look like a press release but like ${what}.`
          : `This does not look like a press release: ${what}.`,
        advice:
          'If it is one, begin with place and date, and say whom to call; pr new asks for all it needs. If it is none, leave it out when you lint.',
        case: template ? 'template' : 'stub',
      },
    ];
  },
};

/** Whether somebody has begun to fill it in: what is left to fill is told place by place. */
const isBegun = ({ dateline, contacts }: Parts): boolean =>
  typeof dateline?.date === 'string' && contacts.length > 0;

/** How many words the story has, quotations and lists included, the dateline cut off. */
const wordsOf = ({ story }: Parts): number =>
  story.reduce((sum, { text, block }) => {
    const inside = [...leavesOf([block])].flatMap(({ runs }) => runs.map((run) => run.text));
    return sum + wordCount(text || inside.join(' '));
  }, 0);

/**
 * Whether the page has what only releases have: one thing that no other text opens or speaks with, or two
 * that other pages of a newsroom may have as well.
 */
function isSigned({ label, timings, dateline, quotes, about, contacts, endMark }: Parts): boolean {
  const own = [
    timings.length,
    dateline?.place,
    dateline?.wire,
    quotes.some(({ speaker }) => speaker),
  ];
  const shared = [label, about.length, contacts.length, endMark];
  return own.some(Boolean) || shared.filter(Boolean).length > 1;
}
