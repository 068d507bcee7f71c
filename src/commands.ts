import type { ExitCode } from './failure.ts';
import type { Io } from './io.ts';

/** A command: how it is called, what it does, its flags, and what runs it. */
export interface Entry {
  /** Its name and its arguments: "show <release>", "build [release...]". */
  readonly usage: string;
  readonly about: string;
  /** A flag, and what it is for; three dots behind it say that it may be given more than once. */
  readonly flags?: readonly (readonly [flag: string, about: string])[];
  readonly hidden?: true;
  readonly commands?: readonly Entry[];
  /** Loads the command, and runs it. */
  readonly run?: Run;
}

// What was typed is checked against the words above, which no type can see.
// oxlint-disable-next-line typescript/no-explicit-any
type Run = (io: Io, flags: any, ...args: any[]) => ExitCode | Promise<ExitCode>;

const json = ['--json', 'print one JSON object'] as const;
const never = ['--no-input', 'never ask'] as const;
/** Whoever asks reads it from the environment, so `cli.ts` puts it there. */
const accessible = [
  '--accessible',
  'ask in plain lines with numbered lists, for screen readers; or set ACCESSIBLE=1',
] as const;
const kinds = 'contact, speaker, boilerplate or organization';

/** Every command, in the order in which help tells them. */
export const commands: readonly Entry[] = [
  {
    usage: 'init',
    about: 'make this folder a newsroom: write newsroom.yaml, which remembers for you',
    run: async (io) => (await import('./commands/init.ts')).init(io),
  },
  {
    usage: 'new',
    about: 'ask for a release, save the answers, write the release',
    flags: [
      [
        '--answers <file>',
        'take the answers from a Markdown, YAML or JSON file; - for standard input',
      ],
      ['--set <key=value>...', 'give one answer, such as headline=...; may be repeated'],
      ['--story <file>', 'take the story from a text file, in Markdown or plain paragraphs'],
      ['--ask <key>...', 'ask only this, such as headline or "quotes*"; may be repeated'],
      never,
      ['--dry-run', 'say what would be written, and write nothing'],
      ['--json', 'never ask; print one JSON object'],
      ['--resume [draft]', 'go on with a release that was not finished'],
      accessible,
    ],
    run: async (io, flags) => (await import('./commands/new.ts')).create(flags, io),
  },
  {
    usage: 'edit <release> [part]',
    about: 'change a saved release, or one part of it, and write it again',
    flags: [accessible],
    run: async (io, _, name, part) => (await import('./commands/edit.ts')).edit(name, part, io),
  },
  {
    usage: 'build [release...]',
    about: 'write releases again from their saved answers',
    flags: [
      ['--check', 'write nothing; exit 1 when something is stale'],
      ['--force', 'write over files that were edited by hand, too'],
    ],
    run: async (io, flags, names) => (await import('./commands/build.ts')).build(names, flags, io),
  },
  {
    usage: 'pull <release> [file]',
    about: 'read what was changed in a release by hand back into its answers',
    flags: [
      ['--dry-run', 'show what would change, and change nothing'],
      ['--force', 'do it though the answers were changed since, too'],
    ],
    run: async (io, flags, name, file) =>
      (await import('./commands/pull.ts')).pull(name, file, flags, io),
  },
  {
    usage: 'list',
    about: 'show the releases of this newsroom',
    flags: [json],
    run: async (io, flags) => (await import('./commands/list.ts')).list(flags, io),
  },
  {
    usage: 'show <release>',
    about: 'print a release as it reads',
    flags: [['--format <format>', 'text (as without this), markdown or html']],
    run: async (io, flags, name) => (await import('./commands/show.ts')).show(name, flags, io),
  },
  {
    usage: 'import <file>',
    about: 'make answers out of a release by anybody; - for standard input',
    flags: [['--style <style>', 'the house style to write it in from now on']],
    run: async (io, flags, file) =>
      (await import('./commands/import.ts')).importRelease(file, flags, io),
  },
  {
    usage: 'lint [file...]',
    about: 'read releases by anybody as a copy desk does; - for standard input',
    flags: [
      ['--fix', 'mend what needs no person: marks, dates, phone numbers'],
      ['--dry-run', 'with --fix: show what would change, and change nothing'],
      ['--format <report>', 'text (as without this), json, github, sarif, junit or gitlab'],
      ['--quiet', 'tell errors alone'],
      ['--max-warnings <number>', 'exit 1 when there are more warnings than this'],
      ['--output-file <file>', 'write the report there'],
      ['--stdin-filename <name>', 'how standard input is called; its end tells the format'],
      [
        '--profile <profile>...',
        'whose demands count: a house style, a wire, a service; may be repeated',
      ],
      ['--accept <words>...', 'a name or words that are right; newsroom.yaml keeps it'],
      ['--baseline <file>', 'leave out what was found when this file was made'],
      ['--write-baseline <file>', 'make that file of all that is found now'],
      ['--explain <rule>', 'say what a rule is for, and how to switch it off'],
    ],
    run: async (io, flags, files) => (await import('./commands/lint.ts')).lint(files, flags, io),
  },
  {
    usage: 'explain [rule]',
    about: 'say what a rule of the copy desk is for; without one, list them',
    run: async (io, _, rule) => (await import('./commands/explain.ts')).explain(rule, io),
  },
  {
    usage: 'inspect [file...]',
    about: 'show what is what in releases by anybody; - for standard input',
    flags: [['--json', 'print one JSON object a file, each on its line']],
    run: async (io, flags, files) =>
      (await import('./commands/inspect.ts')).inspect(files, flags, io),
  },
  {
    usage: 'newsroom',
    about: 'list, add, edit or remove what newsroom.yaml remembers',
    commands: [
      {
        usage: 'list [kind]',
        about: `show what is remembered: ${kinds}`,
        flags: [json],
        run: async (io, flags, kind) =>
          (await import('./commands/newsroom.ts')).list(kind, flags, io),
      },
      {
        usage: 'add <kind>',
        about: `remember one more: ${kinds}`,
        flags: [
          ['--set <key=value>...', 'say something of it; may be repeated'],
          never,
          accessible,
        ],
        run: async (io, flags, kind) =>
          (await import('./commands/newsroom.ts')).add(kind, flags, io),
      },
      {
        usage: 'edit <kind> <name>',
        about: 'change what is remembered of one; its number will do for the name',
        flags: [
          ['--set <key=value>...', 'change this; without a value, forget it'],
          never,
          accessible,
        ],
        run: async (io, flags, kind, name) =>
          (await import('./commands/newsroom.ts')).edit(kind, name, flags, io),
      },
      {
        usage: 'remove <kind> <name>',
        about: 'forget one',
        run: async (io, _, kind, name) =>
          (await import('./commands/newsroom.ts')).remove(kind, name, io),
      },
    ],
  },
  {
    usage: 'schema [schema]',
    about: 'print the JSON Schema of a file, such as answers or newsroom',
    run: async (io, _, name) => (await import('./commands/schema.ts')).schema(name, io),
  },
  {
    usage: 'doctor',
    about: 'say which pr this is, what it found around it, and what is missing',
    flags: [json],
    run: async (io, flags) => (await import('./commands/doctor.ts')).doctor(flags, io),
  },
  {
    usage: 'completion <shell>',
    about: 'print the script that completes pr in bash, zsh, fish or powershell',
    run: async (io, _, shell) => (await import('./commands/completion.ts')).completion(shell, io),
  },
  {
    usage: 'complete <shell> [word...]',
    about: 'say what a command line could go on with; the scripts above ask it',
    hidden: true,
    run: async (io, _, __, words) =>
      (await import('./commands/completion.ts')).complete(commands, words, io),
  },
];
