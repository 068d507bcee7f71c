import { Failure } from '../failure.ts';
import type { Document, HiddenText } from './document.ts';
import { decode } from './decode.ts';
import { readHtml } from './html.ts';
import { parseMime, type MimePart } from './mime.ts';
import { readText } from './text.ts';

/** The headers that a person sees above a mail. */
const shown = ['From', 'To', 'Date', 'Subject'];

/**
 * Reads a mail: the headers that a person sees, and its text, decoded. Of a mail in several forms
 * the plain text is read, or else the HTML. The text of the document is what was decoded, so places
 * count in that. Throws a Failure when the mail has no text.
 */
export function readMail(source: string, bytes: Uint8Array): Document {
  const mail = parseMime(bytes);
  const parts = textsIn(mail);
  const plain = parts.find(({ type }) => type === 'text/plain');
  const html = parts.find(({ type }) => type === 'text/html');
  const part = plain && wordsOf(plain) !== '' ? plain : (html ?? plain);
  if (!part) throw new Failure('is a mail without text; open what is attached to it');
  const subject = mail.headers.get('subject') ?? '';
  const hidden: HiddenText[] = [];
  if (part.type === 'text/html') {
    const page = readHtml(source, wordsOf(part));
    const stated = new Map(page.stated);
    if (subject !== '') stated.set('title', { text: subject, start: 0, end: 0 });
    return { ...page, format: 'mail', stated };
  }
  const head = shown
    .map((name) => [name, mail.headers.get(name.toLowerCase())])
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
  const text = `${head}\n${wordsOf(part)}`;
  return { ...readText(source, text), format: 'mail', hidden };
}

/** The parts that hold text and are no attachments. */
function textsIn(part: MimePart): MimePart[] {
  if (part.parts.length > 0) return part.parts.flatMap(textsIn);
  const isAttached = /^attachment/i.test(part.headers.get('content-disposition') ?? '');
  return part.type.startsWith('text/') && !isAttached ? [part] : [];
}

function wordsOf({ body, charset }: MimePart): string {
  if (body.length === 0) return '';
  const text = charset ? new TextDecoder(charset).decode(body) : decode(body);
  return text.replace(/\r\n?/g, '\n').trim();
}
