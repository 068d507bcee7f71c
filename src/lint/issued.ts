import type { Document } from '../read/document.ts';
import type { Parts } from '../recognize/parts.ts';
import { type Day, parseDay } from '../release/date.ts';

/** The names that web sites and tools give to the day of issue, the surest first. */
const names = [
  'date',
  'published',
  'publishdate',
  'pubdate',
  'article:published_time',
  'datepublished',
];

/** The day of issue as front matter or an HTML head states it, or null. */
export function statedDay({ stated }: Document): Day | null {
  const known = names.map((name) => stated.get(name)).find((one) => one !== undefined);
  return known ? parseDay(known.text.slice(0, 10)) : null;
}

/** The day on which a release is issued: that of its dateline, else the one that the file states. */
export const issueDay = (document: Document, { dateline }: Pick<Parts, 'dateline'>): Day | null =>
  parseDay(dateline?.date ?? '') ?? statedDay(document);
