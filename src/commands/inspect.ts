import { type ExitCode, Failure, exit } from '../failure.ts';
import { inspectionOf } from '../inspect/json.ts';
import { pageOf } from '../inspect/page.ts';
import { type Io, hasColours, widthOf } from '../io.ts';
import { filesOf } from '../newsroom/targets.ts';
import { readEach } from '../read/files.ts';
import { recognize } from '../recognize/index.ts';
import { unplaced } from '../recognize/page/unplaced.ts';
import { visible } from '../source/visible.ts';

export interface InspectFlags {
  readonly json?: boolean;
}

/** `pr inspect`: shows what was taken for what in releases by anybody. */
export async function inspect(
  targets: string[],
  { json }: InspectFlags,
  io: Io,
): Promise<ExitCode> {
  if (targets.length === 0) {
    throw new Failure(
      'Name what to inspect: pr inspect release.md, a folder, or - for standard input.',
    );
  }
  const screen = { columns: widthOf(io, 80), colours: hasColours(io) };
  let gap = '';
  let code: ExitCode = exit.done;
  const complain = (why: string) => {
    code = exit.failed;
    io.stderr.write(`${visible(why)}\n`);
  };
  for await (const { document } of readEach(targets, io, { find: filesOf, complain })) {
    const { page, parts } = recognize(document);
    io.stdout.write(
      json
        ? // What a terminal would obey is escaped as JSON escapes it: programs read it unchanged.
          `${visible(JSON.stringify(inspectionOf(document, parts)))}\n`
        : `${gap}${pageOf(document, parts, unplaced(page, parts), screen)}`,
    );
    gap = '\n';
  }
  return code;
}
