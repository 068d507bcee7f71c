import { execFileSync } from 'node:child_process';
import { createServer } from 'node:net';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, pr } from './program.ts';

const commands = [['inspect'], ['lint'], ['import']];

/** Names what cannot be read, made in a folder. */
const makers: readonly (readonly [string, (cwd: string) => string, RegExp])[] = [
  ['nothing', () => 'none.md', /no such file/],
  ['a pipe', (cwd) => (execFileSync('sh', ['-c', 'mkfifo a.md'], { cwd }), 'a.md'), /is a pipe/],
  ['an endless device', () => '/dev/zero', /is a device/],
  ['a link to itself', (cwd) => (symlinkSync('a.md', join(cwd, 'a.md')), 'a.md'), /link/],
  ['a name that is too long', () => `${'a'.repeat(5000)}.md`, /name is too long/],
  ['a file as a folder', (cwd) => (writeFileSync(join(cwd, 'a'), ''), 'a/b.md'), /not a folder/],
  [
    'a file over 2 GB',
    (cwd) => {
      writeFileSync(join(cwd, 'a.md'), '');
      truncateSync(join(cwd, 'a.md'), 3_000_000_000);
      return 'a.md';
    },
    /too large/,
  ],
  ['an empty folder', (cwd) => (mkdirSync(join(cwd, 'a')), 'a'), /holds no release/],
];

describe.skipIf(process.platform === 'win32')('what is no file to read', () => {
  it.each(makers)('is told in a line, and never waited for: %s', async (_, make, why) => {
    const cwd = folder({ 'newsroom.yaml': '' });
    const name = make(cwd);
    for (const command of commands) {
      const { code, stdout, stderr } = await pr(cwd, [...command, name]);
      expect([code, stderr], command[0]).toEqual([2, expect.stringMatching(why)]);
      expect(stderr).not.toContain('pr itself failed');
      expect(stderr.length).toBeLessThan(500);
      expect(stdout).not.toContain('a.md');
    }
  });

  it('is a socket', async () => {
    const cwd = folder({});
    const server = createServer().listen(join(cwd, 'a.md'));
    const { code, stderr } = await pr(cwd, ['inspect', 'a.md']);
    server.close();
    expect([code, stderr]).toEqual([2, expect.stringMatching(/socket/)]);
  });

  it('is an endless stream', async () => {
    const { code, stderr } = await pr(folder({}), ['inspect', '-'], 'a'.repeat(51_000_000));
    expect([code, stderr]).toEqual([2, expect.stringMatching(/50 MB/)]);
  });

  it('keeps no other file from being read', async () => {
    const cwd = folder({ 'a.md': '# Museum opens\n\nIt opens on Friday.\n' });
    const { code, stdout } = await pr(cwd, ['inspect', 'none.md', 'a.md']);
    expect(code).toBe(2);
    expect(stdout).toContain('Museum opens');
  });
});
