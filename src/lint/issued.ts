import type { Document } from '../read/document.ts';
import type { Parts } from '../recognize/parts.ts';
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

/** The day of issue: of the dateline, or else of the metadata. */
export const issueDay = (document: Document, { dateline }: Pick<Parts, 'dateline'>): Day | null =>
  parseDay(dateline?.date ?? '') ?? statedDay(document);
