import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { profiles } from '../../src/lint/profiles/index.ts';
import { reporters } from '../../src/lint/reporters/index.ts';
import { parseYaml } from '../../src/source/yaml.ts';
import { folder, pr } from '../program.ts';

const draft =
  '# Museum opens wing\n\nOSLO, May 5, 2026 – The wing opens today, and [CITY] pays for it.\n';

const yamlOf = (file: string): unknown => {
  const { data, errors } = parseYaml(readFileSync(file, 'utf8'));
  expect(errors).toEqual([]);
  return data;
};

describe('the GitHub Action', () => {
  interface Step {
    readonly run?: string;
    readonly uses?: string;
    readonly env?: Record<string, string>;
    readonly shell?: string;
  }
  const action = yamlOf('action.yml') as {
    inputs: Record<string, { default: string }>;
    runs: { using: string; steps: Step[] };
  };
  const step = action.runs.steps.at(-1)!;

  /** Runs the last step as a runner does, with its inputs put in. */
  function run(cwd: string, inputs: Record<string, string>) {
    const value = (text: string) =>
      text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => {
        expect(Object.keys(action.inputs)).toContain(name);
        return inputs[name] ?? action.inputs[name]!.default;
      });
    const env = Object.entries(step.env!).map(([name, text]) => [name, value(text)]);
    return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run!], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, ...Object.fromEntries(env), GITHUB_ACTION_PATH: resolve('.') },
    });
  }

  it('is a composite of steps that each name their shell, with no input in any script', () => {
    expect(action.runs.using).toBe('composite');
    for (const { run: script, uses, shell } of action.runs.steps) {
      expect(uses ?? shell).toBeTruthy();
      expect(script ?? '').not.toContain('${{');
    }
  });

  it('marks what is found, and fails the job with an error', () => {
    const cwd = folder({ 'a b.md': draft, 'c.md': draft });
    const one = run(cwd, { files: 'a b.md\n', profile: 'ap\nprweb\n' });
    expect(one.stdout).toMatch(/^::error file=a b\.md,line=3,/m);
    expect(one.stdout).not.toContain('c.md');
    expect(one.status).toBe(1);
    expect(run(cwd, { files: '.' }).stdout).toContain('file=c.md');
    expect(run(cwd, { files: '$(touch x)`touch x`;touch x' }).status).toBe(2);
    expect(run(cwd, { files: '--help' }).status).toBe(2);
    expect(run(cwd, { profile: 'a', files: '.' }).status).toBe(2);
  });

  it('passes without one, until there are more warnings than allowed', () => {
    const cwd = folder({ 'a.md': draft });
    spawnSync(
      process.execPath,
      [resolve('dist/pr.cjs'), 'lint', 'a.md', '--write-baseline', 'b.json'],
      { cwd },
    );
    expect(run(cwd, { files: 'a.md', baseline: 'b.json', 'max-warnings': '0' }).status).toBe(0);
    const fine = draft.replace('[CITY]', 'Oslo');
    const other = folder({
      'a.md': `${fine}\nMedia contact: Ada Holm, +47 22 00 00 00, ada@museum.example\n`,
    });
    expect(run(other, { files: 'a.md' }).status).toBe(0);
    expect(run(other, { files: 'a.md', 'max-warnings': '0' }).status).toBe(1);
  });
});

describe('the pre-commit hook', () => {
  const [hook] = yamlOf('.pre-commit-hooks.yaml') as Record<string, string>[];

  it('calls a program that the package has', async () => {
    const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      bin: Record<string, string>;
    };
    const [name, ...args] = hook!['entry']!.split(' ');
    expect(resolve(bin[name!]!)).toBe(resolve('dist/pr.cjs'));
    const cwd = folder({ 'releases/a.md': draft });
    expect((await pr(cwd, [...args, 'releases/a.md'])).code).toBe(1);
  });

  it.each([
    ['releases/a.md', true],
    ['web/press/2026/wing.html', true],
    ['releases/a/answers.md', true],
    ['releases/a/release.md', true],
    ['releases/a/release.html', false],
    ['releases/README.md', false],
    ['src/a.md', false],
    ['releases/photo.jpg', false],
  ])('is for releases: %s', (path, wanted) => {
    const [files, exclude] = [hook!['files']!, hook!['exclude']!].map((one) => new RegExp(one));
    expect(files!.test(path) && !exclude!.test(path)).toBe(wanted);
  });
});

describe('a copy desk that fails itself', () => {
  it('ends with 2, whatever it found before', async () => {
    const cwd = folder({ 'a.md': draft, 'b.md': '---js\nprocess.exit(0)\n---\n', 'c.md': '' });
    for (const format of ['text', 'json', 'github', 'sarif', 'junit', 'gitlab']) {
      const { code, stderr } = await pr(cwd, ['lint', 'a.md', 'b.md', 'c.md', '--format', format]);
      expect([format, code]).toEqual([format, 2]);
      expect(stderr).toContain('c.md: is empty');
    }
    expect((await pr(cwd, ['lint', 'a.md', '--output-file', 'no/such/folder.json'])).code).toBe(2);
  });
});

it('docs/copy-desk.md names every profile and every format', () => {
  const page = readFileSync('docs/copy-desk.md', 'utf8');
  const names = [...profiles.map(({ name }) => name), ...Object.keys(reporters)];
  expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
