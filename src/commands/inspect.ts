import { type ExitCode, Failure, exit } from '../failure.ts';
import { inspectionOf } from '../inspect/json.ts';
import { pageOf } from '../inspect/page.ts';
import { type Io, hasColours, widthOf } from '../io.ts';
import { filesOf } from '../newsroom/targets.ts';
import { readEach } from '../read/files.ts';
import { recognize } from '../recognize/index.ts';
import { unplaced } from '../recognize/page/unplaced.ts';
import { explain } from '../recognize/why.ts';
import { visible } from '../source/visible.ts';

export interface InspectFlags {
  readonly json?: boolean;
  /** Show the evidence for each part. */
  readonly why?: boolean;
}

/** `pr inspect`: shows the parts of any release, and with `--why` the evidence for each. */
export async function inspect(
  targets: string[],
  { json, why }: InspectFlags,
  io: Io,
): Promise<ExitCode> {
  if (targets.length === 0) {
    throw new Failure(
      'Name a file or folder to inspect (pr inspect release.md), or - for standard input.',
    );
  }
  const screen = { columns: widthOf(io, 80), colours: hasColours(io) };
  let gap = '';
  let code: ExitCode = exit.done;
  const complain = (problem: string) => {
    code = exit.failed;
    io.stderr.write(`${visible(problem)}\n`);
  };
  for await (const { document } of readEach(targets, io, { find: filesOf, complain })) {
    const recognition = recognize(document);
    const { page, parts } = recognition;
    const explanation = why ? explain(recognition) : undefined;
    io.stdout.write(
      json
        ? // Control characters are printed as JSON escapes: safe in a terminal, the same to programs.
          `${visible(JSON.stringify(inspectionOf(document, parts, explanation)))}\n`
        : `${gap}${pageOf(document, parts, unplaced(page, parts), screen, explanation)}`,
    );
    gap = '\n';
  }
  return code;
}
