import { readingLocales } from '../../style/locale.ts';
import { type Prose, plain } from '../../release/prose.ts';
import { isStrong } from '../top/dress.ts';
import { type Page, type Passage } from '../page/page.ts';
import type { Parts } from '../parts.ts';
import { type Row, startOf } from '../page/rows.ts';

export type OtherParts = Pick<
  Parts,
  'headline' | 'dateline' | 'contacts' | 'contactLabels' | 'endMark'
>;

/** A stretch of rows, from a label on. */
export interface Stretch {
  readonly row: Row;
  readonly from: number;
  /** Where the words after the label begin. */
  readonly to: number;
}

export interface Paragraph {
  readonly passage: Passage;
  readonly prose: Prose;
  readonly end: number;
}

export const endOf = ({ passage, from, to }: Row): number => passage.span(from, to).end;

/** Where a label starts in the file. */
export const labelStart = ({ row, from }: Stretch): number =>
  row.passage.span(from, from + 1).start;

/** Where headings and other parts begin, as offsets in the file, in their order. */
export function boundariesOf(
  rows: readonly Row[],
  { locale }: Page,
  { contacts, contactLabels, endMark }: OtherParts,
): number[] {
  const notes = new Set(
    readingLocales(locale)
      .flatMap(({ notes }) => notes)
      .map(fold),
  );
  const headings = rows.filter(
    (row) =>
      row.passage.block.kind === 'heading' ||
      (row.text.length <= 80 &&
        ((isStrong(row.passage) && !/[.!?।]$/.test(row.text)) || notes.has(fold(row.text)))) ||
      /^(?:SOURCE:?|Source:) \S/.test(row.text),
  );
  const spans = [...contacts, ...contactLabels, ...(endMark ? [endMark] : [])];
  return [...headings.map(startOf), ...spans.map(({ start }) => start)].sort((a, b) => a - b);
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();

/** The first of some sorted offsets that is not before another one. */
export function firstAfter(offsets: readonly number[], offset: number): number {
  let from = 0;
  let to = offsets.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (offsets[middle]! < offset) from = middle + 1;
    else to = middle;
  }
  return offsets[from] ?? Infinity;
}

/** The words after a label in the row `first`, up to an offset in the file. */
export function paragraphsOf(
  rows: readonly Row[],
  first: number,
  label: Stretch,
  limit: number,
  most: number,
): Paragraph[] {
  const ranges: { passage: Passage; from: number; to: number }[] = [];
  for (let i = first; i < rows.length; i++) {
    const row = rows[i]!;
    if (startOf(row) >= limit || ranges.length > most) break;
    const from = row === label.row ? label.to : row.from;
    const to = endOf(row) > limit ? row.passage.indexAt(limit) : row.to;
    const last = ranges.at(-1);
    if (last?.passage === row.passage) last.to = to;
    else ranges.push({ passage: row.passage, from, to });
  }
  return ranges.slice(0, most).flatMap(({ passage, from, to }): Paragraph[] => {
    const prose = passage.prose(from, to);
    return /[\p{L}\p{N}]/u.test(plain(prose))
      ? [{ passage, prose, end: passage.span(from, to).end }]
      : [];
  });
}
