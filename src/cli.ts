import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command, CommanderError } from 'commander';
import { type ExitCode, exit, isFailure, wordsFor } from './failure.ts';
import type { CommandTree } from './commands/shared/command-line.ts';
import type { Io } from './io.ts';
import { visible } from './source/visible.ts';

/**
 * Runs one command line, without the program's own name; gives the exit code. Commands are loaded
 * when they run.
 */
export async function run(argv: string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = exit.done;
  const program = commands(io, (result) => {
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

function commands(io: Io, done: (code: ExitCode) => void): Command {
  const program = new Command('pr')
    .description('Write, rebuild and check press releases.')
    .version(`presswright ${PRESSWRIGHT_VERSION}`, '-V, --version', 'print name and version')
    .helpOption('-h, --help', 'print this')
    .helpCommand('help [command]', 'say more about a command')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(visible(text)),
      outputError: (text, writeErr) => writeErr(text + paginatorHint(text, io)),
      getOutHelpWidth: () => Math.min(io.stdout.columns ?? 80, 100),
    });

  program
    .command('init')
    .description('make this folder a newsroom: write newsroom.yaml, which remembers for you')
    .action(async () => done(await (await import('./commands/init.ts')).init(io)));

  program
    .command('new')
    .description('ask for a release, save the answers, write the release')
    .option(
      '--answers <file>',
      'take the answers from a Markdown, YAML or JSON file; - for standard input',
    )
    .option(
      '--set <key=value>',
      'give one answer, such as headline=...; may be repeated',
      andOthers,
      [],
    )
    .option('--story <file>', 'take the story from a text file, in Markdown or plain paragraphs')
    .option(
      '--ask <key>',
      'ask only this, such as headline or "quotes*"; may be repeated',
      andOthers,
    )
    .option('--no-input', 'never ask')
    .option('--dry-run', 'say what would be written, and write nothing')
    .option('--json', 'never ask; print one JSON object')
    .option('--resume [draft]', 'go on with a release that was not finished')
    .action(async (options) => done(await (await import('./commands/new.ts')).create(options, io)));

  program
    .command('edit <release> [part]')
    .description('change a saved release, or one part of it, and write it again')
    .action(async (name, part) =>
      done(await (await import('./commands/edit.ts')).edit(name, part, io)),
    );

  program
    .command('build [release...]')
    .description('write releases again from their saved answers')
    .option('--check', 'write nothing; exit 1 when something is stale')
    .option('--force', 'write over files that were edited by hand, too')
    .action(async (names, options) =>
      done(await (await import('./commands/build.ts')).build(names, options, io)),
    );

  program
    .command('pull <release> [file]')
    .description('read what was changed in a release by hand back into its answers')
    .option('--dry-run', 'show what would change, and change nothing')
    .option('--force', 'do it though the answers were changed since, too')
    .action(async (name, file, options) =>
      done(await (await import('./commands/pull.ts')).pull(name, file, options, io)),
    );

  program
    .command('list')
    .description('show the releases of this newsroom')
    .option('--json', 'print one JSON object')
    .action(async (options) => done(await (await import('./commands/list.ts')).list(options, io)));

  program
    .command('show <release>')
    .description('print a release as it reads')
    .option('--format <format>', 'text, markdown or html', 'text')
    .action(async (name, options) =>
      done(await (await import('./commands/show.ts')).show(name, options, io)),
    );

  program
    .command('import <file>')
    .description('make answers out of a release by anybody; - for standard input')
    .option('--style <style>', 'the house style to write it in from now on')
    .action(async (file, options) =>
      done(await (await import('./commands/import.ts')).importRelease(file, options, io)),
    );

  program
    .command('lint [file...]')
    .description('read releases by anybody as a copy desk does; - for standard input')
    .option('--fix', 'mend what needs no person: marks, dates, phone numbers')
    .option('--dry-run', 'with --fix: show what would change, and change nothing')
    .option('--format <report>', 'text, json, github, sarif, junit or gitlab', 'text')
    .option('--quiet', 'tell errors alone')
    .option('--max-warnings <number>', 'exit 1 when there are more warnings than this')
    .option('--output-file <file>', 'write the report there')
    .option('--stdin-filename <name>', 'how standard input is called; its end tells the format')
    .option(
      '--profile <profile>',
      'whose demands count: a house style, a wire, a service; may be given more than once',
      andOthers,
    )
    .option('--accept <words>', 'a name or words that are right; newsroom.yaml keeps it', andOthers)
    .option('--baseline <file>', 'leave out what was found when this file was made')
    .option('--write-baseline <file>', 'make that file of all that is found now')
    .option('--explain <rule>', 'say what a rule is for, and how to switch it off')
    .action(async (files, options) =>
      done(await (await import('./commands/lint.ts')).lint(files, options, io)),
    );

  program
    .command('explain [rule]')
    .description('say what a rule of the copy desk is for; without one, list them')
    .action(async (rule) => done((await import('./commands/explain.ts')).explain(rule, io)));

  program
    .command('inspect [file...]')
    .description('show what is what in releases by anybody; - for standard input')
    .option('--json', 'print one JSON object a file, each on its line')
    .action(async (files, options) =>
      done(await (await import('./commands/inspect.ts')).inspect(files, options, io)),
    );

  const newsroom = program
    .command('newsroom')
    .description('list, add, edit or remove what newsroom.yaml remembers')
    .helpCommand(false);
  const kinds = 'contact, speaker, boilerplate or organization';
  newsroom
    .command('list [kind]')
    .description(`show what is remembered: ${kinds}`)
    .option('--json', 'print one JSON object')
    .action(async (kind, options) =>
      done(await (await import('./commands/newsroom.ts')).list(kind, options, io)),
    );
  newsroom
    .command('add <kind>')
    .description(`remember one more: ${kinds}`)
    .option('--set <key=value>', 'say something of it; may be repeated', andOthers, [])
    .option('--no-input', 'never ask')
    .action(async (kind, options) =>
      done(await (await import('./commands/newsroom.ts')).add(kind, options, io)),
    );
  newsroom
    .command('edit <kind> <name>')
    .description('change what is remembered of one; its number will do for the name')
    .option('--set <key=value>', 'change this; without a value, forget it', andOthers, [])
    .option('--no-input', 'never ask')
    .action(async (kind, name, options) =>
      done(await (await import('./commands/newsroom.ts')).edit(kind, name, options, io)),
    );
  newsroom
    .command('remove <kind> <name>')
    .description('forget one')
    .action(async (kind, name) =>
      done(await (await import('./commands/newsroom.ts')).remove(kind, name, io)),
    );

  program
    .command('schema [schema]')
    .description('print the JSON Schema of a file, such as answers or newsroom')
    .action(async (name) => done(await (await import('./commands/schema.ts')).schema(name, io)));

  program
    .command('doctor')
    .description('say which pr this is, what it found around it, and what is missing')
    .option('--json', 'print one JSON object')
    .action(async (options) =>
      done(await (await import('./commands/doctor.ts')).doctor(options, io)),
    );

  program
    .command('completion <shell>')
    .description('print the script that completes pr in bash, zsh, fish or powershell')
    .action(async (shell) =>
      done(await (await import('./commands/completion.ts')).completion(shell, io)),
    );
  program.command('complete <shell> [word...]', { hidden: true }).action(async (_, words) => {
    const { complete } = await import('./commands/completion.ts');
    done(await complete(treeOf(program), words, io));
  });

  return program;
}

/** All commands with their flags and arguments, as data. */
function treeOf(command: Command): CommandTree {
  const flags = command.options.map(({ long, short, description, flags: words }) => ({
    name: long ?? short ?? '',
    description,
    // What it is called in "--format <report>".
    value: /[<[](.+?)(?:\.\.\.)?[>\]]/.exec(words)?.[1] ?? null,
  }));
  return {
    name: command.name(),
    description: command.description(),
    args: command.registeredArguments.map((arg) => ({ name: arg.name(), several: arg.variadic })),
    flags: [...flags, { name: '--help', description: 'print help', value: null }],
    commands: command
      .createHelp()
      .visibleCommands(command)
      .map((one) => treeOf(one)),
  };
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
