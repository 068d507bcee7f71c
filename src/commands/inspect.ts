import { type ExitCode, Failure, exit } from '../failure.ts';
import { inspectionOf } from '../inspect/json.ts';
import type { Io } from '../io.ts';
import { readEach } from '../read/files.ts';
import { recognize } from '../recognize/index.ts';
import { visible } from '../source/visible.ts';

export interface InspectFlags {
  readonly json?: boolean;
}

/** `pr inspect`: shows what was taken for what in releases by anybody. */
export async function inspect(targets: string[], _flags: InspectFlags, io: Io): Promise<ExitCode> {
  if (targets.length === 0) {
    throw new Failure(
      'Name what to inspect: pr inspect release.md, a folder, or - for standard input.',
    );
  }
  let code: ExitCode = exit.done;
  const complain = (why: string) => {
    code = exit.failed;
    io.stderr.write(`${visible(why)}\n`);
  };
  for await (const { document } of readEach(targets, io, complain)) {
    const parts = recognize(document);
    io.stdout.write(`${inspectionOf(document, parts)}\n`);
  }
  return code;
}
