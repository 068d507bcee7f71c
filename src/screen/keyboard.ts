import { PassThrough } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import type { Input, Output } from '../io.ts';
import { type InputPart, firstKey, splitter } from './input-parts.ts';

/** The keyboard of the terminal while questions are asked. */
export interface Keyboard {
  /** What is typed, without the commands. A paste is one key named "paste". */
  readonly keys: PassThrough;
  /** Whether letters that arrive together are one key named "typed", so that they are drawn once. */
  joinsLetters: boolean;
  /** Leaves the terminal to another program while a function runs. */
  lend<Result>(use: () => Promise<Result>): Promise<Result>;
  /** Restores the terminal. */
  close(): void;
}

/** The keys that mean the same in every question. */
export type Command = 'back' | 'interrupt';

/** A prompt has three listeners: readline, its own for keys, and its own for the cursor. */
const PROMPT_LISTENERS = 3;
const POLL_MS = 5;

/**
 * Takes over the keyboard. A terminal puts marks around a paste ("bracketed paste"), so a line end in
 * it is not Enter. A key that `isTaken` accepts goes no further.
 */
export function openKeyboard(
  input: Input,
  output: Output,
  onCommand: (command: Command) => void,
  isTaken: (key: string) => boolean = () => false,
): Keyboard {
  const keys = new PassThrough();
  const split = splitter();
  const decoder = new StringDecoder('utf8');
  // Keys typed before a prompt listens wait here.
  const waiting: InputPart[] = [];
  let timer: NodeJS.Timeout | NodeJS.Immediate | null = null;

  const take = (): InputPart | undefined => {
    const part = waiting.shift();
    if (part?.kind !== 'keys') return part;
    const first = firstKey(part.text, keyboard.joinsLetters);
    if (first.length < part.text.length)
      waiting.unshift({ kind: 'keys', text: part.text.slice(first.length) });
    return { kind: 'keys', text: first };
  };
  const deliver = () => {
    timer = null;
    const listens = keys.listenerCount('keypress') >= PROMPT_LISTENERS;
    // An interrupt between two questions does not wait.
    const next = listens || waiting[0]?.kind === 'interrupt' ? take() : undefined;
    if (next?.kind === 'paste') keys.emit('keypress', undefined, keyNamed('paste', next.text));
    // Readline would stop the program at Ctrl-Z and leave the terminal unusable.
    else if (next?.kind === 'undo') keys.emit('keypress', undefined, keyNamed('undo', ''));
    else if (next?.kind === 'keys' && !isTaken(next.text)) {
      if (keyboard.joinsLetters && isLetters(next.text))
        keys.emit('keypress', undefined, keyNamed('typed', next.text));
      else keys.write(next.text);
    } else if (next && next.kind !== 'keys') onCommand(next.kind);
    if (waiting.length > 0) timer = listens ? setImmediate(deliver) : setTimeout(deliver, POLL_MS);
  };
  const queue = (parts: readonly InputPart[]) => {
    waiting.push(...parts);
    timer ??= setImmediate(deliver);
  };
  const onData = (chunk: Buffer | string) =>
    queue(split(typeof chunk === 'string' ? chunk : decoder.write(chunk)));
  const onEnd = () => queue([{ kind: 'interrupt' }]);
  const open = () => {
    input.setRawMode?.(true);
    output.write('\u001b[?2004h');
    input.on('data', onData).on('end', onEnd).on('error', onEnd);
    input.resume();
  };
  const give = () => {
    input.off('data', onData).off('end', onEnd).off('error', onEnd);
    input.pause();
    output.write('\u001b[?2004l');
    input.setRawMode?.(false);
  };
  // A terminal that closes sends a signal; the draft must reach the disk before the process ends.
  const endings = ['SIGHUP', 'SIGTERM', 'SIGINT'] as const;
  for (const signal of endings) process.on(signal, onEnd);
  open();
  const keyboard: Keyboard = {
    keys,
    joinsLetters: false,
    async lend(use) {
      give();
      try {
        return await use();
      } finally {
        open();
      }
    },
    close() {
      waiting.length = 0;
      give();
      for (const signal of endings) process.off(signal, onEnd);
      keys.destroy();
    },
  };
  return keyboard;
}

/** Several letters at once. A single one goes to readline, which knows its name. */
const isLetters = (text: string): boolean => text.length > 1 && !/^\p{Cc}/u.test(text);

/** A key without a letter, which readline leaves to the prompt. */
const keyNamed = (name: string, sequence: string) => ({
  name,
  sequence,
  ctrl: false,
  shift: false,
});
