import { type Locale, readingLocales } from '../style/locale.ts';
import { type Page, type Passage } from './page/page.ts';
import type { Found } from './parts.ts';

/**
 * The mark after the story: "###", "# # #", "-30-", "ENDS", "---///---". It has its own line, or
 * ends the last line of a release that lost its line ends. The first of several counts: after it
 * come notes to editors, annexes and the next release.
 */
export function findEndMark({ locale, passages }: Page): Found | null {
  const words = wordsFor(locale);
  // Above the story such a mark is an ornament.
  const first = Math.min(3, passages.length - 1);
  const whole = passages.reduce((sum, { text }) => sum + text.length, 0);
  let above = 0;
  for (const passage of passages) {
    const mark = passage.index >= first && markIn(passage, words);
    // A lone "#" in the middle of a page is a leftover.
    if (mark && (mark.text !== '#' || above > whole * (2 / 3))) return mark;
    above += passage.text.length;
  }
  return null;
}

function markIn(passage: Passage, words: ReadonlySet<string>): Found | null {
  for (const line of passage.lines) {
    if (line.text.length <= 40 && isMark(line.text, words))
      return found(passage, line.from, line.to);
  }
  return markAfterWords(passage);
}

/** A mark after the last words of a passage is within its last characters. */
const MAX_TAIL_CHARACTERS = 60;

/** A mark that lost its line: "... in coastal areas. ###", "### Return". */
function markAfterWords(passage: Passage): Found | null {
  const start = Math.max(0, passage.flat.length - MAX_TAIL_CHARACTERS);
  const mark = /(?<=^|\s)(?:#{3,6}|# # #|[-–] ?30 ?[-–])(?=\s*(?:\S{1,20})?\s*$)/.exec(
    passage.flat.slice(start),
  );
  if (!mark || (mark.index === 0 && start > 0)) return null;
  return found(passage, start + mark.index, start + mark.index + mark[0].length);
}

const found = (passage: Passage, from: number, to: number): Found => ({
  ...passage.span(from, to),
  text: passage.text.slice(from, to),
});

function isMark(line: string, words: ReadonlySet<string>): boolean {
  const bare = line.replace(/\s/g, '');
  if (/^\\?#{1,8}$/.test(bare)) return true;
  const core = bare.replace(/^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '').toLowerCase();
  const decorated = core.length < bare.length;
  if (core === '30') return decorated;
  if (core === '')
    return bare.length >= 5 && /\/{2,}|~{3,}|\*{3,}/.test(bare) && !/^[-_=*]+$/.test(bare);
  // "End" is a mark only in capitals or between dashes; otherwise it is a word.
  return (
    words.has(core) && (decorated || line === line.toUpperCase() || !/\p{Lu}/u.test(line.slice(1)))
  );
}

function wordsFor(locale: Locale): Set<string> {
  const words = readingLocales(locale).flatMap((one) => one.endMarks);
  return new Set(
    words
      .map((mark) => mark.replace(/[^\p{L}\p{M}]/gu, '').toLowerCase())
      .filter((word) => word !== ''),
  );
}
