import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { folder, pr } from '../program.ts';

/** What some data lacks by a schema that the program prints; empty when it is right. */
async function faults(name: string, data: unknown): Promise<string[]> {
  const { stdout } = await pr('.', ['schema', name]);
  const result = z.fromJSONSchema(JSON.parse(stdout)).safeParse(data);
  return result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

const samples = readdirSync('releases').map((name) => `releases/${name}`);

/** The saved answers of a release, story included, as another program reads YAML. */
function answersIn(path: string): Record<string, unknown> {
  const [, facts, story] = readFileSync(`${path}/answers.md`, 'utf8').split(/^---\n/m);
  return { ...parse(facts!), story };
}

describe('pr schema', () => {
  it.each(samples)('answers: passes %s', async (sample) => {
    expect(await faults('answers', answersIn(sample))).toEqual([]);
  });

  it.each([
    ['an unknown key', { headlin: 'x' }, ''],
    ['no headline', { headline: undefined }, 'headline'],
    ['no dateline', { dateline: undefined }, 'dateline'],
    ['an embargo without zone', { timing: { embargo: '2026-12-01T09:00' } }, 'timing'],
  ])('answers: refuses %s, as the program does', async (_, change, at) => {
    const data = { ...answersIn(samples[0]!), ...change };
    expect((await faults('answers', data)).map((fault) => fault.split(':')[0])).toEqual([at]);
    const args = ['new', '--no-input', '--answers', '-'];
    expect((await pr(folder(), args, JSON.stringify(data))).code).toBe(2);
  });

  it('newsroom: passes the one of the samples', async () => {
    expect(await faults('newsroom', parse(readFileSync('examples/newsroom.yaml', 'utf8')))).toEqual(
      [],
    );
  });

  it('inspect: passes what pr inspect --json prints', async () => {
    const files = ['releases', 'docs/draft.txt'];
    const [plain, why] = [
      await pr('.', ['inspect', '--json', ...files]),
      await pr('.', ['inspect', '--json', '--why', ...files]),
    ];
    const stdout = plain.stdout + why.stdout;
    const lines = stdout.trim().split('\n');
    expect(lines.length).toBeGreaterThan(2 * samples.length);
    for (const line of lines) expect(await faults('inspect', JSON.parse(line))).toEqual([]);
  });

  it('names the schema that may have been meant', async () => {
    const { code, stderr } = await pr('.', ['schema', 'answer']);
    expect(code).toBe(2);
    expect(stderr).toContain('did you mean answers?');
    expect((await pr('.', ['schema', 'constructor'])).code).toBe(2);
  });
});

it('docs/answers.md is what the fields say', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/answers.js', '--check'], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
