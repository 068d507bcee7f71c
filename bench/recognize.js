// How long it takes to read a release and to see its parts, warm, in this one process:
//
//   node bench/recognize.js FILE...        each of some releases, and their median
//   node bench/recognize.js --hostile [kB] files that mean harm, beside honest ones of that size
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { hostile, honest } from './hostile.js';

const src = fileURLToPath(new URL('../src', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'presswright-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const outfile = join(folder, 'recognize.cjs');
await esbuild.build({
  stdin: {
    contents: `export { read } from './read/index.ts'; export { recognize } from './recognize/index.ts';`,
    resolveDir: src,
  },
  bundle: true,
  outfile,
  platform: 'node',
  format: 'cjs',
});
const { read, recognize } = createRequire(import.meta.url)(outfile);

/** Milliseconds of work: what else the machine does counts less than by the clock on the wall. */
const clock = () => process.cpuUsage().user / 1000;

/** @param {string} name @param {Buffer} bytes */
function once(name, bytes) {
  const start = clock();
  let between = start;
  try {
    const document = read(name, bytes);
    between = clock();
    recognize(document);
  } catch (error) {
    // A page that nests beyond all reason is refused.
    if (!(error instanceof Error) || !/nests/.test(error.message)) throw error;
    between = clock();
  }
  const end = clock();
  return { read: between - start, recognize: end - between, whole: end - start };
}

/** @param {readonly number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

/**
 * The fastest of some rounds: the others were disturbed, or the program was not yet warm.
 * @param {string} name @param {Buffer} bytes @param {number} rounds
 */
function fastest(name, bytes, rounds) {
  const times = Array.from({ length: rounds }, () => once(name, bytes));
  return times.reduce((best, time) => (time.whole < best.whole ? time : best));
}

/** @param {number} ms */
const column = (ms) => ms.toFixed(2).padStart(9);

const [first, kilobytes] = process.argv.slice(2);
if (first === '--hostile') {
  const size = Number(kilobytes ?? 100) * 1000;
  const plain = new Map(
    honest(size).map(({ name, text }) => [name, fastest(name, Buffer.from(text), 9)]),
  );
  for (const [name, { whole }] of plain) console.log(`${column(whole)} ms  ${name}, honest`);
  const quarter = new Map(
    hostile(size / 4).map(({ name, what, text }) => [
      name + what,
      fastest(name, Buffer.from(text), 3).whole,
    ]),
  );
  const measured = hostile(size).map(({ name, what, text }) => {
    const time = fastest(name, Buffer.from(text), 3);
    return { name, what, ...time, ratio: time.whole / (plain.get(name)?.whole ?? NaN) };
  });
  console.log('\n       ms     read recognize  × honest  × a quarter of it');
  for (const file of measured.toSorted((a, b) => b.ratio - a.ratio)) {
    const growth = file.whole / (quarter.get(file.name + file.what) ?? NaN);
    const times = [file.whole, file.read, file.recognize].map(column).join('');
    const ratios = [file.ratio, growth].map((ratio) => ratio.toFixed(1).padStart(8)).join('');
    console.log(`${times}${ratios}  ${file.name}  ${file.what}`);
  }
} else {
  const files = process.argv.slice(2).map((name) => ({ name, bytes: readFileSync(name) }));
  for (let round = 0; round < 5; round++) for (const { name, bytes } of files) once(name, bytes);
  const times = files.map(({ name, bytes }) => ({ name, ...fastest(name, bytes, 11) }));
  console.log('     read recognize     whole');
  for (const { name, read: reading, recognize: seeing, whole } of times.toSorted(
    (a, b) => b.whole - a.whole,
  )) {
    console.log(`${column(reading)} ${column(seeing)} ${column(whole)} ms  ${name}`);
  }
  console.log(`${' '.repeat(20)}${column(median(times.map(({ whole }) => whole)))} ms  the median`);
}
