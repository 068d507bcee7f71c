import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../failure.ts';
import { assertInside, removeLeftovers, writeNew } from './files.ts';
import { isAlive } from './processes.ts';

/** The folder in which pr keeps what is its own, in a newsroom and in each release. */
export const ownFolder = '.pr';

const MAX_WAIT_MS = 20_000;

/** Makes the folder of pr's own files in another one; git is told to ignore it. Gives its path. */
export async function makeOwnFolder(folder: string): Promise<string> {
  const own = join(folder, ownFolder);
  await mkdir(own, { recursive: true });
  await assertInside(folder, own);
  await writeFile(join(own, '.gitignore'), '*\n', { flag: 'wx' }).catch(() => {});
  return own;
}

/**
 * Does some work while no other `pr` does any in the same folder. A lock of a killed run is taken
 * over. Throws a Failure when another run holds it for too long.
 */
export async function withLock<Result>(
  folder: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const lock = join(await makeOwnFolder(folder), 'lock');
  const deadline = Date.now() + MAX_WAIT_MS;
  while (!(await writeNew(lock, String(process.pid)))) {
    await removeDeadLock(lock);
    if (Date.now() > deadline) {
      throw new Failure(
        `Another pr is writing in ${folder}. If none is running, remove ${lock} and try again.`,
      );
    }
    await wait(10 + Math.random() * 30);
  }
  try {
    await removeLeftovers(folder);
    await removeLeftovers(join(folder, ownFolder));
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

/** Removes the lock that a killed run left in a folder. */
export const removeDeadLockIn = (folder: string): Promise<void> =>
  removeDeadLock(join(folder, ownFolder, 'lock'));

async function removeDeadLock(lock: string): Promise<void> {
  const owner = await readFile(lock, 'utf8').catch(() => null);
  if (owner === null || isHeld(owner)) return;
  // Renamed first: of two that see the same dead lock, one gets it.
  const taken = `${lock}.${process.pid}`;
  try {
    await rename(lock, taken);
    if (isHeld(await readFile(taken, 'utf8'))) await rename(taken, lock);
    else await rm(taken, { force: true });
  } catch {
    // Another process was faster.
  }
}

const isHeld = (owner: string): boolean => owner === String(process.pid) || isAlive(Number(owner));
