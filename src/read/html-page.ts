import { Failure } from '../failure.ts';
import type { Block, Span } from '../source/block.ts';
import type { HiddenText, Stated } from './document.ts';
import { type Draft, settleCell } from './html-draft.ts';
import {
  type Attributes,
  aroundArticles,
  articles,
  containers,
  divisions,
  leaves,
  passedOver,
  roleOf,
} from './html-elements.ts';
import { Head } from './html-head.ts';
import { hiddenAs, isChrome } from './html-hidden.ts';
import { emailIn, targetOf } from './html-links.ts';
import { type MainPart, readBlocks } from './html-mains.ts';

/** Lists in quotes in tables, nested deeper than this, are read as if they were flat. */
const deepest = 40;

/** No page nests like this, and looking for the beginning of each end would take for ever. */
const limit = 1000;

/** A page while it is read: told of elements and words as they come, it makes blocks of them. */
export class Page {
  readonly #head: Head;
  readonly #top: Draft = { kind: 'quote', start: 0, end: 0, runs: [], children: [] };
  /** Open containers, the innermost last; null for one that is too deep to count. */
  readonly #open: (Draft | null)[] = [];
  /** What the next words belong to, once there are any. */
  #leaf: Draft | undefined;
  #next: Pick<Draft, 'kind' | 'level' | 'role'> = { kind: 'paragraph' };
  readonly #links: string[] = [];
  #strong = 0;
  #emphasis = 0;
  /** Of each open element, how its words are kept from the page. */
  readonly #skips: (HiddenText['kind'] | 'chrome' | null)[] = [];
  #skipped = 0;
  #articles = 0;
  /** Which of the blocks at the top stand in a main part; a page may have several. */
  readonly #mains: MainPart[] = [];
  readonly #hidden: HiddenText[] = [];
  /** Whether the open leaf is a comment of Google Docs, which stands below the text. */
  #comment = false;

  constructor(source: string) {
    this.#head = new Head(source);
  }

  open(name: string, attributes: Attributes, span: Span): void {
    if (this.#skips.length >= limit) {
      throw new Failure(
        `nests more than ${limit} elements in each other, so it is no page to read`,
      );
    }
    this.#head.open(name, attributes, span);
    const skip = this.#skip(name, attributes);
    this.#skips.push(skip);
    if (articles.has(name)) this.#articles++;
    if (skip !== null && this.#skipped++ === 0) this.#email(attributes, span);
    if (this.#skipped > 0) return;
    if (name === 'main' && this.#open.length === 0) {
      this.#end();
      this.#mains.push({ from: this.#top.children.length, to: Infinity });
    }
    if (name === 'br') this.#break(span);
    else if (name === 'img') this.#image(attributes, span);
    else if (name === 'hr') {
      this.#end();
      this.#container().children.push({ kind: 'rule', ...span, runs: [], children: [] });
    } else if (name === 'b' || name === 'strong') this.#strong++;
    else if (name === 'i' || name === 'em') this.#emphasis++;
    else if (name === 'a') this.#links.push(targetOf(attributes['href'] ?? ''));
    // A browser shows marks around it, whichever are usual in the language.
    else if (name === 'q') this.#run('“', span);
    else this.#openBlock(name, attributes, span);
  }

  #openBlock(name: string, attributes: Attributes, span: Span): void {
    const container = containers[name];
    const leaf = leaves[name];
    if (!container && !leaf && !divisions.has(name)) return;
    this.#end();
    if (leaf) this.#next = { kind: leaf, ...(leaf === 'heading' && { level: Number(name[1]) }) };
    const role = container ? undefined : roleOf(attributes);
    if (role) this.#next.role = role;
    if (!container) return;
    const block: Draft = { kind: container, ...span, runs: [], children: [] };
    if (container === 'list') block.ordered = name === 'ol';
    const deep = this.#open.length >= deepest;
    if (!deep) this.#container().children.push(block);
    this.#open.push(deep ? null : block);
  }

  close(name: string, span: Span): void {
    this.#head.close(name);
    if (articles.has(name)) this.#articles--;
    const isSkipped = this.#skipped > 0;
    if (this.#skips.pop()) this.#skipped--;
    if (isSkipped) return;
    if (name === 'b' || name === 'strong') this.#strong--;
    else if (name === 'i' || name === 'em') this.#emphasis--;
    else if (name === 'a') this.#links.pop();
    else if (name === 'q') this.#run('”', span);
    else if (containers[name]) {
      this.#end();
      const block = this.#open.pop();
      if (block) block.end = span.end;
      if (block?.kind === 'cell') settleCell(this.#container(), block);
    } else if (leaves[name] || divisions.has(name)) this.#end();
    const main = this.#mains.at(-1);
    if (name === 'main' && main && this.#open.length === 0) {
      main.to = Math.min(main.to, this.#top.children.length);
    }
  }

  text(words: string, span: Span): void {
    if (this.#head.text(words, span)) return;
    if (this.#skipped > 0) {
      this.#hide(words);
      return;
    }
    if (this.#next.kind === 'code') {
      let { start } = span;
      words.split('\n').forEach((line, i) => {
        if (i > 0) this.#run('\n', { start: start - 1, end: start });
        this.#run(line, { start, end: start + line.length });
        start += line.length + 1;
      });
      return;
    }
    if (span.end - span.start !== words.length) {
      this.#run(words, span);
      return;
    }
    // A line end and the spaces around it read as one space.
    let at = 0;
    for (const { 0: gap, index } of words.matchAll(/\s+/g)) {
      if (!gap.includes('\n')) continue;
      this.#piece(words, at, index, span);
      at = index + gap.length;
      // Beside a <br> it reads as nothing.
      if (this.#leaf?.runs.at(-1)?.text === '\n') continue;
      this.#run('\n', { start: span.start + index, end: span.start + at }, true);
    }
    this.#piece(words, at, words.length, span);
  }

  #piece(words: string, from: number, to: number, { start }: Span): void {
    this.#run(words.slice(from, to), { start: start + from, end: start + to });
  }

  #run(words: string, span: Span, soft = false): void {
    if (words === '') return;
    // White space between blocks is nothing.
    if (!this.#leaf && words.trim() === '') return;
    const href = this.#links.at(-1);
    this.#begin(span).runs.push({
      text: words,
      ...span,
      ...(soft && { soft: true }),
      ...(this.#strong > 0 && { strong: true }),
      ...(this.#emphasis > 0 && { emphasis: true }),
      ...(href && { href }),
    });
  }

  #break(span: Span): void {
    const runs = this.#leaf?.runs;
    if (runs?.at(-1)?.soft) runs.pop();
    this.#run('\n', span);
  }

  #image({ src = '', alt = '', title }: Attributes, span: Span): void {
    const image = { src, alt, ...(title && { title }) };
    this.#begin(span).runs.push({ text: '', ...span, image });
  }

  /** The leaf that takes what comes, begun if there is none. */
  #begin({ start, end }: Span): Draft {
    if (!this.#leaf) {
      this.#leaf = { ...this.#next, start, end, runs: [], children: [] };
      this.#container().children.push(this.#leaf);
    }
    return this.#leaf;
  }

  /** Ends the open leaf, if there is one. */
  #end(): void {
    const leaf = this.#leaf;
    this.#leaf = undefined;
    this.#next = { kind: 'paragraph' };
    const isComment = this.#comment;
    this.#comment = false;
    if (!leaf) return;
    if (isComment) {
      this.#container().children.pop();
      this.#hidden.push({ kind: 'comment', text: leaf.runs.map(({ text }) => text).join('') });
      return;
    }
    while (leaf.runs.length > 0 && !leaf.runs.at(-1)!.image && leaf.runs.at(-1)!.text.trim() === '')
      leaf.runs.pop();
    leaf.end = leaf.runs.at(-1)?.end ?? leaf.end;
  }

  #container(): Draft {
    return this.#open.findLast((block) => block !== null) ?? this.#top;
  }

  /** How an element keeps its words from the page; null when it does not. */
  #skip(name: string, attributes: Attributes): HiddenText['kind'] | 'chrome' | null {
    const hidden = hiddenAs(name, attributes);
    if (hidden === 'comment' && /^cmnt\d/.test(attributes['id'] ?? '')) this.#comment = true;
    if (hidden) return hidden;
    const isAround = aroundArticles.has(name) && this.#articles === 0;
    const isSkipped = passedOver.has(name) || isAround || name === 'head' || isChrome(attributes);
    return isSkipped || emailIn(attributes) !== null ? 'chrome' : null;
  }

  /** Keeps words that the page does not show. */
  #hide(words: string): void {
    const kind = this.#skips.find((skip) => skip !== null);
    if (kind && kind !== 'chrome' && /[\p{L}\p{N}]/u.test(words) && kind !== 'comment') {
      this.#hidden.push({ kind, text: words.trim() });
    }
  }

  /** Writes an address of mail where the page holds it coded. */
  #email(attributes: Attributes, span: Span): void {
    const email = emailIn(attributes);
    if (email === null) return;
    this.#links.push(`mailto:${email}`);
    this.#run(email, span);
    this.#links.pop();
  }

  /** What is read, of its main parts where these hold most of its words. */
  done(): { blocks: Block[]; stated: Map<string, Stated>; hidden: HiddenText[] } {
    this.#end();
    const blocks = readBlocks(this.#top.children, this.#mains);
    return { blocks, stated: this.#head.stated, hidden: this.#hidden };
  }
}
