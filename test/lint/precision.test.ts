import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint/index.ts';
import { rules } from '../../src/lint/rulebook.ts';
import { read } from '../../src/read/index.ts';
import { recognize } from '../../src/recognize/index.ts';

// docs/precision.md has the judgement of people who read every finding.
const corpus = resolve('../shared/corpus');

interface Judged {
  readonly rule: string;
  readonly level: string;
  readonly findings: number[];
  readonly right: number;
  readonly wrong: number;
  readonly changed: string;
}

const judged: Judged[] = readFileSync('docs/precision.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| [a-z]+(?:-|\s|,)/.test(line) && !line.startsWith('| rule '))
  .map((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const [, rule, level, findings, right, wrong, changed] = cells as [string, ...string[]];
    return {
      rule: rule!.split(',')[0]!,
      level: level!,
      findings: findings!.split(',').map(Number),
      right: Number(right),
      wrong: Number(wrong),
      changed: changed!,
    };
  });

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

describe('docs/precision.md', () => {
  // Rules that are newer than the page have not been judged yet.
  it('names rules that exist, and judges every finding that it counts', () => {
    const ids = new Set(rules.map(({ id }) => id));
    expect(judged.length).toBeGreaterThan(50);
    expect(judged.map(({ rule }) => rule).filter((rule) => !ids.has(rule))).toEqual([]);
    for (const { rule, findings, right, wrong } of judged) {
      expect([rule, sum(findings)]).toEqual([rule, right + wrong]);
    }
  });

  it('finds every error right, and of warnings at least 19 in 20', () => {
    const errors = judged.filter(({ level }) => level.startsWith('error'));
    expect(errors.filter(({ wrong }) => wrong > 0)).toEqual([]);
    const warnings = judged.filter(({ level }) => level.includes('warning'));
    const [right, wrong] = [warnings.map((one) => one.right), warnings.map((one) => one.wrong)];
    expect(sum(wrong) * 19).toBeLessThanOrEqual(sum(right));
  });

  it.skipIf(!existsSync(corpus))(
    'says of files that are not releases that they are not (skipped where these are absent)',
    () => {
      const folder = join(corpus, 'not-releases');
      // A headline with a date is enough to be a release, so a dated news blurb is left alone.
      const files = readdirSync(folder).filter((file) => !file.includes('news-blurb'));
      for (const file of files) {
        const document = read(file, readFileSync(join(folder, file)));
        const { findings } = lint(document, recognize(document).parts);
        expect([file, findings.map(({ rule }) => rule)]).toEqual([
          file,
          expect.arrayContaining(['not-a-release']),
        ]);
      }
    },
  );
});
