// Writes docs/rules/ from the rules themselves, the same words that `pr explain` prints:
//
//   node scripts/rules.js          writes the pages
//   node scripts/rules.js --check  exits 1 when a page says anything else, or is of no rule
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as esbuild from 'esbuild';

const folder = 'docs/rules';

/** @typedef {{ id: string }} Rule */

/**
 * The rules and what makes their pages, out of the TypeScript of the program.
 * @returns {Promise<{ rules: Rule[], page: (rule: Rule) => string, indexPage: (rules: Rule[]) => string }>}
 */
async function explanations() {
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents:
        "export { rules } from './rulebook.ts'; export { page, indexPage } from './explain.ts';",
      resolveDir: 'src/lint',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

const { rules, page, indexPage } = await explanations();
const pages = new Map([
  ['README.md', indexPage(rules)],
  ...rules.map((rule) => /** @type {const} */ ([`${rule.id}.md`, page(rule)])),
]);

await mkdir(folder, { recursive: true });
const there = await readdir(folder);
const read = (/** @type {string} */ file) => readFile(join(folder, file), 'utf8').catch(() => null);
/** @type {string[]} */
const stale = there.filter((file) => !pages.has(file));
for (const [file, text] of pages) if ((await read(file)) !== text) stale.push(file);

if (!process.argv.includes('--check')) {
  for (const file of stale) {
    const text = pages.get(file);
    if (text === undefined) await rm(join(folder, file));
    else await writeFile(join(folder, file), text);
  }
} else if (stale.length > 0) {
  console.error(`Not what the rules say: ${stale.join(', ')}. Run: node scripts/rules.js`);
  process.exitCode = 1;
}
