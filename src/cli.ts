import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command, CommanderError } from 'commander';
import { type Entry, commands } from './commands.ts';
import { type ExitCode, exit, isFailure, wordsFor } from './failure.ts';
import { type Io, widthOf } from './io.ts';
import { visible } from './source/visible.ts';

/**
 * Runs one command line, without the program's own name; gives the exit code. Commands are loaded
 * when they run.
 */
export async function run(argv: string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = exit.done;
  const program = programOf(io, (result) => {
    code = result;
  });
  try {
    if (argv.length === 0) {
      program.outputHelp();
      return exit.failed;
    }
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.done : exit.failed;
    const why = wordsFor(error);
    io.stderr.write(visible(why === undefined ? `${fault}\n${traceOf(error)}\n` : `${why}\n`));
    return isFailure(error) ? error.code : exit.failed;
  }
}

const fault =
  'pr itself failed. That is a fault of the program, not yours: please report these lines.';

const traceOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

function programOf(io: Io, done: (code: ExitCode) => void): Command {
  const program = new Command('pr')
    .description('Write, rebuild and check press releases.')
    .version(`presswright ${PRESSWRIGHT_VERSION}`, '-V, --version', 'print name and version')
    .helpOption('-h, --help', 'print this')
    .helpCommand('help [command]', 'say more about a command')
    .exitOverride()
    .configureHelp({ minWidthToWrap: 10 })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(visible(text)),
      outputError: (text, writeErr) => writeErr(text + paginatorHint(text, io)),
      getOutHelpWidth: () => widthOf(io, 80),
    });
  for (const entry of commands) offer(program, entry, io, done);
  return program;
}

function offer(parent: Command, entry: Entry, io: Io, done: (code: ExitCode) => void): void {
  const { usage, about, flags = [], run, commands: inner = [], hidden = false } = entry;
  const command = parent.command(usage, { hidden }).description(about).helpCommand(false);
  for (const [flag, words] of flags) {
    if (flag.endsWith('...')) command.option(flag.slice(0, -3), words, andOthers);
    else command.option(flag, words);
  }
  for (const one of inner) offer(command, one, io, done);
  if (run)
    command.action(async () => {
      const flags = command.opts();
      const env = flags['accessible'] ? { ...io.env, ACCESSIBLE: '1' } : io.env;
      done(await run({ ...io, env }, flags, ...command.processedArgs));
    });
}

/** Collects a flag that may be given more than once. */
const andOthers = (value: string, others: string[] | undefined): string[] => [
  ...(others ?? []),
  value,
];

/** Who calls the `pr` that every Unix has is told that this is another. */
function paginatorHint(message: string, io: Io): string {
  const word = /unknown command '([^']*)'/.exec(message)?.[1];
  if (word === undefined || !existsSync(resolve(io.cwd, word))) return '';
  return `This is presswright, for press releases: pr lint ${word} reads one. The program that\nlays out pages for a printer has the same name; it is /usr/bin/pr.\n`;
}
