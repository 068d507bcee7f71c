import type { Io } from '../../io.ts';

/** Milliseconds after which a person asks whether anything happens (nngroup.com/articles/response-times-3-important-limits). */
const PATIENCE_MS = 1000;

/** A line that rewrites itself, for people who have waited for a while, on a terminal only. */
export function waitingLine(io: Io) {
  const { stderr } = io;
  const start = io.now().getTime();
  let shown = false;
  const clear = () => {
    if (shown) stderr.write('\r\u001b[K');
    shown = false;
  };
  const show = (words: string) => {
    if (!stderr.isTTY || io.now().getTime() - start < PATIENCE_MS) return;
    clear();
    stderr.write(words);
    shown = true;
  };
  return { show, clear };
}
