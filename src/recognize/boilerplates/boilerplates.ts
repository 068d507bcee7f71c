import { readingLocales } from '../../style/locale.ts';
import { type Prose, plain } from '../../release/prose.ts';
import { aboutLabels } from './labels.ts';
import { isStrong } from '../top/headline.ts';
import { type Page, type Passage } from '../page/page.ts';
import type { FoundBoilerplate, Parts } from '../parts.ts';
import { type Row, rowsOf, startOf } from '../page/rows.ts';

/** What goes on for longer is no boilerplate: up to 100 words are usual, and up to three paragraphs. */
const mostParagraphs = 8;

type Known = Pick<Parts, 'headline' | 'dateline' | 'contacts' | 'contactLabels' | 'endMark'>;

/**
 * The boilerplates: what stands under a label like "About Harbour Museum", up to the next section.
 * The label may be a heading, a line, the first words of a paragraph, or lost among the words of a
 * page that was flattened.
 */
export function findBoilerplates(page: Page, found: Known): FoundBoilerplate[] {
  const top = Math.max(found.headline?.end ?? 0, found.dateline?.end ?? 0);
  const rows = rowsOf(page).filter((row) => startOf(row) >= top || endOf(row) > top);
  const labels = aboutLabels(rows, page).filter(
    ({ row, from }) => row.passage.span(from, from + 1).start >= top,
  );
  const places = new Map(rows.map((row, i) => [row, i]));
  const ends = sectionEnds(rows, page, found);
  return labels.flatMap((label, i): FoundBoilerplate[] => {
    const { start } = label.row.passage.span(label.from, label.from + 1);
    const next = labels[i + 1];
    const limit = Math.min(
      next ? next.row.passage.span(next.from, next.from + 1).start : Infinity,
      firstAfter(ends, label.row.passage.span(label.to - 1, label.to).end),
    );
    const paragraphs = paragraphsOf(rows, places.get(label.row)!, label, limit);
    const last = paragraphs.at(-1);
    if (!last) return [];
    return [
      {
        start,
        end: last.end,
        name: label.name,
        paragraphs: paragraphs.map(({ prose }) => prose),
        text: paragraphs.map(({ prose }) => plain(prose)).join('\n\n'),
      },
    ];
  });
}

const endOf = ({ passage, from, to }: Row): number => passage.span(from, to).end;

/** Where sections begin that are none of a boilerplate's, as offsets in the file, in their order. */
function sectionEnds(
  rows: readonly Row[],
  page: Page,
  { contacts, contactLabels, endMark }: Known,
): number[] {
  const notes = new Set(
    readingLocales(page.locale)
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
function firstAfter(offsets: readonly number[], offset: number): number {
  let from = 0;
  let to = offsets.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (offsets[middle]! < offset) from = middle + 1;
    else to = middle;
  }
  return offsets[from] ?? Infinity;
}

interface Paragraph {
  readonly passage: Passage;
  readonly prose: Prose;
  readonly end: number;
}

/** The words behind a label, which stands in the row `first`, up to an offset in the file. */
function paragraphsOf(
  rows: readonly Row[],
  first: number,
  label: { readonly row: Row; readonly to: number },
  limit: number,
): Paragraph[] {
  const ranges: { passage: Passage; from: number; to: number }[] = [];
  for (let i = first; i < rows.length; i++) {
    const row = rows[i]!;
    if (startOf(row) >= limit || ranges.length > mostParagraphs) break;
    const from = row === label.row ? label.to : row.from;
    const to = endOf(row) > limit ? row.passage.indexAt(limit) : row.to;
    const last = ranges.at(-1);
    if (last?.passage === row.passage) last.to = to;
    else ranges.push({ passage: row.passage, from, to });
  }
  return ranges.slice(0, mostParagraphs).flatMap(({ passage, from, to }): Paragraph[] => {
    const prose = passage.prose(from, to);
    return /[\p{L}\p{N}]/u.test(plain(prose))
      ? [{ passage, prose, end: passage.span(from, to).end }]
      : [];
  });
}
