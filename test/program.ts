import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

export interface Result {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A link with the name that users type: advice names the command as it was called. */
export const program = resolve('dist/pr');

/** A folder of its own for one test, with some files in it; it goes when the test ends. */
export function folder(files: Record<string, string | Uint8Array> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'presswright-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }), 60_000);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

/** After this the program is killed, so that no test waits forever. */
const HARD_END_MS = 25_000;

/** Runs the built program as a user would, without a terminal. */
export function pr(cwd: string, args: string[], stdin = ''): Promise<Result> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd,
      timeout: HARD_END_MS,
      killSignal: 'SIGKILL',
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', fail);
    child.on('close', (code, signal) => {
      if (code === null) fail(new Error(`pr ${args.join(' ')} was ended by ${signal}`));
      else done({ code, stdout, stderr });
    });
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
  });
}

/** Every file below a folder, by its path within it, without those in which pr keeps its own notes. */
export function tree(path: string): Record<string, string> {
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .filter(({ parentPath }) => !/[\\/]\.pr(?:[\\/]|$)/.test(parentPath));
  return Object.fromEntries(
    files.map((file) => {
      const full = join(file.parentPath, file.name);
      return [full.slice(path.length + 1), readFileSync(full, 'utf8')];
    }),
  );
}

/** Every unfinished release or change in a newsroom, by its path within it. */
export function draftsIn(path: string): Record<string, string> {
  const inFolder = '.pr/drafts';
  const names = existsSync(join(path, inFolder)) ? readdirSync(join(path, inFolder)) : [];
  const files = names.filter((name) => name.endsWith('.yaml'));
  return Object.fromEntries(
    files.map((name) => [`${inFolder}/${name}`, readFileSync(join(path, inFolder, name), 'utf8')]),
  );
}

/** Answers that make a release, with some lines of front matter changed or added. */
export const answers = (facts = '', story = 'The mill opened on Tuesday.'): string => `---
headline: Acme opens a mill
dateline: { place: Pune, date: 2026-11-24 }
contacts:
  - { name: Asha Rao, phone: +91 20 5550 0101, email: asha@acme.example }
${facts}---

${story}
`;
