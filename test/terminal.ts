import { spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';
import { stripVTControlCharacters } from 'node:util';
import { onTestFinished } from 'vitest';
import { program } from './program.ts';

/** The program in a terminal of its own, as somebody at a keyboard has it. */
export interface Terminal {
  /** Waits until a text is on the screen that was not there at the last wait. */
  sees(text: string): Promise<void>;
  /** Types; "\r" is Enter. */
  types(keys: string): void;
  /** Everything that was shown. */
  readonly shown: () => string;
  /** The same, with what sets its colours and moves its cursor. */
  readonly raw: () => string;
  /** What stands in the window now, and what has left it upwards. */
  lines(): Promise<string[]>;
  kill(signal: string): void;
  /** The exit code, when the program has ended. */
  readonly ended: Promise<number>;
}

export const keys = {
  enter: '\r',
  up: '\u001b[A',
  left: '\u001b[D',
  down: '\u001b[B',
  back: '\u001b[Z',
  ctrlC: '\u0003',
  ctrlD: '\u0004',
  /** Erases the line. */
  ctrlU: '\u0015',
  /** Ends a long text. */
  ctrlS: '\u0013',
  backspace: '\u007f',
  /** Opens the editor. */
  editor: '\u0018\u0005',
} as const;

export const pasted = (text: string): string => `\u001b[200~${text}\u001b[201~`;

/** Starts `pr` in a terminal. */
export function terminal(
  cwd: string,
  argv: string[],
  { columns = 80, env = {} }: { columns?: number; env?: Record<string, string> } = {},
): Terminal {
  const child = spawn(process.execPath, [program, ...argv], {
    name: 'xterm-256color',
    cols: columns,
    rows: 40,
    cwd,
    env: { PATH: process.env['PATH'] ?? '', TZ: 'Asia/Kolkata', ...env },
  });
  const window = new headless.Terminal({
    cols: columns,
    rows: 40,
    scrollback: 5000,
    allowProposedApi: true,
  });
  let shown = '';
  let seen = 0;
  const waiting = new Set<() => void>();
  child.onData((data) => {
    shown += data;
    window.write(data);
    for (const look of waiting) look();
  });
  let over = false;
  const ended = new Promise<number>((done) => {
    child.onExit(({ exitCode, signal }) => {
      over = true;
      for (const look of waiting) look();
      done(signal ? 128 + signal : exitCode);
    });
  });
  onTestFinished(() => {
    if (!over) child.kill('SIGKILL');
  });
  const screen = () => stripVTControlCharacters(shown);
  return {
    sees: (text) =>
      new Promise((done, fail) => {
        const giveUp = () =>
          fail(new Error(`“${text}” is not on the screen:\n${screen().slice(seen)}`));
        const timer = setTimeout(giveUp, 20_000);
        const look = () => {
          const at = screen().indexOf(text, seen);
          if (at < 0 && !over) return;
          waiting.delete(look);
          clearTimeout(timer);
          if (at < 0) return giveUp();
          seen = at + text.length;
          done();
        };
        waiting.add(look);
        look();
      }),
    types: (typed) => child.write(typed),
    shown: screen,
    raw: () => shown,
    lines: () =>
      new Promise((done) => {
        window.write('', () => {
          const { active } = window.buffer;
          const lines = Array.from(
            { length: active.length },
            (_, i) => active.getLine(i)?.translateToString(true) ?? '',
          );
          done(lines);
        });
      }),
    kill: (signal) => child.kill(signal),
    ended,
  };
}
