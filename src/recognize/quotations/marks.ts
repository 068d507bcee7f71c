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
  '"': '"”“',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '‘': '’',
  "'": "'",
};

/** The marks that are an apostrophe as often. */
const single = /[‘']/;

/** Whether a passage begins with a mark that opens, as each paragraph of a long quotation does. */
export const opensQuoted = (text = ''): boolean => /^\s*[“„"«»‘]/.test(text);

/** Finds what a passage has between quotation marks; what is quoted within a quotation is part of it. */
export function quotedIn({ text }: Pick<Passage, 'text'>): Quoted[] {
  const found: Quoted[] = [];
  const hopeless = new Set<string>(); // marks of which no other follows
  for (let i = 0; i < text.length; i++) {
    const mark = text[i]!;
    if (!(mark in closers) || hopeless.has(mark) || !opensAt(text, i)) continue;
    const from = i;
    while (text[i + 1] === mark) i++; // ''words'' and “"words"”
    const start = i + 1;
    const { at: close, closed } = closeOf(text, mark, start);
    if (close === -1) hopeless.add(mark);
    if (close === -1 && (mark === "'" || mark === '»' || mark === '”')) continue;
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

function opensAt(text: string, index: number): boolean {
  const before = text[index - 1] ?? ' ';
  const after = text[index + 1] ?? ' ';
  if (text[index] === '”' && (before.trim() !== '' || !/\S/.test(text.slice(0, index)))) {
    // Swedish and Finnish open with it; elsewhere one that opens nothing is left over.
    if (text.includes('“')) return false;
  }
  if (/[«„“「]/.test(text[index]!))
    return /\S/.test(after) || /\s\S/.test(text.slice(index + 1, index + 3));
  // "stating,"The wing is open" lost a space, "said, " The wing is open" has one too many.
  if (before === ',' && /\p{Lu}/u.test(after)) return true;
  if (/^[,:] . \p{Lu}/u.test(text.slice(Math.max(0, index - 2), index + 3))) return true;
  return /[\s([{—–\-:/“„«"|]|\u200b/.test(before) && /[^\s,;.)]/.test(after);
}

/**
 * Where the mark stands that closes, or, where paragraphs were run together, where the next one
 * opens anew; -1 where neither does.
 */
function closeOf(text: string, mark: string, from: number): { at: number; closed: boolean } {
  const closing = closers[mark]!;
  for (let i = from; i < text.length; i++) {
    const one = text[i]!;
    const before = text[i - 1] ?? ' ';
    // Typewriters close with two apostrophes.
    if (mark === '"' && text.startsWith("''", i) && /[.,!?…]/.test(before))
      return { at: i, closed: true };
    if (!closing.includes(one)) continue;
    const after = text[i + 1] ?? ' ';
    const ends = !/[\p{L}\p{N}]/u.test(after);
    if (one === '“' && mark !== '„' && !(ends && /\S/.test(before))) continue;
    if (one === '"' || one === '«') {
      if (/\s/.test(before) && /[\p{L}\p{N}]/u.test(after)) {
        const last = text.slice(from, i).trimEnd();
        if (i - from - last.length < 2 || !/[.!?…]$/.test(last)) continue;
        return { at: from + last.length, closed: false };
      }
      return { at: i, closed: true };
    }
    // An apostrophe stands within a word, or behind a plural.
    if (single.test(mark) && !(ends && /[.,!?…;:]/.test(before))) continue;
    return { at: i, closed: true };
  }
  return { at: -1, closed: false };
}
