import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, renameSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { answers, folder } from './program.ts';

// What npm installs: the packed files, in a folder that has no other package.

const importer = `
import { lint, parseAnswers, recognize, render, type Release } from 'presswright';
import { readFileSync } from 'node:fs';

const release: Release = parseAnswers(readFileSync('answers.md', 'utf8'));
const [markdown] = render(release);
const inspection = await recognize({ name: markdown!.file, content: markdown!.content });
const headline: string | null = inspection.headline;
const findings = await lint({ name: markdown!.file, content: markdown!.content + '\\n[CITY]\\n' });
const [placeholder] = findings.filter(({ rule }) => rule === 'placeholder-left');
console.log(JSON.stringify([headline, placeholder?.level]));
`;

const MAX_PACKAGE_BYTES = 3_000_000;

const run = (cwd: string, ...argv: string[]): string =>
  execFileSync(process.execPath, argv, { cwd, encoding: 'utf8', timeout: 60_000 });

it('is typed, needs no other package, and runs nothing when it is imported', () => {
  const cwd = folder({
    'package.json': '{ "type": "module" }',
    'answers.md': answers(),
    'importer.ts': importer,
    'silent.js': "import 'presswright';",
  });
  const installed = join(cwd, 'node_modules/presswright');
  const { name } = packed(cwd);
  execFileSync('tar', ['-xzf', name], { cwd });
  mkdirSync(join(cwd, 'node_modules'));
  renameSync(join(cwd, 'package'), installed);

  const tsc = resolve('node_modules/typescript/bin/tsc');
  const strict = ['--strict', '--skipLibCheck', 'false', '--target', 'es2023', '--types', 'node'];
  const types = ['--typeRoots', resolve('node_modules/@types')];
  run(cwd, tsc, ...strict, ...types, '--module', 'nodenext', 'importer.ts');
  expect(JSON.parse(run(cwd, 'importer.js'))).toEqual(['Acme opens a mill', 'error']);
  expect(run(cwd, 'silent.js')).toBe('');
  expect(run(cwd, join(installed, 'dist/pr.cjs'), 'explain', 'hype-words')).toMatch(/^hype-words/);
});

it('is small, and ships the licences of what is bundled', () => {
  const files = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  expect(bytes).toBeLessThan(MAX_PACKAGE_BYTES);
  const notices = readFileSync('dist/NOTICES.txt', 'utf8');
  for (const name of ['commander', 'handlebars', 'mammoth', 'markdown-it', 'yaml', 'zod'])
    expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
  expect(JSON.parse(readFileSync('package.json', 'utf8'))).not.toHaveProperty('dependencies');
});

/** Packs the project into a folder; gives the name of the file. */
function packed(into: string): { readonly name: string } {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const flags = ['pack', '--json', '--ignore-scripts', '--pack-destination', into];
  const shell = process.platform === 'win32';
  const report = execFileSync(npm, flags, { encoding: 'utf8', timeout: 60_000, shell });
  return { name: (JSON.parse(report) as [{ filename: string }])[0].filename };
}
