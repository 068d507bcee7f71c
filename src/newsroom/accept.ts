import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Failure } from '../failure.ts';
import { editYaml } from '../source/yaml-edit.ts';
import { writeWhole } from './files.ts';
import { type NewsroomFolder, parseNewsroom } from './find.ts';
import { newsroomFile } from './names.ts';

/**
 * Keeps names and words that the copy desk shall accept in newsroom.yaml, whose comments and order
 * stay. Gives those that were not there yet.
 */
export async function accept(
  { root, founded, newsroom }: NewsroomFolder,
  words: readonly string[],
  cwd: string,
): Promise<string[]> {
  if (!founded) {
    throw new Failure(
      `What is accepted is kept in ${newsroomFile}, and this folder is in no newsroom. Make it one with pr init.`,
    );
  }
  const path = join(root, newsroomFile);
  const added = [...new Set(words.map((one) => one.trim()))].filter(
    (one) => !newsroom.lint.accept.includes(one),
  );
  let text = await readFile(path, 'utf8');
  for (const [i, one] of added.entries()) {
    text = editYaml(text, ['lint', 'accept', newsroom.lint.accept.length + i], one);
  }
  parseNewsroom(relative(cwd, path), text);
  if (added.length > 0) await writeWhole(path, text);
  return added;
}
