/*
 * Mails as they are sent: headers and a body (RFC 5322), in parts (RFC 2046), coded so that each
 * byte is a sign of ASCII (RFC 2045), with words of other letters in the headers (RFC 2047).
 */

export interface MimePart {
  /** By lower-case name, decoded. */
  readonly headers: ReadonlyMap<string, string>;
  /** "text/plain". */
  readonly type: string;
  /** An encoding that TextDecoder knows; null when the part names none, or one that nobody knows. */
  readonly charset: string | null;
  readonly body: Uint8Array;
  readonly parts: readonly MimePart[];
}

/** Parts within parts, nested deeper than this, are not read. */
const MAX_DEPTH = 10;
const MAX_PARTS = 200;

/** Reads a mail, or a part of one. */
export const parseMime = (bytes: Uint8Array): MimePart =>
  partOf(Buffer.from(bytes).toString('latin1'), 0);

/** `text` has a character for each byte. */
function partOf(text: string, depth: number): MimePart {
  const gap = /\r?\n\r?\n/.exec(text);
  const head = gap ? text.slice(0, gap.index) : text;
  const raw = gap ? text.slice(gap.index + gap[0].length) : '';
  const headers = headersIn(head);
  const content = headers.get('content-type') ?? 'text/plain';
  const type = /^[\w.+-]+\/[\w.+-]+/.exec(content.trim())?.[0].toLowerCase() ?? 'text/plain';
  const boundary = parameter(content, 'boundary');
  const parts =
    type.startsWith('multipart/') && boundary && depth < MAX_DEPTH
      ? piecesBetween(raw, boundary).map((piece) => partOf(piece, depth + 1))
      : [];
  const body = decoded(raw, headers.get('content-transfer-encoding') ?? '');
  return { headers, type, charset: knownCharset(parameter(content, 'charset')), body, parts };
}

function headersIn(head: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name, value] = /^([\w-]{1,80}):[ \t]*(.*)$/.exec(line) ?? [];
    if (name !== undefined && !headers.has(name.toLowerCase())) {
      headers.set(name.toLowerCase(), withWords(value!.trim()));
    }
  }
  return headers;
}

const parameter = (content: string, name: string): string | null => {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(content);
  return found?.[1] ?? found?.[2] ?? null;
};

function piecesBetween(text: string, boundary: string): string[] {
  const pieces = `\n${text}`.split(`\n--${boundary}`).slice(1, MAX_PARTS);
  const end = pieces.findIndex((piece) => piece.startsWith('--'));
  return pieces.slice(0, end < 0 ? undefined : end).map((piece) => piece.replace(/^[^\n]*\n/, ''));
}

function decoded(text: string, encoding: string): Uint8Array {
  switch (encoding.trim().toLowerCase()) {
    case 'base64':
      return Buffer.from(text, 'base64');
    case 'quoted-printable':
      return fromQuoted(text.replace(/[ \t]+(?=\r?$)/gm, '').replace(/=\r?\n/g, ''));
    default:
      return Buffer.from(text, 'latin1');
  }
}

const fromQuoted = (text: string): Buffer =>
  Buffer.from(
    text.replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  );

/** A header with its coded words as text: "=?utf-8?q?Mus=C3=A9e?=". Between two of them, spaces mean nothing. */
function withWords(value: string): string {
  const isUtf8 = /[\u0080-\u00ff]/.test(value);
  const text = isUtf8 ? Buffer.from(value, 'latin1').toString('utf8') : value;
  return text
    .replace(/(\?=)\s+(?==\?)/g, '$1')
    .replace(
      /=\?([\w-]{1,40})(?:\*[\w-]{1,20})?\?([bq])\?([^?\s]{0,2000})\?=/gi,
      (whole, label: string, way: string, words: string) => {
        const charset = knownCharset(label);
        if (charset === null) return whole;
        const bytes =
          way.toLowerCase() === 'b'
            ? Buffer.from(words, 'base64')
            : fromQuoted(words.replaceAll('_', ' '));
        return new TextDecoder(charset).decode(bytes);
      },
    );
}

function knownCharset(label: string | null): string | null {
  try {
    return label === null ? null : new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
