import type { Span } from '../../source/block.ts';
import { dateReader } from '../../text/dates.ts';
import {
  fieldIn,
  isAddress,
  isMachinery,
  isNavigation,
  withoutContacts,
} from '../page/furniture.ts';
import { isLabel, labelIn } from './label.ts';
import type { Page, Passage } from '../page/page.ts';
import type { Found, Parts } from '../parts.ts';
import { type Row, rowsOf } from '../page/rows.ts';
import { releaseLineIn } from './timing.ts';

/** The top of a page: what stands above the story, and where the story begins. */
export interface Front {
  /** The lines that may be headline or deck, each without a release line or date in it. */
  readonly lines: readonly Row[];
  /** The lines that lead through a site, or to what stands further down the page. */
  readonly navigation: readonly Row[];
  /** The first row of the story; null when there is none. */
  readonly story: Row | null;
}

/** So far a story may hide behind what a site puts above it. */
const searched = 60;

/** Finds the top of a page, without what is no line of the release, and without the dateline. */
export function frontOf(page: Page, dateline: Parts['dateline']): Front {
  const rows = rowsOf(page).slice(0, searched);
  const story = storyStart(rows, dateline);
  const above = story < 0 ? rows : rows.slice(0, story);
  const navigation = above.filter(isNavigation);
  const lines = withoutContacts(above, page.locale)
    .filter((row) => !navigation.includes(row))
    .flatMap((row) => withoutParts(row, page, dateline));
  return { lines, navigation, story: rows[story] ?? null };
}

/**
 * Where the story begins: with the dateline, or below it; else with the first prose. A release of a
 * few short lines has none that is long: there the first sentence below the first line does.
 */
function storyStart(rows: readonly Row[], dateline: Found | null): number {
  const dated = dateline ? rows.findIndex((row) => holds(row, dateline)) : -1;
  if (dated >= 0 && rows.slice(0, dated).filter(isStory).length <= 2) {
    if (opens(rows[dated]!, dateline!)) return dated;
    // A place alone on its line is where a line broke.
    if (!/\p{Nd}/u.test(dateline!.text) && rows[dated + 1]) return dated + 1;
    const below = rows.findIndex((row, i) => i > dated && isStory(row));
    if (below >= 0) return below;
  }
  const prose = rows.findIndex(isStory);
  return prose >= 0 ? prose : rows.findIndex((row, i) => i > 0 && isSentence(row));
}

const isSentence = ({ text, passage }: Row): boolean =>
  passage.block.kind === 'paragraph' && /\S \S+ \S.*[\p{L}\p{M}\p{N})][.!?।]["”'»]*$/u.test(text);

const spanOf = ({ passage, from, to }: Row): Span => passage.span(from, to);

const holds = (row: Row, { start, end }: Span): boolean => {
  const whole = spanOf(row);
  return start >= whole.start && end <= whole.end;
};

/** Whether a story follows the dateline in its row. */
const opens = (row: Row, dateline: Span): boolean =>
  holds(row, dateline) && dateline.end < spanOf(row).end - 15;

/** No line of a front is longer. */
const longest = 300;

/** Whether a row is prose: it goes on past a sentence, or is a long one that nothing sets apart. */
export function isStory({ text, passage }: Row): boolean {
  if (passage.block.kind === 'heading' || passage.block.kind === 'code') return false;
  if (passage.within.has('list') || isMachinery(text)) return false;
  if (text.length > longest || (text.length > 120 && goesPastSentence.test(text.slice(0, 600))))
    return true;
  return text.length > 100 && sentenceEnd.test(text) && !isSetOff(passage);
}

const goesPastSentence = /[\p{Ll}\p{Lo})"'”]{2}[.!?।]["”']? ["“]?[\p{Lu}\p{Lo}].{20}/u;
const sentenceEnd = /[\p{Ll}\p{Lo}\p{M})"”'\d][.:।]["”]?$/u;

/** Whether all of a passage is in bold or italics, or a page says that it is the deck. */
export const isSetOff = ({ block }: Passage): boolean =>
  block.role === 'subheadline' ||
  block.runs.every(({ strong, emphasis, text }) => strong || emphasis || text.trim() === '');

/** A row without a release line, label or date; nothing when that is all it is, or it is none of the release's. */
function withoutParts(row: Row, page: Page, dateline: Parts['dateline']): Row[] {
  const { text } = row;
  if (isMachinery(text) || isLabel(row, page.locale)) return [];
  if (dateline && holds(row, dateline) && dateline.text.length > text.length * 0.5) return [];
  let rest = row;
  const line = releaseLineIn(text, page.locale);
  if (line) {
    if (line.kind === 'embargo') return [];
    // "For Immediate Release: May 5, 2026" or "Headline - For Immediate Release".
    rest = line.from > text.length * 0.4 ? cut(row, 0, line.from) : cut(row, line.to, text.length);
  }
  const label = labelIn(rest.text, page.locale)?.to ?? fieldIn(rest.text);
  rest = cut(rest, label, rest.text.length);
  const date = dateReader(page.language).next(rest.text.slice(0, 60), 0);
  if (date?.from === 0 && date.iso) rest = cut(rest, date.to, rest.text.length);
  // "Published on 3 May 2026"
  else if (date && isFewWords(rest.text.slice(0, date.from) + rest.text.slice(date.to))) return [];
  return /\p{L}.*\p{L}.*\p{L}/u.test(rest.text) && !isMachinery(rest.text) && !isAddress(rest.text)
    ? [rest]
    : [];
}

const isFewWords = (text: string): boolean => (text.match(/\p{L}+/gu) ?? []).length <= 3;

/** A part of a row, without the marks and spaces around it. */
function cut(row: Row, from: number, to: number): Row {
  const piece = row.text.slice(from, to);
  const lead = /^[\s:|–,.;*_)\]-]*/.exec(piece)![0].length;
  const tail = /[\s:|–,;*_([-]*$/.exec(piece.slice(-40))![0].length;
  const start = Math.min(from + lead, to);
  const end = Math.max(start, to - tail);
  return { ...row, from: row.from + start, to: row.from + end, text: row.text.slice(start, end) };
}
