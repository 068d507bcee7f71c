import { type Locale, readingLocales } from '../../style/locale.ts';
import { reachesIn } from './labels.ts';
import type { ContactLine } from './lines.ts';
import type { Reach } from '../../text/emails.ts';
import { type Passage, asWritten } from '../page/page.ts';
import { hasOffice, isPerson } from '../../text/person.ts';
import { anyOf } from '../../text/phrases.ts';

/** Some words of a line of contacts, or a number or address. */
export interface Piece {
  readonly kind: 'text' | 'label' | 'phone' | 'email';
  readonly text: string;
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  /** How it is set off from what stands before it. */
  readonly after: 'line' | 'semicolon' | 'slash' | 'comma';
  /** Whether it stands in a sentence, where words may be anything. */
  readonly loose: boolean;
  /** Whether a colon sets it before what it names: "Eastquay town hall: Bo Berg, 01632 960 534". */
  readonly heads?: boolean;
}

/** Longer words say nothing of who it is. */
const longest = 120;

/**
 * Takes a stretch of a line apart. In a `sentence` only what follows "contact" or "call" is said of
 * somebody.
 */
export function piecesOf(
  line: ContactLine,
  [from, to]: readonly [number, number],
  locale: Locale,
  sentence: boolean,
): Piece[] {
  const { passage } = line;
  const words = labelsFor(locale);
  const pieces: Piece[] = [];
  let start = from;
  for (const reach of [...reachesBetween(line, from, to), null]) {
    if (!reach && sentence) break;
    const end = Math.min(reach?.from ?? to, to);
    const gap = passage.flat.slice(start, end);
    const skipped = sentence ? personStart(gap, locale) : 0;
    const place = { passage, at: start + skipped, begins: start === from, loose: sentence };
    pieces.push(...textsIn(gap.slice(skipped), place, locale, reach !== null));
    if (!reach) break;
    const fax =
      reach.kind === 'phone' &&
      (words.faxBefore.test(gap.slice(-30)) ||
        words.faxAfter.test(passage.text.slice(reach.to, reach.to + 14)));
    const after = start === from && gap.trim() === '' ? 'line' : 'comma';
    if (!fax) pieces.push({ ...reach, passage, after, loose: sentence });
    start = Math.max(start, reach.to);
  }
  return pieces;
}

const reachesBetween = ({ emails, phones }: ContactLine, from: number, to: number) => {
  const inside = ({ from: start }: Reach) => start >= from && start <= to;
  return [
    ...emails.filter(inside).map((one) => ({ ...one, kind: 'email' as const })),
    ...phones.filter(inside).map((one) => ({ ...one, kind: 'phone' as const })),
  ].sort((a, b) => a.from - b.from);
};

/** Where in words before a number, in a sentence, somebody is named; their end where nobody is. */
function personStart(gap: string, locale: Locale): number {
  const ends = reachesIn(gap, locale);
  const { before } = labelsFor(locale);
  const says = (end: number) =>
    trimmed(gap.slice(end).slice(0, 200).replace(before, ''), true).text !== '';
  return (
    ends.findLast(says) ?? (ends.length === 0 && isPerson(firstPiece(gap), locale) ? 0 : gap.length)
  );
}

const firstPiece = (gap: string): string =>
  trimmed(/^[^,;:(]{0,60}/u.exec(gap.replace(/^[\s,:;–-]+/, ''))![0], true).text;

interface Place {
  readonly passage: Passage;
  readonly at: number;
  readonly begins: boolean;
  readonly loose: boolean;
}

/** The words of a gap between numbers, piece by piece. */
function textsIn(gap: string, place: Place, locale: Locale, number: boolean): Piece[] {
  const words = labelsFor(locale);
  const plain = withoutAsides(gap);
  const pieces: Piece[] = [];
  let after: Piece['after'] | null = place.begins ? 'line' : null;
  let start = 0;
  const add = (end: number, mark: string) => {
    const piece =
      end - start > longest ? null : trimmed(plain.slice(start, end), place.loose || !after);
    const isLast = end === plain.trimEnd().length && number;
    const text =
      (isLast || mark === ':') && piece
        ? piece.text.replace(words.before, '').trimEnd()
        : (piece?.text ?? '');
    const next = setOff(mark);
    // "Office: 020 7946 0000" is a kind of number.
    const isKind = mark === ':' && number && !text.includes(' ') && hasOffice(text, locale);
    if (piece && text !== '' && !isKind && !words.only.test(text)) {
      const from = place.at + start + piece.from;
      const { passage, loose } = place;
      const isLabel =
        mark === ':' && !isNamed(text, number && plain.slice(end + 1).trim() === '', locale);
      const kind = isLabel ? 'label' : 'text';
      pieces.push({
        kind,
        text: asWritten(text, [passage]),
        passage,
        from,
        to: from + text.length,
        after: after ?? 'comma',
        loose,
        heads:
          mark === ':' && hasOffice(text, locale) && !words.only.test(text) && text.includes(' '),
      });
      after = next;
    } else if (after !== 'line' && (after === null || next !== 'comma')) after = next;
    start = end + mark.length;
  };
  for (const { 0: mark, index } of plain.matchAll(separators))
    add(index, mark.trimEnd() === ':' ? ':' : mark);
  add(plain.length, '');
  return pieces;
}

const separators = /[,;]| {3,}| \/ ?| [–-]{1,2} |:(?= |$)| (?:or|oder|ou|o) (?=\p{Lu})/gu;

const setOff = (mark: string): Piece['after'] =>
  mark.includes('/') ? 'slash' : mark === ';' || /[a-z]/.test(mark) ? 'semicolon' : 'comma';

/** "Ada Holm: 020 7946 0000", "Press office: ...": who, not what kind of number. */
const isNamed = (text: string, beforeNumber: boolean, locale: Locale): boolean =>
  isPerson(text, locale) || (beforeNumber && hasOffice(text, locale));

/** Text of the same length without addresses of pages, brackets and marks of tables and lists. */
function withoutAsides(gap: string): string {
  const blank = (found: string) => ' '.repeat(found.length);
  return gap
    .replace(/(?:https?:\/\/|www\.)\S{1,300}|mailto: ?/giu, blank)
    .replace(/\([^()]{0,60}\)/gu, blank)
    .replace(/[|•·●→]/gu, ',')
    .replace(/[<>[\]*_]/gu, ' ');
}

/** Little words between a person and a number, in our languages. */
const little =
  /^(?:and|or|at|on|by|via|the|our|us|please|und|oder|unter|et|ou|au|par|à|y|o|e|al|ao|op|of|en|bij|bitte|is|with|a|an|ad|per|auf|que|de|através|via|numero|número|number|nummer|tel)$/iu;

/** A piece without marks around it, nor little words where it stands between others. */
function trimmed(text: string, between: boolean): { text: string; from: number } {
  let from = /^[^\p{L}\p{N}]*/u.exec(text)![0].length;
  let end = text.length;
  while (end > from && !/[\p{L}\p{M}\p{N}.)]/u.test(text[end - 1]!)) end--;
  let words = text.slice(from, end);
  for (let first; between && (first = /^(\S{1,8}) +/u.exec(words)) && little.test(first[1]!);) {
    if (/^\p{Lu}/u.test(first[1]!)) break;
    from += first[0].length;
    words = words.slice(first[0].length);
  }
  for (let last; (last = / (\S{1,8})$/u.exec(words.slice(-12))) && little.test(last[1]!);) {
    if (/^\p{Lu}/u.test(last[1]!)) break;
    words = words.slice(0, -last[0].length).trimEnd();
  }
  if (little.test(words)) words = '';
  // A full stop ends a sentence, unless it is that of an initial or a short form.
  if (/[\p{L}\p{N})]{4}\.$/u.test(words)) words = words.slice(0, -1);
  return { text: words, from };
}

interface Labels {
  /** "Tel: ", before a number. */
  readonly before: RegExp;
  /** A piece that is nothing but such a label. */
  readonly only: RegExp;
  readonly faxBefore: RegExp;
  readonly faxAfter: RegExp;
}

const made = new Map<string, Labels>();

function labelsFor(locale: Locale): Labels {
  let labels = made.get(locale.language);
  if (labels) return labels;
  const all = readingLocales(locale);
  const reach = anyOf(all.flatMap((one) => [...one.phone, ...one.email, ...one.fax]));
  const fax = anyOf(all.flatMap((one) => one.fax));
  const begin = String.raw`(?<![\p{L}\p{M}\p{N}])`;
  const end = String.raw`(?![\p{L}\p{M}])`;
  const kind = String.raw`(?:[\p{L}\p{M}]{1,12}[ -]){0,2}`;
  labels = {
    before: new RegExp(`${begin}${reach}${end}(?: (?:no|number|address))?[ .:#)(-]{0,5}$`, 'iu'),
    only: new RegExp(
      String.raw`^${kind}${reach}${end}(?: \p{L}{1,10}|(?: \p{L}{1,4}){2})?[ .:#)-]{0,4}$`,
      'iu',
    ),
    faxBefore: new RegExp(String.raw`${begin}${fax}${end}[^\p{L}]{0,8}$`, 'iu'),
    faxAfter: /^[ (,-]{0,3}(?:fax|f\))/iu,
  };
  made.set(locale.language, labels);
  return labels;
}
