// Bundles src into dist. One CommonJS file a command: with Node 20 that starts some 4 ms sooner
// than ES modules, and a command loads only what it needs.
import { chmod, readFile, readdir, rm } from 'node:fs/promises';
import * as esbuild from 'esbuild';
import { handlebars } from './handlebars.js';

// What `bin.ts` and `commands.ts` import when it is needed is a bundle of its own, and so is the reader of
// Word files, with the large library that few need.
/** @type {import("esbuild").Plugin} */
const lazily = {
  name: 'lazily',
  setup(build) {
    build.onResolve({ filter: /^\.\/docx\.ts$/ }, () => ({
      path: '../read/docx.cjs',
      external: true,
    }));
    build.onResolve({ filter: /^\.\// }, ({ kind, path, importer }) =>
      kind === 'dynamic-import' && /src\/(bin|commands)\.ts$/.test(importer.replaceAll('\\', '/'))
        ? { path: path.replace(/\.ts$/, '.cjs'), external: true }
        : undefined,
    );
  },
};

const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const commands = (await readdir('src/commands')).filter((file) => file.endsWith('.ts'));

await rm('dist', { recursive: true, force: true });
await esbuild.build({
  entryPoints: [
    { in: 'src/bin.ts', out: 'pr' },
    'src/cli.ts',
    'src/read/docx.ts',
    ...commands.map((file) => `src/commands/${file}`),
  ],
  outdir: 'dist',
  outbase: 'src',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  supported: { 'dynamic-import': false },
  define: { PRESSWRIGHT_VERSION: JSON.stringify(version) },
  plugins: [lazily, handlebars.esbuild],
  logLevel: 'warning',
});
await chmod('dist/pr.cjs', 0o755);
