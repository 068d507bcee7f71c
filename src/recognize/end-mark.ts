import type { Page, Passage } from './page.ts';
import type { Found } from './parts.ts';
import { localesOf } from './page.ts';
import type { Locale } from '../style/locale.ts';

/**
 * The mark behind the story: "###", "# # #", "-30-", "ENDS", "---///---". It stands on a line of its
 * own, or ends the last line of a release that lost its line ends. Of several the last one counts
 * that stands before the end of the page does not matter: the first ends the story.
 */
export function findEndMark(page: Page): Found | null {
  const words = wordsFor(page.locale);
  // A mark over the story would be an ornament.
  const first = Math.min(3, page.passages.length - 1);
  for (const passage of page.passages.slice(first)) {
    const mark = markIn(passage, words);
    if (mark) return mark;
  }
  return null;
}

function markIn(passage: Passage, words: ReadonlySet<string>): Found | null {
  for (const line of passage.lines) {
    if (line.text.length <= 40 && isMark(line.text, words))
      return found(passage, line.from, line.to);
  }
  const tail = /(?<=\s)(?:#{3,6}|# # #|[-–] ?30 ?[-–])(?=\s*(?:\S{1,20})?\s*$)/.exec(
    passage.flat.slice(-60),
  );
  if (!tail) return null;
  const from = Math.max(0, passage.flat.length - 60) + tail.index;
  return found(passage, from, from + tail[0].length);
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
  // "End" within a text is a word; as a mark it is in capitals or between dashes.
  return (
    words.has(core) && (decorated || line === line.toUpperCase() || !/\p{Lu}/u.test(line.slice(1)))
  );
}

function wordsFor(locale: Locale): Set<string> {
  const words = localesOf(locale).flatMap((one) => one.endMarks);
  return new Set(
    words
      .map((mark) => mark.replace(/[^\p{L}\p{M}]/gu, '').toLowerCase())
      .filter((word) => word !== ''),
  );
}
