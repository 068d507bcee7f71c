import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answers, folder, pr, program, tree } from '../program.ts';
import { keys, terminal } from '../terminal.ts';

const name = '2026-11-24-acme-opens-a-mill';
const story = [
  'The mill opened on Tuesday with 40 people from the town.',
  'It grinds flour for bakeries in three districts of the state.',
  'A second mill is planned for the spring of next year.',
].join('\n\n');

/** A newsroom with one release, and what changes its files by hand. */
async function newsroom() {
  const cwd = folder({ 'newsroom.yaml': 'schema: 1\n' });
  const { code } = await pr(cwd, ['new', '--answers', '-', '--no-input'], answers('', story));
  expect(code).toBe(0);
  const file = (of: string): string => join(cwd, 'releases', name, of);
  const read = (of: string): string => readFileSync(file(of), 'utf8');
  const edit = (of: string, from: string, to: string): void => {
    expect(read(of)).toContain(from);
    writeFileSync(file(of), read(of).replaceAll(from, to));
  };
  return { cwd, file, read, edit };
}

describe('nothing that was changed by hand is lost', () => {
  it('two edited renditions, pulled one after the other, both keep their changes', async () => {
    const { cwd, read, edit } = await newsroom();
    edit('release.html', '40 people', '50 people');
    edit('release.txt', 'three districts', 'four districts');
    expect((await pr(cwd, ['pull', name, 'release.html'])).code).toBe(0);
    expect((await pr(cwd, ['pull', name, 'release.txt'])).code).toBe(0);
    for (const file of ['answers.md', 'release.md', 'release.html', 'release.txt']) {
      expect(read(file)).toContain('50 people');
      expect(read(file)).toContain('four districts');
    }
    expect((await pr(cwd, ['build', '--check'])).code).toBe(0);
  });

  it('two edits of one paragraph are both kept', async () => {
    const { cwd, read, edit } = await newsroom();
    edit('release.md', 'opened on Tuesday', 'opened on Monday');
    edit('release.txt', 'from the town', 'from the city');
    expect((await pr(cwd, ['pull', name, 'release.md'])).code).toBe(0);
    expect((await pr(cwd, ['pull', name, 'release.txt'])).code).toBe(0);
    expect(read('answers.md')).toContain('on Monday with 40 people from the city.');
  });

  it.each(['release.md', 'release.html', 'release.txt'])(
    'a change in answers.md and one in %s are both kept, as the advice of pr build says',
    async (file) => {
      const { cwd, read, edit } = await newsroom();
      edit('answers.md', 'three districts', 'five districts');
      edit('answers.md', 'Asha Rao', 'Mira Sen');
      edit(file, '40 people', '50 people');
      const { code, stderr } = await pr(cwd, ['build']);
      expect(code).toBe(3);
      const advice = /pr(?:\.cjs)? (pull .*)/.exec(stderr)![1]!.split(' ');
      expect(advice).toEqual(['pull', `releases/${name}`, file]);
      expect((await pr(cwd, advice)).code).toBe(0);
      expect(read('answers.md')).toMatch(/five districts/);
      expect(read('answers.md')).toMatch(/Mira Sen/);
      expect(read('answers.md')).toMatch(/50 people/);
      expect((await pr(cwd, ['build', '--check'])).code).toBe(0);
    },
  );

  it('what both sides changed is refused with both versions, and nothing is written', async () => {
    const { cwd, read, edit } = await newsroom();
    edit('answers.md', 'a mill', 'two mills');
    edit('release.txt', 'Acme opens a mill', 'Acme opens three mills');
    const before = tree(cwd);
    const { code, stderr } = await pr(cwd, ['pull', name]);
    expect(code).toBe(3);
    expect(stderr).toContain('headline');
    expect(stderr).toContain('answers.md:  Acme opens two mills');
    expect(stderr).toContain('release.txt:  Acme opens three mills');
    expect(tree(cwd)).toEqual(before);
    expect((await pr(cwd, ['pull', name, 'release.txt', '--force'])).code).toBe(0);
    expect(read('answers.md')).toContain('three mills');
  });

  it('what both sides changed is asked in a terminal', async () => {
    const { cwd, read, edit } = await newsroom();
    edit('answers.md', 'a mill', 'two mills');
    edit('answers.md', 'three districts', 'five districts');
    edit('release.txt', 'Acme opens a mill', 'Acme opens three mills');
    edit('release.txt', '40 people', '50 people');
    const screen = terminal(cwd, ['pull', name]);
    await screen.sees('Both were changed: headline');
    await screen.sees('Acme opens three mills');
    screen.types(keys.enter); // the first choice: answers.md
    expect(await screen.ended).toBe(0);
    for (const words of ['two mills', 'five districts', '50 people']) {
      expect(read('answers.md')).toContain(words);
      expect(read('release.txt')).toContain(words);
    }
  });

  it('an edit in a clone, which has no record, is pulled; with changed answers it is refused', async () => {
    const { cwd, file, read, edit } = await newsroom();
    rmSync(file('.pr'), { recursive: true });
    edit('release.txt', '40 people', '50 people');
    const clone = folder();
    cpSync(cwd, clone, { recursive: true });
    expect((await pr(cwd, ['pull', name])).code).toBe(0);
    expect(read('answers.md')).toContain('50 people');
    appendFileSync(join(clone, 'releases', name, 'answers.md'), '\nOne more thing.\n');
    const { code, stderr } = await pr(clone, ['pull', name]);
    expect(code).toBe(3);
    expect(stderr).toContain(` pull releases/${name} release.txt --force --dry-run`);
  });

  it('renditions of another checkout are not judged by the record of this one', async () => {
    const { cwd, file, edit } = await newsroom();
    const other = folder();
    cpSync(join(cwd, 'releases', name), other, { recursive: true });
    edit('answers.md', 'Tuesday', 'Monday');
    await pr(cwd, ['build']);
    for (const one of ['answers.md', 'release.md', 'release.html', 'release.txt']) {
      cpSync(join(other, one), file(one));
    }
    expect((await pr(cwd, ['build', '--check'])).code).toBe(0);
    edit('answers.md', 'Tuesday', 'Friday');
    expect((await pr(cwd, ['build'])).code).toBe(0);
  });

  it('a rendition that Prettier has reformatted is no edit', async () => {
    const { cwd, file, read } = await newsroom();
    const made = tree(cwd);
    const { format } = await import('prettier');
    for (const [of, parser] of [
      ['release.md', 'markdown'],
      ['release.html', 'html'],
    ] as const) {
      const formatted = await format(read(of), { parser });
      writeFileSync(file(of), formatted.replace('The mill opened', 'The mill\nopened'));
      expect(read(of)).not.toBe(made[`releases/${name}/${of}`]);
    }
    const { code, stderr } = await pr(cwd, ['build']);
    expect(stderr).toContain('release.md was only reformatted');
    expect(stderr).toContain('release.html was only reformatted');
    expect(code).toBe(0);
    expect(tree(cwd)).toEqual(made);
    const prettier = await format(read('release.html'), { parser: 'html' });
    writeFileSync(file('release.html'), prettier.replace('40 people', '41 people'));
    expect((await pr(cwd, ['build'])).code).toBe(3);
  });
});

describe('several at once', () => {
  it('builds leave nothing that looks edited by hand', async () => {
    const { cwd, file, read } = await newsroom();
    for (const day of ['Monday', 'Friday', 'Sunday']) {
      writeFileSync(file('answers.md'), read('answers.md').replace(/on \w+day/, `on ${day}`));
      const codes = await Promise.all(
        [1, 2, 3, 4].map(async () => (await pr(cwd, ['build'])).code),
      );
      expect(codes).toEqual([0, 0, 0, 0]);
    }
    expect((await pr(cwd, ['build', '--check'])).code).toBe(0);
  });

  it('six newsroom add keep six', async () => {
    const cwd = folder({ 'newsroom.yaml': '# ours\n' });
    const people = ['Ada', 'Bo', 'Cem', 'Dua', 'Eli', 'Fay'];
    const add = (who: string) => pr(cwd, ['newsroom', 'add', 'speaker', '--set', `name=${who}`]);
    const codes = (await Promise.all(people.map(add))).map(({ code }) => code);
    expect(codes).toEqual(people.map(() => 0));
    const text = readFileSync(join(cwd, 'newsroom.yaml'), 'utf8');
    expect(new Set([...text.matchAll(/name: (\w+)/g)].map(([, who]) => who))).toEqual(
      new Set(people),
    );
  });
});

describe('--undo', () => {
  it.each([
    ['build', ['build', '--force']],
    ['pull', ['pull', name, 'release.txt']],
  ])('gives back what pr %s replaced, and takes that back again', async (command, args) => {
    const { cwd, edit } = await newsroom();
    edit('release.txt', '40 people', '50 people');
    const before = tree(cwd);
    expect((await pr(cwd, args)).code).toBe(0);
    const after = tree(cwd);
    expect(after).not.toEqual(before);
    const { code, stdout } = await pr(cwd, [command, '--undo']);
    expect(code).toBe(0);
    expect(stdout).toContain(
      `restored  releases/${name}/${command === 'build' ? 'release.txt' : 'answers.md'}`,
    );
    expect(tree(cwd)).toEqual(before);
    // The record is given back, too: the edit is an edit again.
    expect((await pr(cwd, ['build', '--check'])).code).toBe(3);
    expect((await pr(cwd, [command, '--undo'])).code).toBe(0);
    expect(tree(cwd)).toEqual(after);
  });

  it('changes nothing when a file was changed since, or there is nothing to undo', async () => {
    const { cwd, edit } = await newsroom();
    expect((await pr(cwd, ['build', '--undo'])).stderr).toContain('nothing to undo');
    edit('answers.md', 'Tuesday', 'Monday');
    await pr(cwd, ['build']);
    edit('release.md', 'Monday', 'Sunday');
    const before = tree(cwd);
    const { code, stderr } = await pr(cwd, ['build', '--undo']);
    expect(code).toBe(3);
    expect(stderr).toContain(`changed since pr build: releases/${name}/release.md`);
    expect(tree(cwd)).toEqual(before);
  });
});

describe('links', () => {
  it('that lead out of the newsroom are not read, by no command', async () => {
    const { cwd, file } = await newsroom();
    const outside = folder({ 'secret.txt': 'The secret of the house.\n' });
    rmSync(file('release.txt'));
    symlinkSync(join(outside, 'secret.txt'), file('release.txt'));
    for (const args of [
      ['build'],
      ['build', '--check'],
      ['pull', name],
      ['pull', name, 'release.txt'],
      ['build', '--json'],
      ['doctor'],
    ]) {
      const { stdout, stderr } = await pr(cwd, args);
      expect(`${args.join(' ')}: ${stdout}${stderr}`).not.toContain('secret of');
    }
    expect((await pr(cwd, ['build'])).stderr).toContain('is a link that leads out');
    rmSync(file('.pr'), { recursive: true });
    symlinkSync(outside, file('.pr'));
    expect((await pr(cwd, ['build', '--force'])).code).toBe(2);
    expect(readdirSync(outside)).toEqual(['secret.txt']);
  });

  it('a linked newsroom.yaml stays a link, and its file is changed', async () => {
    const shared = folder({ 'ours.yaml': '# ours\n' });
    const cwd = folder();
    symlinkSync(join(shared, 'ours.yaml'), join(cwd, 'newsroom.yaml'));
    expect((await pr(cwd, ['newsroom', 'add', 'speaker', '--set', 'name=Ada'])).code).toBe(0);
    expect(lstatSync(join(cwd, 'newsroom.yaml')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(shared, 'ours.yaml'), 'utf8')).toContain('name: Ada');
  });
});

describe('a newsroom of any size and shape', () => {
  it('builds everything though the reader of its output has gone', async () => {
    const { cwd, file } = await newsroom();
    const copies = Array.from({ length: 60 }, (_, i) => join(cwd, 'releases', `copy-${i}`));
    for (const path of copies) {
      mkdirSync(path);
      cpSync(file('answers.md'), join(path, 'answers.md'));
    }
    const child = spawn(
      'sh',
      ['-c', `"$0" "$1" build | head -1; exit 0`, process.execPath, program],
      {
        cwd,
        stdio: 'ignore',
      },
    );
    await once(child, 'close');
    await expect
      .poll(() => copies.every((path) => existsSync(join(path, 'release.txt'))), {
        timeout: 20_000,
      })
      .toBe(true);
    expect((await pr(cwd, ['build', '--check'])).code).toBe(0);
  });

  it('lists 2,000 releases with 256 open files, and one that cannot be read', async () => {
    const { cwd, file } = await newsroom();
    for (let i = 0; i < 2000; i++) {
      mkdirSync(join(cwd, 'releases', `r${i}`));
      cpSync(file('answers.md'), join(cwd, 'releases', `r${i}`, 'answers.md'));
    }
    rmSync(join(cwd, 'releases/r7/answers.md'));
    mkdirSync(join(cwd, 'releases/r7/answers.md'));
    const child = spawn(
      'sh',
      ['-c', 'ulimit -n 256; exec "$0" "$1" list', process.execPath, program],
      {
        cwd,
      },
    );
    let shown = '';
    child.stdout.on('data', (chunk: Buffer) => (shown += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(0);
    expect(shown.match(/^r\d+$/gm)).toHaveLength(2000);
    expect(shown).toContain('is a folder');
  });

  it('finds a release by the beginning of its name, in either Unicode form', async () => {
    const cwd = folder({ 'newsroom.yaml': '' });
    await pr(cwd, ['new', '--answers', '-'], answers().replace('a mill', 'Café São'));
    await pr(cwd, ['new', '--answers', '-'], answers().replace('a mill', 'a mine'));
    const whole = readdirSync(join(cwd, 'releases')).find((one) => one.includes('café'))!;
    expect(whole).toBe(whole.normalize('NFC'));
    expect((await pr(cwd, ['show', whole.normalize('NFD')])).code).toBe(0);
    expect((await pr(cwd, ['show', '2026-11-24-acme-opens-c'])).stdout).toContain('Café');
    const { code, stderr } = await pr(cwd, ['show', '2026']);
    expect(code).toBe(2);
    expect(stderr).toContain('2 releases begin with 2026');
    renameSync(join(cwd, 'releases', whole), join(cwd, 'releases', whole.normalize('NFD')));
    expect((await pr(cwd, ['show', whole])).code).toBe(0);
  });

  it('makes folders that the group may read where the umask says so', async () => {
    const { file } = await newsroom();
    const usual = 0o777 & ~process.umask();
    expect(statSync(file('.')).mode & 0o777).toBe(usual);
    expect(statSync(file('.pr')).mode & 0o777).toBe(usual);
  });
});
