import { Failure } from '../failure.ts';
import { WINDOWS_1252 } from '../source/windows-1252.ts';

/** Larger than any release; the largest of some 300 that were measured has 120 kB. */
const largest = 2_000_000;

/** Files that somebody may take for text, by the bytes they begin with. */
const known: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a Word file or another archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word file'],
  ['{\\rtf', 'a rich text file'],
];

/**
 * The text of a file, whatever its encoding: UTF-8 or UTF-16 as its first bytes or its validity
 * say, else the one that an HTML page names, else Windows-1252, which holds all of ISO-8859-1. A
 * byte order mark is left out, as editors leave it out when they count columns. Throws a Failure
 * when it is empty, too large, or no text.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length > largest) {
    throw new Failure(`has ${Math.round(bytes.length / 1e6)} MB; a release has 2 MB at most`);
  }
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  for (const [beginning, kind] of known) {
    if (head.startsWith(beginning))
      throw new Failure(`is ${kind}; save it as text, HTML or Markdown`);
  }
  const encoding = encodingOf(bytes);
  const text =
    encoding === 'windows-1252' ? decodeWindows(bytes) : new TextDecoder(encoding).decode(bytes);
  if (text.includes('\0')) throw new Failure('is no text: it holds bytes that no text has');
  if (text.trim() === '') throw new Failure('is empty');
  return text;
}

/** The encoding of a file, by its first bytes, its validity, or what an HTML page says of itself. */
export function encodingOf(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (head.startsWith('\u00ff\u00fe')) return 'utf-16le';
  if (head.startsWith('\u00fe\u00ff')) return 'utf-16be';
  const named = /<meta[^>]{1,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(head)?.[1] ?? '';
  // A page that calls itself UTF-8 and is not has been converted badly, mostly from Windows-1252.
  const stated = /^utf-?(?:8|16.*)$|^$/i.test(named) ? null : encodingNamed(named);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // Of a page without an accent only its own word tells how one is to be written into it.
    return text.length === bytes.length ? (stated ?? 'utf-8') : 'utf-8';
  } catch {
    return stated ?? 'windows-1252';
  }
}

function encodingNamed(label: string): string {
  if (/1252|8859-1$/i.test(label)) return 'windows-1252';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'windows-1252'; // A label that nobody knows.
  }
}

/** As TextDecoder does it, but for that of Node 20, which takes the one encoding for the other. */
const decodeWindows = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80]!);
