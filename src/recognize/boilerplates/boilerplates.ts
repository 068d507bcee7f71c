import { type Prose, plain } from '../../release/prose.ts';
import { isNavigation } from '../page/furniture.ts';
import type { Page } from '../page/page.ts';
import type { FoundBoilerplate, FoundSection, Parts } from '../parts.ts';
import { type Row, rowsOf, startOf } from '../page/rows.ts';
import { type AboutLabel, aboutLabels } from './labels.ts';
import { type SectionLabel, sectionLabels } from './section-labels.ts';
import {
  type OtherParts,
  type Paragraph,
  boundariesOf,
  endOf,
  firstAfter,
  labelStart,
  paragraphsOf,
} from './sections.ts';

/** Up to 100 words in up to three paragraphs are usual for a boilerplate. */
const MAX_BOILERPLATE_PARAGRAPHS = 8;
const MAX_SECTION_PARAGRAPHS = 60;

type Label = (AboutLabel & { readonly kind: 'about' }) | SectionLabel;

/**
 * The sections that follow a story: boilerplates ("About Harbour Museum"), notes to editors and
 * legal sections ("Forward-looking statements"). Each goes from its label to the next section. A
 * label may be a heading, a line, the first words of a paragraph, or lost among the words of a page
 * that was flattened.
 */
export function findSections(
  page: Page,
  found: OtherParts,
): Pick<Parts, 'about' | 'notes' | 'legal'> {
  const top = Math.max(found.headline?.end ?? 0, found.dateline?.end ?? 0);
  const rows = rowsOf(page).filter((row) => startOf(row) >= top || endOf(row) > top);
  const places = new Map(rows.map((row, i) => [row, i]));
  const labels = labelsIn(rows, places, page).filter((label) => labelStart(label) >= top);
  const boundaries = boundariesOf(rows, page, found);
  const about: FoundBoilerplate[] = [];
  const sections: Record<SectionLabel['kind'], FoundSection[]> = { notes: [], legal: [] };
  for (const [i, label] of labels.entries()) {
    const next = labels[i + 1];
    const limit = Math.min(
      next ? labelStart(next) : Infinity,
      firstAfter(
        boundaries,
        label.row.passage.span(Math.max(label.from, label.to - 1), label.to).end,
      ),
    );
    const most = label.kind === 'about' ? MAX_BOILERPLATE_PARAGRAPHS : MAX_SECTION_PARAGRAPHS;
    const paragraphs = paragraphsOf(rows, places.get(label.row)!, label, limit, most);
    const last = paragraphs.at(-1);
    if (!last) continue;
    const section = {
      start: labelStart(label),
      end: last.end,
      paragraphs: paragraphs.map(({ prose }) => prose),
      text: textOf(paragraphs.map(({ prose }) => prose)),
    };
    if (label.kind !== 'about') {
      const before = sections.notes.at(-1);
      if (isResumed(label) && before) {
        sections.notes.splice(-1, 1, joined(before, section));
        continue;
      }
      const heading = label.row.passage.text.slice(label.from, label.to).trim();
      sections[label.kind].push({ ...section, heading: heading || null });
    } else if (!isMenu(label, rows, paragraphs)) about.push({ ...section, name: label.name });
  }
  return { about, ...sections };
}

/** The labels of all sections; a row that is the label of a boilerplate is no other. */
function labelsIn(rows: readonly Row[], places: ReadonlyMap<Row, number>, page: Page): Label[] {
  const abouts = aboutLabels(rows, page).map((label) => ({ ...label, kind: 'about' as const }));
  const taken = new Set(abouts.map(({ row }) => row));
  const others = sectionLabels(rows, page.locale).filter(({ row }) => !taken.has(row));
  const labels = [...abouts, ...others]
    .sort((a, b) => labelStart(a) - labelStart(b))
    .filter((label, i, all) => !isContinued(label, all[i - 1]));
  let kind: Label['kind'] | null = null;
  return labels.flatMap((label): Label[] => {
    const isItem = kind === 'notes' && label.kind === 'about' && startsItem(label.row);
    if (!isItem) kind = label.kind;
    const row = isItem && rows[places.get(label.row)! + 1];
    return row && startsItem(row)
      ? [label, { kind: 'notes', row, from: row.from, to: row.from }]
      : [label];
  });
}

const startsItem = ({ text, passage }: Row): boolean =>
  passage.within.has('list') || /^\W{0,4}\d{1,2}[.)] /.test(text);

/** Whether notes go on after a boilerplate that is one of their items. */
const isResumed = ({ kind, from, to }: Label): boolean => kind === 'notes' && from === to;

const joined = (a: FoundSection, b: Omit<FoundSection, 'heading'>): FoundSection => ({
  ...a,
  end: b.end,
  paragraphs: [...a.paragraphs, ...b.paragraphs],
  text: `${a.text}\n\n${b.text}`,
});

/** Whether a legal sentence without a heading goes on with the legal section before it. */
const isContinued = (label: Label, before: Label | undefined): boolean =>
  label.kind === 'legal' && before?.kind === 'legal' && label.to === label.from;

const textOf = (paragraphs: readonly Prose[]): string => paragraphs.map(plain).join('\n\n');

/** "About us" in the languages that `about` phrases are read in. */
const US = /^(?:us|uns|nous|nosotros|nós|noi|ons)$/iu;

/** Whether what follows a label is a menu of a site: it holds no sentence, and is links or "us". */
function isMenu(
  { name }: AboutLabel,
  rows: readonly Row[],
  paragraphs: readonly Paragraph[],
): boolean {
  if (paragraphs.some(({ prose }) => /[.!?।](?:\s|$)/u.test(plain(prose)))) return false;
  const passages = new Set(paragraphs.map(({ passage }) => passage));
  return US.test(name) || rows.filter(({ passage }) => passages.has(passage)).every(isNavigation);
}
