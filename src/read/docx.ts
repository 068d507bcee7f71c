import { unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { Failure } from '../failure.ts';
import type { Block } from '../source/block.ts';
import type { Document } from './document.ts';
import { parseHtml } from './html.ts';

/** More than this in one part of a Word file is no release; a trap may say and hold anything. */
const largest = 20_000_000;

/**
 * Reads a Word file. It has no lines, so the text of the document is made of its paragraphs, a line
 * each: line 7 is the seventh paragraph. Throws a Failure when it is no Word file.
 */
export async function readDocx(source: string, bytes: Uint8Array): Promise<Document> {
  const html = await htmlOf(bytes);
  const page = { text: '' };
  const blocks = parseHtml(html).blocks.map((block) => laidOut(block, page));
  if (page.text.trim() === '') throw new Failure('is empty');
  const { text } = page;
  return { source, format: 'word', text, language: null, bodyStart: 0, stated: new Map(), blocks };
}

async function htmlOf(bytes: Uint8Array): Promise<string> {
  try {
    // Only what words need is unpacked, and no more of it than it says it is.
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => /\.(?:xml|rels)$/.test(name) && originalSize <= largest,
    });
    const buffer = Buffer.from(zipSync(parts, { level: 0 }));
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
    const { value } = await mammoth.convertToHtml({ buffer }, { convertImage });
    return value;
  } catch {
    throw new Failure('is no Word file that can be read; save it again, or as text');
  }
}

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
