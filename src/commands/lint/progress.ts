import type { Io } from '../../io.ts';

/** Shows on a terminal how far a long run is. */
export interface Progress {
  /** Call this before each file. */
  readonly next: () => void;
  /** Removes the line, for other output. */
  readonly clear: () => void;
}

/** A run that takes less shows nothing. */
const DELAY_MILLISECONDS = 700;

/** Makes the progress line of a run. Without a terminal, or in a dumb one, it shows nothing. */
export function progressOn(io: Io): Progress {
  const { stderr, env, accessible } = io;
  if (!stderr.isTTY || env['TERM'] === 'dumb' || accessible)
    return { next: () => {}, clear: () => {} };
  const start = io.now().getTime();
  let files = 0;
  let shown = false;
  const clear = () => {
    if (shown) stderr.write('\r\u001b[K');
    shown = false;
  };
  return {
    next: () => {
      files++;
      if (io.now().getTime() - start < DELAY_MILLISECONDS) return;
      clear();
      stderr.write(`Checking file ${files} ...`);
      shown = true;
    },
    clear,
  };
}
