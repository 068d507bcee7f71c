import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { Failure, isFailure } from '../failure.ts';
import type { Block } from '../source/block.ts';
import type { Document, HiddenText } from './document.ts';
import { commentsInXml, hiddenInXml, shownXml } from './docx-xml.ts';
import { parseHtml } from './html.ts';

/** The XML of a release with 20,000 words has less than 2 MB; a trap may unpack to anything. */
const MAX_XML_BYTES = 6_000_000;
/** Word writes some twenty parts, and one more for each picture and chart. */
const MAX_PARTS = 1000;

/**
 * Reads a Word file. It has no lines, so the text of the document is made of its paragraphs, a line
 * each: line 7 is the seventh paragraph. Throws a Failure when it is no Word file, or too large.
 */
export async function readDocx(source: string, bytes: Uint8Array): Promise<Document> {
  const { html, hidden } = await htmlOf(bytes);
  const page = { text: '' };
  const blocks = parseHtml(html).blocks.map((block) => laidOut(block, page));
  if (page.text.trim() === '') throw new Failure('is empty');
  return {
    source,
    format: 'word',
    text: page.text,
    language: null,
    bodyStart: 0,
    stated: new Map(),
    blocks,
    hidden,
  };
}

async function htmlOf(bytes: Uint8Array): Promise<{ html: string; hidden: HiddenText[] }> {
  try {
    const parts = unpacked(bytes);
    const xml = (name: string) => (parts[name] ? strFromU8(parts[name]) : '');
    const body = xml('word/document.xml');
    const hidden = [...hiddenInXml(body), ...commentsInXml(xml('word/comments.xml'))];
    parts['word/document.xml'] = strToU8(shownXml(body));
    const buffer = Buffer.from(zipSync(parts, { level: 0 }));
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
    const { value } = await mammoth.convertToHtml({ buffer }, { convertImage });
    return { html: withPlainFootnotes(value), hidden };
  } catch (error) {
    if (isFailure(error)) throw error;
    throw new Failure('is not a Word file that pr can read. Save it again, or save it as text.');
  }
}

/** The parts that hold words, within the limits. Only these are unpacked, and no more than they say. */
function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0;
  let count = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (++count > MAX_PARTS) {
        throw new Failure(`has more than ${MAX_PARTS} parts, which no Word file has.`);
      }
      if (!/\.(?:xml|rels)$/.test(name)) return false;
      size += originalSize;
      if (size > MAX_XML_BYTES) {
        throw new Failure(
          `unpacks to more than ${MAX_XML_BYTES / 1e6} MB, too large for a release.`,
        );
      }
      return true;
    },
  });
}

/** Footnotes keep their numbers and their words; the links between them lead nowhere in a release. */
const withPlainFootnotes = (html: string): string =>
  html
    .replace(/\s?<a href="#(?:foot|end)note-ref-[^"]{1,20}">↑<\/a>/g, '')
    .replace(/<a href="#(?:foot|end)note-[^"]{1,20}"[^>]{0,100}>(\[\d{1,3}\])<\/a>/g, '$1');

/** A block with its words put on lines of their own, and its places counted there. */
function laidOut(block: Block, page: { text: string }): Block {
  const start = page.text.length;
  const runs = block.runs.map((run) => {
    const at = page.text.length;
    page.text += run.text;
    return { ...run, start: at, end: page.text.length };
  });
  const end = page.text.length;
  if (block.children.length === 0) page.text += '\n';
  const children = block.children.map((child) => laidOut(child, page));
  return { ...block, start, end: children.at(-1)?.end ?? end, runs, children };
}
