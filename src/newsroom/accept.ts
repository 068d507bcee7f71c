import { editNewsroom } from './edit.ts';
import type { NewsroomFolder } from './find.ts';

/**
 * Keeps names and words that the copy desk shall accept in newsroom.yaml. Gives those that were not
 * there yet. Throws a Failure where there is no newsroom.
 */
export async function accept(
  folder: NewsroomFolder,
  words: readonly string[],
  cwd: string,
): Promise<string[]> {
  const known = folder.newsroom.lint.accept;
  const added = [...new Set(words.map((one) => one.trim()))].filter((one) => !known.includes(one));
  const changes = added.map((value, i) => ({ path: ['lint', 'accept', known.length + i], value }));
  await editNewsroom(folder, changes, cwd);
  return added;
}
