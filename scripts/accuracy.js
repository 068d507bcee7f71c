// How well releases by anybody are understood, on real ones that people have labelled. They are no
// part of the project: they, and what compares, stand beside it, or this says so.
//
//   npm run accuracy                        the table
//   npm run accuracy -- --show headline     and each release of which that part was read wrong
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const corpus = resolve(root, '../shared/corpus');
const scorer = resolve(root, '../shared/tools/score-inspect.mjs');

export const present = existsSync(corpus) && existsSync(scorer);

/**
 * Runs the built program over the releases, and gives what the scorer prints.
 * @param {readonly string[]} flags those of the scorer
 */
export function score(flags) {
  const files = ['--labels', join(corpus, 'labels.json'), '--files', join(corpus, 'files')];
  const program = [process.execPath, join(root, 'dist/pr.cjs'), 'inspect', '--json'];
  const run = spawnSync(process.execPath, [scorer, ...files, ...flags, '--', ...program], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(run.stderr || String(run.error));
  return run.stdout;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(
    present
      ? score(process.argv.slice(2)).trimEnd()
      : `There are no labelled releases at ${corpus}, so there is nothing to measure.`,
  );
}
