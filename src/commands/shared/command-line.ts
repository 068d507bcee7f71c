import type { Entry } from '../../commands.ts';

/** A command with all that can stand behind it. */
interface CommandTree {
  readonly name: string;
  readonly description: string;
  /** What its arguments are, in order: "release"; the last may be there several times. */
  readonly args: readonly { readonly name: string; readonly several: boolean }[];
  readonly flags: readonly Flag[];
  readonly commands: readonly CommandTree[];
}

interface Flag {
  /** "--format" */
  readonly name: string;
  readonly description: string;
  /** What stands behind it: "format"; null when nothing does. */
  readonly value: string | null;
}

const help = { name: '--help', description: 'print help', value: null };

/** All commands with their flags and arguments. */
export function treeOf(entries: readonly Entry[]): CommandTree {
  const tree = ({ usage, about, flags = [], commands = [] }: Entry): CommandTree => {
    const [name = '', ...args] = usage.split(' ');
    const own = flags.map(([flag, description]) => {
      const [word = '', value] = flag.split(' ');
      return { name: word, description, value: value === undefined ? null : bare(value) };
    });
    return {
      name,
      description: about,
      args: args.map((arg) => ({ name: bare(arg), several: arg.includes('...') })),
      flags: [...own, help],
      commands: commands.map(tree),
    };
  };
  const shown = entries.filter(({ hidden }) => !hidden);
  const more: Entry = { usage: 'help [command]', about: 'say more about a command' };
  return tree({ usage: 'pr', about: '', commands: [...shown, more] });
}

/** "<release...>" as "release". */
const bare = (place: string): string => place.replace(/[<>[\]]|\.\.\./g, '');

/** What can stand in a place of a command line. */
export type Wanted =
  | { readonly kind: 'words'; readonly words: readonly Word[] }
  /** A value of some kind, such as a release; `path` leads to the command, `before` are its arguments. */
  | {
      readonly kind: 'value';
      readonly of: string;
      readonly path: readonly string[];
      readonly before: readonly string[];
    }
  | { readonly kind: 'nothing' };

/** A word that may stand somewhere. */
export interface Word {
  readonly name: string;
  readonly description: string;
}

/** Tells what can stand behind some words; the last of them is just being typed. */
export function wantedAt(tree: CommandTree, words: readonly string[]): Wanted {
  const typed = words.at(-1) ?? '';
  let command = tree;
  const path: string[] = [];
  const before: string[] = [];
  let flag: Flag | undefined; // one that waits for its value
  let over = false; // whether -- has ended the flags
  for (const word of words.slice(0, -1)) {
    if (flag) flag = undefined;
    else if (word === '--') over = true;
    else if (!over && word.startsWith('-')) flag = flagThatWaits(command, word);
    else {
      const inner = before.length === 0 ? command.commands.find(({ name }) => name === word) : null;
      if (inner) path.push((command = inner).name);
      else before.push(word);
    }
  }
  const value = (of: string): Wanted => ({ kind: 'value', of, path, before });
  if (flag?.value) return value(flag.value);
  if (!over && typed.startsWith('-')) {
    const own = command.flags.find(({ name }) => typed.startsWith(`${name}=`));
    if (own) return own.value === null ? { kind: 'nothing' } : value(own.value);
    return { kind: 'words', words: command.flags };
  }
  if (command.commands.length > 0 && before.length === 0) {
    return { kind: 'words', words: command.commands };
  }
  const last = command.args.at(-1);
  const arg = command.args[before.length] ?? (last?.several ? last : undefined);
  return arg ? value(arg.name) : { kind: 'nothing' };
}

function flagThatWaits({ flags }: CommandTree, word: string): Flag | undefined {
  return flags.find(({ name, value }) => name === word && value !== null);
}
