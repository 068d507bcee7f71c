import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { isFailure } from '../failure.ts';
import type { Io } from '../io.ts';
import type { Document } from './document.ts';
import { read } from './index.ts';
import { filesOf } from './targets.ts';

/** The name that stands for standard input. */
export const stdin = '-';

export interface ReadFile {
  /** Its whole path, or "-". */
  readonly path: string;
  readonly document: Document;
  readonly bytes: Uint8Array;
}

/**
 * Reads the files behind the names that somebody gave (a file, a folder, "-"), in that order and
 * each once. What keeps one from being read is put to `complain`, and the others are read. Standard
 * input is told by the name `stdinName`, whose end says its format.
 */
export async function* readEach(
  targets: readonly string[],
  io: Pick<Io, 'cwd' | 'stdin'>,
  complain: (message: string) => void,
  stdinName = stdin,
): AsyncGenerator<ReadFile> {
  const seen = new Set<string>();
  for (const target of targets) {
    const files = await orComplain(target, complain, async () =>
      target === stdin ? [stdin] : filesOf(resolve(io.cwd, target)),
    );
    for (const path of files ?? []) {
      if (seen.has(path)) continue;
      seen.add(path);
      const name = path === stdin ? stdinName : relative(io.cwd, path);
      const file = await orComplain(name, complain, async () => {
        const bytes = await (path === stdin ? buffer(io.stdin) : readFile(path));
        return { path, bytes, document: await documentOf(name, bytes) };
      });
      if (file) yield file;
    }
  }
}

/** A file in any format; the library for Word files is loaded when there is one. */
async function documentOf(name: string, bytes: Uint8Array): Promise<Document> {
  if (!/\.docx$/i.test(name)) return read(name, bytes);
  const { readDocx } = await import('./docx.ts');
  return readDocx(name, bytes);
}

async function orComplain<Result>(
  name: string,
  complain: (message: string) => void,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    complain(`${name}: ${reasonOf(error)}`);
    return undefined;
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'we are not allowed to read it',
  EISDIR: 'is a folder',
};

function reasonOf(error: unknown): string {
  if (isFailure(error)) return error.message;
  const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''];
  if (reason === undefined) throw error;
  return reason;
}
