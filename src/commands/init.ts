import { Failure, exit, type ExitCode } from '../failure.ts';
import { join } from 'node:path';
import { type Io, isTerminal } from '../io.ts';
import { exists } from '../newsroom/files.ts';
import { foundNewsroom } from '../newsroom/found.ts';
import { newsroomFile } from '../newsroom/names.ts';
import { pr } from '../program.ts';
import { foundByAsking } from './author/founding.ts';

/** Founds a newsroom in the current folder: asks in a terminal. Never overwrites one. */
export async function init(io: Io): Promise<ExitCode> {
  const asks = isTerminal(io) && !(await exists(join(io.cwd, newsroomFile)));
  if (asks && (await foundByAsking(io.cwd, io))) {
    io.stderr.write(`To write a release: ${pr} new\n`);
    return exit.done;
  }
  if (!(await foundNewsroom(io.cwd))) {
    throw new Failure(`There is a ${newsroomFile} here already. It is left as it is.`);
  }
  io.stdout.write(`${newsroomFile}\n`);
  io.stderr.write(
    `\nThis folder is a newsroom now. Add your boilerplate and contacts to ${newsroomFile}, then\n` +
      `write a release:  ${pr} new\n`,
  );
  return exit.done;
}
