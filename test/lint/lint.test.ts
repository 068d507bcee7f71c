import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lint as command } from '../../src/commands/lint.ts';
import type { Io } from '../../src/io.ts';
import type { Finding } from '../../src/lint/finding.ts';
import { type Options, lint } from '../../src/lint/index.ts';
import { read } from '../../src/read/index.ts';
import { recognize } from '../../src/recognize/index.ts';

function findingsIn(content: string, options?: Options, name = 'release.md'): Finding[] {
  const document = read(name, Buffer.from(content));
  return [...lint(document, recognize(document).parts, { piece: true, ...options }).findings];
}

const places = (findings: Finding[], rule: string) =>
  findings
    .filter((finding) => finding.rule === rule)
    .map(({ line, column, endLine, endColumn }) => `${line}:${column}-${endLine}:${endColumn}`);

const release = `# Harbour Museum opens new wing

OSLO, May 5, 2026 – The museum opens its new wing on Monday, May 5, 2026.

“We have waited [CITY] two years for this, said Ada Holm, director.
`;

describe('places', () => {
  it('count from 1 in the file as it stands', () => {
    expect(places(findingsIn(release), 'weekday-date-mismatch')).toEqual(['3:54-3:73']);
  });

  it('count front matter', () => {
    const content = `---\ntitle: Wing\n---\n\n${release}`;
    expect(places(findingsIn(content), 'weekday-date-mismatch')).toEqual(['7:54-7:73']);
  });

  it('count a CRLF as one line end', () => {
    const content = `---\ntitle: Wing\n---\n\n${release}`.replaceAll('\n', '\r\n');
    expect(places(findingsIn(content), 'weekday-date-mismatch')).toEqual(['7:54-7:73']);
  });

  it('count columns in UTF-16 units', () => {
    expect(
      places(findingsIn('# Wing\n\n🛥 opens on Monday, May 5, 2026.\n'), 'weekday-date-mismatch'),
    ).toEqual(['3:13-3:32']);
  });
});

describe('findings', () => {
  it('are sorted by line, column and rule', () => {
    const keys = findingsIn(release).map(({ line, column, rule }) => [line, column, rule]);
    const sorted = [...keys].sort(
      ([l1, c1, r1], [l2, c2, r2]) =>
        Number(l1) - Number(l2) || Number(c1) - Number(c2) || (r1! < r2! ? -1 : 1),
    );
    expect(keys).toEqual(sorted);
    expect(keys.length).toBeGreaterThan(3);
  });

  it('have the level that the newsroom sets', () => {
    const levels = { 'weekday-date-mismatch': 'info', 'contact-missing': 'off' } as const;
    const findings = findingsIn(release, { levels });
    expect(findings.find(({ rule }) => rule === 'weekday-date-mismatch')?.level).toBe('info');
    expect(findings.some(({ rule }) => rule === 'contact-missing')).toBe(false);
  });

  it('never lie outside the file, whatever is in it', () => {
    const pieces = fc.constantFrom(
      ...['"', '“', '”', '[CITY]', '{{x}}', 'TK', '\r\n', '\n\n', '# ', '> ', '🛥', '&amp;', '<p>'],
      ...[
        'Monday, May 5, 2026',
        'EMBARGOED UNTIL 3 May',
        'Contact: Ada',
        'About Us\n',
        'world-class ',
      ],
      ...['---\ntitle: x\n---\n', 'said', ': ', '****', '\ufeff', '</', '|', '`'],
    );
    const content = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), {
      maxLength: 40,
    });
    const name = fc.constantFrom('a.md', 'a.html', 'a.txt');
    fc.assert(
      fc.property(content, name, (parts, file) => {
        const document = read(file, Buffer.from(`.${parts.join(' ')}`.replaceAll('\0', '')));
        const lines = document.text.split(/\r\n|\n|\r/);
        for (const found of lint(document, recognize(document).parts, { piece: true }).findings) {
          expect(found.column).toBeGreaterThan(0);
          expect(found.column).toBeLessThanOrEqual(lines[found.line - 1]!.length + 1);
          expect(found.endColumn).toBeLessThanOrEqual(lines[found.endLine - 1]!.length + 1);
          const lasts = found.endLine - found.line || found.endColumn - found.column;
          expect(lasts).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  // Quadratic work on these would take minutes; a slow machine must not fail it.
  it.each(['"', '[', '{{', '<', '_', 'Monday, ', 'X/', 'May 1 ', ':', '“a ', 'TK'])(
    'of text that is hostile come to an end: %s',
    { timeout: 60_000 },
    (piece) => {
      expect(findingsIn(piece.repeat(50_000), {}, 'a.txt').length).toBeGreaterThan(0);
    },
  );

  it.each([
    '<!-- pr-allow hype-words: so -->\n\nworld-class\n\n',
    '<!-- pr-allow',
    '<!-- pr-x -->',
  ])('of remarks without end come to an end: %j', { timeout: 60_000 }, (piece) => {
    expect(findingsIn(piece.repeat(20_000)).length).toBeGreaterThan(0);
  });
});

describe('pr lint', () => {
  let cwd: string;
  beforeEach(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'pr-lint-'));
  });
  afterEach(() => rm(cwd, { recursive: true, force: true }));

  async function put(files: Record<string, string>) {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(cwd, name)), { recursive: true });
      await writeFile(join(cwd, name), content);
    }
  }

  async function run(targets: string[], flags: Parameters<typeof command>[1] = {}, input = '') {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const io: Io = {
      cwd,
      env: {},
      accessible: false,
      stdin: Readable.from([input]),
      stdout,
      stderr,
      now: () => new Date(0),
    };
    const code = await command(targets, flags, io);
    const said = (stream: PassThrough) => String((stream.read() as Buffer | null) ?? '');
    return { code, out: said(stdout), err: said(stderr) };
  }

  const linted = ({ out }: { out: string }) =>
    [
      ...new Set((JSON.parse(out) as { findings: Finding[] }).findings.map(({ file }) => file)),
    ].sort();

  it('reads files, folders and standard input', async () => {
    await put({ 'a.md': release, 'in/b.txt': release, 'in/deep/c.html': '<h1>Wing</h1>' });
    await put({ 'in/node_modules/d.md': release, 'in/.git/e.md': release, 'in/README.md': '# Us' });
    const result = await run(['a.md', 'in', '-'], { format: 'json' }, release);
    expect(linted(result)).toEqual(['-', 'a.md', 'in/b.txt', 'in/deep/c.html']);
    expect(result.code).toBe(1);
  });

  it('exits 0 without an error', async () => {
    await put({
      'a.md':
        '# Wing opens\n\nOSLO, May 5, 2026 – It opens.\n\nMedia contact: Ada Holm, +47 22 00 00 00, ada@museum.example\n',
    });
    expect((await run(['a.md'])).code).toBe(0);
  });

  it('exits 2 for what it cannot read, and lints the rest', async () => {
    await put({ 'a.md': release, 'b.md': '---js\nprocess.exit()\n---\n' });
    const { code, out, err } = await run(['gone.md', 'b.md', 'a.md']);
    expect(code).toBe(2);
    expect(out).toContain('a.md');
    expect(err).toMatch(/^gone\.md: there is no such file/);
    expect(err).toContain('b.md: ');
  });

  it('lints the releases of the newsroom around it, each mistake once', async () => {
    await put({ 'newsroom.yaml': 'schema: 1\nlint:\n  rules: { contact-missing: off }\n' });
    await put({
      'README.txt': release,
      'templates/release.md': '{{x}}',
      'releases/a/answers.md': '',
    });
    await put({ 'releases/a/release.html': '', 'releases/a/release.md': release });
    await put({
      'releases/b/answers.md': '',
      'releases/b/release.txt': release,
      'releases/c.md': release,
    });
    const expected = ['releases/a/release.md', 'releases/b/release.txt', 'releases/c.md'];
    const result = await run([], { format: 'json' });
    expect(linted(result)).toEqual(expected);
    expect(result.out).not.toContain('contact-missing');
    expect(linted(await run(['.'], { format: 'json' }))).toEqual(expected);
    expect(linted(await run(['releases/a/answers.md'], { format: 'json' }))).toEqual([expected[0]]);
  });

  it('tells of every rule and profile in newsroom.yaml that is none, and lints nothing', async () => {
    await put({
      'newsroom.yaml':
        'lint:\n  profile: [uk, prwep]\n  rules:\n    contact-mising: off\n    constructor: off\n',
    });
    await put({ 'a.md': release });
    const lints = run(['a.md']);
    await expect(lints).rejects.toThrow('newsroom.yaml:2:17  lint.profile[1] "prwep"');
    await expect(lints).rejects.toThrow('did you mean prweb?');
    await expect(lints).rejects.toThrow('newsroom.yaml:4:5  lint.rules.contact-mising');
    await expect(lints).rejects.toThrow('did you mean contact-missing?');
    await expect(lints).rejects.toThrow('newsroom.yaml:5:5  lint.rules.constructor');
  });

  it('measures by the strictest of the profiles that somebody names', async () => {
    const headline = 'Harbour Museum opens its new wing after two years of building work'; // 66
    await put({
      'newsroom.yaml': 'lint: { profile: plain }\n',
      'a.md': `# ${headline}\n\nOSLO, May 5, 2026 – It opens its doors to all of us.\n`,
    });
    const told = async (profile?: string[]) =>
      (await run(['a.md'], profile ? { profile } : {})).out.includes('takes at most 65');
    expect(await told()).toBe(false);
    expect(await told(['globalprnews', 'gov-uk', 'rushprnews'])).toBe(true);
    expect(await told(['rushprnews'])).toBe(false);
    await expect(run(['a.md'], { profile: ['govuk'] })).rejects.toThrow('did you mean gov-uk?');
  });

  it('outside a newsroom says how to call it', async () => {
    await expect(run([])).rejects.toThrow('pr lint release.md');
  });

  it('explains a rule', async () => {
    const { code, out } = await run([], { explain: 'headline-length' });
    expect(code).toBe(0);
    expect(out).toMatch(/^headline-length: .*\n\n[^]*Wrong:[^]*Right:[^]*headline-length: off\n/);
    await expect(run([], { explain: 'headline' })).rejects.toThrow('There is no rule "headline"');
    await expect(run(['x'], { format: 'jsn' })).rejects.toThrow('did you mean json?');
  });
});

const seed = join(import.meta.dirname, '../../shared/seed/press-release.txt');

it.skipIf(!existsSync(seed))(
  'the release that the project began with (skipped where it is absent)',
  () => {
    const findings = findingsIn(readFileSync(seed, 'utf8'), {}, 'press-release.txt');
    const found = findings.map(({ level, rule }) => `${level} ${rule}`);
    // All that a wire editor would catch there, and nothing that is not so.
    expect([...new Set(found)].sort()).toEqual([
      'error legal-citation',
      'info phone-international',
      'info quote-marks-mixed',
      'info relative-date',
      'warning child-identity-review',
      'warning contact-incomplete',
      'warning contacts-unpaired',
      'warning headline-length',
      'warning issuer-without-boilerplate',
    ]);
    const told = (rule: string) => findings.find((one) => one.rule === rule)?.message;
    expect(told('contact-incomplete')).toContain('no e-mail');
    expect(told('contacts-unpaired')).toContain('3 numbers');
    expect(told('legal-citation')).toContain('wrong law');
    expect(told('relative-date')).toContain('yesterday');
  },
);
