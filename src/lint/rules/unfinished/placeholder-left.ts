import { everything } from '../../passages.ts';
import { placeholdersIn } from './placeholders.ts';
import type { Rule } from '../../rule.ts';
import { quoted } from '../../words.ts';

export const placeholderLeft: Rule = {
  id: 'placeholder-left',
  category: 'unfinished',
  since: '0.1.0',
  level: 'error',
  title: 'a placeholder left from the template',
  why:
    'Journalists see at once that no one read the text before it went out, and the fact that ' +
    'belongs there is missing. Placeholders are among the mistakes that wire editors catch ' +
    'most.',
  source: [
    'https://blog.businesswire.com/straight-from-the-newsroom-watch-for-these-common-mistakes-in-your-press-release',
  ],
  reads: everything,
  examples: {
    failing: [
      {
        format: 'markdown',
        text: '# Harbour museum reopens\n\n[CITY], May 5, 2026 – The museum opens on Friday.\n',
        at: '3:1',
        says: '[CITY]',
      },
      {
        format: 'text',
        text: 'Harbour museum reopens\n\nThe museum drew {{ visitors }} people last year.\n',
        at: '3:17',
        says: '{{ visitors }}',
      },
      {
        format: 'html',
        text: '<h1>Harbour museum reopens</h1>\n<p>It cost TK million euros.</p>\n',
        at: '2:12',
        says: 'TK',
      },
      {
        format: 'markdown',
        text: '# Harbour museum reopens\n\n[City, State] – The museum opens on Friday.\n',
        at: '3:1',
        says: '[City, State]',
      },
      {
        format: 'text',
        text: 'Harbour museum reopens\n\nOSLO, May 5, 2026 – {company_name} opens on Friday.\n',
        at: '3:21',
        says: '{company_name}',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text:
          '# Harbour museum reopens\n\nThe [city](https://example.org) pays. “We [the city] ' +
          'payed [sic] for all of it, and gladly,” said Ada Holm, mayor. TK Maxx opens next door.\n\n[1]: {{ site.baseurl }}/wing\n',
      },
    ],
  },
  check: ({ passages }) =>
    placeholdersIn(passages).map(({ passage, text, from, to }) => ({
      ...passage.span(from, to),
      message: `${quoted(text)} is a placeholder: the fact is missing.`,
      advice: 'Fill it in, or delete the sentence: "AUSTIN, Texas", not "[CITY], [STATE]".',
    })),
};
