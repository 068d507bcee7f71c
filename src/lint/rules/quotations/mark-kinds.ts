import type { Passage } from '../../passages.ts';

/** A quotation mark or an apostrophe in a passage. */
export interface KindOfMark {
  readonly passage: Passage;
  readonly index: number;
  readonly kind: 'straight' | 'curly';
  /** The same mark in the other kind; null where it depends on the language. */
  readonly other: string | null;
}

/** The quotation marks, and the apostrophes within words, of a passage; not inches, nor doubtful marks. */
export function marksIn(passage: Passage, curlyDoubles: boolean): KindOfMark[] {
  const { text } = passage;
  let open = false;
  return [...text.matchAll(/["“”„«»]|(?<=\p{L})['’](?=\p{L})/gu)].flatMap(
    ({ 0: mark, index }): KindOfMark[] => {
      const found = { passage, index };
      if (mark === "'") return [{ ...found, kind: 'straight', other: '’' }];
      if (mark === '’') return [{ ...found, kind: 'curly', other: "'" }];
      if (mark !== '"') return [{ ...found, kind: 'curly', other: curlyDoubles ? '"' : null }];
      const before = text[index - 1] ?? ' ';
      const behind = text[index + 1] ?? ' ';
      if (open ? /\s/.test(before) : /\d/.test(before) || /\s/.test(behind)) return [];
      open = !open;
      return [{ ...found, kind: 'straight', other: curlyDoubles ? (open ? '“' : '”') : null }];
    },
  );
}
