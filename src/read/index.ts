import { type Format, formatOfName } from '../source/formats.ts';
import { decode } from './decode.ts';
import type { Document } from './document.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readText } from './text.ts';

type Reader = (source: string, text: string) => Document;

const readers: Readonly<Partial<Record<Format, Reader>>> = {
  markdown: readMarkdown,
  html: readHtml,
  text: readText,
};

/**
 * Reads a release in any format that is known. The end of its name says which one it is; without
 * one that says so (as on standard input), how it begins. Throws a Failure when the file is empty,
 * too large or no text, or has front matter that is program code.
 */
export function read(source: string, bytes: Uint8Array): Document {
  const text = decode(bytes);
  const reader = readers[formatOfName(source) ?? 'mail'] ?? readerFor(text);
  return reader(source, text);
}

function readerFor(text: string): Reader {
  const head = text.slice(0, 2000);
  if (/^\s*<(?:!doctype|html|head|body|article|main|div|h1|p)\b/i.test(head)) return readHtml;
  // "### " may be an end mark with a word, but nothing in a plain text starts as these do.
  if (/^(?:---|\+\+\+)\s*$/m.test(head.split('\n')[0]!)) return readMarkdown;
  return /^#{1,2} \S/m.test(head) || /\*\*\S|\]\(https?:/.test(head) ? readMarkdown : readText;
}
