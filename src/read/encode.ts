import { WINDOWS_1252 } from '../source/windows-1252.ts';
import { decode, encodingOf } from './decode.ts';

/**
 * A text as the bytes of the file that it was read from, in its encoding and with its byte order
 * mark. Null where that encoding cannot hold the text, or cannot be written.
 */
export function encodeLike(original: Uint8Array, text: string): Uint8Array | null {
  const encode = encoders[encodingOf(original)];
  if (!encode) return null;
  const bytes = Buffer.concat([markOf(original), encode(text)]);
  return bytes.length > 0 && decode(bytes) === text ? bytes : null;
}

type Encoder = (text: string) => Buffer;

const encoders: Readonly<Record<string, Encoder>> = {
  'utf-8': (text) => Buffer.from(text, 'utf8'),
  'utf-16le': (text) => Buffer.from(text, 'utf16le'),
  'utf-16be': (text) => Buffer.from(text, 'utf16le').swap16(),
  'windows-1252': (text) => {
    const letters = text.replace(/[^\p{ASCII}\u00a0-\u00ff]/gu, (letter) => {
      const at = WINDOWS_1252.indexOf(letter);
      return at < 0 ? '?' : String.fromCharCode(0x80 + at);
    });
    return Buffer.from(letters, 'latin1');
  },
};

/** The byte order mark of a file. */
function markOf(bytes: Uint8Array): Uint8Array {
  const marks = ['efbbbf', 'fffe', 'feff'].map((hex) => Buffer.from(hex, 'hex'));
  return marks.find((mark) => mark.equals(bytes.subarray(0, mark.length))) ?? Buffer.of();
}
