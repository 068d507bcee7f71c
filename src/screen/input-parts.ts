const escape = '\u001b';
const pasteStart = '\u001b[200~';
const pasteEnd = '\u001b[201~';
const shiftTab = '\u001b[Z';
const ctrlZ = '\u001a';
/** A longer chunk with line ends in it, from a terminal that marks no pastes, is a paste. */
const MAX_TYPED_CHARACTERS = 200;

/** A part of what a terminal sends. */
export type InputPart =
  | { readonly kind: 'keys' | 'paste'; readonly text: string }
  | { readonly kind: 'back' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'interrupt' };

/** The first key in a text; with `joined`, all letters up to the next key that is none. */
export function firstKey(text: string, joined: boolean): string {
  // oxlint-disable-next-line no-control-regex -- keys without a letter begin with Escape
  const key = /^\u001b(?:[[O][0-9;]*[A-Za-z~]|[^[O])?/u.exec(text);
  if (key) return key[0];
  const letters = joined ? /^\P{Cc}+/u.exec(text) : null;
  return letters ? letters[0] : String.fromCodePoint(text.codePointAt(0)!);
}

/** Separates keys, commands and pastes in what a terminal sends, wherever the chunks are cut. */
export function splitter(): (chunk: string) => InputPart[] {
  let rest = '';
  let paste: string[] | null = null;
  return (chunk) => {
    const parts: InputPart[] = [];
    // The Escape key means nothing here, but Escape may begin an arrow key.
    let text = rest === escape && !/^[[O]/.test(chunk) ? chunk : rest + chunk;
    rest = '';
    while (text !== '') {
      const [mark, at] = nextMark(text, paste !== null);
      const before = text.slice(0, mark === null ? text.length - openMark(text) : at);
      if (before !== '' && paste) paste.push(before);
      else if (before !== '') parts.push({ kind: kindOf(before), text: before });
      if (mark === null) {
        rest = text.slice(before.length);
        break;
      }
      text = text.slice(at + mark.length);
      if (mark === pasteStart) paste = [];
      else if (mark === pasteEnd) {
        parts.push({ kind: 'paste', text: paste?.join('') ?? '' });
        paste = null;
      } else if (mark === shiftTab) parts.push({ kind: 'back' });
      else if (mark === '\u0003' || mark === '\u0004') parts.push({ kind: 'interrupt' });
      else if (mark === ctrlZ) parts.push({ kind: 'undo' });
    }
    return parts;
  };
}

const kindOf = (text: string): 'keys' | 'paste' =>
  text.length > MAX_TYPED_CHARACTERS && /[\r\n][^\r\n]/.test(text) ? 'paste' : 'keys';

/** How many characters at the end of a text may begin a mark, and wait for the rest of it. */
const openMark = (text: string): number =>
  [5, 4, 3, 2, 1].find((length) =>
    [pasteStart, pasteEnd].some((mark) => text.endsWith(mark.slice(0, length))),
  ) ?? 0;

function nextMark(text: string, pasting: boolean): [string, number] | [null, -1] {
  const marks = pasting ? [pasteEnd] : [pasteStart, shiftTab, '\u0003', '\u0004', ctrlZ];
  const found = marks
    .map((mark): [string, number] => [mark, text.indexOf(mark)])
    .filter(([, at]) => at >= 0)
    .toSorted(([, a], [, b]) => a - b)[0];
  return found ?? [null, -1];
}
