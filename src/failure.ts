/** The exit codes of `pr`. */
export const exit = {
  done: 0,
  /** Lint found errors, or `build --check` found a file out of date. */
  found: 1,
  /** `pr` could not do its job: bad flag, bad settings, unreadable or invalid input. */
  failed: 2,
  /** A file edited by hand was left alone and needs a person. */
  conflict: 3,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exit)[keyof typeof exit];

/**
 * The run could not do its job. The message is for a writer: what is wrong, where, and what to do.
 * Only `cli.ts` prints it, with control characters made visible.
 */
export class Failure extends Error {
  override name = 'Failure';
  readonly code: ExitCode;
  /** The same for a program, where the message says more than one thing. */
  readonly details: readonly object[];

  constructor(
    message: string,
    options: ErrorOptions & { code?: ExitCode; details?: readonly object[] } = {},
  ) {
    super(message, options);
    this.code = options.code ?? exit.failed;
    this.details = options.details ?? [];
  }
}

/** Whether an error is a Failure: by its name, because each command is bundled with a class of its own. */
export const isFailure = (error: unknown): error is Failure =>
  error instanceof Error && error.name === 'Failure';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'cannot be read or written: permission denied',
  EPERM: 'cannot be changed: permission denied',
  EEXIST: 'already exists',
  EISDIR: 'is a folder; name a file in it',
  ENOTDIR: 'is a file where a folder is needed',
  ENOTEMPTY: 'is a folder that is not empty',
  ENOSPC: 'cannot be written: the disk is full',
  EDQUOT: 'cannot be written: your disk quota is used up',
  EROFS: 'cannot be written: the disk is read-only',
  ENAMETOOLONG: 'has a name that is too long',
  ELOOP: 'is a link that leads to itself',
  ENXIO: 'is not a regular file',
  EOPNOTSUPP: 'is not a regular file',
  EBUSY: 'is in use by another program',
  EIO: 'cannot be read or written: the disk reports an error',
  EMFILE: 'cannot be opened: too many files are open',
  ENFILE: 'cannot be opened: too many files are open',
  EFBIG: 'is too large',
  ERR_FS_FILE_TOO_LARGE: 'is too large',
};

const MAX_SHOWN_PATH = 200;

/** What went wrong, for a writer: a Failure, or a file; undefined for a mistake in this program. */
export function wordsFor(error: unknown): string | undefined {
  if (isFailure(error)) return error.message;
  const { code, path = 'A file' } = error as NodeJS.ErrnoException;
  const reason = code === undefined ? undefined : reasons[code];
  if (reason === undefined) return undefined;
  const shown = path.length > MAX_SHOWN_PATH ? `${path.slice(0, MAX_SHOWN_PATH)}…` : path;
  return `${shown} ${reason}.`;
}
