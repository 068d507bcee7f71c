import type { Passage } from '../page/page.ts';

/** Words between quotation marks. All indexes count in the text of the passage. */
export interface Quoted {
  /** With the marks. */
  readonly from: number;
  readonly to: number;
  /** The words alone. */
  readonly inner: { readonly from: number; readonly to: number };
  /** Whether the passage closes it; if not, it ends with the passage. */
  readonly closed: boolean;
}

/**
 * What closes what opens. Keyboards and editors mix curly and straight marks; German closes with
 * what English opens with; guillemets point outwards, or, in German books and in Danish, inwards.
 */
const closers: Readonly<Record<string, string>> = {
  '“': '”"“',
  '”': '”',
  '„': '“”"',
  '‟': '”"',
  '"': '"”“',
  '″': '″"”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '‚': '‘’',
  '「': '」',
  '『': '』',
  '‘': '’',
  "'": "'",
};

/** Marks that are as often an apostrophe. */
const single = /[‘']/;

/** Marks that do not open a quotation when nothing closes them. */
const needsClose = /['»›”″‚]/;

/** A quotation within a quotation, in the same marks, is a few words. */
const MAX_NESTED = 80;

/** Whether a passage begins with an opening mark, as each paragraph of a long quotation does. */
export const opensQuoted = (text = ''): boolean => /^\s*[“„"«»‘]/.test(text);

/** Finds what is between quotation marks; what is quoted within a quotation is part of it. */
export function quotedIn({ text }: Pick<Passage, 'text'>): Quoted[] {
  const found: Quoted[] = [];
  const hopeless = new Set<string>(); // marks that do not occur again
  for (let i = 0; i < text.length; i++) {
    const mark = text[i]!;
    if (!(mark in closers) || hopeless.has(mark) || !opensAt(text, i)) continue;
    const from = i;
    while (text[i + 1] === mark) i++; // ''words'' and “"words"”
    const start = i + 1;
    const { at: close, closed } = closeOf(text, mark, start);
    if (close === -1) hopeless.add(mark);
    if (close === -1 && needsClose.test(mark)) continue;
    if (close === -1 && mark === '‘' && text.slice(0, from).trim() !== '') continue;
    const end = close === -1 ? text.trimEnd().length : close;
    let to = closed ? close + 1 : end;
    const last = closed && text.startsWith("''", close) ? "'" : mark;
    while (to < text.length && text[to] === last && closed) to++;
    found.push({ from, to, inner: { from: start, to: end }, closed });
    i = Math.max(i, to - 1);
  }
  return found;
}

/**
 * Where a passage closes a quotation that an earlier one opened, or -1. The mark follows a word or a
 * stop, and nothing is opened before it.
 */
export function closeOfEarlier({ text }: Pick<Passage, 'text'>, mark: string): number {
  for (let i = 0; i < text.length; i++) {
    const one = text[i]!;
    if (one in closers && opensAt(text, i)) return -1;
    if (single.test(mark) && !/[.,!?…]/.test(text[i - 1] ?? ' ')) continue;
    if (closers[mark]?.includes(one) && /\S/.test(text[i - 1] ?? ' ') && isEnd(text, i)) return i;
  }
  return -1;
}

const isEnd = (text: string, index: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text[index + 1] ?? ' ');

function opensAt(text: string, index: number): boolean {
  const before = text[index - 1] ?? ' ';
  const after = text[index + 1] ?? ' ';
  if (text[index] === '”' && (before.trim() !== '' || !/\S/.test(text.slice(0, index)))) {
    // It opens in Swedish and Finnish; elsewhere one that opens nothing is left over.
    if (text.includes('“')) return false;
  }
  if (/[«„“「『]/.test(text[index]!))
    return /\S/.test(after) || /\s\S/.test(text.slice(index + 1, index + 3));
  // "stating,"The wing is open" lost a space, "said, " The wing is open" has one too many.
  if (before === ',' && /\p{Lu}/u.test(after)) return true;
  if (/^[,:] . \p{Lu}/u.test(text.slice(Math.max(0, index - 2), index + 3))) return true;
  return /[\s([{—–\-:/“„«"|]|\u200b/.test(before) && /[^\s,;.)]/.test(after);
}

/**
 * Where a quotation closes or, where paragraphs were run together, where the next one opens; -1
 * where it does neither.
 */
function closeOf(text: string, mark: string, from: number): { at: number; closed: boolean } {
  const closing = closers[mark]!;
  let weak = -1;
  let faint = -1;
  for (let i = from; i < text.length; i++) {
    const one = text[i]!;
    const before = text[i - 1] ?? ' ';
    // Typewriters close with two apostrophes.
    if (mark === '"' && text.startsWith("''", i) && /[.,!?…]/.test(before))
      return { at: i, closed: true };
    if (one === mark && /\s/.test(before)) {
      if (weak >= 0) return { at: weak, closed: true };
      // "a ‘joint’ of meat, a ‘wrap’": the next one opens, so this one closed behind a word.
      if (mark === '‘' && faint >= 0) return { at: faint, closed: true };
      const nested = single.test(mark) ? -1 : nestedEnd(text, mark, i);
      if (nested >= 0) {
        i = nested;
        continue;
      }
    }
    if (!closing.includes(one)) continue;
    const ends = isEnd(text, i);
    if (one === '“' && mark !== '„' && !(ends && /\S/.test(before))) continue;
    if (one === '"' || one === '«') {
      if (/\s/.test(before) && !ends) {
        const last = text.slice(from, i).trimEnd();
        if (i - from - last.length < 2 || !/[.!?…]$/.test(last)) continue;
        return { at: from + last.length, closed: false };
      }
      return { at: i, closed: true };
    }
    // An apostrophe is within a word or after a plural: only a stop before it makes it a mark for sure.
    if (single.test(mark) && !(ends && /[.,!?…;:]/.test(before))) {
      if (weak < 0 && ends && /[.,;:!?)]|^$/.test(text[i + 1] ?? '')) weak = i;
      if (faint < 0 && ends) faint = i;
      continue;
    }
    return { at: i, closed: true };
  }
  return weak >= 0 ? { at: weak, closed: true } : { at: -1, closed: false };
}

/**
 * Where a few words end that a quotation quotes in its own marks (“a “free” berth”), or -1: the mark
 * that closes them follows a word, and one more closes before another opens.
 */
function nestedEnd(text: string, mark: string, open: number): number {
  const closing = closers[mark]!;
  const end = Math.min(text.length, open + MAX_NESTED);
  for (let i = open + 1; i < end; i++) {
    if (!closing.includes(text[i]!) || /\s/.test(text[i - 1]!)) continue;
    if (/[.,!?…]/.test(text[i - 1]!) || !isEnd(text, i)) return -1;
    for (let next = i + 1; next < text.length; next++) {
      const opens = text[next] === mark && /\s/.test(text[next - 1]!);
      if (opens) return -1;
      if (closing.includes(text[next]!)) return i;
    }
    return -1;
  }
  return -1;
}
