import { PassThrough } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import type { Input, Output } from '../io.ts';

const escape = '\u001b';
const pasteStart = '\u001b[200~';
const pasteEnd = '\u001b[201~';
const shiftTab = '\u001b[Z';
/** More than anybody types while a slow line holds the keys back, and then sends them at once. */
const nobodyTypes = 200;

/** The terminal's keyboard while questions are asked. */
export interface Keyboard {
  /** Everything that is typed, without the commands; a paste is one key named "paste". */
  readonly keys: PassThrough;
  /** Leaves the terminal to another program while a function runs. */
  lend<Result>(use: () => Promise<Result>): Promise<Result>;
  /** Gives the terminal back as it was. */
  close(): void;
}

/**
 * Takes the keyboard. What is pasted comes between marks, as "bracketed paste" of terminals has it,
 * so that a line end in it is not Enter. One that the terminal did not mark is told by its length.
 * A key that `isTaken` takes goes no further.
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
  // What is typed ahead of a question waits for it: keys are handed on one by one, while one listens.
  const waiting: Piece[] = [];
  let handing: NodeJS.Timeout | NodeJS.Immediate | null = null;
  const handOn = () => {
    handing = null;
    const listens = keys.listenerCount('keypress') >= listenersOfAPrompt;
    // Whoever stops between two questions waits for none.
    const next = listens || waiting[0]?.kind === 'interrupt' ? waiting.shift() : undefined;
    if (next?.kind === 'paste') keys.emit('keypress', undefined, pasted(next.text));
    else if (next?.kind === 'keys' && !isTaken(next.text)) keys.write(next.text);
    else if (next && next.kind !== 'keys') onCommand(next.kind);
    if (waiting.length > 0) handing = listens ? setImmediate(handOn) : setTimeout(handOn, 5);
  };
  const take = (pieces: readonly Piece[]) => {
    waiting.push(...pieces.flatMap(oneByOne));
    handing ??= setImmediate(handOn);
  };
  const onData = (chunk: Buffer | string) =>
    take(split(typeof chunk === 'string' ? chunk : decoder.write(chunk)));
  const onEnd = () => take([{ kind: 'interrupt' }]);
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
  // A terminal that is closed says so by a signal; what was typed must reach the disk before the end.
  const goodbyes = ['SIGHUP', 'SIGTERM', 'SIGINT'] as const;
  for (const signal of goodbyes) process.on(signal, onEnd);
  open();
  return {
    keys,
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
      for (const signal of goodbyes) process.off(signal, onEnd);
      keys.destroy();
    },
  };
}

type Piece =
  | { readonly kind: 'keys' | 'paste'; readonly text: string }
  | { readonly kind: 'back' }
  | { readonly kind: 'interrupt' };

/** The keys that mean the same in every question. */
export type Command = Exclude<Piece['kind'], 'keys' | 'paste'>;

/** A prompt listens to keys thrice: readline for it, and itself for keys and for the cursor. */
const listenersOfAPrompt = 3;

/** A paste as one key, which readline, hearing of no letters, leaves to the prompt. */
const pasted = (text: string) => ({ name: 'paste', sequence: text, ctrl: false, shift: false });

/** The keys in a piece, each alone. */
function oneByOne(piece: Piece): Piece[] {
  if (piece.kind !== 'keys') return [piece];
  // oxlint-disable-next-line no-control-regex -- keys without a letter begin with Escape
  const single = piece.text.match(/\u001b(?:[[O][0-9;]*[A-Za-z~]|[^[O])?|[^]/gu) ?? [];
  return single.map((text) => ({ kind: 'keys', text }));
}

/** Tells keys from commands and pastes, in what a terminal sends, wherever it is cut in two. */
export function splitter(): (chunk: string) => Piece[] {
  let rest = '';
  let paste: string[] | null = null;
  return (chunk) => {
    const pieces: Piece[] = [];
    // The Escape key has no meaning here; what looked like it may have begun an arrow key.
    let text = rest === escape && !/^[[O]/.test(chunk) ? chunk : rest + chunk;
    rest = '';
    if (!paste && text.length > nobodyTypes && /[\r\n][^\r\n]/.test(text)) {
      return [{ kind: 'paste', text }];
    }
    while (text !== '') {
      const [mark, at] = nextMark(text, paste !== null);
      const before = text.slice(0, mark === null ? text.length - openMark(text) : at);
      if (before !== '' && paste) paste.push(before);
      else if (before !== '') pieces.push({ kind: 'keys', text: before });
      if (mark === null) {
        rest = text.slice(before.length);
        break;
      }
      text = text.slice(at + mark.length);
      if (mark === pasteStart) paste = [];
      else if (mark === pasteEnd) {
        pieces.push({ kind: 'paste', text: paste?.join('') ?? '' });
        paste = null;
      } else if (mark === shiftTab) pieces.push({ kind: 'back' });
      else if (mark === '\u0003' || mark === '\u0004') pieces.push({ kind: 'interrupt' });
      // Ctrl-Z is dropped: it would put the questions to sleep and leave the terminal unusable.
    }
    return pieces;
  };
}

/** How much of the end of a text may be the beginning of a mark, and waits for the rest of it. */
const openMark = (text: string): number =>
  [5, 4, 3, 2, 1].find((length) =>
    [pasteStart, pasteEnd].some((mark) => text.endsWith(mark.slice(0, length))),
  ) ?? 0;

function nextMark(text: string, pasting: boolean): [string, number] | [null, -1] {
  const marks = pasting ? [pasteEnd] : [pasteStart, shiftTab, '\u0003', '\u0004', '\u001a'];
  const found = marks
    .map((mark): [string, number] => [mark, text.indexOf(mark)])
    .filter(([, at]) => at >= 0)
    .toSorted(([, a], [, b]) => a - b)[0];
  return found ?? [null, -1];
}
