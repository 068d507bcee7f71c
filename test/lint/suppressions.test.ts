import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding, SuppressedFinding } from '../../src/lint/finding.ts';
import { type Options, lint } from '../../src/lint/index.ts';
import { read } from '../../src/read/index.ts';
import { recognize } from '../../src/recognize/index.ts';
import { answers, folder, pr } from '../program.ts';

const allow = '<!-- pr-allow hype-words: it is the name of the prize -->';
const begin = '<!-- pr-allow-begin hype-words: these are names of prizes -->';

function linted(text: string, name: string, options?: Options) {
  const document = read(name, Buffer.from(text));
  const { findings, suppressed } = lint(document, recognize(document).parts, {
    piece: true,
    ...options,
  });
  const about = findings.filter(({ rule }) => /^(?:suppression|hype)-/.test(rule));
  return {
    told: about.map(({ line, rule }) => `${line} ${rule}`),
    suppressed: suppressed.map(({ line, reason }) => `${line} ${reason}`),
  };
}

interface Report {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

describe('a directive allows', () => {
  const head = '# Museum wins prize\n\nOSLO, May 5, 2026 – The museum won it.\n\n';
  it.each([
    ['the paragraph after it', 'a.md', `${head}${allow}\n\nA long\nworld-class day.\n`, 8],
    ['its own line', 'a.md', `${head}A world-class day. ${allow}\n`, 5],
    ['the next line within a paragraph', 'a.md', `${head}A day. ${allow}\nWorld-class.\n`, 6],
    ['the next item', 'a.md', `${head}- One\n${allow}\n\n- World-class\n`, 8],
    [
      'everything between begin and end',
      'a.md',
      `${head}${begin}\n\nOne.\n\nWorld-class.\n\n<!-- pr-allow-end -->\n`,
      9,
    ],
    [
      'all to the end, when nothing ends it',
      'a.md',
      `${head}${begin}\n\nOne.\n\nWorld-class.\n`,
      9,
    ],
    [
      'a whole file',
      'a.md',
      `${head}A world-class day.\n\n${allow.replace('allow', 'allow-file')}\n`,
      5,
    ],
    [
      'several rules',
      'a.md',
      `${head}World-class.\n\n<!-- pr-allow-file hype-words, contact-missing: it is a draft -->\n`,
      5,
    ],
    [
      'an element',
      'a.html',
      `<h1>Museum</h1>\n<p>It won.</p>\n${allow}\n<p>A\nworld-class day.</p>\n`,
      5,
    ],
    [
      'an element over lines',
      'a.html',
      `<h1>Museum</h1>\n<!-- pr-allow\n  hype-words: it is\n  the name -->\n<p>A world-class day.</p>\n`,
      5,
    ],
  ])('allows %s', (_, name, text, line) => {
    const result = linted(text, name);
    expect(result.told).toEqual([]);
    expect(result.suppressed.join()).toContain(`${line} `);
  });

  it.each([
    ['the paragraph after the next', 'a.md', `${head}${allow}\n\nOne.\n\nWorld-class.\n`, 9],
    ['what stood before', 'a.md', `${head}World-class.\n\n${allow}\n\nOne.\n`, 5],
    [
      'what comes after the end',
      'a.md',
      `${head}${begin}\n\nOne.\n\n<!-- pr-allow-end -->\n\nWorld-class.\n`,
      11,
    ],
    [
      'another rule',
      'a.md',
      `${head}<!-- pr-allow quote-unattributed: so -->\n\nWorld-class.\n`,
      7,
    ],
    [
      'what no comment can be in',
      'a.txt',
      `Museum wins prize\n\nOSLO, May 5, 2026 – The museum won it.\n\n${allow}\n\nIt was a world-class day for all of the town.\n`,
      7,
    ],
    [
      'what only looks like it',
      'a.md',
      `${head}<!-- pr-allowed hype-words: so -->\n\nWorld-class.\n`,
      7,
    ],
  ])('does not allow %s', (_, name, text, line) => {
    const result = linted(text, name);
    expect(result.told).toContain(`${line} hype-words`);
    expect(result.suppressed).toEqual([]);
  });

  it('is reported if it is unused, unless its rule is off', () => {
    const text = `${head}${allow}\n\nOne.\n`;
    expect(linted(text, 'a.md').told).toEqual(['5 suppression-unused']);
    expect(linted(text, 'a.md', { levels: { 'hype-words': 'off' } }).told).toEqual([]);
  });
});

describe('in a newsroom', () => {
  const girl = 'The girl, Quilla Sample, was kidnapped in March.';
  const story = `The museum won.\n\n${allow}\n\nThe world-class prize.\n\nA groundbreaking day.\n\n<!-- pr-allow-file dateline-missing: not needed -->`;

  it('directives in the answers apply to the renditions, and do not show in them', async () => {
    const cwd = folder({
      'newsroom.yaml': 'schema: 1\n',
      'releases/a/answers.md': answers('', story),
    });
    expect((await pr(cwd, ['build'])).code).toBe(0);
    for (const file of ['release.md', 'release.html', 'release.txt']) {
      const text = readFileSync(join(cwd, 'releases/a', file), 'utf8');
      expect(text).toContain('prize');
      expect(text).not.toMatch(/pr-allow|name of the prize/);
      const { stdout } = await pr(cwd, ['lint', `releases/a/${file}`, '--format', 'json']);
      const report = JSON.parse(stdout) as Report;
      expect(report.suppressed).toMatchObject([
        {
          file: 'releases/a/answers.md',
          line: 12,
          rule: 'hype-words',
          reason: 'it is the name of the prize',
        },
      ]);
      const hype = report.findings.filter(({ rule }) => rule === 'hype-words');
      expect(hype).toMatchObject([{ file: 'releases/a/answers.md', line: 14, column: 3 }]);
      expect(hype[0]!.message).toMatch(/^"groundbreaking"/);
      const unused = report.findings.filter(({ rule }) => rule === 'suppression-unused');
      expect(unused).toMatchObject([{ file: 'releases/a/answers.md', line: 16 }]);
    }
  });

  it('only a named person can allow what the law protects', async () => {
    const cwd = folder({
      'a.md': `# Home [TK]\n\n<!-- pr-allow child-identity-review: all is well -->\n\n${girl}\n`,
      'b.md': `# Home\n\n<!-- pr-allow child-identity-review: Quilla Sample agreed; approved by Mira Sen -->\n\n${girl}\n`,
    });
    const { stdout } = await pr(cwd, ['lint', 'a.md', 'b.md', '--format', 'json']);
    const { findings, suppressed } = JSON.parse(stdout) as Report;
    const rules = findings.filter(({ file }) => file === 'a.md').map(({ rule }) => rule);
    expect(rules).toContain('child-identity-review');
    expect(rules).toContain('suppression-misspelled');
    expect(suppressed).toMatchObject([{ file: 'b.md', approver: 'Mira Sen' }]);
    expect(stdout).not.toMatch(/Quilla|Sample/);
  });

  it('such a rule cannot be switched off', async () => {
    const cwd = folder({
      'newsroom.yaml': 'lint:\n  rules:\n    child-identity-review: off\n',
      'a.md': '# Home\n\nIt is.\n',
    });
    const { code, stderr } = await pr(cwd, ['lint', 'a.md']);
    expect(code).toBe(2);
    expect(stderr).toContain('newsroom.yaml:3:28  lint.rules.child-identity-review cannot be');
  });
});
