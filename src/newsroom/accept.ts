import { editNewsroom } from './edit.ts';
import type { NewsroomFolder } from './find.ts';

/**
 * Adds names and words that the copy desk is to accept to newsroom.yaml. Gives those that are new there.
 * Throws a Failure where there is no newsroom.
 */
export async function accept(
  folder: NewsroomFolder,
  words: readonly string[],
  cwd: string,
): Promise<string[]> {
  let added: string[] = [];
  await editNewsroom(
    folder,
    ({ lint }) => {
      const all = new Set(words.map((one) => one.trim()));
      added = [...all].filter((one) => !lint.accept.includes(one));
      return added.map((value, i) => ({
        path: ['lint', 'accept', lint.accept.length + i],
        value,
      }));
    },
    cwd,
  );
  return added;
}
