import type { Span } from '../source/block.ts';
import type { Stated } from './document.ts';
import type { Attributes } from './html-elements.ts';

/** What a page says about itself: its language, its title, its meta elements. */
export class Head {
  readonly stated = new Map<string, Stated>();
  readonly #source: string;
  #inTitle = false;

  constructor(source: string) {
    this.#source = source;
  }

  open(name: string, attributes: Attributes, span: Span): void {
    if (name === 'title' && !this.stated.has('title')) this.#inTitle = true;
    // Word states the language of its pages on the body.
    if (name === 'html' || (name === 'body' && !this.stated.has('lang'))) {
      this.#state('lang', attributes['lang'], span);
    }
    if (name === 'meta') {
      this.#state(attributes['name'] ?? attributes['property'], attributes['content'], span);
    }
  }

  close(name: string): void {
    if (name === 'title') this.#inTitle = false;
  }

  /** Takes words that belong to the head; says whether they do. */
  text(words: string, span: Span): boolean {
    if (!this.#inTitle) return false;
    const known = this.stated.get('title');
    const start = known?.start ?? span.start;
    this.stated.set('title', { text: (known?.text ?? '') + words, start, end: span.end });
    return true;
  }

  #state(key: string | undefined, words: string | undefined, span: Span): void {
    if (!key || !words) return;
    const at = this.#source.slice(span.start, span.end).indexOf(words);
    const start = span.start + at;
    const place = at < 0 ? span : { start, end: start + words.length };
    this.stated.set(key.toLowerCase(), { text: words, ...place });
  }
}
