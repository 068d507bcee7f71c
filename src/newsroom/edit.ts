import { readFile, realpath } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { Failure } from '../failure.ts';
import type { Newsroom } from '../release/schema.ts';
import { type Change, editYaml } from '../source/yaml-edit.ts';
import { removeLeftovers, writeWhole } from './files.ts';
import { type NewsroomFolder, parseNewsroom } from './find.ts';
import { withLock } from './lock.ts';
import { newsroomFile } from './names.ts';

/**
 * Changes newsroom.yaml as it is now: another command may have changed it since it was read. Comments,
 * order and form stay, and a linked file stays a link. Throws a Failure, and writes nothing, where
 * there is no newsroom, or where none would be left.
 */
export async function editNewsroom(
  { root, founded }: NewsroomFolder,
  changesFor: (newsroom: Newsroom) => readonly Change[],
  cwd: string,
): Promise<void> {
  const path = join(root, newsroomFile);
  if (!founded) {
    throw new Failure(
      `That is kept in ${newsroomFile}, and this folder is in no newsroom. Make it one: pr init`,
    );
  }
  await withLock(root, async () => {
    const file = await realpath(path);
    await removeLeftovers(dirname(file));
    const before = await readFile(file, 'utf8');
    const { newsroom } = parseNewsroom(relative(cwd, path), before);
    const changes = changesFor(newsroom);
    const after = changes.reduce((text, one) => editYaml(text, one.path, one.value), before);
    parseNewsroom(relative(cwd, path), after);
    if (after !== before) await writeWhole(file, after);
  });
}
