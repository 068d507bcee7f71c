import { locales } from '../../../style/locale.ts';

/** A line shorter than this may be a title, a name or an address, and end without a full stop. */
const MIN_CUT_LENGTH = 40;

const smallWords = new Set(locales.flatMap(({ frequent }) => frequent));

/** What a sentence ends with, in any script, under the marks and brackets that close after it. */
const stop = /[.!?…:;।。！？؟۔]["'”’“‘»«)\]›‹]*$/;
const closed = /["”’»«“]$/;

/** “Boats matter,” */
const openQuotation = /[\p{L}\p{N}],["”’»]$/u;

/** Whether a text ends as a sentence does. */
export const endsSentence = (text: string): boolean =>
  stop.test(text.trimEnd()) || closed.test(text.trimEnd());

/** How a text that breaks off in mid-sentence does so; null when it does not. */
export function cutAt(text: string): 'word' | 'small word' | 'quotation' | null {
  const words = text.trimEnd();
  if (openQuotation.test(words)) return 'quotation';
  if (words.length < MIN_CUT_LENGTH || stop.test(words)) return null;
  // A quotation is a sentence of its own, unless a comma says that its sentence goes on.
  if (closed.test(words)) return 'quotation';
  if (!/[\p{L}\p{M}\p{N},–—-]$/u.test(words)) return null;
  const last = /[\p{L}\p{M}'’]+$/u.exec(words.slice(-30))?.[0] ?? '';
  return smallWords.has(last) || words.endsWith(',') ? 'small word' : 'word';
}

const verbs = new Set(locales.flatMap(({ said }) => said.map((verb) => verb.split(' ')[0]!)));

/** Whether a text begins as what follows a quotation: "said Ada Holm". */
export const saysWhoSpoke = (text: string): boolean =>
  verbs.has(/^\s*([\p{L}\p{M}]+)/u.exec(text)?.[1] ?? '');

/** Whether a text begins in mid-sentence: with a word in small letters that is no label or address. */
export function continues(text: string): boolean {
  const words = text.trimStart().slice(0, 60);
  const first = /^\p{Ll}[\p{L}\p{M}'’-]*(?=[\s,;.)”"»]|$)/u.exec(words)?.[0];
  if (first === undefined || /\p{Lu}/u.test(first)) return false;
  return !/^[^\s:]+\.?\s?:|^[^:]{0,25}:\s|@|www\.|https?:|^\S{1,10}\s?\+?[\d(][\d ()/.-]{5}/u.test(
    words,
  );
}
