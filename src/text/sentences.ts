import type { Locale } from '../style/locale.ts';
import { shortForms } from './vocabulary.ts';

/** A sentence within a text, with the white space around it. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

// A stop, closing marks and the figure of a footnote; in Chinese and Japanese, no space follows.
const stops =
  /[.!?।][”"»')\]]{0,2}(?:(?<=\p{L}[.!?][”"»')\]]{0,2})(?:\[?\d{1,2}\]?|[¹²³⁰-⁹]{1,2}|\*{1,3}))?\s+|[。！？][」』）”]{0,2}\s*/gu;

/** Divides a text into its sentences. The full stops of short forms and initials end none. */
export function sentencesIn(text: string, locale: Locale): Sentence[] {
  const short = shortForms(locale);
  const found: Sentence[] = [];
  let start = 0;
  const add = (end: number) => {
    if (/[\p{L}\p{N}]/u.test(text.slice(start, end)))
      found.push({ from: start, to: end, text: text.slice(start, end) });
    start = end;
  };
  for (const { 0: stop, index } of text.matchAll(stops)) {
    const word = /\S{0,20}$/.exec(text.slice(Math.max(0, index - 20), index + 1))![0];
    if (stop.startsWith('.') && (short.has(word.toLowerCase()) || /^\(?\p{Lu}\.$/u.test(word)))
      continue;
    if (/^\p{Ll}/u.test(text.slice(index + stop.length))) continue;
    add(index + stop.length);
  }
  add(text.length);
  return found;
}
