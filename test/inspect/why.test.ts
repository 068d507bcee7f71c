import { describe, expect, it } from 'vitest';
import { read } from '../../src/read/index.ts';
import { recognize } from '../../src/recognize/index.ts';
import type { Explanation, Why } from '../../src/recognize/parts.ts';
import { explain } from '../../src/recognize/why.ts';
import { folder, pr } from '../program.ts';

const recognitionOf = (content: string, name = 'a.txt') =>
  recognize(read(name, Buffer.from(content)));
const whyOf = (content: string, name?: string): Explanation =>
  explain(recognitionOf(content, name));

/** A reason as one line: "is a heading +2". */
const lines = (why: Why | null | undefined): string[] =>
  (why?.evidence ?? []).map(({ says, weight }) => `${says} ${weight ?? ''}`.trim());

const lead =
  'The tram line to the harbour opened on Tuesday, with ten new cars and a stop at the market.';
const said =
  '“Our drivers asked for this line for twenty years,” said Nell Quist, director of Riverline.';
const close = 'The cars run every eight minutes from five in the morning until one at night.';
const page = (...paragraphs: string[]): string => [...paragraphs, ''].join('\n\n');

type Case = readonly [
  what: string,
  content: string,
  of: (why: Explanation) => Why | null | undefined,
  evidence: readonly string[],
  runnerUp: string | null,
  name?: string,
];

const cases: readonly Case[] = [
  [
    'a headline by its markup, before another heading',
    page(
      '# Riverline opens a harbour line',
      '## Trams run all night',
      `LEEDS, 5 May 2026 – ${lead}`,
    ),
    ({ headline }) => headline,
    ['is a heading of the first level 3', 'is the first line 1'],
    '“Trams run all night” as the headline',
    'a.md',
  ],
  [
    'a subheadline by its place',
    page(
      '# Riverline opens a harbour line',
      '## Trams run all night',
      `LEEDS, 5 May 2026 – ${lead}`,
    ),
    ({ subheadlines }) => subheadlines[0],
    ['is a heading 1.5', 'follows the headline 1.5', 'comes before the dateline 1.2'],
    'this line as no part',
    'a.md',
  ],
  [
    'a dateline by place, date and dash',
    page('Riverline opens a harbour line', `LEEDS, 5 May 2026 – ${lead}`),
    ({ dateline }) => dateline,
    [
      'has a date 3',
      'has a name in capitals for a place 2.3',
      'is set off by a dash or its like 1.5',
    ],
    'no dateline',
  ],
  [
    'a German dateline by the same evidence',
    page(
      'Riverline eröffnet eine Linie zum Hafen',
      'Leipzig, 5. Mai 2026 – Die Riverline hat am Dienstag eine Linie zum Hafen eröffnet, die mit zehn neuen Wagen am alten Fischmarkt hält.',
    ),
    ({ dateline }) => dateline,
    ['has a known place 3', 'has a date 3'],
    'no dateline',
  ],
  [
    'a headline that only the front matter has',
    page('---\ntitle: Riverline opens a harbour line\n---', `LEEDS, 5 May 2026 – ${lead}`, close),
    ({ headline }) => headline,
    ['is the title that the file states'],
    'no headline',
    'a.md',
  ],
  [
    'a kind label and a release line by their words alone',
    page(
      'PRESS RELEASE',
      'For immediate release',
      'Riverline opens a harbour line',
      `LEEDS, 5 May 2026 – ${lead}`,
    ),
    ({ label }) => label,
    ['names the kind of document'],
    null,
  ],
  [
    'a release line by its words alone',
    page(
      'PRESS RELEASE',
      'For immediate release',
      'Riverline opens a harbour line',
      `LEEDS, 5 May 2026 – ${lead}`,
    ),
    ({ timing }) => timing,
    ['says when the text may be used'],
    null,
  ],
  [
    'a story without dateline by its prose',
    page('Riverline opens a harbour line', `${lead} ${close}`, close),
    ({ story }) => story,
    ['reads like a paragraph 1'],
    `“${close.slice(0, 60)} …” as the start of the story`,
  ],
  [
    'a speaker by the attribution',
    page('Riverline opens a harbour line', `LEEDS, 5 May 2026 – ${lead}`, said, close),
    ({ quotes }) => quotes[0],
    ['is set off as speech', 'Nell Quist is named after the words 9'],
    null,
  ],
  [
    'a contact by its label and its address',
    page(
      'Riverline opens a harbour line',
      `LEEDS, 5 May 2026 – ${lead}`,
      said,
      close,
      'Media contact:\nBen Dock\npress@riverline.example',
    ),
    ({ contacts }) => contacts[0],
    ['follows a label for contacts 6', 'names a person 3', 'has an e-mail address for the press 3'],
    null,
  ],
  [
    'a boilerplate by its label',
    page(
      'Riverline opens a harbour line',
      `LEEDS, 5 May 2026 – ${lead}`,
      said,
      close,
      'About Riverline',
      'Riverline has run the trams of Leeds since 1911.',
    ),
    ({ about }) => about[0],
    ['begins with a label for a text about Riverline'],
    null,
  ],
  [
    'an end mark',
    page('Riverline opens a harbour line', `LEEDS, 5 May 2026 – ${lead}`, said, close, '-30-'),
    ({ endMark }) => endMark,
    ['is a mark that ends a story'],
    null,
  ],
];

describe('explain', () => {
  it.each(cases.map((one) => [one[0], one] as const))('%s', (_, one) => {
    const [, content, of, evidence, runnerUp, name] = one;
    const why = of(whyOf(content, name));
    expect(lines(why)).toEqual(expect.arrayContaining([...evidence]));
    expect(why?.runnerUp).toBe(runnerUp);
    // What counts most comes first.
    const weights = why!.evidence.flatMap(({ weight }) =>
      weight === null ? [] : [Math.abs(weight)],
    );
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });

  it('shows as doubtful what rules do not trust', () => {
    const content = page('Riverline opens a harbour line', 'Trams run all night', lead, close);
    const { parts } = recognitionOf(content);
    const { subheadlines, headline } = whyOf(content);
    expect([...parts.doubts]).toContain('subheadlines');
    expect(subheadlines[0]).toMatchObject({ doubtful: true });
    expect(headline).toMatchObject({ doubtful: false });
  });
});

describe('pr inspect --why', () => {
  const content = page(
    '# Riverline opens a harbour line',
    `LEEDS, 5 May 2026 – ${lead}`,
    said,
    close,
  );

  it('shows the evidence and the runner-up of each part below it', async () => {
    const { stdout, code } = await pr(folder({ 'a.md': content }), ['inspect', '--why', 'a.md']);
    expect(code).toBe(0);
    const text = stdout.replace(/\s+/g, ' ');
    expect(text).toContain('why: is a heading of the first level (+3), is the first line (+1)');
    expect(text).toMatch(
      /dateline LEEDS, 5 May 2026 – .* runner-up: no dateline, [\d.]+ points behind/,
    );
    expect(text).toContain('Nell Quist is named after the words (+9)');
  });

  it('prints the same with --json under why, and nothing of it without', async () => {
    const cwd = folder({ 'a.md': content });
    const shown = await pr(cwd, ['inspect', '--why', '--json', 'a.md']);
    const { why, ...rest } = JSON.parse(shown.stdout);
    expect(why).toEqual(JSON.parse(JSON.stringify(whyOf(content, 'a.md'))));
    expect(rest).toEqual(JSON.parse((await pr(cwd, ['inspect', '--json', 'a.md'])).stdout));
  });
});
