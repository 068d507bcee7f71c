import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, pr } from '../program.ts';

const page =
  '# Harbour Museum opens new wing\n\nOSLO, Norway, May 5, 2026 — It opens on June 4th, said [NAME].\n';

describe('the paths in reports for services', () => {
  it.each([
    ['github', /file=press\/a\.md,/],
    ['sarif', /"uri": "press\/a\.md"/],
    ['gitlab', /"path": "press\/a\.md"/],
    ['junit', /classname="press\/a\.md"/],
  ])('%s starts at the root of the repository, from any folder', async (format, path) => {
    const cwd = folder({ 'press/a.md': page, 'press/deep/b.txt': 'x' });
    mkdirSync(join(cwd, '.git'));
    for (const [where, name] of [
      ['.', 'press/a.md'],
      ['press', 'a.md'],
      ['press/deep', '../a.md'],
    ] as const) {
      const { stdout } = await pr(join(cwd, where), ['lint', name, '--format', format]);
      expect(stdout).toMatch(path);
    }
  });
});

describe('a link', () => {
  it('out of the newsroom is never written through', async () => {
    const outside = folder({ 'a.md': page });
    const cwd = folder({ 'newsroom.yaml': 'schema: 1\n' });
    symlinkSync(outside, join(cwd, 'releases'));
    const { code, stderr } = await pr(cwd, ['lint', 'releases/a.md', '--fix', '--profile', 'ap']);
    expect(code).toBe(2);
    expect(stderr).toContain('leads out of the newsroom');
    expect(readFileSync(join(outside, 'a.md'), 'utf8')).toBe(page);
  });
});

it('a file that does not look like a release keeps its other findings', async () => {
  const cwd = folder({ 'a.txt': 'Wing\n\nIt opens on Monday, May 5, 2026, said [NAME].\n' });
  const { stdout } = await pr(cwd, ['lint', 'a.txt', '--format', 'json']);
  for (const rule of ['not-a-release', 'placeholder-left', 'weekday-date-mismatch'])
    expect(stdout).toContain(`"rule": "${rule}"`);
});
