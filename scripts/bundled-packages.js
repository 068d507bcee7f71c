// What the bundle takes from other packages: what is left out of them, and the licences of the rest.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Packages that others import and `pr` never reaches, each as the least that lets them load.
 * @type {Readonly<Record<string, string>>}
 */
const stubs = {
  // gray-matter's own YAML reader; src/source/front-matter.ts gives it another.
  'js-yaml': `const unused = () => { throw new Error('js-yaml is not bundled'); };
    module.exports = { safeLoad: unused, safeDump: unused };`,
  // Inquirer's editor prompt uses these two; src/screen/editor.ts has an editor of its own.
  'iconv-lite': `const unused = () => { throw new Error('iconv-lite is not bundled'); };
    module.exports = { encodingExists: unused, decode: unused };`,
  chardet: `export const detect = () => { throw new Error('chardet is not bundled'); };`,
};

/** @type {import('esbuild').Plugin} */
export const withoutUnused = {
  name: 'without-unused',
  setup(build) {
    const names = new RegExp(`^(?:${Object.keys(stubs).join('|')})$`);
    build.onResolve({ filter: names }, ({ path }) => ({ path, namespace: 'stub' }));
    build.onLoad({ filter: /./, namespace: 'stub' }, ({ path }) => ({
      contents: stubs[path] ?? '',
    }));
  },
};

/**
 * The licences of all packages that are in a bundle. Throws when one has none.
 * @param {import('esbuild').Metafile} metafile what esbuild reports about the bundle
 */
export async function notices({ outputs }) {
  /** @type {Set<string>} */
  const folders = new Set();
  for (const { inputs } of Object.values(outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
      if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
    }
  }
  const texts = await Promise.all([...folders].sort((a, b) => (a < b ? -1 : 1)).map(noticeOf));
  return ['The program pr contains code of these packages.\n', ...new Set(texts)].join(
    `\n${'-'.repeat(72)}\n\n`,
  );
}

/** @param {string} folder */
async function noticeOf(folder) {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  const file = (await readdir(folder)).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file === undefined ? '' : await readFile(join(folder, file), 'utf8');
  if (!license && !text) throw new Error(`${name} ${version} has no licence`);
  return `${name} ${version} (${license ?? 'see below'})\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
}
