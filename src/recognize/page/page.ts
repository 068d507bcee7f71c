import type { Document } from '../../read/document.ts';
import type { Prose } from '../../release/prose.ts';
import type { Block, Span } from '../../source/block.ts';
import { Runs } from '../../source/runs.ts';
import { type Locale, localeFor } from '../../style/locale.ts';
import type { Found } from '../parts.ts';
import { languageOf } from './language.ts';
import { repair, repairStated } from './repair/index.ts';

/** A document as recognizers read it: its passages in their order, and the words of its language. */
export interface Page {
  /** As it was read, with its blocks repaired. */
  readonly document: Document;
  /** Lines that are no part of a release: page numbers, menus, "(more)". */
  readonly aside: readonly Found[];
  readonly passages: readonly Passage[];
  /** BCP 47. */
  readonly language: string;
  readonly locale: Locale;
}

/** A paragraph, heading, cell or piece of code. All indexes count in its `text`. */
export interface Passage {
  /** Which one it is on its page. */
  readonly index: number;
  readonly block: Block;
  /** Whether it stands in a block quote, in a list, in a table. */
  readonly within: ReadonlySet<Block['kind']>;
  /** The words, no markup; every line end is "\n". */
  readonly text: string;
  /**
   * The same, character for character, in its plainest form: every white space is a space, line ends
   * too, every apostrophe "'", every dash that is not a hyphen "–".
   */
  readonly flat: string;
  readonly lines: readonly Line[];
  /** Where some of the text stands in the file. */
  span(from: number, to: number): Span;
  /** The first character of the text that stands at an offset in the file, or behind it. */
  indexAt(offset: number): number;
  /** Some of the text with its markup. */
  prose(from: number, to: number): Prose;
}

/** A line of a passage, without the white space around it; empty lines are left out. */
export interface Line {
  readonly passage: Passage;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The page of a document. */
export function pageOf(read: Document): Page {
  const { blocks, aside } = repair(read);
  const document = { ...read, blocks, stated: repairStated(read.stated) };
  const passages: Passage[] = [];
  collect(document.blocks, new Set(), passages);
  const language = languageOf(document, passages);
  return { document, aside, passages, language, locale: localeFor(language) };
}

function collect(blocks: readonly Block[], within: ReadonlySet<Block['kind']>, into: Passage[]) {
  for (const block of blocks) {
    if (block.children.length > 0) {
      collect(block.children, new Set([...within, block.kind]), into);
    } else if (block.runs.some((run) => run.text.trim() !== '')) {
      into.push(new Words(block, within, into.length));
    }
  }
}

class Words implements Passage {
  readonly index: number;
  readonly block: Block;
  readonly within: ReadonlySet<Block['kind']>;
  readonly text: string;
  readonly flat: string;
  #runs: Runs | undefined;

  constructor(block: Block, within: ReadonlySet<Block['kind']>, index: number) {
    this.index = index;
    this.block = block;
    this.within = within;
    this.text = block.runs.map((run) => run.text).join('');
    this.flat = flatten(this.text);
  }

  get lines(): readonly Line[] {
    return linesIn(this);
  }

  span(from: number, to: number): Span {
    return this.#places.span(from, to);
  }

  indexAt(offset: number): number {
    return this.#places.indexAt(offset);
  }

  prose(from: number, to: number): Prose {
    return this.#places.prose(from, to);
  }

  get #places(): Runs {
    return (this.#runs ??= new Runs(this.block.runs));
  }
}

const flatten = (text: string): string =>
  text
    .replace(/\s/g, ' ')
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[‒–—―−]/g, '–');

/** Words found in the plainest form of a passage, with the apostrophes and dashes that stand there. */
export function asWritten(words: string, passages: readonly Passage[]): string {
  if (!/['–]/.test(words)) return words;
  for (const { flat, text } of passages) {
    const from = flat.indexOf(words);
    if (from >= 0) return text.slice(from, from + words.length).replace(/\s/g, ' ');
  }
  return words;
}

function linesIn(passage: Passage): Line[] {
  if (!passage.text.includes('\n')) return lineIn(passage, passage.text, 0);
  const lines = [...passage.text.matchAll(/[^\n]+/g)];
  return lines.flatMap(({ 0: line, index }) => lineIn(passage, line, index));
}

function lineIn(passage: Passage, line: string, index: number): Line[] {
  const text = line.trim();
  if (text === '') return [];
  const from = index + line.indexOf(text);
  return [{ passage, text, from, to: from + text.length }];
}
