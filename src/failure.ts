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
