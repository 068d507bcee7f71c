import { type ContactLabel, isAbout, isOtherSection, labelAt } from './labels.ts';
import { type ContactLine, MAX_LINE_LENGTH, reaches } from './lines.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { OtherParts } from './edges.ts';
import type { Page } from '../page/page.ts';
import { isPerson } from '../../text/person.ts';

/** The pieces of some lines, and the last of the lines that belongs to a contact. */
export interface Area {
  readonly pieces: readonly Piece[];
  readonly last: number;
}

/** So many lines may stand between a label or a number and the next number. */
const MAX_GAP_LABELLED = 8;
const MAX_GAP_UNLABELLED = 5;

/** In a row of contacts, none is longer on average. */
const MAX_ENTRY_LENGTH = 90;

/** The line that tells who is reached has no more characters. */
const MAX_IDENTITY_LENGTH = 80;
/** So many lines above a number may tell whose it is. */
const MAX_LINES_ABOVE = 4;

/** What a label announces. */
export function labelledArea(
  lines: readonly ContactLine[],
  first: number,
  label: ContactLabel,
  page: Page,
  found: OtherParts,
): Area {
  const { locale } = page;
  const head = lines[first]!;
  const pieces: Piece[] = [];
  if (label.said < label.to)
    pieces.push(...piecesOf(head, [head.from + label.said, head.from + label.to], locale, false));
  pieces.push(...piecesOf(head, [head.from + label.rest, head.to], locale, !label.set));
  if (head.text.length > MAX_LINE_LENGTH && reaches(head)) return { pieces, last: first };
  return areaFrom(lines, { first, pieces }, page, found);
}

/** What stands around a number or address without a label; no line before `free` is part of it. */
export function cardFrom(
  lines: readonly ContactLine[],
  reached: number,
  free: number,
  page: Page,
  found: OtherParts,
): Area {
  let first = reached;
  while (
    first > free &&
    reached - first < MAX_LINES_ABOVE &&
    isIdentity(lines[first - 1]!, page, found)
  )
    first--;
  const head = lines[first]!;
  const pieces = piecesOf(head, [head.from, head.to], page.locale, false);
  const last = areaFrom(lines, { first, pieces, from: reached }, page, found);
  return { ...last, last: Math.max(last.last, reached) };
}

/** Whether a line may say who somebody is: short, no sentence, no heading of the story. */
function isIdentity(line: ContactLine, page: Page, found: OtherParts): boolean {
  const { text, passage } = line;
  return (
    text.length <= MAX_IDENTITY_LENGTH &&
    !reaches(line) &&
    !/\p{Ll}{3}[.!?…]$/u.test(text) &&
    (passage.block.kind !== 'heading' || isPerson(text, page.locale)) &&
    !endsArea(line, page, found)
  );
}

function areaFrom(
  lines: readonly ContactLine[],
  start: { first: number; pieces: Piece[]; from?: number },
  page: Page,
  found: OtherParts,
): Area {
  const { locale } = page;
  const { first, pieces, from = first } = start;
  const isCard = start.from !== undefined;
  const maxGap = isCard ? MAX_GAP_UNLABELLED : MAX_GAP_LABELLED;
  let last = first;
  let gap = 0;
  for (let i = first + 1; i < lines.length && gap < maxGap; i++) {
    const line = lines[i]!;
    const inner = labelAt(line.text, locale);
    if (i > from && endsArea(line, page, found)) break;
    // A card ends where another contact is announced, or a sentence begins.
    if (i > from && isCard && (inner?.set || !(reaches(line) || isIdentity(line, page, found))))
      break;
    if (line.passage.block.kind === 'heading' && !inner && !isPerson(line.text, locale)) break;
    if (line.text.length > MAX_LINE_LENGTH && !reaches(line)) break;
    // What was said since the last number is of nobody where another contact is announced.
    if (inner?.set && gap > 0) while (pieces.at(-1)?.kind === 'text') pieces.pop();
    const prose = inner ? !inner.set : isProse(line);
    pieces.push(...piecesOf(line, [line.from + (inner?.rest ?? 0), line.to], locale, prose));
    if (reaches(line)) last = i;
    gap = reaches(line) ? 0 : gap + 1;
  }
  return { pieces, last };
}

/** Whether a line is prose, and no row of contacts that each have a number or an address. */
const isProse = ({ text, emails, phones }: ContactLine): boolean =>
  text.length > MAX_LINE_LENGTH && text.length > (emails.length + phones.length) * MAX_ENTRY_LENGTH;

/** Whether a line begins another part of the release. */
function endsArea(line: ContactLine, { locale }: Page, found: OtherParts): boolean {
  if (isAbout(line.text, locale) || isOtherSection(line.text, locale)) return true;
  const { start, end } = line.passage.span(line.from, line.to);
  const { headline, dateline, endMark, label, timings } = found;
  return [headline, dateline, endMark, label, ...timings].some(
    (part) => part && part.start >= start && part.start < end,
  );
}
