import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Finding } from '../../src/lint/finding.ts';
import { lint } from '../../src/lint/index.ts';
import { excerptOf } from '../../src/lint/reporters/excerpt.ts';
import { reporters } from '../../src/lint/reporters/index.ts';
import type { LintedFile, Report } from '../../src/lint/reporters/report.ts';
import { reportSchema } from '../../src/lint/reporters/schema.ts';
import { read } from '../../src/read/index.ts';
import { recognize } from '../../src/recognize/index.ts';
import { columnsOf } from '../../src/source/screen-rows.ts';
import { folder, pr } from '../program.ts';

function lintedFile(name: string, text: string): LintedFile {
  const document = read(name, Buffer.from(text));
  const { findings, suppressed, texts } = lint(document, recognize(document).parts, {
    piece: true,
  });
  return { name, text: texts.get(name)!, findings, suppressed };
}

const report = (files: readonly LintedFile[], failures: string[] = []): Report => ({
  files,
  known: 0,
  failures,
  notes: true,
  pathOf: (file) => file,
  colours: false,
  columns: Infinity,
});

const name = 'a 100%,b:c"<\u001b[31m\u202e#?.md';
const hostile = lintedFile(
  name,
  '# Wing\n\n[CITY] \u001b]52;c;aGk=\u0007 \u009b31m \u202e ]]> &"\' “open\n\n<!-- pr-allow quote-marks-unbalanced: a "test" of <marks> -->\n\nIt “opens\non.\n\n[CITY] again, [CITY].\n',
);
const clean: LintedFile = { name: 'b.md', text: 'x', findings: [], suppressed: [] };
const full = report([hostile, clean], ['c.md: is "empty" & <b>\n::error::']);

const told = (format: string, of: Report = full): string => reporters[format]!(of);

describe('every report', () => {
  it.each(Object.keys(reporters))('%s holds no control characters', (format) => {
    expect(hostile.findings.length).toBeGreaterThan(4);
    expect(hostile.suppressed).toHaveLength(1);
    expect(told(format)).not.toMatch(
      // oxlint-disable-next-line no-control-regex -- control characters are what this is about
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
    );
  });
});

describe('json', () => {
  it('keeps the contract that pr schema lint publishes, and the text as it is', () => {
    const data = JSON.parse(told('json')) as { findings: Finding[]; failures: string[] };
    z.fromJSONSchema(reportSchema as Parameters<typeof z.fromJSONSchema>[0]).parse(data);
    expect(data.findings[0]!.file).toBe(name);
    expect(data.failures).toEqual(full.failures);
    expect(Object.keys(data).join(' ')).toBe(
      'schema files findings counts suppressed known failures',
    );
    expect(Object.keys(data.findings[0]!).join(' ')).toBe(
      'file line column endLine endColumn rule level message advice fixable',
    );
  });
});

describe('text', () => {
  it('says what, where, what to do, and what comes next', () => {
    const page = '# Wing!\n\nOSLO, May 5, 2026 – The wing opens on Monday, May 5, 2026.\n';
    const file = lintedFile('a.md', page);
    const two = file.findings.filter(({ rule }) => /^(?:weekday|headline-punct)/.test(rule));
    const one = report([{ ...file, findings: two }, clean]);
    expect(told('text', one)).toMatchInlineSnapshot(`
      "a.md
        3:39     error    "Monday, May 5, 2026": 5 May 2026 is a Tuesday.  weekday-date-mismatch
                          OSLO, May 5, 2026 – The wing opens on Monday, May 5, 2026.
                                                                ^^^^^^^^^^^^^^^^^^^
                          Check which of the two is right. If the date is, write "Tuesday, May 5, 2026".
        1:7      warning  The headline has an exclamation mark.  headline-punctuation
                          # Wing!
                                ^
                          Delete it, and let the news speak for itself.

      1 error, 1 warning in 2 files.
      To fix 1 of them: pr lint --fix
      Why it matters: pr explain weekday-date-mismatch
      "
    `);
    expect(told('text', { ...one, colours: true })).toContain('\u001b[31m');
    for (const columns of [40, 80, 120]) {
      const rows = told('text', { ...one, columns }).split('\n');
      const words = rows.filter((row) => !row.endsWith('weekday-date-mismatch'));
      expect(Math.max(...words.map((row) => row.length))).toBeLessThan(columns);
      expect(rows.join(' ').replace(/\s+/g, ' ')).toContain('write "Tuesday, May 5, 2026".');
    }
    expect(told('text', report([clean]))).toBe('Nothing to correct in b.md. Well done.\n');
    expect(told('text', { ...report([clean]), known: 3 })).toBe(
      'Nothing new in b.md. 3 findings in the baseline left out.\n',
    );
    expect(told('text', report([], ['a.md: is empty']))).toBe('No file was checked.\n');
  });

  const finding = (over: Partial<Finding>): Finding => ({
    ...hostile.findings[0]!,
    file: 'a.md',
    ...{ line: 1, column: 1, endLine: 1, endColumn: 1, fixable: false },
    ...over,
  });

  it('lists errors before warnings, counts notes in a line, and gives the same advice once', () => {
    const findings = [
      finding({ level: 'info', message: 'A note.' }),
      finding({ level: 'warning', message: 'A warning.', advice: 'Do it.' }),
      finding({ level: 'error', message: 'An error.', line: 2, advice: 'Do it.' }),
      finding({ level: 'info', message: 'Another note.', line: 2 }),
    ];
    const one = report([{ name: 'a.md', text: 'x\ny\n', findings, suppressed: [] }]);
    const short = told('text', { ...one, notes: false });
    expect(short.indexOf('An error.')).toBeLessThan(short.indexOf('A warning.'));
    expect(short.match(/Do it\./g)).toHaveLength(1);
    expect(short).not.toContain('A note.');
    expect(short.split('\n')).toContain('2 notes: --notes');
    expect(told('text', one)).toMatch(
      /A warning[^]+A note[^]+1 error, 1 warning, 2 notes in a\.md/,
    );
    const notes = { ...one.files[0]!, findings: findings.filter(({ level }) => level === 'info') };
    expect(told('text', { ...report([notes]), notes: false })).toBe(
      'Nothing to correct in a.md. Well done.\n2 notes: --notes\n',
    );
  });

  it('underlines nothing that is missing', () => {
    const { findings } = lintedFile(
      'c.md',
      '# Wing opens today\n\nOSLO, May 5, 2026 – It opens.\n',
    );
    const missing = findings.filter(({ rule }) => rule.endsWith('-missing'));
    expect(missing.map(({ rule }) => rule)).toContain('contact-missing');
    expect(missing.every((one) => one.line === one.endLine && one.column === one.endColumn)).toBe(
      true,
    );
  });

  it('cuts excerpts between words, within the width, and keeps the mark under its words', () => {
    const words = fc.array(
      fc.constantFrom('a', 'harbour', 'né', '港の博物館', 'x'.repeat(90), '👩‍🚀'),
      {
        minLength: 1,
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(words, fc.nat(), (list, nth) => {
        const line = list.join(' ');
        const word = list[nth % list.length]!;
        const start =
          list.slice(0, nth % list.length).join(' ').length + (nth % list.length ? 1 : 0);
        const place = finding({ column: start + 1, endColumn: start + word.length + 1 });
        const [row, mark] = excerptOf(line, place, 72) as [string, string];
        expect(columnsOf(row)).toBeLessThanOrEqual(72);
        const shown = row.replace(/^… | …$/g, '');
        expect(line).toContain(shown);
        if (word.length < 60) {
          expect(` ${line} `).toContain(` ${shown} `);
          expect(row.slice(0, row.indexOf(word, 0)).length).toBeGreaterThanOrEqual(0);
          expect(mark.trim().length).toBe(columnsOf(word));
        }
      }),
    );
  });
});

describe('github', () => {
  it('is one command a line, of which no text gets out', () => {
    const lines = told('github').trimEnd().split('\n');
    expect(lines).toHaveLength(hostile.findings.length);
    for (const line of lines) {
      expect(line).toMatch(
        /^::(?:error|warning|notice) file=a 100%25%2Cb%3Ac"<[^:,]+,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,title=[\w-]+::[^\n]+$/,
      );
    }
  });
});

describe('gitlab', () => {
  it('gives each finding a name of its own, which stays when lines come before it', () => {
    const issue = z.strictObject({
      description: z.string(),
      check_name: z.string(),
      fingerprint: z.string(),
      severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
      location: z.object({
        path: z.string(),
        positions: z.object({ begin: z.object({ line: z.int().min(1), column: z.int().min(1) }) }),
      }),
    });
    const issues = z.array(issue).parse(JSON.parse(told('gitlab')));
    const names = issues.map(({ fingerprint }) => fingerprint);
    expect(new Set(names).size).toBe(hostile.findings.length);
    const lower = lintedFile(name, `\n\n${hostile.text}`);
    const again = z.array(issue).parse(JSON.parse(told('gitlab', report([lower]))));
    expect(again.map(({ fingerprint }) => fingerprint)).toEqual(names);
  });
});

describe('junit', () => {
  it('is well-formed, with a failure for each error and an error for what was not linted', () => {
    const xml = told('junit');
    const open: string[] = [];
    const count: Record<string, number> = {};
    const parser = new Parser(
      {
        onopentag: (tag) => {
          open.push(tag);
          count[tag] = (count[tag] ?? 0) + 1;
        },
        onclosetag: (tag, implied) => {
          expect([open.pop(), implied && !xml.includes(`<${tag} `)]).toEqual([tag, false]);
        },
      },
      { xmlMode: true },
    );
    parser.end(xml);
    expect(open).toEqual([]);
    const errors = hostile.findings.filter(({ level }) => level === 'error').length;
    expect(count).toMatchObject({ testsuites: 1, testsuite: 3, failure: errors, error: 1 });
    expect(count['testcase']).toBe(hostile.findings.length + 2);
    expect(xml).toContain(`tests="${hostile.findings.length + 2}" failures="${errors}" errors="1"`);
    // Outside of tags and quoted attributes no mark of XML is left.
    expect(xml.replace(/<\/?[\w?][^<>]*>/g, '')).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot);)/);
  });
});

describe('sarif', () => {
  // What the schema of SARIF 2.1.0 says of the objects that we use: their required and known
  // properties, and its lists of words.
  const message = z.strictObject({ text: z.string().min(1) });
  const index = z.int().min(1);
  const log = z.strictObject({
    $schema: z.url(),
    version: z.literal('2.1.0'),
    runs: z.array(
      z.strictObject({
        tool: z.strictObject({
          driver: z.strictObject({
            name: z.string(),
            informationUri: z.url(),
            semanticVersion: z.string().regex(/^\d+\.\d+\.\d+/),
            rules: z.array(
              z.strictObject({
                id: z.string(),
                helpUri: z.url(),
                shortDescription: message,
                fullDescription: message,
                help: message,
              }),
            ),
          }),
        }),
        columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
        invocations: z.array(
          z.strictObject({
            executionSuccessful: z.boolean(),
            toolExecutionNotifications: z
              .array(
                z.strictObject({ level: z.enum(['none', 'note', 'warning', 'error']), message }),
              )
              .optional(),
          }),
        ),
        results: z.array(
          z.strictObject({
            ruleId: z.string(),
            ruleIndex: z.int().min(0),
            level: z.enum(['none', 'note', 'warning', 'error']),
            message,
            locations: z.array(
              z.strictObject({
                physicalLocation: z.strictObject({
                  artifactLocation: z.strictObject({ uri: z.string().regex(/^[\w.!~*'()%/-]+$/) }),
                  region: z.strictObject({
                    startLine: index,
                    startColumn: index,
                    endLine: index,
                    endColumn: index,
                  }),
                }),
              }),
            ),
            partialFingerprints: z.record(z.string(), z.string()),
            suppressions: z
              .array(
                z.strictObject({
                  kind: z.enum(['inSource', 'external']),
                  status: z.enum(['accepted', 'underReview', 'rejected']),
                  justification: z.string(),
                }),
              )
              .optional(),
          }),
        ),
      }),
    ),
  });

  it('is what the standard says, with what was allowed as suppressed', () => {
    const { runs } = log.parse(JSON.parse(told('sarif')));
    const { tool, results, invocations } = runs[0]!;
    expect(results).toHaveLength(hostile.findings.length + 1);
    for (const { ruleId, ruleIndex } of results) {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    }
    const suppressed = results.flatMap(({ suppressions }) => suppressions ?? []);
    expect(suppressed.map(({ justification }) => justification)).toEqual(['a "test" of <marks>']);
    expect(invocations[0]!.executionSuccessful).toBe(false);
    const uri = results[0]!.locations[0]!.physicalLocation.artifactLocation.uri;
    expect(decodeURIComponent(uri)).toBe(name);
    expect(JSON.parse(told('sarif', report([clean])))).toMatchObject({
      runs: [{ results: [], invocations: [{ executionSuccessful: true }] }],
    });
  });
});

describe('the flags of reports', () => {
  const page =
    '# Wing\n\nOSLO, May 5, 2026 – It opens.\n\nMedia contact: Ada Holm, +47 22 00 00 00, ada@museum.example\n';

  it('--max-warnings, --quiet, --output-file, --stdin-filename', async () => {
    const cwd = folder({ 'a.md': page, 'b.md': `${page}\n[CITY]\n` });
    const count = async (args: string) => {
      const { stdout, code } = await pr(cwd, ['lint', ...args.split(' '), '--format', 'json']);
      const { counts } = JSON.parse(stdout) as {
        counts: Record<'error' | 'warning' | 'info', number>;
      };
      return { code, ...counts };
    };
    const { warning, code } = await count('a.md');
    expect(warning).toBeGreaterThan(0);
    expect(code).toBe(0);
    expect((await count(`a.md --max-warnings ${warning}`)).code).toBe(0);
    expect((await count(`a.md --max-warnings ${warning - 1}`)).code).toBe(1);
    // Warnings that are not told still count.
    expect(await count('a.md --quiet --max-warnings 0')).toMatchObject({ code: 1, warning: 0 });
    expect(await count('b.md --quiet')).toMatchObject({ code: 1, error: 1, warning: 0, info: 0 });

    const written = await pr(cwd, 'lint b.md --format sarif --output-file out.sarif'.split(' '));
    expect(written).toMatchObject({ code: 1, stdout: '' });
    const sarif = JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8')) as { runs: unknown[] };
    expect(sarif.runs).toHaveLength(1);

    const piped = ['lint', '-', '--stdin-filename', 'c.html', '--format', 'json'];
    const html = await pr(
      cwd,
      piped,
      '<h1>Wing</h1>\n<p>[CITY] opens a wing for boats of the north.</p><p>About Oslo</p><p>A town.</p><p>###</p>\n',
    );
    expect(JSON.parse(html.stdout)).toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({ file: 'c.html', line: 2, column: 4, rule: 'placeholder-left' }),
      ]) as unknown,
    });
  });

  it.each([
    '--max-warnings x',
    '--max-warnings -1',
    '--format jsn',
    '--format constructor',
    '--nope',
  ])('%s is refused before anything is linted', async (flags) => {
    const { code, stdout } = await pr(folder({ 'a.md': page }), [
      'lint',
      'a.md',
      ...flags.split(' '),
    ]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
  });
});
