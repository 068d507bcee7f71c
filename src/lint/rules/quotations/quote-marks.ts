/** A quotation mark that opens or closes; a straight one does either. */
interface Mark {
  readonly index: number;
  readonly does: 'open' | 'close' | 'either';
}

/** The marks of a paragraph that have no partner. */
export interface Unpaired {
  /** Opening marks that are never closed. */
  readonly open: readonly number[];
  /** Closing marks that were never opened. */
  readonly close: readonly number[];
  /** Whether the paragraph ends inside a quotation that the next one may continue. */
  readonly runsOn: boolean;
}

/** Pairs the double quotation marks of a paragraph. Ignores apostrophes and single marks. */
export function unpaired(text: string): Unpaired {
  const marks = marksOf(text);
  const pairing = pair(marks);
  // A mark after a figure may mean inches: an 18" screen.
  const inches = marks.filter(({ index }) => /\d/.test(text[index - 1] ?? ''));
  const rest = pair(marks.filter((mark) => !inches.includes(mark)));
  return inches.length > 0 && rest.open.length + rest.close.length === 0 ? rest : pairing;
}

/** Whether a paragraph begins with a quotation mark, like each paragraph of a long quotation. */
export const beginsQuoted = (text: string): boolean => /^[\s\ufffc]*["“„«»”]/.test(text);

function marksOf(text: string): Mark[] {
  // German closes with the mark that opens in English, and some writers turn guillemets inwards: the
  // first mark of a kind decides. Guillemets in one direction only may be arrows: Home » Press.
  const german = text.includes('„');
  const inward = /[«»]\p{L}|[«»]/u.exec(text)?.[0].startsWith('»') && /»\S/u.test(text);
  const arrows = areArrows(text);
  const usually: Record<string, Mark['does']> = {
    '"': 'either',
    '„': 'open',
    '“': german ? 'close' : 'open',
    '”': 'close',
    '«': inward ? 'close' : 'open',
    '»': inward ? 'open' : 'close',
  };
  return [...text.matchAll(/["„“”«»]/g)]
    .filter(([mark]) => !arrows || !'«»'.includes(mark))
    .map(({ 0: mark, index }) => ({ index, does: doesThere(text, index) ?? usually[mark]! }));
}

/** Whether guillemets in one direction only point somewhere: no text around them is a sentence. */
function areArrows(text: string): boolean {
  if (text.includes('«') && text.includes('»')) return false;
  const at = text.search(/[«»]/);
  const [before, behind] = [text.slice(0, at), text.slice(at + 1)];
  const isWithin = /\p{L}/u.test(before) && /^\s?\p{L}/u.test(behind) && /[.!?]/.test(behind);
  return !isWithin || /[«»]$/.test(text.trimEnd());
}

/**
 * What a mark does, judged by the words beside it: people type the wrong mark, and Swedish opens
 * with the mark that closes in English. Undefined between two words or two spaces.
 */
function doesThere(text: string, index: number): Mark['does'] | undefined {
  const before = /[^\s\ufffc([{"„“”«»—–/|-]/.test(text[index - 1] ?? ' ');
  const behind = /[\p{L}\p{N}]/u.test(
    text
      .slice(index + 1, index + 3)
      .replace(/^[¿¡(['‘*_]/, '')
      .charAt(0),
  );
  if (before && !behind && text[index] !== '„') return 'close';
  if (!before && behind) return 'open';
  return undefined;
}

function pair(marks: readonly Mark[]): Unpaired {
  const open: number[] = [];
  const close: number[] = [];
  for (const { index, does } of marks) {
    if (does === 'open' || (does === 'either' && open.length === 0)) open.push(index);
    else if (open.length > 0) open.pop();
    else close.push(index);
  }
  return { open, close, runsOn: open.length === 1 && open[0] === marks.at(-1)?.index };
}
