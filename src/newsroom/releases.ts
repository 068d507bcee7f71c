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
 * The folder of a release by its name, by the unique beginning of it, by the path of the folder, or by
 * that of a file in it. Throws a Failure when there is none, or when it leads out of the newsroom.
 */
export async function findRelease(
  newsroom: NewsroomFolder,
  name: string,
  cwd: string,
): Promise<string> {
  const typed = resolve(cwd, name);
  const inFolder = async (folder: string): Promise<string> => {
    await assertInside(newsroom.root, join(folder, answersFile));
    return folder;
  };
  for (const folder of [join(newsroom.releases, name), typed, dirname(typed)]) {
    if (await exists(join(folder, answersFile))) return inFolder(folder);
  }
  // macOS may write the names of folders with accents apart from their letters.
  const plain = (text: string) => text.normalize('NFC').replace(/\/+$/, '');
  const known = await listReleases(newsroom);
  const same = known.filter((one) => plain(one) === plain(name));
  const begun = same.length > 0 ? same : known.filter((one) => plain(one).startsWith(plain(name)));
  if (begun.length === 1) return inFolder(join(newsroom.releases, begun[0]!));
  if (begun.length > 1 && name !== '') {
    throw new Failure(`${begun.length} releases begin with ${name}: ${begun.join(', ')}.`);
  }
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
