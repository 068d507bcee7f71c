import type { Locale } from '../style/locale.ts';
import { afterReach } from './contact-labels.ts';
import { type Reach, emailsIn } from './emails.ts';
import { type Page, type Passage, localesOf } from './page.ts';
import { phonesIn } from './phones.ts';
import { escaped, spellings } from './words.ts';

/** A line of a page with what reaches somebody on it. Indexes count in the passage. */
export interface ContactLine {
  readonly passage: Passage;
  /** As in `passage.flat`. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly emails: readonly Reach[];
  readonly phones: readonly Reach[];
}

/** Some words of a line of contacts, or a number or address. */
export interface Piece {
  readonly kind: 'text' | 'label' | 'phone' | 'email';
  readonly text: string;
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  /** How it is set off from what stands before it. */
  readonly after: 'line' | 'semicolon' | 'slash' | 'comma';
}

/** The lines of a page; a wide gap or a tab sets columns apart. */
export function contactLinesOf(page: Page): ContactLine[] {
  return page.passages.flatMap((passage): ContactLine[] => {
    const emails = emailsIn(passage);
    const phones = /\p{Nd}\D{0,4}\p{Nd}/u.test(passage.flat) ? phonesIn(broken(passage)) : [];
    let [email, phone] = [0, 0];
    return passage.lines.flatMap(({ from, to }) =>
      columns(passage.flat, from, to).map((column): ContactLine => {
        const within = (all: readonly Reach[], first: number) => {
          let last = first;
          while (last < all.length && all[last]!.from <= column.to) last++;
          return last;
        };
        const [lastEmail, lastPhone] = [within(emails, email), within(phones, phone)];
        const line = {
          passage,
          ...column,
          text: passage.flat.slice(column.from, column.to),
          emails: emails.slice(email, lastEmail),
          phones: phones.slice(phone, lastPhone),
        };
        [email, phone] = [lastEmail, lastPhone];
        return line;
      }),
    );
  });
}

/** The flat text with its line ends: no number goes on over one. */
const broken = ({ flat, text }: Passage): string =>
  text.includes('\n')
    ? flat.replace(/ /g, (space, at: number) => (text[at] === '\n' ? '\n' : space))
    : flat;

function columns(text: string, from: number, to: number): { from: number; to: number }[] {
  const out: { from: number; to: number }[] = [];
  let start = from;
  for (const { 0: gap, index } of text.slice(from, to).matchAll(/ {3,}/g)) {
    if (from + index > start) out.push({ from: start, to: from + index });
    start = from + index + gap.length;
  }
  out.push({ from: start, to });
  return out;
}

/** Little words between a person and a number, in our languages. */
const little =
  /^(?:and|or|at|on|by|via|the|our|please|und|oder|unter|et|ou|au|par|à|y|o|e|al|ao|op|of|en|bij|bitte|is|with)$/iu;

/**
 * Takes a stretch of a line apart. In a `sentence` only what follows "contact" or "call" is said of
 * somebody.
 */
export function piecesOf(
  line: ContactLine,
  from: number,
  to: number,
  locale: Locale,
  sentence: boolean,
): Piece[] {
  const { passage } = line;
  const inside = ({ from: start }: Reach) => start >= from && start <= to;
  const reaches = [
    ...line.emails.filter(inside).map((one) => ({ ...one, kind: 'email' as const })),
    ...line.phones.filter(inside).map((one) => ({ ...one, kind: 'phone' as const })),
  ].sort((a, b) => a.from - b.from);
  const words = labelsFor(locale);
  const pieces: Piece[] = [];
  let start = from;
  for (const reach of [...reaches, null]) {
    const end = Math.min(reach?.from ?? to, to);
    let gap = passage.flat.slice(start, end);
    let at = start;
    if (sentence) {
      const skipped = afterReach(gap, locale);
      at += skipped;
      gap = gap.slice(skipped);
    }
    const label = reach ? words.before.exec(gap.slice(-60)) : null;
    const isFax = reach?.kind === 'phone' && isFaxNumber(passage.flat, gap, reach, words);
    if (!sentence || reach) {
      const kept = label ? gap.slice(0, gap.length - label[0].length) : gap;
      pieces.push(...texts(kept, at, line, start === from, words));
    }
    if (!reach) break;
    if (!isFax) pieces.push({ ...reach, passage, after: /\/\s*$/.test(gap) ? 'slash' : 'comma' });
    start = reach.to;
  }
  return pieces;
}

function isFaxNumber(flat: string, gap: string, reach: Reach, words: Labels): boolean {
  return (
    words.faxBefore.test(gap.slice(-30)) || words.faxAfter.test(flat.slice(reach.to, reach.to + 14))
  );
}

/** The words of a gap between numbers, piece by piece. */
function texts(
  gap: string,
  at: number,
  line: ContactLine,
  begins: boolean,
  words: Labels,
): Piece[] {
  const blank = (found: string) => ' '.repeat(found.length);
  const plain = gap
    .replace(/(?:https?:\/\/|www\.)\S{1,300}/giu, blank)
    .replace(/\([^()]{0,60}\)/gu, blank)
    .replace(/[<>[\]*_|•·●→]/gu, (mark) => (/[|•·●]/.test(mark) ? ',' : ' '));
  const pieces: Piece[] = [];
  let first: Piece['after'] | null = begins ? 'line' : null;
  let start = 0;
  const add = (end: number, next: Piece['after'], isLabel: boolean) => {
    const piece = trimmed(plain.slice(start, end));
    const from = start + piece.from;
    start = end;
    if (piece.text !== '' && !words.only.test(piece.text)) {
      pieces.push({
        kind: isLabel ? 'label' : 'text',
        text: piece.text,
        passage: line.passage,
        from: at + from,
        to: at + from + piece.text.length,
        after: first ?? 'comma',
      });
      first = next;
    } else if (!first || next !== 'comma') first = first === 'line' ? 'line' : next;
  };
  for (const { 0: mark, index } of plain.matchAll(
    /[,;]| \/ ?| [–-]{1,2} |:(?= |$)| (?:or|oder|ou) (?=\p{Lu})/gu,
  )) {
    const next =
      mark === ';' || /\w/.test(mark) ? 'semicolon' : mark.includes('/') ? 'slash' : 'comma';
    add(index, next, mark === ':');
    start = index + mark.length;
  }
  add(plain.length, 'comma', false);
  return pieces;
}

/** A piece without marks and little words around it. */
function trimmed(text: string): { text: string; from: number } {
  let from = /^[^\p{L}\p{N}]*/u.exec(text)![0].length;
  let words = text.slice(from).replace(/[^\p{L}\p{M}\p{N}.)]+$/u, '');
  for (;;) {
    const first = /^(\S{1,8})\s+/u.exec(words);
    if (!first || !little.test(first[1]!) || /^[A-Z]/.test(first[1]!)) break;
    from += first[0].length;
    words = words.slice(first[0].length);
  }
  for (;;) {
    const last = /\s(\S{1,8})$/u.exec(words.slice(-12));
    if (!last || !little.test(last[1]!)) break;
    words = words.slice(0, -last[0].length).trimEnd();
  }
  if (little.test(words)) words = '';
  if (!/(?:^|[\s.])\p{L}{1,3}\.$/u.test(words)) words = words.replace(/\.+$/, '');
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
  const all = localesOf(locale);
  const any = (phrases: readonly string[]) =>
    [...new Set(phrases.flatMap(spellings))]
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join('|');
  const reach = any(all.flatMap((one) => [...one.phone, ...one.email, ...one.fax]));
  const fax = any(all.flatMap((one) => one.fax));
  const begin = String.raw`(?<![\p{L}\p{M}\p{N}])`;
  const end = String.raw`(?![\p{L}\p{M}])`;
  const kind = String.raw`(?:[\p{L}\p{M}]{1,12}[ -]){0,2}`;
  labels = {
    before: new RegExp(
      String.raw`${begin}(?:${kind}(?:${reach})${end}(?: \p{L}{1,10})?|[\p{L}\p{M}]{1,14}(?=:))[ .:#)(-]{0,5}$`,
      'iu',
    ),
    only: new RegExp(String.raw`^${kind}(?:${reach})${end}(?: \p{L}{1,10})?[ .:#)-]{0,4}$`, 'iu'),
    faxBefore: new RegExp(String.raw`${begin}(?:${fax})${end}[^\p{L}]{0,8}$`, 'iu'),
    faxAfter: new RegExp(String.raw`^[ (,-]{0,3}(?:fax|f\))`, 'iu'),
  };
  made.set(locale.language, labels);
  return labels;
}
