#!/usr/bin/env node
import type { Io } from './io.ts';

const io: Io = {
  cwd: process.cwd(),
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

// A reader that has seen enough (`pr lint | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const argv = process.argv.slice(2);
if (argv.length === 1 && argv[0] === '--version') {
  process.stdout.write(`presswright ${PRESSWRIGHT_VERSION}\n`);
} else {
  void import('./cli.ts').then(async ({ run }) => {
    process.exitCode = await run(argv, io);
  });
}
