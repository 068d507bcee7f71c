/** A terminal, a pipe or a file to read from. */
export type Input = NodeJS.ReadableStream & {
  readonly isTTY?: boolean;
  /** On a terminal: whether each key arrives at once. */
  setRawMode?(on: boolean): unknown;
};
/** A terminal, a pipe or a file to write to. */
export type Output = NodeJS.WritableStream & {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
};

/** The world as a command sees it. `bin.ts` passes the real one; a test may pass another. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether questions are asked in plain lines, for screen readers. */
  readonly accessible: boolean;
  readonly stdin: Input;
  /** For the result and nothing else. */
  readonly stdout: Output;
  /** For messages and questions. */
  readonly stderr: Output;
  now(): Date;
}

/** Whether a person can be asked: keys come in, and questions are seen. */
export const isTerminal = ({ stdin, stderr }: Io): boolean => Boolean(stdin.isTTY && stderr.isTTY);

/** Whether the result is shown in colours: on a terminal that is not dumb, unless NO_COLOR is set (no-color.org). */
export const hasColours = ({ stdout, env }: Io): boolean =>
  Boolean(stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb');

/** Longer rows are hard to read. */
const MAX_COLUMNS = 100;

/** The columns that a row of standard output may take; `elsewhere` where that is no terminal. */
export const widthOf = ({ stdout }: Io, elsewhere = Infinity): number =>
  stdout.isTTY ? Math.min(stdout.columns ?? 80, MAX_COLUMNS) : elsewhere;
