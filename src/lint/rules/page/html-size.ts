import { limits } from '../../../release/limits.ts';
import type { Rule } from '../../rule.ts';

export const htmlSize: Rule = {
  id: 'html-size',
  category: 'page',
  since: '0.1.0',
  level: 'warning',
  title: 'a page too large for a mail',
  why:
    'Gmail cuts off a mail with more than 102 KB of HTML and hides the rest behind a link. ' +
    'The boilerplate and the contact come last, so they are gone.',
  source: [
    'https://www.acidonemail.com/developing-html-emails-for-gmail-12-things-you-must-know/',
    'https://devbytes.co.in/news/things-to-know-about-gmails-102-kb-html-email-size-limit',
  ],
  reads: [],
  examples: {
    failing: [
      {
        format: 'html',
        text: `<h1>Harbour Museum opens new wing</h1>\n<p>It opens.</p>\n<!-- ${'x'.repeat(limits.htmlBytes)} -->\n`,
        at: '1:5',
        says: '102 KB',
      },
    ],
    passing: [
      { format: 'html', text: '<h1>Harbour Museum opens new wing</h1>\n<p>It opens.</p>\n' },
    ],
  },
  check: ({ document }) => {
    const bytes = document.format === 'html' ? Buffer.byteLength(document.text) : 0;
    if (bytes <= limits.htmlBytes) return [];
    const start = document.blocks[0]?.start ?? 0;
    return [
      {
        start,
        end: start,
        message: `The page has ${Math.ceil(bytes / 1000)} KB of HTML; Gmail cuts a mail off after ${limits.htmlBytes / 1000} KB.`,
        advice:
          'Send only the text, without the navigation of the web site, and link to the pictures.',
      },
    ];
  },
};
