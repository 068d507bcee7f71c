import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Io } from '../io.ts';

/** Opens a text in the editor that $VISUAL or $EDITOR names; null when neither does. */
export function editorOf({ env }: Io): ((text: string) => Promise<string>) | null {
  const command = env['VISUAL'] || env['EDITOR'];
  return command ? (text) => edit(command, text) : null;
}

/** Gives the edited text, or throws an Error for a person when the editor fails. */
async function edit(command: string, text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'presswright-'));
  const file = join(folder, 'text.md');
  try {
    await writeFile(file, text === '' ? '' : `${text}\n`, { mode: 0o600 });
    await new Promise<void>((done, fail) => {
      // The command may have arguments and quotes ("code --wait"), so a shell reads it.
      const child =
        process.platform === 'win32'
          ? spawn(`${command} "${file}"`, { stdio: 'inherit', shell: true })
          : spawn('/bin/sh', ['-c', `${command} "$1"`, 'sh', file], { stdio: 'inherit' });
      child.on('error', fail);
      // What an editor saved before it was killed counts.
      child.on('exit', (code, signal) =>
        code === 0 || signal !== null
          ? done()
          : fail(new Error(`The editor ${command} failed. The text is unchanged.`)),
      );
    });
    return await readFile(file, 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
