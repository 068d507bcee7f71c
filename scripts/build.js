// Builds dist: the program in chunks that commands share and load when they need them, the library
// with its types, and the licences of the packages that are bundled.
//
// esbuild splits ES modules only, so each chunk becomes CommonJS afterwards: `pr --version` starts
// some 4 ms sooner that way on Node 20. Measured with `node bench/start.js`.
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { notices, withoutUnused } from './bundled-packages.js';

// npm does not install what builds pr when a clone is installed globally.
const [esbuild, { handlebars }] = await Promise.all([
  import('esbuild'),
  import('./handlebars.js'),
]).catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  console.error('To install pr from a clone, first run "npm ci" in it.');
  process.exit(1);
});

/** What a declaration imports, with the code before its name. */
const imported = /((?:\bfrom |\bimport\()['"])([^'"]+)/g;

const { version } = JSON.parse(await readFile('package.json', 'utf8'));
await rm('dist', { recursive: true, force: true });
await mkdir('dist');

const { outputFiles, metafile } = await esbuild.build({
  entryPoints: [{ in: 'src/bin.ts', out: 'pr' }, 'src/index.ts'],
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  splitting: true,
  minify: true,
  metafile: true,
  write: false,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  legalComments: 'none',
  define: { PRESSWRIGHT_VERSION: JSON.stringify(version) },
  plugins: [handlebars.esbuild, withoutUnused],
  logLevel: 'warning',
});
await Promise.all(
  outputFiles.map(async ({ path, text }) => {
    const { code } = await esbuild.transform(text, {
      format: 'cjs',
      minify: true,
      platform: 'node',
      target: 'node20',
      supported: { 'dynamic-import': false },
    });
    await writeFile(path, code);
  }),
);
await chmod('dist/pr.cjs', 0o755);
await writeFile('dist/NOTICES.txt', await notices(metafile));
await writeTypes();

/** Writes the types of the library, without those that its entry does not reach. */
async function writeTypes() {
  const compiler = join(
    dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
    'bin/tsc',
  );
  execFileSync(process.execPath, [compiler, '--project', 'tsconfig.types.json'], {
    stdio: 'inherit',
  });
  const reached = new Set(['index.d.ts']);
  for (const file of reached) {
    const path = join('dist/types', file);
    const text = await readFile(path, 'utf8');
    const code = text.replace(imported, (_, before, name) => {
      if (!name.startsWith('.')) throw new Error(`${path} needs the package ${name}`);
      reached.add(join(dirname(file), name.replace(/\.ts$/, '.d.ts')).replaceAll('\\', '/'));
      return `${before}${name.replace(/\.ts$/, '.js')}`;
    });
    await writeFile(path, code);
  }
  const entries = await readdir('dist/types', { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name).replaceAll('\\', '/');
    if (!reached.has(path.slice('dist/types/'.length))) await rm(path);
  }
}
