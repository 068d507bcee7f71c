import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswers } from '../src/answers/read.ts';
import { type Prose, type Run, plain, tidy } from '../src/release/prose.ts';
import { parseMarkdown } from '../src/source/markdown.ts';
import { stampsIn, untouched } from '../src/source/stamp.ts';
import { write } from '../src/write/index.ts';
import { spellMarkdown } from '../src/source/markdown-spell.ts';
import { answers } from './program.ts';

/** The renditions of some answers, by format. */
function renditions(text: string): { md: string; html: string; txt: string } {
  const [md, html, txt] = write(readAnswers('answers.md', text).release).map(
    ({ content }) => content,
  );
  return { md: md!, html: html!, txt: txt! };
}

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');
const styled = (style: string, facts = '', story?: string) =>
  lines(renditions(answers(`style: ${style}\n${facts}`, story)).txt);

describe('house styles', () => {
  const place = (style: string, dateline: string) =>
    lines(
      renditions(answers(`style: ${style}\n`).replace(/dateline: .*/, `dateline: ${dateline}`)).txt,
    ).find((line) => line.includes('The mill'));

  it.each([
    ['in', '{ place: Pune, date: 2026-11-01 }', 'Pune, 1st November, 2026: The mill'],
    ['in', '{ place: Pune, date: 2026-11-12 }', 'Pune, 12th November, 2026: The mill'],
    [
      'in',
      '{ place: Pune, region: Maharashtra, date: 2026-11-23 }',
      'Pune, Maharashtra, 23rd November, 2026: The',
    ],
    ['uk', '{ place: Leeds, date: 2026-02-03 }', 'Leeds, 3 February 2026 – The mill'],
    [
      'ap',
      '{ place: Pune, country: India, date: 2026-11-24 }',
      'PUNE, India, Nov. 24, 2026 — The mill',
    ],
    [
      'ap',
      '{ place: Austin, region: Texas, country: USA, date: 2026-03-02 }',
      'AUSTIN, Texas, March 2, 2026 — The',
    ],
    ['ap', '{ place: Provo, region: Utah, date: 2026-06-02 }', 'PROVO, Utah, June 2, 2026 — The'],
    [
      'ap',
      '{ place: Salem, region: Oregon, country: USA, date: 2026-09-02 }',
      'SALEM, Ore., Sept. 2, 2026 — The',
    ],
    [
      'ap',
      '{ place: Boston, region: Massachusetts, date: 2026-01-02 }',
      'BOSTON, Jan. 2, 2026 — The',
    ],
    [
      'ap',
      '{ place: Regina, region: Saskatchewan, country: Canada, date: 2026-07-02 }',
      'REGINA, Saskatchewan, July 2, 2026 — The',
    ],
  ])('%s writes the dateline %s', (style, dateline, expected) => {
    expect(place(style, dateline)).toContain(expected);
  });

  const quotation = '> We grew. We will grow\n>\n> — Ms Asha Rao, Director, Acme Inc.';
  const story = `Lead.\n\n${quotation}`;

  it.each([
    ['in', '“We grew. We will grow”, said Ms Asha Rao, Director, Acme Inc.'],
    ['uk', 'Ms Asha Rao, Director, Acme Inc., said: “We grew. We will grow.”'],
    ['ap', '“We grew. We will grow,” said Asha Rao, Director, Acme Inc.'],
  ])('%s writes a quotation', (style, expected) => {
    expect(styled(style, '', story)).toContain(expected);
  });

  it.each([
    ['in', '“Why?” said Asha Rao.'],
    ['uk', 'Asha Rao said: “Why?”'],
    ['ap', '“Why?” said Asha Rao.'],
  ])('%s lets a question keep its mark', (style, expected) => {
    expect(styled(style, '', 'Lead.\n\n> "Why?"\n> — Asha Rao')).toContain(expected);
  });

  it('opens every paragraph of a long quotation and closes the last', () => {
    expect(
      styled('ap', '', 'Lead.\n\n> One.\n>\n> Two.\n>\n> Three.\n>\n> — Asha Rao').slice(3, 6),
    ).toEqual(['“One.', '“Two.', '“Three,” said Asha Rao.']);
    expect(styled('uk', '', 'Lead.\n\n> One.\n>\n> Two.\n>\n> — Asha Rao')).toContain(
      'Asha Rao said: “One.',
    );
  });

  it.each([
    ['ap', '18:00', 'EMBARGOED UNTIL 6 p.m. IST (UTC+5:30), Dec. 1, 2026'],
    ['ap', '12:00', 'EMBARGOED UNTIL noon IST (UTC+5:30), Dec. 1, 2026'],
    ['ap', '00:01', 'EMBARGOED UNTIL 00:01 IST (UTC+5:30), Dec. 1, 2026'],
    ['uk', '00:01', 'EMBARGOED UNTIL 00:01 IST (UTC+5:30), 1 December 2026'],
    ['in', '09:30', 'EMBARGOED UNTIL 09:30 IST (UTC+5:30), 1st December, 2026'],
  ])('%s writes an embargo until %s', (style, time, expected) => {
    const timing = `timing: { embargo: 2026-12-01T${time}, zone: Asia/Kolkata }\n`;
    expect(styled(style, timing)).toContain(expected);
  });

  it.each([
    ['uk', '2026-07-01', 'Europe/London', '00:01 BST, 1 July 2026'],
    ['uk', '2026-12-01', 'Europe/London', '00:01 GMT, 1 December 2026'],
    ['ap', '2026-12-01', 'America/New_York', '00:01 EST, Dec. 1, 2026'],
    ['ap', '2026-07-01', 'America/Chicago', '00:01 CDT, July 1, 2026'],
    ['uk', '2026-07-01', 'Africa/Johannesburg', '00:01 SAST, 1 July 2026'],
    ['uk', '2026-07-01', 'Asia/Tashkent', '00:01 UTC+05:00, 1 July 2026'],
    ['uk', '2026-07-01', 'UTC', '00:01 UTC, 1 July 2026'],
  ])('%s names the zone as its readers do: %s %s', (style, day, zone, expected) => {
    const lines = styled(style, `timing: { embargo: ${day}T00:01, zone: ${zone} }\n`);
    expect(lines).toContain(`EMBARGOED UNTIL ${expected}`);
  });

  it('writes notes to editors once, and only where there are some', () => {
    const heading = 'Notes to editors';
    expect(styled('uk')).not.toContain(heading);
    const lines = styled(
      'uk',
      'notes: |\n  The survey asked 2,104 adults.\n\n  Photos are free to use.\n',
    );
    const at = lines.indexOf(heading);
    expect(lines.slice(at, at + 3)).toEqual([
      heading,
      'The survey asked 2,104 adults.',
      'Photos are free to use.',
    ]);
    expect(lines.indexOf(heading, at + 1)).toBe(-1);
  });

  it.each(['ap', 'in', 'uk'])('%s writes a legal notice under its own name', (style) => {
    const lines = styled(style, 'legal:\n  - name: Safe harbor\n    text: Results may differ.\n');
    const at = lines.findIndex((line) => line.startsWith('Safe harbor'));
    expect(lines[at + 1]).toBe('Results may differ.');
  });

  it('puts people of one organization on shared lines only while their numbers can be told apart', () => {
    const contacts = (second: string) =>
      renditions(
        answers('style: in\n').replace(
          /contacts:[^]*?(?=style)/,
          `contacts:\n  - { name: A, organization: Acme, phone: "5550101" }\n  - ${second}\n`,
        ),
      ).txt;
    expect(contacts('{ name: B, organization: Acme, phone: "5550102" }')).toContain(
      'A / B\nAcme\nPh: 5550101 / 5550102',
    );
    expect(contacts('{ name: B, organization: Acme, phone: ["5550102", "5550103"] }')).toContain(
      'A\nAcme\nPh: 5550101\n\nB\nAcme\nPh: 5550102, 5550103',
    );
    expect(contacts('{ name: B, organization: Other, phone: "5550102" }')).toContain('B\nOther');
  });
});

describe('text of users stays text', () => {
  const nasty =
    '{{headline}} {{{x}}} <script>alert(1)</script> <img src=x onerror=alert(1)> it’s Acme\'s "Q&A" &amp; *a* _b_ `c`';

  it('in every format, wherever it stands', () => {
    const quoted = `'${nasty.replaceAll("'", "''")}'`;
    const { md, html, txt } = renditions(
      answers(
        `subheadline: ${quoted}\nlabel: ${quoted}\nabout: [{ name: ${quoted}, text: ${quoted} }]\n`,
      ),
    );
    expect(txt).toContain(nasty);
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain('{{headline}} {{{x}}} &lt;script&gt;');
    expect(html).toContain(`Acme's "Q&amp;A" &amp;amp; *a*`);
    expect(md).not.toMatch(/<script|<img/);
    expect(md).toContain(`it’s Acme's "Q&A" &amp;amp; \\*a\\* \\_b\\_ \\\`c\\\``);
  });

  it.each(['javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,x', 'vbscript:x'])(
    'and never a link to %s',
    (href) => {
      const { html, md } = renditions(answers('', `Read [this](${href}) and ![that](${href}).\n`));
      expect(html).not.toMatch(/(href|src)="\s*(javascript|data|vbscript)/i);
      expect(md).toContain('\\[this\\]');
    },
  );

  it('and a page loads nothing: an image elsewhere is a link', () => {
    const { html } = renditions(
      answers(
        '',
        'Lead.\n\n![A mill](https://cdn.example/mill.jpg "The mill")\n\n![B](assets/b.jpg)',
      ),
    );
    expect(html).toContain('<p><a href="https://cdn.example/mill.jpg">The mill</a></p>');
    expect(html).toContain('<img src="assets/b.jpg" alt="B">');
    expect(html).toContain("default-src 'none'");
  });
});

const run = fc
  .record({
    text: fc.oneof(
      fc.string({ minLength: 1 }),
      fc.stringMatching(/^[a-z *_`[\]()<>&!#\-+.1\\|~=:"']{1,12}$/),
      fc.constantFrom('word', ' and ', '“said”', '१२', '一二', '# x', '1. y', '- z', '> q', '---'),
    ),
    strong: fc.constantFrom(true as const, undefined),
    emphasis: fc.constantFrom(true as const, undefined),
    href: fc.constantFrom('https://acme.example/a_b', undefined, undefined),
  })
  .map((one): Run => ({ ...one, text: one.text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '') }));
const anyProse = fc
  .array(run, { minLength: 1, maxLength: 6 })
  .map(tidy)
  .filter((prose) => prose.length > 0);

describe('prose', () => {
  it('has one form only', () => {
    fc.assert(
      fc.property(anyProse, (prose) => {
        expect(tidy(prose)).toEqual(prose);
      }),
    );
  });

  it('reads from Markdown as it was written, markup and all', () => {
    fc.assert(
      fc.property(anyProse, (prose: Prose) => {
        const blocks = parseMarkdown(spellMarkdown(prose), 'anybody');
        expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
        const read = tidy(
          blocks[0]!.runs.map((part) => (part.soft ? { ...part, text: ' ' } : part)),
        );
        expect(plain(read)).toBe(plain(prose));
        expect(read).toEqual(prose);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('stamps', () => {
  const { md, html, txt } = renditions(answers());

  it('tell a file that is as it was made from one that was edited', () => {
    expect(untouched('release.md', md, [])).toBe(true);
    expect(untouched('release.html', html, [])).toBe(true);
    expect(untouched('release.md', md.replace('mill', 'mall'), [])).toBe(false);
    expect(untouched('release.html', html.replace('mill', 'mall'), [])).toBe(false);
    expect(untouched('release.md', md.replace('language: en-US', 'language: en-GB'), [])).toBe(
      false,
    );
  });

  it('of the text stand in both others, so that one of them may be edited or gone', () => {
    expect(untouched('release.txt', txt, [md.replace('mill', 'mall'), html])).toBe(true);
    expect(untouched('release.txt', txt, [html])).toBe(true);
    expect(untouched('release.txt', `${txt}.`, [md, html])).toBe(false);
    expect(untouched('release.txt', txt, [])).toBe(false);
  });

  it('survive a checkout with other line ends', () => {
    expect(untouched('release.md', md.replaceAll('\n', '\r\n'), [])).toBe(true);
    expect([...stampsIn(md).keys()]).toEqual(['release.md', 'release.txt']);
  });
});
