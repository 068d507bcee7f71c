import { type ExitCode, exit } from '../failure.ts';
import type { Entry } from '../commands.ts';
import type { Io } from '../io.ts';
import { visible } from '../source/visible.ts';
import { type Wanted, type Word, treeOf, wantedAt } from './shared/command-line.ts';
import { named } from './shared/named.ts';
import { shells } from './shared/shells.ts';
import { valuesOf } from './shared/values.ts';

/** `pr completion SHELL`: prints the script that makes a shell complete the command line. */
export async function completion(shell: string, io: Io): Promise<ExitCode> {
  io.stdout.write(named('completion for', shell, shells));
  return exit.done;
}

/** What those scripts ask: tells what the last of some words could become, a word a line. */
export async function complete(
  entries: readonly Entry[],
  typed: readonly string[],
  io: Io,
): Promise<ExitCode> {
  const tree = treeOf(entries);
  const words = joined(typed);
  const last = words.at(-1) ?? '';
  const wanted = wantedAt(tree, words);
  // Of --format=json the value alone is completed.
  const value =
    wanted.kind === 'value' && last.startsWith('--') ? last.slice(last.indexOf('=') + 1) : last;
  const before = typed.at(-1) === last ? last.slice(0, last.length - value.length) : '';
  const found = await foundFor(wanted, tree.commands, io);
  io.stdout.write(found === null ? ':files\n' : linesOf(found, value, before));
  return exit.done;
}

/** What may stand there; null where it is a file, or anything. */
async function foundFor(
  wanted: Wanted,
  commands: readonly Word[],
  io: Io,
): Promise<readonly Word[] | null> {
  if (wanted.kind === 'words') return wanted.words;
  if (wanted.kind === 'nothing') return [];
  return wanted.of === 'command' ? commands : valuesOf(wanted.of, wanted, io);
}

function linesOf(words: readonly Word[], value: string, before: string): string {
  const fit = words.filter(({ name }) => name.startsWith(value));
  const lines = fit.map(({ name, description }) => `${before}${name}\t${description}`);
  if (fit.some(({ name }) => name.endsWith('='))) lines.unshift(':open');
  return lines.map((line) => `${visible(line)}\n`).join('');
}

/** Words as they were typed: bash takes --format=json for three. */
function joined(words: readonly string[]): string[] {
  const out: string[] = [];
  for (const [i, word] of words.entries()) {
    const glue = word === '=' || (words[i - 1] === '=' && i > 1);
    if (glue && out.length > 0) out.push(`${out.pop()}${word}`);
    else out.push(word);
  }
  return out;
}
