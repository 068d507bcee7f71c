import type { Document } from '../../../read/document.ts';
import type { Span } from '../../../source/block.ts';
import type { Problem, Rule } from '../../rule.ts';
import { quoted } from '../../words.ts';

const embargo =
  '<p>EMBARGOED UNTIL 00:01 BST, 3 May 2026</p>\n<h1>Harbour Museum opens new wing</h1>\n<p>It opens.</p>\n';
const script = (date: string) =>
  `<script type="application/ld+json">{ "@type": "NewsArticle", "datePublished": "${date}" }</script>\n`;

export const metadataEmbargoMismatch: Rule = {
  id: 'metadata-embargo-mismatch',
  category: 'release-line',
  since: '0.1.0',
  level: 'error',
  title: 'metadata that breaks the embargo',
  why:
    'Search engines, feeds and editorial systems read the date in the metadata of a page, not ' +
    'the line that people see. If that date is earlier than the embargo, machines publish ' +
    'first.',
  source: [
    'https://developers.google.com/search/docs/appearance/structured-data/article',
    'https://iptc.org/std/ninjs/ninjs-schema_3.3.json',
  ],
  reads: [],
  examples: {
    failing: [
      {
        format: 'html',
        text: script('2026-05-02') + embargo,
        at: '1:80',
        says: '"2026-05-02", before the embargo ends',
      },
      {
        format: 'html',
        text: `<meta property="article:published_time" content="2026-05-02T22:00:00Z">\n${embargo}`,
        at: '1:50',
        says: 'before the embargo ends',
      },
    ],
    passing: [
      { format: 'html', text: script('2026-05-03T00:01:00+01:00') + embargo },
      { format: 'html', text: script('2026-05-02') + embargo.replace(/.*\n/, '') },
    ],
  },
  check: ({ document, parts }) => {
    const until = parts.timings.find(({ kind }) => kind === 'embargo')?.until;
    if (!until) return [];
    return publishedIn(document).flatMap(({ text, start, end }): Problem[] =>
      isBefore(text, until)
        ? [
            {
              start,
              end,
              message: `The metadata gives the publication date as ${quoted(text)}, before the embargo ends at ${until}.`,
              advice: `Use the end of the embargo, with its UTC offset: "${until}".`,
            },
          ]
        : [],
    );
  },
};

/** Names for the publication date in an HTML head or front matter. */
const names = [
  'article:published_time',
  'datepublished',
  'publishdate',
  'pubdate',
  'published',
  'embargoed',
  'embargoeduntil',
];

/** Each publication date in the metadata of a file. */
function publishedIn({ text, stated }: Document): (Span & { text: string })[] {
  const inData = [
    ...text.matchAll(
      /"(?:datePublished|embargoed|embargoedUntil)"\s{0,9}:\s{0,9}"([^"\n]{8,40})"/g,
    ),
  ];
  return [
    ...names.flatMap((name) => stated.get(name) ?? []),
    ...inData.map(({ 0: whole, 1: date, index }) => {
      const start = index + whole.length - 1 - date!.length;
      return { text: date!, start, end: start + date!.length };
    }),
  ];
}

/** Whether an ISO date or moment is before another. Without a time, it compares days. */
function isBefore(date: string, until: string): boolean {
  const day = /^\d{4}-\d\d-\d\d/.exec(date)?.[0];
  if (!day) return false;
  const [a, b] = [Date.parse(date), Date.parse(until)];
  const exact = /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(date) && /[+-]\d\d:\d\d$/.test(until);
  return exact ? a < b : day < until.slice(0, 10);
}
