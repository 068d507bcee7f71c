import type { Document } from '../../read/document.ts';
import type { Edit } from './edits.ts';
import type { Passage } from '../passages.ts';

/**
 * Puts a text in the place of some characters of a passage, where the file has just these
 * characters; where it spells them otherwise ("&reg;", '' in YAML) there is no such edit.
 */
export function editOf(
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
