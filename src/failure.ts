/** What the exit code of `pr` says. */
export const exit = {
  done: 0,
  /** Lint found errors, or `build --check` found something stale. */
  found: 1,
  /** `pr` could not do its job: bad flag, bad config, unreadable or invalid input. */
  failed: 2,
  /** A file edited by hand was left alone and needs a person. */
  conflict: 3,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exit)[keyof typeof exit];

/**
 * The run could not do its job. The message is for a writer: what is wrong, where, and what to do.
 * It is thrown anywhere and worded once more nowhere: `cli.ts` prints it, made visible.
 */
export class Failure extends Error {
  override name = 'Failure';
  readonly code: ExitCode;
  /** The same for a program, where there is more than one thing to say. */
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

/** Whether an error is a Failure. Each command is a bundle with a class of its own, so its name tells. */
export const isFailure = (error: unknown): error is Failure =>
  error instanceof Error && error.name === 'Failure';

/** What went wrong, for a writer: a Failure, or a file; undefined for a mistake in this program. */
export function wordsFor(error: unknown): string | undefined {
  if (isFailure(error)) return error.message;
  const { code, path } = error as NodeJS.ErrnoException;
  const words: Record<string, string> = {
    ENOENT: 'is not there',
    EACCES: 'may not be read or written by you',
    EPERM: 'may not be changed by you',
    EEXIST: 'is in the way',
    EISDIR: 'is a folder; name a file in it',
    ENOTDIR: 'is a file where a folder is needed',
    ENOSPC: 'cannot be written: the disk is full',
    EROFS: 'cannot be written: the disk is read-only',
  };
  const why = code && words[code];
  return why && `${path ?? 'A file'} ${why}.`;
}
