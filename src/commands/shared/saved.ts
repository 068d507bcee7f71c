import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type ReadAnswers, readAnswers } from '../../answers/read.ts';
import type { Io } from '../../io.ts';
import { assertInside } from '../../newsroom/files.ts';
import type { NewsroomFolder } from '../../newsroom/find.ts';
import { answersFile } from '../../newsroom/names.ts';

/**
 * Reads the saved answers of the release in a folder. Throws a Failure that lists what is wrong, or
 * when a link leads out of the newsroom.
 */
export async function openSaved(
  { newsroom, root }: NewsroomFolder,
  folder: string,
  { cwd }: Io,
): Promise<ReadAnswers> {
  const path = join(folder, answersFile);
  await assertInside(root, path);
  return readAnswers(relative(cwd, path), await readFile(path, 'utf8'), newsroom.defaults);
}
