import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Failure } from '../failure.ts';
import { nearest } from '../release/nearest.ts';
import { assertInside, createFolder, exists, freePath } from './files.ts';
import type { NewsroomFolder } from './find.ts';
import { answersFile } from './names.ts';

/** The names of all releases of a newsroom, in the order of their names. */
export async function listReleases({ releases }: NewsroomFolder): Promise<string[]> {
  const entries = await readdir(releases).catch((): string[] => []);
  const found: string[] = [];
  for (const name of entries.sort()) {
    if (!name.startsWith('.') && (await exists(join(releases, name, answersFile))))
      found.push(name);
  }
  return found;
}

/**
 * The folder of a release that somebody named: by the folder's name, by the path of the folder, or
 * by that of a file in it. Throws a Failure when there is none, or when it leads out of the newsroom.
 */
export async function findRelease(
  newsroom: NewsroomFolder,
  name: string,
  cwd: string,
): Promise<string> {
  const typed = resolve(cwd, name);
  for (const folder of [join(newsroom.releases, name), typed, dirname(typed)]) {
    const answers = join(folder, answersFile);
    if (!(await exists(answers))) continue;
    await assertInside(newsroom.root, answers);
    return folder;
  }
  const known = await listReleases(newsroom);
  const meant = nearest(name, known) ?? known.find((one) => one.includes(name));
  throw new Failure(
    `There is no release ${name}` +
      (meant ? `; did you mean ${meant}?` : `: no folder of that name has an ${answersFile}.`),
  );
}

/** Makes the folder of a new release in a newsroom; gives its path. */
export async function createRelease(
  { root, releases }: NewsroomFolder,
  name: string,
  files: readonly { readonly file: string; readonly content: string }[],
): Promise<string> {
  await mkdir(releases, { recursive: true });
  await assertInside(root, releases);
  return createFolder(releases, name, files);
}

/** The path at which `createRelease` would make a release now. Reads, and changes nothing. */
export async function pathFor({ root, releases }: NewsroomFolder, name: string): Promise<string> {
  if (await exists(releases)) await assertInside(root, releases);
  return freePath(releases, name);
}
