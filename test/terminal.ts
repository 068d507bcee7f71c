import { spawn as spawnProcess } from 'node:child_process';
import { spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';
import { stripVTControlCharacters } from 'node:util';
import { onTestFinished } from 'vitest';
import { program } from './program.ts';

/** The program in a terminal of its own. */
export interface Terminal {
  /** The folder it runs in. */
  readonly cwd: string;
  /** Waits until a text appears that was not there at the last wait. */
  sees(text: string): Promise<void>;
  /** Types, in small pieces; "\r" is Enter. */
  types(keys: string): void;
  /** Everything that was shown. */
  readonly shown: () => string;
  /** The same, with escape sequences. */
  readonly raw: () => string;
  /** The window now, and the rows that scrolled out of it. */
  lines(): Promise<string[]>;
  kill(signal: string): void;
  /** The exit code once the program has ended. */
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

/** A longer write can fill the terminal's buffer while the program writes: then both wait for ever. */
const PIECE_CHARACTERS = 512;
/** After this the program is killed from outside, even if the test itself hangs. */
const HARD_END_SECONDS = 60;

/** Starts `pr` in a terminal. */
export function terminal(
  cwd: string,
  argv: string[],
  {
    columns = 80,
    rows = 40,
    env = {},
  }: { columns?: number; rows?: number; env?: Record<string, string> } = {},
): Terminal {
  const child = spawn(process.execPath, [program, ...argv], {
    name: 'xterm-256color',
    cols: columns,
    rows,
    cwd,
    env: { PATH: process.env['PATH'] ?? '', TZ: 'Asia/Kolkata', ...env },
  });
  const window = new headless.Terminal({
    cols: columns,
    rows,
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
  const watchdog = spawnProcess('sh', ['-c', `sleep ${HARD_END_SECONDS}; kill -9 ${child.pid}`], {
    stdio: 'ignore',
  });
  onTestFinished(() => {
    watchdog.kill();
    if (!over) child.kill('SIGKILL');
  });
  const pieces: string[] = [];
  const writeNext = () => {
    const piece = pieces.shift();
    if (piece === undefined || over) return;
    child.write(piece);
    if (pieces.length > 0) setTimeout(writeNext, 1);
  };
  const screen = () => stripVTControlCharacters(shown);
  return {
    cwd,
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
    types: (typed) => {
      const idle = pieces.length === 0;
      for (let at = 0; at < typed.length; at += PIECE_CHARACTERS)
        pieces.push(typed.slice(at, at + PIECE_CHARACTERS));
      if (idle) writeNext();
    },
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
