import type { Rule } from '../../rule.ts';

const page = (attributes: string) =>
  `<!doctype html>\n<html${attributes}>\n<body><h1>Harbour Museum opens new wing</h1></body>\n</html>\n`;

export const htmlLangMissing: Rule = {
  id: 'html-lang-missing',
  category: 'page',
  since: '0.1.0',
  level: 'warning',
  title: 'a web page that does not state its language',
  why:
    'Screen readers choose a voice by it, browsers a translation, search engines an audience. ' +
    'Without it, a German release is read aloud in English.',
  source: ['https://www.w3.org/TR/WCAG22/#language-of-page'],
  reads: [],
  examples: {
    failing: [{ format: 'html', text: page(''), at: '2:1', says: 'does not state' }],
    passing: [
      { format: 'html', text: page(' lang="en"') },
      // A fragment, which will be part of another page.
      { format: 'html', text: '<h1>Harbour Museum opens new wing</h1>\n' },
    ],
  },
  check: ({ document, parts }) => {
    const tag = document.format === 'html' ? /<html\b[^>]{0,2000}>/i.exec(document.text) : null;
    if (!tag || /\slang\s*=\s*["']?\w/i.test(tag[0])) return [];
    return [
      {
        start: tag.index,
        end: tag.index + tag[0].length,
        message: 'The page does not state its language.',
        advice: `Add it to the first element: <html lang="${parts.language}">.`,
      },
    ];
  },
};
