import type { Document } from '../../read/document.ts';
import type { Edit } from './edits.ts';
import type { Passage } from '../passages.ts';

/**
 * The edit that replaces some characters of a passage; none where the file spells them another way
 * ("&reg;", '' in YAML).
 */
export function replace(
  { text: file }: Document,
  { text, span }: Passage,
  [from, to]: readonly [number, number],
  replacement: string,
): Edit[] {
  const place = span(from, to);
  return file.slice(place.start, place.end) === text.slice(from, to)
    ? [{ ...place, text: replacement }]
    : [];
}
