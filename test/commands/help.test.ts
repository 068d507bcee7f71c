import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands.ts';
import type { Command } from '../../src/commands/shared/command.ts';
import { examples } from '../../src/commands/shared/examples.ts';
import { pr } from '../program.ts';

const pathsIn = (all: readonly Command[], before: readonly string[] = []): string[][] =>
  all
    .filter(({ hidden }) => !hidden)
    .flatMap(({ name, commands: inner = [] }) => [
      [...before, name],
      ...pathsIn(inner, [...before, name]),
    ]);

const paths = pathsIn(commands);

describe('help', () => {
  it('ends with two examples for every command', () => {
    expect(Object.keys(examples)).toEqual(paths.map((path) => path.join(' ')));
    expect(Object.values(examples).filter((all) => all.length !== 2)).toEqual([]);
  });

  it('shows the help of a command within a command', async () => {
    const help = await pr('.', ['help', 'newsroom', 'add']);
    expect(help).toEqual(await pr('.', ['newsroom', 'add', '--help']));
    expect(help.code).toBe(0);
    expect(help.stdout).toContain('Usage: pr newsroom add [options] <kind>');
    expect(help.stdout).toContain('\n  $ pr newsroom add speaker\n');
  });

  it.each([
    [['help', 'lnt'], 'Did you mean lint?'],
    [['help', 'newsroom', 'ad'], 'Did you mean add?'],
  ])('%j exits 2 and names the command that may be meant', async (args, words) => {
    const { code, stderr } = await pr('.', args);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });
});
