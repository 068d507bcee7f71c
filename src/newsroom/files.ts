import { randomBytes } from 'node:crypto';
import {
  access,
  link,
  mkdtemp,
  open,
  readFile,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { Failure } from '../failure.ts';

export const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** The text of a file, or null when there is none. */
export const readIfThere = (path: string): Promise<string | null> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw about(path, error);
  });

/** An error of the system that names the file which a person knows. */
const about = (path: string, error: unknown): unknown => Object.assign(error as Error, { path });

/**
 * Writes a file so that at any moment, and after any crash, it is whole: the old one or the new.
 * A link in its place is replaced, not followed. Who may read and write it stays as it was.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = temporaryFor(path);
  try {
    await writeThrough(temporary, content, (await stat(path).catch(() => null))?.mode);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw about(path, error);
  }
}

/** The same for a file that must not be there yet; says whether it was written. */
export async function writeNew(path: string, content: string): Promise<boolean> {
  const temporary = temporaryFor(path);
  try {
    await writeThrough(temporary, content);
    await link(temporary, path); // which, unlike a rename, replaces nothing
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw about(path, error);
  } finally {
    await rm(temporary, { force: true });
  }
}

const temporaryFor = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);

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

/**
 * Makes a folder with files in it, all of them or nothing: it takes its name when it is complete.
 * Where the name is taken, -2, -3, ... are tried. Gives the path of the folder.
 */
export async function createFolder(
  parent: string,
  name: string,
  files: readonly { readonly file: string; readonly content: string }[],
): Promise<string> {
  const temporary = await mkdtemp(join(parent, '.new-'));
  try {
    for (const { file, content } of files) await writeThrough(join(temporary, file), content);
    for (;;) {
      const path = await freePath(parent, name);
      try {
        await rename(temporary, path);
        return path;
      } catch (error) {
        // Somebody else may have taken the name a moment ago.
        if (!(await exists(path))) throw error;
      }
    }
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw about(join(parent, name), error);
  }
}

/** The first of name, name-2, name-3, ... that is not taken in a folder, as a path. */
export async function freePath(parent: string, name: string): Promise<string> {
  for (let n = 1; ; n++) {
    const path = join(parent, n === 1 ? name : `${name}-${n}`);
    if (!(await exists(path))) return path;
  }
}

/**
 * Throws a Failure unless a path lies inside a folder, links resolved: a link in a newsroom by
 * somebody else may point anywhere.
 */
export async function assertInside(folder: string, path: string): Promise<void> {
  const way = relative(await realpath(folder), await realpath(path));
  if (way === '' || (!way.startsWith('..') && !isAbsolute(way))) return;
  throw new Failure(`${path} leads out of the newsroom ${folder}, so it is left alone.`);
}
