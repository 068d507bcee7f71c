import { spawnSync } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { folder } from './program.ts';

/** A disk of 256 kB, or null where none can be mounted. */
export function smallDisk(): string | null {
  const path = folder();
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', path]);
  if (mounted.status !== 0) return null;
  onTestFinished(() => void spawnSync('umount', ['-l', path]));
  return path;
}

/** Takes all the room that a disk of 256 kB has. */
export function fill(disk: string): void {
  const file = openSync(join(disk, 'filler'), 'w');
  for (const size of [4096, 64]) {
    try {
      for (let n = 0; n < 100; n++) writeSync(file, 'x'.repeat(size));
    } catch {
      // It is full for pieces of this size.
    }
  }
  closeSync(file);
}
