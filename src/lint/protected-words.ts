import type { Document } from '../read/document.ts';
import type { Parts } from '../recognize/parts.ts';
import { localeFor } from '../style/locale.ts';
import { escaped } from '../text/phrases.ts';
import { everything, reader } from './passages.ts';
import { exposuresIn } from './rules/people/exposures.ts';

/** The words of a file that no output may repeat, whichever rule speaks; the longest first. */
export function protectedWordsIn(document: Document, parts: Parts): string[] {
  const passages = reader(document, parts)(everything);
  const exposures = exposuresIn(passages, parts, localeFor(parts.language));
  const words = new Set(exposures.flatMap(({ secrets }) => secrets));
  return [...words].sort((a, b) => b.length - a.length);
}

/**
 * Covers some words in a text, character for character, so that positions in it stay true. It covers
 * them as they are, in capitals, and in small letters within an address or a file name.
 */
export function cover(text: string, words: readonly string[]): string {
  if (words.length === 0) return text;
  const forms = words.flatMap((word) => {
    const small = word.toLowerCase();
    const linked = small.split(/\s+/).map(escaped).join('[-_.+]?');
    return [
      escaped(word),
      escaped(word.toUpperCase()),
      `(?<=[/@._#-])${linked}`,
      `${linked}(?=[@._-]\\w)`,
    ];
  });
  return text.replace(new RegExp(forms.join('|'), 'gu'), (found) => '█'.repeat(found.length));
}
