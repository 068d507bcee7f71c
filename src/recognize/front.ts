import { dateReader } from './dates.ts';
import { isLabel } from './label.ts';
import type { Page } from './page.ts';
import type { Found, Parts } from './parts.ts';
import { type Row, rowsOf } from './rows.ts';
import { releaseLineIn } from './timing.ts';

/** The top of a page: the lines above the story that may be headline or deck, and where the story begins. */
export interface Front {
  readonly lines: readonly Row[];
  /** The first row of the story; null when there is none. */
  readonly story: Row | null;
}

/** So far a story may hide behind what a site puts above it. */
const searched = 60;

/** Finds the top of a page, without what is no line of the release, and without parts found. */
export function frontOf(page: Page, found: Pick<Parts, 'label' | 'timings' | 'dateline'>): Front {
  const rows = rowsOf(page).slice(0, searched);
  const story = storyStart(rows, found.dateline);
  const above = story < 0 ? rows : rows.slice(0, story);
  return {
    lines: above.flatMap((row) => withoutParts(row, page, found)),
    story: rows[story] ?? null,
  };
}

/**
 * Where the story begins: with the dateline; else with the first prose. A release of a few short
 * lines has none that is long: there the first sentence below the first line does.
 */
function storyStart(rows: readonly Row[], dateline: Found | null): number {
  const dated = rows.findIndex((row) => opens(row, dateline));
  const prose = rows.findIndex(isStory);
  if (dated >= 0 && rows.slice(0, dated).filter(isStory).length <= 2) return dated;
  if (prose >= 0) return prose;
  return rows.findIndex((row, i) => i > 0 && isSentence(row));
}

const isSentence = ({ text, passage }: Row): boolean =>
  passage.block.kind === 'paragraph' && /\S \S+ \S.*[\p{L}\p{M}\p{N})][.!?।]["”'»]*$/u.test(text);

/** Whether a story follows the dateline in its row. */
function opens(row: Row, dateline: Found | null): boolean {
  if (!dateline) return false;
  const { start } = row.passage.span(row.from, row.from + 1);
  const { end } = row.passage.span(row.from, row.to);
  return dateline.start >= start && dateline.end < end - 15;
}

/** Whether a row is prose: it goes on past a sentence, or is a long one. */
function isStory({ text, passage }: Row): boolean {
  if (passage.block.kind === 'heading' || passage.block.kind === 'code') return false;
  if (passage.within.has('list') || isMachinery(text)) return false;
  if (
    /[a-z\p{Ll}\p{Lo})"'”]{2}[.!?।]["”']? ["“]?\p{Lu}.{20}/u.test(text.slice(0, 600)) &&
    text.length > 120
  )
    return true;
  return (
    text.length > 300 || (text.length > 100 && /[\p{Ll}\p{Lo}\p{M})"”'\d][.:।]["”]?$/u.test(text))
  );
}

/** A row without a release line, label or date; nothing when that is all it is, or it is none of the release's. */
function withoutParts(row: Row, page: Page, { dateline }: Pick<Parts, 'dateline'>): Row[] {
  const { text } = row;
  if (isMachinery(text) || isLabel(row, page.locale)) return [];
  const whole = row.passage.span(row.from, row.to);
  if (
    dateline &&
    dateline.start >= whole.start &&
    dateline.end <= whole.end &&
    dateline.end - dateline.start > text.length * 0.5
  )
    return [];
  let rest = row;
  const line = releaseLineIn(text, page.locale);
  if (line) {
    if (line.kind === 'embargo') return [];
    // "For Immediate Release: May 5, 2026" or "Headline - For Immediate Release".
    rest = line.from > text.length * 0.4 ? cut(row, 0, line.from) : cut(row, line.to, text.length);
  }
  const dates = dateReader(page.language);
  const first = dates.at(rest.text.slice(0, 60), 0);
  if (first?.iso) rest = cut(rest, first.to, rest.text.length);
  return /\p{L}.*\p{L}.*\p{L}/u.test(rest.text) && !isMachinery(rest.text) && !isAddress(rest.text)
    ? [rest]
    : [];
}

/** A part of a row, without the marks and spaces around it. */
function cut(row: Row, from: number, to: number): Row {
  const piece = row.text.slice(from, to);
  const lead = /^[\s:|–,.;*_)\]-]*/.exec(piece)![0].length;
  const tail = /[\s:|–,;*_([-]*$/.exec(piece.slice(-40))![0].length;
  const start = Math.min(from + lead, to);
  const end = Math.max(start, to - tail);
  return { ...row, from: row.from + start, to: row.from + end, text: row.text.slice(start, end) };
}

/** What sites, templates and archives put around a release. */
function isMachinery(text: string): boolean {
  return (
    /^(?:#+(?:\s|use\b|include\b)|[{<]%|\{\{|\{#|<!--|\/\/)|[%}]\}$/.test(text) ||
    /[»›]|^(?:\w[\w ]{0,20} > ){1,4}/.test(text) ||
    /^\W*archived content\W*$/i.test(text) ||
    /^\W*(?:pdf|print|share|home|menu|search|skip to .{0,30}|back to .{0,30}|download.{0,30}|this page in:?.{0,200}|read more|email|tweet|contents?|posted (?:in|by|on)\b.{0,60}|categor(?:y|ies):.{0,60}|tags?:.{0,60}|by [\p{L} .]{3,30}|news|press|press room|newsroom|media cent(?:er|re)|press releases|news releases|latest news)\W*$/iu.test(
      text,
    ) ||
    /^\W*(?:\p{L}{1,6}[-–. ]{0,2}\d[\d/-]{0,12}|no\.? ?\d[\d/-]*)\W*$/iu.test(text)
  );
}

/** Addresses, numbers and who is to be called stand over many headlines. */
const isAddress = (text: string): boolean =>
  /\S@\S|https?:|www\.|\d{3}[-.) ]{1,2}\d{3,4}[-. ]\d{2,4}|^(?:(?:media|press|news) )?contacts?\b.{0,60}$|^(?:tel|phone|fax|cell|e-?mail|from|to|date|re)\b ?[.:]/i.test(
    text,
  );
