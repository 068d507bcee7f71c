import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answers, folder, pr, program } from '../program.ts';
import { terminal } from '../terminal.ts';

const embargoed = 'timing: { embargo: 2026-12-01T09:00, zone: Asia/Kolkata }\n';
const mill = '2026-11-24-acme-opens-a-mill';

/** A newsroom with two releases, one under embargo, one that is not complete, and a folder within. */
async function newsroom(): Promise<string> {
  const cwd = folder({ 'newsroom.yaml': 'schema: 1\n', 'releases/begun/answers.md': '---\n---\n' });
  await pr(cwd, ['new', '--answers', '-'], answers());
  await pr(cwd, ['new', '--answers', '-'], answers(embargoed).replace('a mill', 'নদীতে'));
  mkdirSync(join(cwd, 'a/b'), { recursive: true });
  return cwd;
}

describe('pr list', () => {
  it('shows each release with its headline, its embargo, and whether it is complete', async () => {
    const cwd = await newsroom();
    const { code, stdout, stderr } = await pr(cwd, ['list']);
    expect(code).toBe(0);
    expect(stdout).toBe(
      `${mill}\n  Acme opens a mill\n` +
        '2026-11-24-acme-opens-নদীতে\n  Acme opens নদীতে\n  Under embargo until 2026-12-01 09:00, Asia/Kolkata\n' +
        'begun\n  Not complete. To see what is missing: pr build begun\n',
    );
    expect(stderr).toBe('3 releases.\n');
    const { releases } = JSON.parse((await pr(join(cwd, 'a/b'), ['list', '--json'])).stdout);
    expect(releases[0]).toMatchObject({
      name: mill,
      path: `../../releases/${mill}`,
      complete: true,
    });
    expect(releases[1].embargo).toEqual({ until: '2026-12-01T09:00', zone: 'Asia/Kolkata' });
  });

  it.each([['list'], ['doctor'], ['newsroom', 'list'], ['new', '--help'], ['show', mill]])(
    'fits a narrow terminal: pr %s %s',
    async (...args) => {
      const screen = terminal(await newsroom(), args, { columns: 40 });
      await screen.ended;
      // A path has no place to break at, and a command line is copied whole.
      const lines = screen
        .shown()
        .split('\r\n')
        .filter((line) => !line.includes('/') && !line.startsWith('  $ '));
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
    },
  );

  it('breaks lines between words', async () => {
    const screen = terminal(await newsroom(), ['list'], { columns: 40 });
    expect(await screen.ended).toBe(0);
    expect(screen.shown()).toContain(
      '  Under embargo until 2026-12-01\r\n  09:00, Asia/Kolkata\r\n',
    );
  });
});

describe('pr show', () => {
  it.each([
    ['text', 'release.txt'],
    ['markdown', 'release.md'],
    ['html', 'release.html'],
  ])('prints a release as %s, from any folder of the newsroom', async (format, file) => {
    const cwd = await newsroom();
    const made = readFileSync(join(cwd, 'releases', mill, file), 'utf8');
    for (const [at, name] of [
      ['a/b', mill],
      [`releases/${mill}`, '.'],
      ['releases', `${mill}/release.md`],
    ] as const) {
      const { code, stdout } = await pr(join(cwd, at), ['show', name, '--format', format]);
      expect(code).toBe(0);
      expect(stdout).toBe(made);
    }
  });

  it('breaks no word on a narrow terminal', async () => {
    const screen = terminal(await newsroom(), ['show', mill], { columns: 24 });
    expect(await screen.ended).toBe(0);
    expect(screen.shown()).toContain('The mill opened on\r\n');
  });

  it('says which format or release may have been meant', async () => {
    const cwd = await newsroom();
    expect((await pr(cwd, ['show', mill, '--format', 'htm'])).stderr).toContain(
      'did you mean html?',
    );
    expect((await pr(cwd, ['show', 'mill'])).stderr).toContain(`did you mean ${mill}?`);
    expect((await pr(cwd, ['show', 'begun'])).code).toBe(2);
  });
});

describe('pr doctor', () => {
  /** What the doctor says where the shell finds programs in some folders. */
  const doctor = (cwd: string, path: string[], env: Record<string, string> = {}) => {
    const args = [program, 'doctor', '--json'];
    const options = { cwd, encoding: 'utf8', env: { PATH: path.join(':'), ...env } } as const;
    const { status, stdout } = spawnSync(process.execPath, args, options);
    const { checks } = JSON.parse(stdout) as {
      checks: { what: string; found: string; advice?: string }[];
    };
    return { status, of: (what: string) => checks.find((one) => one.what === what) };
  };

  it('tells which pr the shell finds', async () => {
    const cwd = await newsroom();
    const bin = folder({ 'other/pr': '#!/bin/sh\n' });
    chmodSync(join(bin, 'other/pr'), 0o755);
    mkdirSync(join(bin, 'ours'));
    symlinkSync(program, join(bin, 'ours/pr'));
    const [ours, other] = [join(bin, 'ours'), join(bin, 'other')];
    expect(doctor(cwd, [ours, other]).of('pr')).toEqual({
      what: 'pr',
      found: `The shell finds ${ours}/pr, then ${other}/pr (another program).`,
    });
    const second = doctor(cwd, [other, ours]);
    expect(second.status).toBe(1);
    expect(second.of('pr')?.advice).toContain('Call this one presswright');
    expect(doctor(cwd, [other]).of('pr')?.advice).toContain('npm install --global');
    expect(doctor(cwd, []).of('pr')?.found).toBe('The shell finds no pr.');
  });

  it('tells what is missing around it', async () => {
    const cwd = await newsroom();
    const ill = doctor(join(cwd, 'a'), [], { VISUAL: 'code --wait' });
    expect(ill.of('editor')?.found).toBe('code --wait');
    expect(ill.of('newsroom')).toMatchObject({ found: '../newsroom.yaml' });
    expect(ill.of('newsroom')?.advice).toContain('no boilerplate and no contact');
    expect(ill.of('releases')).toMatchObject({ found: '3, 1 not complete' });
    expect(doctor(folder(), []).of('newsroom')?.advice).toContain('pr init');
    writeFileSync(join(cwd, 'newsroom.yaml'), 'contcats: []\n');
    expect(doctor(cwd, []).of('newsroom')?.found).toContain('did you mean contacts?');
  });
});

describe('a command line that is wrong', () => {
  it.each([
    [['lnt'], 'Did you mean lint?'],
    [['build', '--chek'], 'Did you mean --check?'],
    [['new', '--dryrun'], 'Did you mean --dry-run?'],
    [['list', 'extra'], 'too many arguments'],
    [['lint', '--format', 'jason', '-'], 'did you mean json?'],
  ])('%j exits 2 and says what may have been meant', async (args, words) => {
    const { code, stdout, stderr } = await pr(folder(), args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(words);
  });
});
