import type { Document } from '../read/document.ts';
import type { Parts } from '../recognize/parts.ts';
import { dateReader } from '../text/dates.ts';
import { type Day, parseDay } from '../release/date.ts';

/** Names for the day of issue on web sites and in tools, the most reliable first. */
const names = [
  'date',
  'published',
  'publishdate',
  'pubdate',
  'article:published_time',
  'datepublished',
];

/** The day of issue in the front matter or the HTML head, or null. */
export function statedDay({ stated }: Document): Day | null {
  const known = names.map((name) => stated.get(name)).find((one) => one !== undefined);
  return known ? parseDay(known.text.slice(0, 10)) : null;
}

/** Whether a day is written at the top of a release or at its end, where no part of it was recognized. */
export function showsDate({ text }: Document, parts: Parts): boolean {
  const story = parts.story[0]?.end ?? parts.dateline?.end ?? 0;
  const dates = dateReader(parts.language);
  const pieces = [text.slice(0, story), text.slice(-MAX_CHARACTERS_TO_END)];
  return pieces.some((piece) => dates.next(piece.replace(/\s/g, ' '), 0) !== null);
}

/** A day at the end of a release is no further from it. */
const MAX_CHARACTERS_TO_END = 200;

/** The day of issue: of the dateline, or else of the metadata. */
export const issueDay = (document: Document, { dateline }: Pick<Parts, 'dateline'>): Day | null =>
  parseDay(dateline?.date ?? '') ?? statedDay(document);
