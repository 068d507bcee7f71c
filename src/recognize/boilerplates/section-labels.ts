import { type Locale, readingLocales } from '../../style/locale.ts';
import { anyOf } from '../../text/phrases.ts';
import type { Row } from '../page/rows.ts';
import { boldLead } from './labels.ts';

/** The start of a section that is no boilerplate. Indexes count in the text of the row's passage. */
export interface SectionLabel {
  readonly kind: 'notes' | 'legal';
  readonly row: Row;
  readonly from: number;
  /** Where the words after the heading begin; `from` where there is no heading. */
  readonly to: number;
}

const MAX_HEADING_LENGTH = 120;

/** A legal section without a heading says what it is within so many characters. */
const PHRASE_WITHIN = 240;

interface Patterns {
  readonly notes: RegExp;
  readonly legal: RegExp;
  readonly phrase: RegExp;
}

const madePatterns = new WeakMap<Locale, Patterns>();

function patternsOf(locale: Locale): Patterns {
  let patterns = madePatterns.get(locale);
  if (patterns) return patterns;
  const all = readingLocales(locale);
  // "Notes to editors", "Forward-looking statements:"; what follows on the line is the text.
  const lead = (phrases: readonly string[]) =>
    String.raw`^[^\p{L}\p{N}]{0,8}${anyOf(phrases)}(?![\p{L}\p{M}])`;
  const colon = String.raw` {0,2}(?:[:.–]|-(?= ))[ *_]{0,4}`;
  patterns = {
    notes: new RegExp(
      `${lead(all.flatMap(({ notes }) => notes))}(?:${colon}|[^\\p{L}\\p{N}]*$)`,
      'iu',
    ),
    legal: new RegExp(
      `${lead(all.flatMap(({ legal }) => legal.headings))}(?:${colon}|(?=(?<rest>.*)))`,
      'iu',
    ),
    phrase: new RegExp(anyOf(all.flatMap(({ legal }) => legal.phrases)), 'iu'),
  };
  madePatterns.set(locale, patterns);
  return patterns;
}

/** Finds where notes to editors and legal sections start, in their order. */
export const sectionLabels = (rows: readonly Row[], locale: Locale): SectionLabel[] =>
  rows.flatMap((row) => notesLabel(row, locale) ?? legalLabel(row, locale) ?? []);

function notesLabel(row: Row, locale: Locale): SectionLabel | null {
  const match = patternsOf(locale).notes.exec(row.text.slice(0, MAX_HEADING_LENGTH));
  // "Background: ..." within a story leads into a sentence; so do other single words.
  if (!match || (match[0].length < row.text.length && !match[0].trim().includes(' '))) return null;
  return { kind: 'notes', row, from: row.from, to: row.from + match[0].length };
}

function legalLabel(row: Row, locale: Locale): SectionLabel | null {
  const { legal, phrase } = patternsOf(locale);
  const start = row.text.slice(0, PHRASE_WITHIN);
  const label = (to: number): SectionLabel => ({ kind: 'legal', row, from: row.from, to });
  const bold = boldLead(row);
  const heading = bold > 0 ? row.text.slice(0, bold) : start;
  const isShort = heading.length <= MAX_HEADING_LENGTH;
  const opened = legal.exec(heading);
  const names = opened !== null || phrase.test(heading);
  if (names && isShort && bold > 0) return label(row.from + bold);
  if (names && isShort && !/\p{L}[.!?]$/u.test(heading)) return label(row.to);
  if (opened && opened.groups!['rest'] === undefined) return label(row.from + opened[0].length);
  return phrase.test(start) ? label(row.from) : null;
}
