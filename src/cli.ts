import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command as Parser, CommanderError } from 'commander';
import { commands } from './commands.ts';
import { type Command, type Flag, usageOf } from './commands/shared/command.ts';
import { examples } from './commands/shared/examples.ts';
import { type ExitCode, exit, isFailure, wordsFor } from './failure.ts';
import { type Io, widthOf } from './io.ts';
import { folded } from './source/screen-rows.ts';
import { visible } from './source/visible.ts';

/** Runs one command line, given without the program's own name; gives the exit code. */
export async function run(argv: string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = exit.done;
  const program = parserFor(io, (result) => {
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
    io.stderr.write(visible(why === undefined ? `${bug}\n${traceOf(error)}\n` : `${why}\n`));
    return isFailure(error) ? error.code : exit.failed;
  }
}

const bug = 'pr itself failed. This is a bug in pr: please report the lines below.';

const traceOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

function parserFor(io: Io, done: (code: ExitCode) => void): Parser {
  const program = new Parser('pr')
    .description('Write, rebuild and check press releases.')
    .version(`presswright ${PRESSWRIGHT_VERSION}`, '-V, --version', 'print name and version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .configureHelp({ minWidthToWrap: 10 })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(visible(text)),
      outputError: (text, writeErr) => writeErr(text + paginatorHint(text, io)),
      getOutHelpWidth: () => widthOf(io, 80),
    });
  for (const command of commands) add(program, command, io, done);
  program
    .command('help [command...]')
    .description('show help for a command')
    .action((names: string[]) => helpFor(program, names));
  return program;
}

function add(parent: Parser, command: Command, io: Io, done: (code: ExitCode) => void): void {
  const { name, about, args = [], flags = [], run, commands: inner = [] } = command;
  const hidden = command.hidden ?? false;
  const parser = parent
    .command([name, ...args.map(usageOf)].join(' '), { hidden })
    .description(about)
    .helpCommand(false);
  for (const flag of flags) addFlag(parser, flag);
  parser.addHelpText('after', () => examplesOf(parser, widthOf(io, 80)));
  for (const one of inner) add(parser, one, io, done);
  if (run)
    parser.action(async () => {
      const given = parser.opts();
      const accessible = io.accessible || given['accessible'] === true;
      done(await run({ ...io, accessible }, given, ...parser.processedArgs));
    });
}

function addFlag(parser: Parser, { name, value, about }: Flag): void {
  if (!value) parser.option(name, about);
  else {
    const { repeatable: _, ...once } = value;
    const usage = `${name} ${usageOf(once)}`;
    if (value.repeatable) parser.option(usage, about, collect);
    else parser.option(usage, about);
  }
}

/** Collects the values of a flag that may be given more than once. */
const collect = (value: string, others: string[] = []): string[] => [...others, value];

/** The examples of a command; its command lines stay whole, so that they can be copied. */
function examplesOf(parser: Parser, width: number): string {
  const path: string[] = [];
  for (let at = parser; at.parent; at = at.parent) path.unshift(at.name());
  const lines = (examples[path.join(' ')] ?? []).flatMap(([commandLine, about]) => [
    ...folded(`# ${about}`, width - 2),
    `$ ${commandLine}`,
  ]);
  return lines.length > 0 ? ['\nExamples:', ...lines].join('\n  ') : '';
}

/** `pr help newsroom add`: the help of that command. */
function helpFor(program: Parser, names: readonly string[]): void {
  let parser = program;
  for (const name of names) {
    const inner = parser.commands.find((one) => one.name() === name);
    // The parser itself says that there is no such command, and which one may be meant.
    if (!inner) return void parser.parse([name], { from: 'user' });
    parser = inner;
  }
  parser.outputHelp();
}

/** Whoever expects the `pr` of every Unix, which lays out pages, learns that this is another. */
function paginatorHint(message: string, io: Io): string {
  const word = /unknown command '([^']*)'/.exec(message)?.[1];
  if (word === undefined || !existsSync(resolve(io.cwd, word))) return '';
  return (
    `This is presswright, for press releases. To check a release, run: pr lint ${word}\n` +
    'The program that lays out pages for a printer has the same name: /usr/bin/pr\n'
  );
}
