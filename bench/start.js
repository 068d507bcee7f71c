// How long commands take, as ratios to an empty Node program, in one run and in turns, so that a
// busy machine slows them all alike. Peers that are on the PATH are measured beside us:
//
//   node bench/start.js [rounds]
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const release = 'releases/2026-11-24-floating-clinics-ap/release.md';

/** @type {Record<string, [command: string, ...args: string[]]>} */
const programs = {
  'node -e 0': [process.execPath, '-e', '0'],
  'pr --version': [process.execPath, 'dist/pr.cjs', '--version'],
  'pr --help': [process.execPath, 'dist/pr.cjs', '--help'],
  'pr build --check': [process.execPath, 'dist/pr.cjs', 'build', '--check'],
  'pr lint': [process.execPath, 'dist/pr.cjs', 'lint', release],
  alex: ['alex', release],
  'write-good': ['write-good', release],
  vale: ['vale', release],
  textlint: ['textlint', release],
  'plop --version': ['plop', '--version'],
  'hygen --version': ['hygen', '--version'],
};

/** @param {[command: string, ...args: string[]]} program */
function once([command, ...args]) {
  const start = performance.now();
  const { error } = spawnSync(command, args, { cwd: root, stdio: 'ignore' });
  return error ? undefined : performance.now() - start;
}

const rounds = Number(process.argv[2] ?? 15);
const present = Object.entries(programs).filter(([, program]) => once(program) !== undefined);
/** @type {Map<string, number[]>} */
const times = new Map(present.map(([name]) => [name, []]));
for (let round = 0; round < rounds; round++) {
  for (const [name, program] of present) times.get(name)?.push(once(program) ?? NaN);
}

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
const base = median(times.get('node -e 0') ?? []);
console.log(`median of ${rounds} rounds       ms  × node`);
for (const [name, values] of times) {
  const ms = median(values);
  console.log(
    `${name.padEnd(22)} ${ms.toFixed(1).padStart(6)}  ${(ms / base).toFixed(2).padStart(6)}`,
  );
}
