import type { Line, Page } from '../../recognize/page/page.ts';
import { unplaced } from '../../recognize/page/unplaced.ts';
import type { Found, Parts } from '../../recognize/parts.ts';
import type { Span } from '../../source/block.ts';
import { readingLocales } from '../../style/locale.ts';

/**
 * The lines of a page of which some words are not in the answers made from it: what belongs to no
 * part, what was set aside, and what a part holds and the answers do not, such as an address.
 */
export function leftOut(page: Page, parts: Parts, answers: string): Found[] {
  const loose = [...unplaced(page, parts), ...page.aside];
  const available = new Map<string, number>();
  for (const word of wordsOf(answers.replaceAll('\\', ''))) {
    available.set(word, (available.get(word) ?? 0) + 1);
  }
  for (const { text } of loose) {
    for (const word of wordsOf(text)) available.set(word, (available.get(word) ?? 0) + 1);
  }
  const isWritten = writtenAnew(page);
  // These come back in the form of the house style.
  const reworded: readonly (Span | null)[] = [
    parts.label,
    parts.dateline,
    parts.endMark,
    ...parts.timings,
    ...parts.contactLabels,
  ];
  const lost = page.passages.flatMap((passage) =>
    passage.lines
      .filter((line) => {
        const missing = wordsOf(outside(line, reworded)).filter((word) => {
          const left = available.get(word) ?? 0;
          available.set(word, left - 1);
          return left <= 0 && !isWritten(word);
        });
        return missing.length > 0;
      })
      .map(({ text, from, to }) => ({ ...passage.span(from, to), text })),
  );
  return [...loose, ...lost].sort((a, b) => a.start - b.start);
}

/** The words of a line without those in some spans. */
export function outside({ passage, from, to }: Line, spans: readonly (Span | null)[]): string {
  const letters = Array.from({ length: to - from }, (_, i) => {
    const { start } = passage.span(from + i, from + i + 1);
    return spans.some((one) => one && one.start <= start && one.end > start)
      ? ' '
      : passage.text[from + i]!;
  });
  return letters.join('');
}

export const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Whether a word is one that a release writes around the answers: "said", "Phone", "About". */
export function writtenAnew({ locale }: Page): (word: string) => boolean {
  const words = new Set(
    readingLocales(locale)
      .flatMap((one) => [
        ...[...one.said, ...one.phone, ...one.email, ...one.fax, ...one.contacts, ...one.about],
        ...[...one.notes, ...one.labels, ...one.months, ...one.monthsShort, ...one.weekdays],
      ])
      .flatMap(wordsOf),
  );
  return (word) => words.has(word);
}
