import { type Reach, emailsIn } from '../../text/emails.ts';
import type { Page, Passage } from '../page/page.ts';
import type { Parts } from '../parts.ts';
import { phonesIn } from '../../text/phones.ts';

/** A longer line is prose. */
export const MAX_LINE_LENGTH = 160;

/** A line of a page with what reaches somebody on it. Indexes count in the passage. */
export interface ContactLine {
  readonly passage: Passage;
  /** As in `passage.flat`. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Whether its author began anew here, as far as can be told: prose was not merely wrapped. */
  readonly begins: boolean;
  readonly emails: readonly Reach[];
  readonly phones: readonly Reach[];
}

/** The lines of a page; a wide gap sets columns apart. */
export function contactLinesOf({ document, passages }: Page): ContactLine[] {
  const wraps = document.format === 'html' || document.format === 'word';
  return passages.flatMap((passage) => linesIn(passage, wraps));
}

/** A whole passage as one line. */
export const passageLine = ({ passage }: ContactLine, of: readonly ContactLine[]): ContactLine => ({
  passage,
  text: passage.flat,
  from: 0,
  to: passage.flat.length,
  begins: true,
  emails: of.flatMap(({ emails }) => emails),
  phones: of.flatMap(({ phones }) => phones),
});

export const reaches = ({ emails, phones }: ContactLine): boolean =>
  emails.length + phones.length > 0;

/**
 * A line without the kind label or release line that it begins or ends with; null where that is all
 * of it, in another column beside the contact: "Contact: Ada Holm      FOR IMMEDIATE RELEASE".
 */
export function withoutTop(
  line: ContactLine,
  { label, timings }: Pick<Parts, 'label' | 'timings'>,
): ContactLine | null {
  const { passage } = line;
  let { from, to } = line;
  const { start, end } = passage.span(from, to);
  for (const part of label ? [label, ...timings] : timings) {
    if (part.start < start || part.end > end) continue;
    const [first, behind] = [passage.indexAt(part.start), passage.indexAt(part.end)];
    const isWhole = first <= from && behind >= to;
    if (
      isWhole &&
      /\S(?:[^\S\n]{3,40}|[^\S\n]{0,40}\t)$/.test(passage.text.slice(0, from).slice(-60))
    )
      return null;
    if (isWhole || !reaches(line)) continue;
    if (first <= from && behind < to)
      from = behind + /^[^\p{L}\p{N}+(]{0,12}/u.exec(passage.flat.slice(behind, to))![0].length;
    else if (behind >= to && first > from) to = first;
  }
  return from < to ? { ...line, from, to, text: passage.flat.slice(from, to).trimEnd() } : line;
}

function linesIn(passage: Passage, wraps: boolean): ContactLine[] {
  const emails = emailsIn(passage);
  const phones = phonesIn(broken(passage));
  const taken = { emails: 0, phones: 0 };
  const upTo = (all: readonly Reach[], key: keyof typeof taken, end: number) => {
    const first = taken[key];
    while (taken[key] < all.length && all[taken[key]]!.from <= end) taken[key]++;
    return all.slice(first, taken[key]);
  };
  let before = '';
  return stretches(passage, wraps).map(({ from, to }) => {
    const text = passage.flat.slice(from, to);
    const begins = before.length < 60 || /[.:!?।]$/.test(before);
    before = text;
    return {
      passage,
      text,
      from,
      to,
      begins,
      emails: upTo(emails, 'emails', to),
      phones: upTo(phones, 'phones', to),
    };
  });
}

/** The plain text with its line ends: no number goes on over one. */
const broken = ({ text }: Passage): string =>
  text.replace(/[^\S\n]/g, ' ').replace(/[‐-―−]/g, (dash) => (dash <= '‑' ? '-' : '–'));

/** Where the lines of a passage stand, without white space around them. */
function stretches({ block, text, flat }: Passage, wraps: boolean): { from: number; to: number }[] {
  const ends: number[] = [];
  let at = 0;
  const parted = /\n|\t|[^\S\n]{3}/.test(text);
  for (const run of parted ? block.runs : []) {
    if (run.text.includes('\n') && !(wraps && run.soft)) {
      for (const { index } of run.text.matchAll(/\n/g)) ends.push(at + index);
    }
    at += run.text.length;
  }
  for (const { 0: gap, index } of parted ? text.matchAll(/[^\S\n]{3,}|\t/g) : [])
    ends.push(index, index + gap.length);
  ends.push(text.length);
  ends.sort((a, b) => a - b);
  let start = 0;
  return ends.flatMap((end) => {
    const piece = flat.slice(start, end);
    const from = start + piece.length - piece.trimStart().length;
    const to = start + piece.trimEnd().length;
    start = Math.max(start, end);
    return to > from ? [{ from, to }] : [];
  });
}
