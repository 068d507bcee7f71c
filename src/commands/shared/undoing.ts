import { type ExitCode, exit } from '../../failure.ts';
import type { Io } from '../../io.ts';
import type { NewsroomFolder } from '../../newsroom/find.ts';
import { withLock } from '../../newsroom/lock.ts';
import { undoLast } from '../../newsroom/undo.ts';
import { visible } from '../../source/visible.ts';

/** `--undo`: gives back what the last command in this newsroom replaced. */
export async function undo(
  { root }: NewsroomFolder,
  { json }: { readonly json?: boolean },
  io: Io,
): Promise<ExitCode> {
  const { command, files } = await withLock(root, () => undoLast(root));
  if (json) {
    io.stdout.write(`${visible(JSON.stringify({ schema: 1, undone: command, files }))}\n`);
  } else {
    io.stdout.write(files.map((file) => `restored  ${visible(file)}\n`).join(''));
    io.stderr.write(`${command} is undone. To redo it, run the same --undo again.\n`);
  }
  return exit.done;
}
