/** A terminal, a pipe or a file that is read from. */
export type Input = NodeJS.ReadableStream & {
  readonly isTTY?: boolean;
  /** Of a terminal: whether each key comes at once. */
  setRawMode?(on: boolean): unknown;
};
/** A terminal, a pipe or a file that is written to. */
export type Output = NodeJS.WritableStream & {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
};

/** The world as a command sees it. `bin.ts` hands in the real one, a test another. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Input;
  /** Takes the result and nothing else. */
  readonly stdout: Output;
  /** Takes messages. */
  readonly stderr: Output;
  now(): Date;
}

/** Whether somebody can be asked: what is typed comes in, and what is asked is seen. */
export const isTerminal = ({ stdin, stderr }: Io): boolean => Boolean(stdin.isTTY && stderr.isTTY);

/** Whether the result is seen in colours: on a terminal, by who has not said no (no-color.org). */
export const hasColours = ({ stdout, env }: Io): boolean =>
  Boolean(stdout.isTTY && !env['NO_COLOR']);

/** Longer rows are hard to read. */
const widest = 100;

/** The columns that a row may take on standard output; where that is no terminal, what is said. */
export const widthOf = ({ stdout }: Io, elsewhere = Infinity): number =>
  stdout.isTTY ? Math.min(stdout.columns ?? 80, widest) : elsewhere;
