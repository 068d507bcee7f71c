import { randomBytes } from 'node:crypto';
import {
  access,
  link,
  mkdir,
  open,
  readFile,
  readdir,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { Failure, isFailure } from '../failure.ts';
import { isAlive } from './processes.ts';

export const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/**
 * The text of a file, or null when there is none. Throws a Failure for what is no file: a pipe or a
 * device could be read for ever.
 */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    const kind = await stat(path);
    if (!kind.isFile() && !kind.isDirectory()) throw new Failure(`${path} is not a regular file.`);
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    if (isFailure(error)) throw error;
    throw naming(path, error);
  }
}

/** The text of a file; throws as `readIfThere` does, and also where there is none. */
export async function readText(path: string): Promise<string> {
  const text = await readIfThere(path);
  if (text !== null) return text;
  throw Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT', path });
}

/** An error of the system that names the file which a person knows. */
const naming = (path: string, error: unknown): unknown => Object.assign(error as Error, { path });

/**
 * Writes a file so that at any moment, and after any crash, it is whole: the old one or the new.
 * A link in its place is replaced, not followed. Its permissions stay.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = temporaryFor(path);
  try {
    await writeThrough(temporary, content, (await stat(path).catch(() => null))?.mode);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw naming(path, error);
  }
}

/** The same for a file that must not exist yet; says whether it was written. */
export async function writeNew(path: string, content: string): Promise<boolean> {
  const temporary = temporaryFor(path);
  try {
    await writeThrough(temporary, content);
    await link(temporary, path); // which, unlike a rename, replaces nothing
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw naming(path, error);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** A name that says which process is using it: ".release.md.4711-0123456789ab.tmp". */
const temporaryFor = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${process.pid}-${randomBytes(6).toString('hex')}.tmp`);

/** Removes temporary files that killed runs left in a folder. */
export async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const owner = /^\..*\.(\d+)-[0-9a-f]{12}\.tmp$/.exec(name)?.[1];
    if (owner !== undefined && !isAlive(Number(owner))) {
      await rm(join(folder, name), { recursive: true, force: true }).catch(() => {});
    }
  }
}

async function writeThrough(
  path: string,
  content: string | Uint8Array,
  mode?: number,
): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A file to be written; its name may lead into folders below. */
export interface NewFile {
  readonly file: string;
  readonly content: string;
}

/**
 * Makes a folder with files in it, all of them or nothing: it takes its name when it is complete.
 * Where the name is taken, -2, -3, ... are tried. Gives the path of the folder.
 */
export async function createFolder(
  parent: string,
  name: string,
  files: readonly NewFile[],
): Promise<string> {
  await removeLeftovers(parent);
  const temporary = temporaryFor(join(parent, 'new'));
  try {
    await mkdir(temporary);
    for (const { file, content } of files) {
      await mkdir(dirname(join(temporary, file)), { recursive: true });
      await writeThrough(join(temporary, file), content);
    }
    for (;;) {
      const path = await freePath(parent, name);
      try {
        await rename(temporary, path);
        return path;
      } catch (error) {
        // Another process may have taken the name a moment ago.
        if (!(await exists(path))) throw error;
      }
    }
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw naming(join(parent, name), error);
  }
}

/** The first of name, name-2, name-3, ... that is free in a folder, as a path. */
export async function freePath(parent: string, name: string): Promise<string> {
  for (let n = 1; ; n++) {
    const path = join(parent, n === 1 ? name : `${name}-${n}`);
    if (!(await exists(path))) return path;
  }
}

/** Whether a path lies inside a folder, links resolved. */
export async function isInside(folder: string, path: string): Promise<boolean> {
  const way = relative(await realpath(folder), await realpath(path));
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
}

/** Throws a Failure unless a path lies inside a folder: a link in a newsroom may lead anywhere. */
export async function assertInside(folder: string, path: string): Promise<void> {
  if (await isInside(folder, path)) return;
  throw new Failure(`${path} leads out of the newsroom ${folder}, so it is left alone.`);
}
