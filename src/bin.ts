#!/usr/bin/env node
import type { Io } from './io.ts';

/** Standard output that cannot be written, on a full disk say, fails the run when it ends. */
let outputFailed = false;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`pr build | head -1`) is no fault, and the work goes on.
  if (error.code === 'EPIPE' || outputFailed) return;
  outputFailed = true;
  process.exitCode = 2;
  process.stderr.write(`Standard output cannot be written (${error.code ?? error.message}).\n`);
});
process.stderr.on('error', () => {});

/** The folder in which pr is run; null when it was removed meanwhile. */
function currentFolder(): string | null {
  try {
    return process.cwd();
  } catch {
    return null;
  }
}

const argv = process.argv.slice(2);
const cwd = currentFolder();
if (argv.length === 1 && argv[0] === '--version') {
  process.stdout.write(`presswright ${PRESSWRIGHT_VERSION}\n`);
} else if (cwd === null) {
  process.stderr.write('The current folder no longer exists. Change to another one.\n');
  process.exitCode = 2;
} else {
  const io: Io = {
    cwd,
    env: process.env,
    accessible: Boolean(process.env['ACCESSIBLE']),
    // Opened only when a command reads it.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    now: () => new Date(),
  };
  void import('./cli.ts').then(async ({ run }) => {
    const code = await run(argv, io);
    process.exitCode = outputFailed ? 2 : code;
  });
}
