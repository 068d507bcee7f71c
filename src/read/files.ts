import { relative, resolve } from 'node:path';
import { isFailure } from '../failure.ts';
import type { Io } from '../io.ts';
import { formatOfName } from '../source/formats.ts';
import type { Document } from './document.ts';
import { read } from './index.ts';
import { readRegularFile, readStream } from './regular-file.ts';

/** The name of standard input. */
export const stdin = '-';

export interface ReadFile {
  /** Its whole path, or "-". */
  readonly path: string;
  readonly document: Document;
  readonly bytes: Uint8Array;
}

export interface Reading {
  /** The files that a path names, such as those in a folder. */
  readonly find: (path: string) => Promise<readonly string[]>;
  /** Takes what keeps a file from being read; the others are read nevertheless. */
  readonly complain: (message: string) => void;
  /** What standard input is called; the end of the name tells its format. */
  readonly stdinName?: string | undefined;
}

/** Reads the files that some names stand for (a file, a folder, "-"), in that order and each once. */
export async function* readEach(
  targets: readonly string[],
  io: Pick<Io, 'cwd' | 'stdin'>,
  { find, complain, stdinName = stdin }: Reading,
): AsyncGenerator<ReadFile> {
  const seen = new Set<string>();
  for (const target of targets) {
    const files = await orComplain(target, complain, async () =>
      target === stdin ? [stdin] : find(resolve(io.cwd, target)),
    );
    for (const path of files ?? []) {
      if (seen.has(path)) continue;
      seen.add(path);
      const name = path === stdin ? stdinName : relative(io.cwd, path);
      const file = await orComplain(name, complain, async () => {
        const bytes = await (path === stdin ? readStream(io.stdin) : readRegularFile(path));
        return { path, bytes, document: await documentOf(name, bytes) };
      });
      if (file) yield file;
    }
  }
}

/** A file in any format; the readers of Word files and mails are loaded when there is one. */
export async function documentOf(name: string, bytes: Uint8Array): Promise<Document> {
  const format = formatOfName(name);
  if (format === 'word') return (await import('./docx.ts')).readDocx(name, bytes);
  if (format === 'mail') return (await import('./mail.ts')).readMail(name, bytes);
  return read(name, bytes);
}

async function orComplain<Result>(
  name: string,
  complain: (message: string) => void,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    complain(
      `${name.length > MAX_SHOWN_NAME ? `${name.slice(0, MAX_SHOWN_NAME)}…` : name}: ${reasonOf(error)}`,
    );
    return undefined;
  }
}

const MAX_SHOWN_NAME = 200;

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'you are not allowed to read it',
  EPERM: 'you are not allowed to read it',
  EISDIR: 'is a folder',
  ENOTDIR: 'there is no such file: a part of its path is not a folder',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'it is a link that leads back to itself',
  ENXIO: 'is a socket or a device, not a file',
  EMFILE: 'too many files are open',
  ERR_FS_FILE_TOO_LARGE: 'is too large for a release',
  ERR_INVALID_ARG_VALUE: 'is no name of a file',
};

/** Why the system did not give a file; an error that is none of the system's is ours, and thrown on. */
function reasonOf(error: unknown): string {
  if (isFailure(error)) return error.message;
  const { code, syscall } = error as NodeJS.ErrnoException;
  const reason = reasons[code ?? ''] ?? (syscall && `cannot be read (${code})`);
  if (!reason) throw error;
  return reason;
}
