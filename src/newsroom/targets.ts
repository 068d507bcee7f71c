import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, parse } from 'node:path';
import { Failure } from '../failure.ts';
import { FORMAT_OF } from '../source/formats.ts';
import { answersFile, newsroomFile } from './names.ts';

/** The ends of the names of files that are read, the one that is read first. */
const ends = Object.keys(FORMAT_OF);

/** What lies beside releases and is none. */
const notReleases = /^(?:readme|changelog|contributing|license|code_of_conduct)\b/i;

/**
 * The releases in a folder, at any depth; in a newsroom, its releases. Where answers are, all files
 * of one name are made from them and share their mistakes: one is enough.
 */
export async function releasesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  if (names.includes(newsroomFile)) {
    return entries.some((entry) => entry.isDirectory() && entry.name === 'releases')
      ? releasesIn(join(folder, 'releases'))
      : [];
  }
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .filter(({ name }) => name !== 'node_modules' && !name.startsWith('.'))
    .map(({ name }) => releasesIn(join(folder, name)));
  const files = oneOfEach(names).map((name) => join(folder, name));
  return [...files, ...(await Promise.all(folders)).flat()].sort();
}

function oneOfEach(names: readonly string[]): string[] {
  const readable = names.filter(
    (name) => ends.includes(endOf(name)) && !name.startsWith('.') && !notReleases.test(name),
  );
  if (!names.includes(answersFile)) return readable;
  const best = new Map<string, string>();
  for (const name of readable.filter((one) => one !== answersFile)) {
    const other = best.get(parse(name).name);
    if (other === undefined || rank(name) < rank(other)) best.set(parse(name).name, name);
  }
  return [...best.values()];
}

const endOf = (name: string): string => parse(name).ext.toLowerCase();
const rank = (name: string): number => ends.indexOf(endOf(name));

/**
 * The files that a path names: the file itself, or the releases in a folder; for answers, what was
 * made from them. Throws a Failure when there is nothing to read.
 */
export async function filesOf(path: string): Promise<string[]> {
  if (basename(path) === answersFile) {
    const made = oneOfEach(await readdir(dirname(path)));
    if (made.length > 0) return made.map((name) => join(dirname(path), name));
    throw new Failure('holds answers, and nothing has been made from them yet: run pr build first');
  }
  if (!(await stat(path)).isDirectory()) return [path];
  const files = await releasesIn(path);
  if (files.length > 0) return files;
  throw new Failure(`holds no release: no file that ends in ${ends.join(', ')}`);
}
