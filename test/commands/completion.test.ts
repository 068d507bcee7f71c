import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answers, folder, pr, program } from '../program.ts';

const yaml = 'contacts:\n  - { name: Mira Sen, email: m@a.example }\n';
const mill = '2026-11-24-acme-opens-a-mill';

const newsroom = (): string =>
  folder({
    'newsroom.yaml': yaml,
    [`releases/${mill}/answers.md`]: answers(),
    'a/b.txt': '',
  });

/** What may be typed next, as the scripts of the shells are told. */
async function offered(cwd: string, ...words: string[]): Promise<string[]> {
  const { code, stdout } = await pr(cwd, ['complete', 'bash', '--', ...words]);
  expect(code).toBe(0);
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t')[0]!);
}

describe('completion', () => {
  it.each<[words: string[], offered: string[]]>([
    [['bu'], ['build']],
    [['newsroom', 're'], ['remove']],
    [['show', ''], [mill]],
    [['build', mill, '2026'], [mill]],
    [['build', '--ch'], ['--check']],
    [['edit', mill, 'head'], ['headline']],
    [['explain', 'headline-l'], ['headline-length']],
    [['lint', '--explain', 'headline-l'], ['headline-length']],
    [['lint', '--explain=headline-l'], ['--explain=headline-length']],
    // As bash divides it.
    [['lint', '--explain', '=', 'headline-l'], ['headline-length']],
    [['lint', '--format', 'js'], ['json']],
    [['show', mill, '--format', 'ma'], ['markdown']],
    [['lint', ''], [':files']],
    [['new', '--answers', ''], [':files']],
    [
      ['new', '--set', 'headl'],
      [':open', 'headline='],
    ],
    [
      ['new', '--set', 'contacts[0].ph'],
      [':open', 'contacts[0].phone='],
    ],
    [
      ['newsroom', 'add', 'speaker', '--set', ''],
      [':open', 'name=', 'role='],
    ],
    [['newsroom', 'edit', 'contact', 'M'], ['Mira Sen']],
    [['newsroom', 'edit', 'nobody', 'M'], []],
    [['import', 'x.md', '--style', 'u'], ['uk']],
    [['completion', 'f'], ['fish']],
    [['init', ''], []],
    [['comp'], ['completion']],
  ])('offers behind %j: %j', async (words, wanted) => {
    const cwd = newsroom();
    expect(await offered(join(cwd, 'a'), ...words)).toEqual(wanted);
  });

  it('offers every command, and nothing where newsroom.yaml is wrong', async () => {
    expect((await offered(folder(), '')).length).toBeGreaterThan(12);
    expect(await offered(folder({ 'newsroom.yaml': 'x: 1' }), 'show', '')).toEqual([]);
  });

  it('prints a script for a shell that is named, and for no other', async () => {
    expect((await pr('.', ['completion'])).code).toBe(2);
    const { code, stdout, stderr } = await pr('.', ['completion', 'fissh']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('did you mean fish?');
  });

  const has = (shell: string) => spawnSync(shell, ['--version']).status === 0;

  it.skipIf(!has('bash'))('completes in bash', async () => {
    const cwd = newsroom();
    const bin = folder({});
    mkdirSync(join(bin, 'bin'));
    symlinkSync(program, join(bin, 'bin/presswright'));
    const { stdout: script } = await pr(cwd, ['completion', 'bash']);
    const typed = (...words: string[]): string => {
      const line = words.map((word) => `'${word}'`).join(' ');
      const { stdout } = spawnSync(
        'bash',
        [
          '--norc',
          '-c',
          `${script}
COMP_WORDS=(presswright ${line}); COMP_CWORD=${words.length}
_presswright; printf '%s\\n' "\${COMPREPLY[@]}"`,
        ],
        {
          cwd,
          encoding: 'utf8',
          env: { ...process.env, PATH: `${join(bin, 'bin')}:${process.env['PATH']}` },
        },
      );
      return stdout.trim();
    };
    expect(typed('show', '')).toBe(mill);
    expect(typed('newsroom', 'edit', 'contact', 'M')).toBe('Mira\\ Sen');
    expect(typed('lint', '--format', '=', 'sa')).toBe('sarif');
    expect(typed('lint', '')).toBe('');
  });

  it.each([
    ['bash', '-n'],
    ['zsh', '-n'],
    ['fish', '--no-execute'],
  ])('gives %s a script that it can read, where it is here', async (shell, flag) => {
    const { code, stdout } = await pr('.', ['completion', shell]);
    expect(code).toBe(0);
    if (has(shell)) expect(spawnSync(shell, [flag], { input: stdout }).status).toBe(0);
  });
});
