import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answers, folder, pr, program, tree } from '../program.ts';

const name = '2026-11-24-acme-opens-a-mill';

/** Runs the program, and kills it at some call that changes the disk; says whether it got that far. */
async function killedAt(call: number, cwd: string, args: string[]): Promise<boolean> {
  const child = spawn(
    process.execPath,
    ['--require', resolve('test/crash.cjs'), program, ...args],
    {
      cwd,
      stdio: 'ignore',
      env: { ...process.env, CRASH_AT: String(call) },
    },
  );
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  return signal === 'SIGKILL';
}

/** What killed runs may leave behind: locks and temporary files. */
const litter = (cwd: string): string[] =>
  readdirSync(cwd, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.tmp\b|[\\/]lock(?:\.\d+)?$/.test(path),
  );

interface Scenario {
  readonly what: string;
  readonly args: string[];
  /** Makes what the command has to do in a newsroom with one release. */
  readonly prepare: (cwd: string, file: (of: string) => string) => void;
}

const change = (path: string, from: string, to: string): void => {
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(from);
  writeFileSync(path, before.replaceAll(from, to));
};

const scenarios: Scenario[] = [
  {
    what: 'a build',
    args: ['build'],
    prepare: (_, file) => change(file('answers.md'), 'Tuesday', 'Monday'),
  },
  {
    what: 'a pull of text',
    args: ['pull', name],
    prepare: (_, file) => change(file('release.txt'), 'Tuesday', 'Monday'),
  },
  {
    what: 'newsroom add',
    args: ['newsroom', 'add', 'speaker', '--set', 'name=Liv Moe'],
    prepare: () => {},
  },
];

describe('a run that is killed at any call', () => {
  it.each(scenarios)(
    '$what: the next run ends as if nothing had happened',
    { timeout: 300_000 },
    async ({ args, prepare }) => {
      const start = folder({ 'newsroom.yaml': 'schema: 1\n' });
      expect((await pr(start, ['new', '--answers', '-'], answers())).code).toBe(0);
      prepare(start, (file) => join(start, 'releases', name, file));
      const copy = () => {
        const cwd = folder();
        cpSync(start, cwd, { recursive: true });
        return cwd;
      };
      const undisturbed = copy();
      expect((await pr(undisturbed, args)).code).toBe(0);
      const wanted = tree(undisturbed);
      let call = 1;
      for (; ; call++) {
        const cwd = copy();
        if (!(await killedAt(call, cwd, args))) break;
        const { code, stderr } = await pr(cwd, args);
        expect([call, code, stderr]).toEqual([call, 0, expect.anything()]);
        expect([call, tree(cwd)]).toEqual([call, wanted]);
        expect([call, litter(cwd)]).toEqual([call, []]);
        rmSync(cwd, { recursive: true });
      }
      expect(call).toBeGreaterThan(5);
    },
  );
});
