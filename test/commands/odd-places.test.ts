import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, openSync, readFileSync, rmdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answers, folder, pr, program, tree } from '../program.ts';
import { keys, terminal } from '../terminal.ts';

const mill = 'releases/2026-11-24-acme-opens-a-mill';

/** A message for a person: no stack trace, and no word of a bug. */
const isMessage = (stderr: string): boolean => !/\n {4}at |pr itself failed/.test(stderr);

describe('a message instead of a stack trace', () => {
  it.each([
    ['YAML that contains itself', 'defaults: &d\n  style: *d\n'],
    ['a list that contains itself', 'contacts: &c [ *c ]\n'],
  ])('for %s', async (_, yaml) => {
    const { code, stderr } = await pr(folder({ 'newsroom.yaml': yaml }), ['list']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('an alias contains itself')]);
  });

  it('for a name that is too long', async () => {
    for (const args of [
      ['show', 'a'.repeat(5000)],
      ['import', 'a'.repeat(5000)],
    ]) {
      const { code, stderr } = await pr(folder(), args);
      expect([code, isMessage(stderr)]).toEqual([2, true]);
    }
  });

  it.skipIf(process.platform === 'win32')(
    'for a pipe or a socket in the place of a file',
    async () => {
      const cwd = folder({ 'newsroom.yaml': '' });
      mkdirSync(join(cwd, 'releases/pipe'), { recursive: true });
      mkdirSync(join(cwd, 'releases/socket'));
      spawnSync('mkfifo', [join(cwd, 'releases/pipe/answers.md')]);
      const server = createServer().listen(join(cwd, 'releases/socket/answers.md'));
      await once(server, 'listening');
      for (const args of [['build'], ['show', 'pipe'], ['show', 'socket'], ['pull', 'pipe']]) {
        const { code, stderr } = await pr(cwd, args);
        expect([code, stderr]).toEqual([2, expect.stringContaining('is not a regular file')]);
      }
      expect((await pr(cwd, ['list'])).code).toBe(0);
      server.close();
    },
  );

  it('for a link that leads to itself', async () => {
    const cwd = folder();
    symlinkSync('newsroom.yaml', join(cwd, 'newsroom.yaml'));
    const { code, stderr } = await pr(cwd, ['list']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('leads to itself')]);
  });

  it.skipIf(process.platform === 'win32')('for a folder that was removed', async () => {
    const cwd = join(folder(), 'gone');
    mkdirSync(cwd);
    const script = 'rmdir "$PWD"; exec "$0" "$1" list';
    const { status, stderr } = spawnSync('sh', ['-c', script, process.execPath, program], {
      cwd,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([2, expect.stringContaining('no longer exists')]);
    expect(() => rmdirSync(cwd)).toThrow();
  });

  it.skipIf(process.platform !== 'linux')('for an output that is full', async () => {
    const child = spawn(process.execPath, [program, 'schema', 'answers'], {
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    });
    let stderr = '';
    child.stderr!.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number];
    expect([code, stderr]).toEqual([2, expect.stringContaining('cannot be written')]);
  });
});

describe('what a terminal would obey', () => {
  it('is shown as \\u in lists and in JSON', async () => {
    const evil = 'Acme \u202eopens\u009b31m a mill';
    const cwd = folder({
      'newsroom.yaml': `speakers:\n  - name: "Ada\u202e Holm"\n`,
      [`${mill}/answers.md`]: answers('', 'The \u001b[31mmill\u001b[0m opened.').replace(
        'Acme opens a mill',
        evil.replace('\u009b31m', ''),
      ),
    });
    for (const args of [
      ['list'],
      ['list', '--json'],
      ['newsroom', 'list'],
      ['newsroom', 'list', '--json'],
      ['build', '--json', '--check'],
      ['show', '2026'],
      ['show', '2026', '--json'],
    ]) {
      const { code, stdout, stderr } = await pr(cwd, args);
      expect([args, code === 0 || code === 1]).toEqual([args, true]);
      expect(`${args.join(' ')} ${stdout}${stderr}`).not.toMatch(/(?![\n\t])\p{Cc}/u);
      if (args[0] !== 'show') expect(stdout).not.toContain('\u202e');
    }
    const { releases } = JSON.parse((await pr(cwd, ['list', '--json'])).stdout);
    expect(releases[0].headline).toContain('\u202e');
  });
});

describe('without a name', () => {
  it('pr show and pr newsroom remove offer what there is, and remove asks', async () => {
    const cwd = folder({ 'newsroom.yaml': 'speakers:\n  - name: Ada Holm\n  - name: Bo Vik\n' });
    await pr(cwd, ['new', '--answers', '-'], answers());
    const shown = terminal(cwd, ['show']);
    await shown.sees('Which release?');
    shown.types(keys.enter);
    await shown.sees('Acme opens a mill');
    expect(await shown.ended).toBe(0);
    const speakers = () => readFileSync(join(cwd, 'newsroom.yaml'), 'utf8');
    for (const [answer, wanted] of [
      [keys.enter, true],
      [keys.down + keys.enter, false],
    ] as const) {
      const screen = terminal(cwd, ['newsroom', 'remove', 'speaker']);
      await screen.sees('Which speaker?');
      screen.types(keys.down + keys.enter);
      await screen.sees('Remove speaker Bo Vik');
      screen.types(answer);
      expect(await screen.ended).toBe(0);
      expect(speakers().includes('Bo Vik')).toBe(wanted);
    }
    expect(speakers()).toContain('Ada Holm');
    for (const args of [['show'], ['newsroom', 'remove', 'speaker']]) {
      expect((await pr(cwd, args)).stderr).toMatch(/^Name a/);
    }
  });

  it('entries of the newsroom are found by the beginning of their name', async () => {
    const cwd = folder({ 'newsroom.yaml': 'speakers:\n  - name: Ada Holm\n  - name: Ada Moe\n' });
    const edit = (name: string) =>
      pr(cwd, ['newsroom', 'edit', 'speaker', name, '--set', 'role=x']);
    expect((await edit('ada')).stderr).toContain('Use a number: 1 Ada Holm, 2 Ada Moe');
    expect((await edit('ada h')).code).toBe(0);
    expect(readFileSync(join(cwd, 'newsroom.yaml'), 'utf8')).toContain('Holm\n    role: x\n');
  });
});

describe('pr lint --fix', () => {
  it('is undone by --undo, and writes through no link that leads out', async () => {
    const text = 'Acme opens a mill\n\nPUNE, Nov. 24 -- "The mill opened," said Asha Rao.\n';
    const outside = folder({ 'a.txt': text });
    const cwd = folder({ 'newsroom.yaml': '', 'releases/b.txt': text });
    symlinkSync(join(outside, 'a.txt'), join(cwd, 'releases/a.txt'));
    const before = tree(cwd);
    await pr(cwd, ['lint', '--fix', 'releases/b.txt', '--profile', 'ap']);
    expect(tree(cwd)).not.toEqual(before);
    expect((await pr(cwd, ['lint', '--undo'])).code).toBe(0);
    expect(tree(cwd)).toEqual(before);
    const linked = await pr(cwd, ['lint', '--fix', 'releases/a.txt', '--profile', 'ap']);
    expect(linked.stderr).toContain('leads out of the newsroom');
    expect(readFileSync(join(outside, 'a.txt'), 'utf8')).toBe(text);
  });
});
