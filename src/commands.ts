import type { Command, Flag, Value } from './commands/shared/command.ts';

const flag = (name: string, about: string, value?: Value): Flag => ({
  name,
  about,
  ...(value && { value }),
});

const json = flag('--json', 'print one JSON object');
const undo = flag('--undo', 'give back what the last command replaced');
const neverAsk = flag('--no-input', 'never ask; fail when an answer is missing');
const accessible = flag(
  '--accessible',
  'ask in plain lines with numbered lists, for screen readers (or set ACCESSIBLE=1)',
);
const kinds = 'organization, boilerplate, contact or speaker';

const release = { kind: 'release', optional: true } as const;
const files = { kind: 'file', optional: true, repeatable: true } as const;
const kindSetting = flag('--set', 'set one fact; repeatable', {
  kind: 'kind-setting',
  placeholder: 'key=value',
  repeatable: true,
});

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [
  {
    name: 'init',
    about: 'make this folder a newsroom: create newsroom.yaml',
    run: async (io) => (await import('./commands/init.ts')).init(io),
  },
  {
    name: 'new',
    about: 'write a new release: ask, save the answers, build the files',
    flags: [
      flag('--answers', 'read answers from a Markdown, YAML or JSON file; - for standard input', {
        kind: 'file',
      }),
      flag('--set', 'give one answer, such as headline=...; repeatable', {
        kind: 'setting',
        placeholder: 'key=value',
        repeatable: true,
      }),
      flag('--story', 'read the story from a file, in Markdown or plain paragraphs', {
        kind: 'file',
      }),
      flag('--ask', 'ask only this question, such as headline or "quotes*"; repeatable', {
        kind: 'answer',
        placeholder: 'key',
        repeatable: true,
      }),
      neverAsk,
      flag('--dry-run', 'show what would be written; write nothing'),
      flag('--json', 'never ask; print one JSON object'),
      flag('--resume', 'continue an unfinished release', { kind: 'draft', optional: true }),
      accessible,
    ],
    run: async (io, flags) => (await import('./commands/new.ts')).create(flags, io),
  },
  {
    name: 'edit',
    about: 'change a saved release, or one part of it, and build it again',
    args: [release, { kind: 'part', optional: true }],
    flags: [undo, accessible],
    run: async (io, flags, name, part) =>
      (await import('./commands/edit.ts')).edit(name, part, flags, io),
  },
  {
    name: 'build',
    about: 'build Markdown, HTML and text from saved answers',
    args: [{ ...release, repeatable: true }],
    flags: [
      flag('--check', 'write nothing; exit 1 if a file is out of date'),
      flag('--force', 'overwrite files that were edited by hand'),
      undo,
      json,
    ],
    run: async (io, flags, names) => (await import('./commands/build.ts')).build(names, flags, io),
  },
  {
    name: 'pull',
    about: 'take changes made by hand in a built file back into the answers',
    args: [release, { kind: 'file', optional: true }],
    flags: [
      flag('--dry-run', 'show what would change; change nothing'),
      flag('--force', "take the file's version where both were changed, and pull what can be kept"),
      undo,
      json,
    ],
    run: async (io, flags, name, file) =>
      (await import('./commands/pull.ts')).pull(name, file, flags, io),
  },
  {
    name: 'list',
    about: 'list the releases of this newsroom',
    flags: [json],
    run: async (io, flags) => (await import('./commands/list.ts')).list(flags, io),
  },
  {
    name: 'show',
    about: 'print a release',
    args: [release],
    flags: [
      flag('--format', 'text (default), markdown or html', {
        kind: 'rendition',
        placeholder: 'format',
      }),
      json,
    ],
    run: async (io, flags, name) => (await import('./commands/show.ts')).show(name, flags, io),
  },
  {
    name: 'import',
    about: 'turn any release into answers',
    args: [{ kind: 'file' }],
    flags: [flag('--style', 'the house style to use from now on', { kind: 'style' })],
    run: async (io, flags, file) =>
      (await import('./commands/import.ts')).importRelease(file, flags, io),
  },
  {
    name: 'lint',
    about: 'check any release as a copy desk would',
    args: [files],
    flags: [
      flag('--fix', 'fix what needs no decision: marks, dates, phone numbers'),
      flag('--dry-run', 'with --fix: show what would change; change nothing'),
      undo,
      flag('--format', 'text (default), json, github, sarif, junit or gitlab', {
        kind: 'report',
        placeholder: 'format',
      }),
      flag('--quiet', 'report errors only'),
      flag('--notes', 'show notes as well, not only errors and warnings'),
      flag('--max-warnings', 'exit 1 if there are more warnings than this', {
        kind: 'text',
        placeholder: 'number',
      }),
      flag('--output-file', 'write the report to a file', { kind: 'file' }),
      flag('--stdin-filename', 'a name for standard input; its extension sets the format', {
        kind: 'file',
        placeholder: 'name',
      }),
      flag('--profile', 'check the demands of a house style, wire or service; repeatable', {
        kind: 'profile',
        repeatable: true,
      }),
      flag('--accept', 'accept a name or wording from now on; saved in newsroom.yaml; repeatable', {
        kind: 'text',
        placeholder: 'words',
        repeatable: true,
      }),
      flag('--baseline', 'report only what is new since this file', { kind: 'file' }),
      flag('--write-baseline', 'save all findings as a baseline', { kind: 'file' }),
      flag('--explain', 'explain a rule and how to turn it off', { kind: 'rule' }),
    ],
    run: async (io, flags, targets) =>
      (await import('./commands/lint.ts')).lint(targets, flags, io),
  },
  {
    name: 'explain',
    about: 'explain a rule of pr lint, or list all rules',
    args: [{ kind: 'rule', optional: true }],
    run: async (io, _, rule) => (await import('./commands/explain.ts')).explain(rule, io),
  },
  {
    name: 'inspect',
    about: 'show the parts that pr recognizes in a release',
    args: [files],
    flags: [
      flag('--json', 'print one JSON object per file, one per line'),
      flag('--why', 'show the evidence for each part, and the runner-up'),
    ],
    run: async (io, flags, targets) =>
      (await import('./commands/inspect.ts')).inspect(targets, flags, io),
  },
  {
    name: 'newsroom',
    about: 'list, add, edit or remove what newsroom.yaml remembers',
    commands: [
      {
        name: 'list',
        about: `list what is remembered: ${kinds}`,
        args: [{ kind: 'kind', optional: true }],
        flags: [json],
        run: async (io, flags, kind) =>
          (await import('./commands/newsroom.ts')).list(kind, flags, io),
      },
      {
        name: 'add',
        about: `add an entry: ${kinds}`,
        args: [{ kind: 'kind' }],
        flags: [kindSetting, neverAsk, json, accessible],
        run: async (io, flags, kind) =>
          (await import('./commands/newsroom.ts')).add(kind, flags, io),
      },
      {
        name: 'edit',
        about: 'change an entry, by its name or its number in the list',
        args: [{ kind: 'kind' }, { kind: 'name', optional: true }],
        flags: [
          { ...kindSetting, about: 'set one fact, or clear it with key=; repeatable' },
          neverAsk,
          json,
          accessible,
        ],
        run: async (io, flags, kind, name) =>
          (await import('./commands/newsroom.ts')).edit(kind, name, flags, io),
      },
      {
        name: 'remove',
        about: 'remove an entry, by its name or its number in the list',
        args: [{ kind: 'kind' }, { kind: 'name', optional: true }],
        flags: [flag('--no-input', 'remove without asking'), json, accessible],
        run: async (io, flags, kind, name) =>
          (await import('./commands/newsroom.ts')).remove(kind, name, flags, io),
      },
    ],
  },
  {
    name: 'schema',
    about: 'print the JSON Schema of a file, such as answers or newsroom',
    args: [{ kind: 'schema', optional: true }],
    run: async (io, _, name) => (await import('./commands/schema.ts')).schema(name, io),
  },
  {
    name: 'doctor',
    about: 'check the installation and this newsroom',
    flags: [json],
    run: async (io, flags) => (await import('./commands/doctor.ts')).doctor(flags, io),
  },
  {
    name: 'completion',
    about: 'print a completion script for bash, zsh, fish or powershell',
    args: [{ kind: 'shell' }],
    run: async (io, _, shell) => (await import('./commands/completion.ts')).completion(shell, io),
  },
  {
    name: 'complete',
    about: 'print what a command line could continue with; the completion scripts call this',
    args: [
      { kind: 'shell' },
      { kind: 'text', placeholder: 'word', optional: true, repeatable: true },
    ],
    hidden: true,
    run: async (io, _, __, words) =>
      (await import('./commands/completion.ts')).complete(commands, words, io),
  },
];
