import { type Locale, readingLocales } from '../../style/locale.ts';
import { dateReader } from '../../text/dates.ts';
import { anyOf } from '../../text/phrases.ts';
import type { Page } from '../page/page.ts';
import { type Row, rowsOf } from '../page/rows.ts';
import { isKnownPlace } from '../../text/places.ts';
import { dateLineIn } from './date-line.ts';
import { datelineAt } from './dateline-form.ts';
import { labelIn } from './label.ts';
import { momentIn } from './moment.ts';
import { isProse } from './prose.ts';
import { type ReleaseLine, releaseLineIn } from './release-lines.ts';

/**
 * A stretch of a row that has one job. A row has several where kind label, release line, date and
 * headline share it: "PRESS RELEASE: Museum opens wing".
 */
export interface Segment extends Row {
  readonly index: number;
  readonly kind: 'text' | 'label' | 'release line';
  /** Of a release line, and of a text that may be one. */
  readonly line: ReleaseLine | null;
  /** The name of the field that it fills: "Headline: Museum opens wing". */
  readonly field: Field | null;
}

export type Field = 'headline' | 'subheadline' | 'date' | 'place' | 'author';

/** After so much prose the story has begun, */
const MAX_PROSE_ROWS = 6;
/** and a page has no more lines above it. */
const MAX_ROWS = 120;

/** The top of a page in its segments, down to where the story must have begun. */
export function segmentsOf(page: Page): Segment[] {
  const segments: Segment[] = [];
  let prose = 0;
  let field: Field | null = null;
  const rows = rowsOf(page).slice(0, MAX_ROWS);
  for (const [i, row] of rows.entries()) {
    if (prose === MAX_PROSE_ROWS) break;
    if (isProse(row)) prose++;
    const pieces = piecesOf(row, page);
    for (const piece of pieces) segments.push({ ...piece, index: segments.length });
    const last = segments.at(-1);
    if (last && field && pieces.length === 1 && last.kind === 'text' && !last.field) {
      segments[segments.length - 1] = { ...last, field };
    }
    field = last ? fieldAlone(last.text, page.locale) : null;
    const next = rows[i + 1];
    if (last?.line && last.kind === 'release line' && next) joinMoment(segments, last, next, page);
  }
  return segments;
}

type Piece = Omit<Segment, 'index'>;

/** The segments of a row, from left to right. */
function piecesOf(row: Row, page: Page): Piece[] {
  const text = (piece: Row, field: Field | null): Piece[] =>
    /[\p{L}\p{N}]/u.test(piece.text) ? [{ ...piece, kind: 'text', line: null, field }] : [];
  const line = releaseLineIn(row.text, page);
  if (line && !line.isSure) return [{ ...row, kind: 'text', line, field: null }];
  if (line) {
    const end = line.kind === 'embargo' ? row.text.length : line.to;
    const own: Piece = { ...sliceOf(row, line.from, end), kind: 'release line', line, field: null };
    return [
      ...piecesOf(trimmed(row, 0, line.from), page),
      own,
      ...piecesOf(trimmed(row, end, row.text.length), page),
    ];
  }
  const label = labelIn(row.text, page.locale);
  if (label) {
    const own: Piece = {
      ...sliceOf(row, label.from, label.to),
      kind: 'label',
      line: null,
      field: null,
    };
    return [own, ...piecesOf(trimmed(row, label.rest, row.text.length), page)];
  }
  const named = fieldIn(row.text, page.locale);
  if (named) {
    const filled = piecesOf(trimmed(row, named.to, row.text.length), page);
    return filled.map((piece) =>
      piece.kind === 'text' ? { ...piece, field: named.field } : piece,
    );
  }
  const lead = isProse(row) ? leadStart(row.text, page) : 0;
  if (lead > 0)
    return [
      ...text(trimmed(row, 0, lead), null),
      ...text(sliceOf(row, lead, row.text.length), null),
    ];
  const date = isProse(row) ? null : dateReader(page.language).at(row.text, 0);
  if (date?.iso && date.to < row.text.length && !dateLineIn(row.text, page)) {
    const rest = trimmed(row, date.to, row.text.length);
    if (/\p{L}{3}/u.test(rest.text))
      return [...text(sliceOf(row, 0, date.to), 'date'), ...text(rest, null)];
  }
  return text(row, null);
}

/** A headline and a place are within the first characters of a row. */
const MAX_HEADLINE_CHARACTERS = 220;

/**
 * Where a dateline begins in a row that also holds the headline, as when a page was pasted without
 * its line ends: "Museum opens wing OSLO – The museum ..."; 0 where there is none.
 */
function leadStart(text: string, page: Page): number {
  const head = text.slice(0, MAX_HEADLINE_CHARACTERS);
  const dates = dateReader(page.language);
  if (
    !/--|[–—]/.test(head) ||
    (datelineAt(text, dates)?.closed === 'mark' && /^.{0,40}(?:--|[–—])/.test(text))
  )
    return 0;
  for (const { index } of head.matchAll(/(?<=[\p{L}\p{N}'’”"?!)] )\p{Lu}/gu)) {
    const before = head.slice(0, index);
    if (/[.,;:–-]\s*$/.test(before)) continue;
    if (before.trim().split(/\s+/).length < MIN_HEADLINE_WORDS) continue;
    const form = datelineAt(text.slice(index), dates);
    const place = form?.place && text.slice(index + form.place.from, index + form.place.to);
    // Two hyphens right after a name set off a place, known or not.
    const isPlace =
      place && (isKnownPlace(place.split(',')[0]!) || gluedPlace.test(text.slice(index)));
    if (!isPlace || form.closed !== 'mark') continue;
    if (/^\p{Lu}/u.test(text.slice(index + form.to))) return index;
  }
  return 0;
}

const MIN_HEADLINE_WORDS = 4;
const gluedPlace = /^\p{Lu}\p{Ll}{2,20}-- ?(?=\p{Lu})/u;

/** "EMBARGOED UNTIL" over a line that holds the moment: both are one release line. */
function joinMoment(segments: Segment[], last: Segment, next: Row, page: Page) {
  const { line } = last;
  if (line?.kind !== 'embargo' || line.moment || line.rest !== '') return;
  if (next.text.length > 100) return;
  const moment = momentIn(next.text, page.language);
  if (!moment || (moment.time === null && !dateLineIn(next.text, page))) return;
  segments[segments.length - 1] = { ...last, line: { ...line, moment } };
}

/** A part of a row. */
const sliceOf = (row: Row, from: number, to: number): Row => ({
  ...row,
  from: row.from + from,
  to: row.from + to,
  text: row.text.slice(from, to),
});

/** A part of a row, without the marks and spaces around it. */
function trimmed(row: Row, from: number, to: number): Row {
  const piece = row.text.slice(from, to);
  const start = /^[\s:|–,.;*_)\]/-]*/.exec(piece)![0].length;
  const end = piece.length - /[\s:|–,;*_([/-]*$/.exec(piece.slice(-40))![0].length;
  return sliceOf(row, from + start, from + Math.max(start, end));
}

interface FieldPatterns {
  readonly opening: RegExp;
  readonly alone: RegExp;
}

const patterns = new Map<string, FieldPatterns>();

/** The name of a field that opens a line, before a colon: those of a date stay with it. */
function fieldIn(text: string, locale: Locale): { field: Field; to: number } | null {
  const match = fieldPatterns(locale).opening.exec(text.slice(0, 80));
  return match && { field: fieldOf(match), to: match[0].length };
}

/** The field whose name is all of a line, and which the next line fills. */
const fieldAlone = (text: string, locale: Locale): Field | null => {
  const match = text.length > 40 ? null : fieldPatterns(locale).alone.exec(text);
  return match && fieldOf(match);
};

const fieldOf = ({ groups }: RegExpExecArray): Field =>
  Object.entries(groups!).find(([, words]) => words !== undefined)![0] as Field;

function fieldPatterns(locale: Locale): FieldPatterns {
  let made = patterns.get(locale.language);
  if (made) return made;
  const group = (field: Field) =>
    `(?<${field}>${anyOf(readingLocales(locale).flatMap(({ fields }) => fields[field]))})`;
  made = {
    opening: new RegExp(
      String.raw`^[^\p{L}\p{N}]{0,6}(?:${group('headline')}|${group('subheadline')}) ?: ?`,
      'iu',
    ),
    alone: new RegExp(
      String.raw`^[^\p{L}\p{N}]{0,6}(?:${group('headline')}|${group('subheadline')}|${group('date')}|${group('place')}|${group('author')})[\s:]{0,3}$`,
      'iu',
    ),
  };
  patterns.set(locale.language, made);
  return made;
}
