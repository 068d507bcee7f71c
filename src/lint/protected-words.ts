import type { Document } from '../read/document.ts';
import type { Parts } from '../recognize/parts.ts';
import { localeFor } from '../style/locale.ts';
import { everything, reader } from './passages.ts';
import { exposuresIn } from './rules/people/exposures.ts';

/** The words of a file that no output may repeat, whichever rule speaks; the longest first. */
export function protectedWordsIn(document: Document, parts: Parts): string[] {
  const passages = reader(document, parts)(everything);
  const exposures = exposuresIn(passages, parts, localeFor(parts.language));
  const words = new Set(exposures.flatMap(({ secrets }) => secrets));
  return [...words].sort((a, b) => b.length - a.length);
}

/** Covers some words in a text, character for character, so that positions in it stay true. */
export function cover(text: string, words: readonly string[]): string {
  let out = text;
  for (const word of words) out = out.replaceAll(word, '█'.repeat(word.length));
  return out;
}
