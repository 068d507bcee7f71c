import type { Command, Value } from '../shared/command.ts';

/** A word that may be typed somewhere. */
export interface Word {
  readonly name: string;
  readonly description: string;
}

/** What can be typed at one place of a command line. */
export type Expected =
  | { readonly is: 'words'; readonly words: readonly Word[] }
  | { readonly is: 'value'; readonly value: Value; readonly place: ValuePlace }
  | { readonly is: 'nothing' };

/** Where a value is typed: in which command, after which arguments. */
export interface ValuePlace {
  /** ["newsroom", "edit"] */
  readonly path: readonly string[];
  readonly args: readonly string[];
}

const helpFlag = { name: '--help', about: 'print help' };
const helpCommand: Command = {
  name: 'help',
  about: 'show help for a command',
  args: [{ kind: 'command', optional: true, repeatable: true }],
};

/** Gives what can follow some words; the last of them is still being typed. */
export function expectedAt(commands: readonly Command[], words: readonly string[]): Expected {
  const typed = words.at(-1) ?? '';
  let command: Command = { name: 'pr', about: '', commands: [...commands, helpCommand] };
  const path: string[] = [];
  const args: string[] = [];
  let waiting: Value | undefined; // of the flag before
  let flagsEnded = false; // by --
  for (const word of words.slice(0, -1)) {
    if (waiting) waiting = undefined;
    else if (word === '--') flagsEnded = true;
    else if (!flagsEnded && word.startsWith('-')) waiting = flagNamed(command, word)?.value;
    else {
      const inner = args.length === 0 ? command.commands?.find(({ name }) => name === word) : null;
      if (inner) path.push((command = inner).name);
      else args.push(word);
    }
  }
  const valueOf = (value: Value): Expected => ({ is: 'value', value, place: { path, args } });
  if (waiting) return valueOf(waiting);
  if (!flagsEnded && typed.startsWith('-')) {
    const [name = ''] = typed.split('=');
    if (name === typed) return wordsOf([...(command.flags ?? []), helpFlag]);
    const value = flagNamed(command, name)?.value;
    return value ? valueOf(value) : { is: 'nothing' };
  }
  if (command.commands && args.length === 0) {
    return wordsOf(command.commands.filter(({ hidden }) => !hidden));
  }
  const last = command.args?.at(-1);
  const arg = command.args?.[args.length] ?? (last?.repeatable ? last : undefined);
  return arg ? valueOf(arg) : { is: 'nothing' };
}

const flagNamed = ({ flags = [] }: Command, word: string) =>
  flags.find(({ name }) => name === word);

const wordsOf = (all: readonly { readonly name: string; readonly about: string }[]): Expected => ({
  is: 'words',
  words: all.map(({ name, about }) => ({ name, description: about })),
});
