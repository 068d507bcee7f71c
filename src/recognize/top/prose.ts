import { isMachinery } from '../page/furniture.ts';
import type { Row } from '../page/rows.ts';
import { isSetOff } from './dress.ts';

/** No headline or subheadline is longer. */
const MAX_LINE_CHARACTERS = 300;

/** Whether a row is prose: it goes on past a sentence, or is a long one that nothing sets off. */
export function isProse({ text, passage }: Pick<Row, 'text' | 'passage'>): boolean {
  const { kind, role } = passage.block;
  if (kind === 'heading' || kind === 'code') return false;
  if (passage.within.has('list') || isMachinery(text)) return false;
  // A quotation set as a line, one of several over the story.
  if (text.length <= 250 && /^["“«„][^"”»“]+["”»“]$/.test(text)) return false;
  if (text.length > MAX_LINE_CHARACTERS) return true;
  if (text.length > 120 && goesPastSentence.test(text)) return true;
  if (unspacedSentence.test(text)) return true;
  return (
    text.length > 100 && sentenceEnd.test(text) && role !== 'subheadline' && !isSetOff(passage)
  );
}

const goesPastSentence = /[\p{Ll}\p{Lo})"'”]{2}[.!?।]["”']? ["“]?[\p{Lu}\p{Lo}].{20}/u;
/** A sentence in Chinese or Japanese, which need no spaces and a third of the characters. */
const unspacedSentence = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}].{15,}[。！？]/u;
const sentenceEnd = /[\p{Ll}\p{Lo}\p{M})"”'\d][.:।]["”]?$/u;

/** Whether a row is one whole sentence of a paragraph: some words, and a stop at the end. */
export const isSentence = ({ text, passage }: Pick<Row, 'text' | 'passage'>): boolean =>
  passage.block.kind === 'paragraph' &&
  /\S \S+ \S/.test(text.slice(0, 200)) &&
  /[\p{L}\p{M}\p{N})][.!?।]["”'»]{0,4}$/u.test(text.slice(-20));

/** Whether a line goes on with the next one: it ends in the middle of a sentence, and that begins there. */
export function goesOn(text: string, next: string): boolean {
  if (/[.!?:;।]["”'»)]*$/u.test(text)) return false;
  return /^[\p{Ll}]/u.test(next) || /(?:,| \p{Ll}{1,3}|-)$/u.test(text);
}
