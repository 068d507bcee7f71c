import { Failure } from '../failure.ts';

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
  const text = decodeAs(bytes, head);
  if (text.includes('\0')) throw new Failure('is no text: it holds bytes that no text has');
  if (text.trim() === '') throw new Failure('is empty');
  return text;
}

function decodeAs(bytes: Uint8Array, head: string): string {
  if (head.startsWith('\u00ff\u00fe')) return new TextDecoder('utf-16le').decode(bytes);
  if (head.startsWith('\u00fe\u00ff')) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const named = /<meta[^>]{1,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(head)?.[1];
    return decoder(named)(bytes);
  }
}

function decoder(label: string | undefined): (bytes: Uint8Array) => string {
  // A page that calls itself UTF-8 and is not has been converted badly, mostly from Windows-1252.
  if (!label || /^utf-?8$|1252|8859-1$/i.test(label)) return decodeWindows;
  try {
    const named = new TextDecoder(label);
    return (bytes) => named.decode(bytes);
  } catch {
    return decodeWindows; // A label that nobody knows.
  }
}

/** What Windows-1252 has where ISO-8859-1 has control characters (encoding.spec.whatwg.org). */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** As TextDecoder does it, but for that of Node 20, which takes the one encoding for the other. */
const decodeWindows = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (control) => windows[control.charCodeAt(0) - 0x80]!);
