import { type ExitCode, exit } from '../failure.ts';
import type { Io } from '../io.ts';
import { visible } from '../source/visible.ts';
import { type Expected, type Word, expectedAt } from './completion/command-line.ts';
import { shells } from './completion/shells.ts';
import { valuesOf } from './completion/values.ts';
import type { Command } from './shared/command.ts';
import { named } from './shared/named.ts';

/** `pr completion SHELL`: prints the script that makes a shell complete the command line. */
export async function completion(shell: string, io: Io): Promise<ExitCode> {
  io.stdout.write(named('completion for', shell, shells));
  return exit.done;
}

/** `pr complete`, which those scripts call: prints what the last word could become, one per line. */
export async function complete(
  commands: readonly Command[],
  typed: readonly string[],
  io: Io,
): Promise<ExitCode> {
  const words = joined(typed);
  const last = words.at(-1) ?? '';
  const expected = expectedAt(commands, words);
  // In --format=json only the value is completed.
  const value =
    expected.is === 'value' && last.startsWith('--') ? last.slice(last.indexOf('=') + 1) : last;
  const before = typed.at(-1) === last ? last.slice(0, last.length - value.length) : '';
  const found = await wordsFor(expected, commands, io);
  io.stdout.write(found === null ? ':files\n' : linesOf(found, value, before));
  return exit.done;
}

/** The words that can be typed; null where any file can. */
async function wordsFor(
  expected: Expected,
  commands: readonly Command[],
  io: Io,
): Promise<readonly Word[] | null> {
  if (expected.is === 'words') return expected.words;
  if (expected.is === 'nothing') return [];
  return valuesOf(expected.value.kind, expected.place, commands, io);
}

function linesOf(words: readonly Word[], value: string, before: string): string {
  const matching = words.filter(({ name }) => name.startsWith(value));
  const lines = matching.map(({ name, description }) => `${before}${name}\t${description}`);
  if (matching.some(({ name }) => name.endsWith('='))) lines.unshift(':open');
  return lines.map((line) => `${visible(line)}\n`).join('');
}

/** Words as they were typed: bash splits --format=json into three. */
function joined(words: readonly string[]): string[] {
  const out: string[] = [];
  for (const [i, word] of words.entries()) {
    const glue = word === '=' || (words[i - 1] === '=' && i > 1);
    if (glue && out.length > 0) out.push(`${out.pop()}${word}`);
    else out.push(word);
  }
  return out;
}
