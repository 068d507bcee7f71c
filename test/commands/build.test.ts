import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { waitingLine } from '../../src/commands/shared/waiting.ts';
import type { Io } from '../../src/io.ts';
import { fill, smallDisk } from '../disk.ts';
import { answers, folder, pr, program, tree } from '../program.ts';

const name = '2026-11-24-acme-opens-a-mill';
const renditions = ['release.md', 'release.html', 'release.txt'];

async function newsroom(): Promise<{ cwd: string; file: (of: string) => string }> {
  const cwd = folder({ 'newsroom.yaml': 'schema: 1\n' });
  const { code } = await pr(cwd, ['new', '--answers', '-', '--no-input'], answers());
  expect(code).toBe(0);
  return { cwd, file: (of) => join(cwd, 'releases', name, of) };
}

describe('pr build', () => {
  it('makes the same bytes from the same answers, and touches nothing that is unchanged', async () => {
    const { cwd, file } = await newsroom();
    const before = tree(cwd);
    const { mtimeMs } = statSync(file('release.md'));
    expect((await pr(cwd, ['build'])).stdout).toBe('');
    expect(statSync(file('release.md')).mtimeMs).toBe(mtimeMs);
    rmSync(file('release.md'));
    rmSync(file('release.html'));
    const again = await pr(cwd, ['build', name]);
    expect(again.code).toBe(0);
    expect(again.stdout.trim().split('\n')).toHaveLength(2);
    expect(tree(cwd)).toEqual(before);
  });

  it('--check writes nothing, and exits 1 when something is stale', async () => {
    const { cwd, file } = await newsroom();
    expect((await pr(cwd, ['build', '--check'])).code).toBe(0);
    writeFileSync(file('answers.md'), answers().replace('a mill', 'two mills'));
    const before = tree(cwd);
    const { code, stdout } = await pr(cwd, ['build', '--check']);
    expect(code).toBe(1);
    expect(stdout).toContain(`stale  releases/${name}/release.md`);
    expect(tree(cwd)).toEqual(before);
  });

  it.each(renditions)(
    'leaves %s alone when a hand has edited it, names it, and exits 3',
    async (edited) => {
      const { cwd, file } = await newsroom();
      writeFileSync(file(edited), readFileSync(file(edited), 'utf8').replace('Tuesday', 'Monday'));
      writeFileSync(file('answers.md'), answers('', 'The mill opened at last.'));
      const theirs = readFileSync(file(edited), 'utf8');
      const { code, stderr } = await pr(cwd, ['build']);
      expect(code).toBe(3);
      expect(stderr).toContain(`${edited} was edited by hand`);
      expect(stderr).toContain('Monday');
      expect(readFileSync(file(edited), 'utf8')).toBe(theirs);
      expect((await pr(cwd, ['build', '--force'])).code).toBe(0);
      expect(readFileSync(file(edited), 'utf8')).toContain('at last');
      expect((await pr(cwd, ['build', '--check'])).code).toBe(0);
    },
  );

  it('goes on with the others when the answers of one are wrong', async () => {
    const { cwd, file } = await newsroom();
    await pr(cwd, ['new', '--answers', '-', '--no-input'], answers().replace('Acme', 'Zebra'));
    appendFileSync(file('answers.md'), '\n> Nobody said this.\n');
    rmSync(join(cwd, 'releases/2026-11-24-zebra-opens-a-mill/release.txt'));
    const { code, stdout, stderr } = await pr(cwd, ['build']);
    expect(code).toBe(2);
    expect(stderr).toContain(
      `releases/${name}/answers.md:17:1  story has a quotation that nobody signs`,
    );
    expect(stdout).toContain('zebra');
  });

  it('replaces a link instead of writing through it, and leaves what leads outside', async () => {
    const { cwd, file } = await newsroom();
    const outside = folder({ 'victim.txt': 'mine', 'answers.md': answers() });
    rmSync(file('release.txt'));
    symlinkSync(join(outside, 'victim.txt'), file('release.txt'));
    expect((await pr(cwd, ['build'])).code).toBe(3);
    expect((await pr(cwd, ['build', '--force'])).code).toBe(0);
    expect(readFileSync(join(outside, 'victim.txt'), 'utf8')).toBe('mine');
    symlinkSync(outside, join(cwd, 'releases', 'out'));
    const before = tree(outside);
    for (const args of [
      ['build', 'out'],
      ['build', '--force'],
      ['show', 'out'],
    ]) {
      const { code, stderr } = await pr(cwd, args);
      expect(code).toBe(2);
      expect(stderr).toContain('leads out of the newsroom');
    }
    expect(tree(outside)).toEqual(before);
  });

  it('goes on with the others when a file cannot be written', async () => {
    const { cwd, file } = await newsroom();
    await pr(cwd, ['new', '--answers', '-', '--no-input'], answers().replace('Acme', 'Zebra'));
    const other = join(cwd, 'releases/2026-11-24-zebra-opens-a-mill/release.txt');
    rmSync(file('release.txt'));
    mkdirSync(file('release.txt'));
    rmSync(other);
    const { code, stdout, stderr } = await pr(cwd, ['build']);
    expect(code).toBe(2);
    expect(stderr).toContain('release.txt');
    expect(stdout).toContain('zebra');
    expect(existsSync(other)).toBe(true);
  });

  it('leaves every file whole when the disk is full, and says so', async ({ skip }) => {
    const disk = smallDisk();
    if (!disk) return skip('needs a disk of its own, which only root can mount');
    writeFileSync(join(disk, 'newsroom.yaml'), 'schema: 1\n');
    await pr(disk, ['new', '--answers', '-', '--no-input'], answers());
    const path = join(disk, 'releases', name);
    writeFileSync(join(path, 'answers.md'), answers('', 'The mill opened at last.'));
    fill(disk);
    const before = tree(path);
    const { code, stderr } = await pr(disk, ['build']);
    expect(code).toBe(2);
    expect(stderr).toContain('the disk is full');
    expect(tree(path)).toEqual(before);
    rmSync(join(disk, 'filler'));
    expect((await pr(disk, ['build'])).code).toBe(0);
    expect(tree(path)['release.txt']).toContain('at last');
  });

  it('leaves every file whole, old or new, whenever it is killed', async () => {
    const { cwd, file } = await newsroom();
    const [first, twice] = ['The mill opened at last.', 'The mill opened again.'];
    const made: string[][] = [];
    for (const story of [first, twice]) {
      writeFileSync(file('answers.md'), answers('', story));
      await pr(cwd, ['build']);
      made.push(renditions.map((one) => readFileSync(file(one), 'utf8')));
    }
    const start = performance.now();
    await pr(cwd, ['build', '--check']);
    const usual = performance.now() - start;
    for (let i = 0; i < 20; i++) {
      writeFileSync(file('answers.md'), answers('', [first, twice][i % 2]!));
      const child = spawn(process.execPath, [program, 'build'], { cwd });
      setTimeout(() => child.kill('SIGKILL'), usual * (0.5 + i / 20));
      await once(child, 'close');
      for (const [n, one] of renditions.entries())
        expect(made.map((all) => all[n])).toContain(readFileSync(file(one), 'utf8'));
    }
    expect((await pr(cwd, ['build'])).code).toBe(0);
  });

  it('counts on a terminal for who has waited, and leaves nothing of that on the screen', () => {
    let [seconds, shown] = [0, ''];
    const stderr = Object.assign(new PassThrough(), { isTTY: true });
    stderr.on('data', (words) => (shown += words));
    const io = { stderr, now: () => new Date(seconds * 1000) } as unknown as Io;
    const waiting = waitingLine(io);
    waiting.show('1 of 9');
    expect(shown).toBe('');
    seconds = 2;
    waiting.show('2 of 9');
    waiting.show('3 of 9');
    waiting.clear();
    waiting.clear();
    expect(shown).toBe('2 of 9\r\u001b[K3 of 9\r\u001b[K');
    stderr.isTTY = false;
    waiting.show('4 of 9');
    expect(shown).not.toContain('4 of 9');
  });

  it('names the release that may have been meant', async () => {
    const { cwd } = await newsroom();
    const { code, stderr } = await pr(cwd, ['build', name.replace('mill', 'mlil')]);
    expect(code).toBe(2);
    expect(stderr).toContain(`did you mean ${name}?`);
  });
});

describe('our own samples', () => {
  // Golden files: who changes how a release is written sees it here, and reviews it in git.
  it('are what their answers make', async () => {
    const { code, stdout, stderr } = await pr('.', ['build', '--check']);
    expect(stdout).toBe('');
    expect(stderr).toContain('9 up to date');
    expect(code).toBe(0);
  });
});
