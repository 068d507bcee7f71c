import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Failure } from '../failure.ts';
import { type Change, editYaml } from '../source/yaml-edit.ts';
import { writeWhole } from './files.ts';
import { type NewsroomFolder, parseNewsroom } from './find.ts';
import { newsroomFile } from './names.ts';

/**
 * Changes newsroom.yaml, one change after the other; its comments, its order and its form stay. Throws
 * a Failure, and writes nothing, where there is no newsroom, or where none would be left.
 */
export async function editNewsroom(
  { root, founded }: NewsroomFolder,
  changes: readonly Change[],
  cwd: string,
): Promise<void> {
  const path = join(root, newsroomFile);
  if (!founded) {
    throw new Failure(
      `That is kept in ${newsroomFile}, and this folder is in no newsroom. Make it one with pr init.`,
    );
  }
  const before = await readFile(path, 'utf8');
  const after = changes.reduce((text, one) => editYaml(text, one.path, one.value), before);
  parseNewsroom(relative(cwd, path), after);
  if (after !== before) await writeWhole(path, after);
}
