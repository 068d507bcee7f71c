import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('the README shows what the program says', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/readme.js', '--check'], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
