import { Failure, exit, type ExitCode } from '../failure.ts';
import type { Io } from '../io.ts';
import { foundNewsroom } from '../newsroom/found.ts';
import { newsroomFile } from '../newsroom/names.ts';

/** Founds a newsroom in the current folder. Never overwrites one. */
export async function init(io: Io): Promise<ExitCode> {
  if (!(await foundNewsroom(io.cwd))) {
    throw new Failure(`There is a ${newsroomFile} here already. It is left as it is.`);
  }
  io.stdout.write(`${newsroomFile}\n`);
  io.stderr.write(
    `\nThis folder is a newsroom now. Put your boilerplate and contacts into ${newsroomFile}, then\n` +
      'write a release:  pr new\n',
  );
  return exit.done;
}
