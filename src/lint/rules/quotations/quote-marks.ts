/** A quotation mark that opens or closes, or, being straight, does what is left to do. */
interface Mark {
  readonly index: number;
  readonly does: 'open' | 'close' | 'either';
}

/** What is left over when the marks of a paragraph are paired. */
export interface Unpaired {
  /** The marks that nothing closes. */
  readonly open: readonly number[];
  /** The marks that close nothing. */
  readonly close: readonly number[];
  /** Whether a paragraph ends inside the last quotation that it opens, as one that runs on does. */
  readonly runsOn: boolean;
}

/** Pairs the double quotation marks of a paragraph. Apostrophes and single marks are not looked at. */
export function unpaired(text: string): Unpaired {
  const marks = marksOf(text);
  const pairing = pair(marks);
  // A mark behind a figure may be inches: an 18" screen.
  const inches = marks.filter(({ index }) => /\d/.test(text[index - 1] ?? ''));
  const rest = pair(marks.filter((mark) => !inches.includes(mark)));
  return inches.length > 0 && rest.open.length + rest.close.length === 0 ? rest : pairing;
}

/** Whether a paragraph begins with a quotation mark, as every paragraph of a long quotation does. */
export const beginsQuoted = (text: string): boolean => /^[\s\ufffc]*["“„«»”]/.test(text);

function marksOf(text: string): Mark[] {
  // German closes with what English opens with, and some turn guillemets inwards: the first mark of
  // a kind tells. Guillemets of one direction alone are arrows: Home » Press.
  const german = text.includes('„');
  const inward = /[«»]/.exec(text)?.[0] === '»';
  const arrows = !text.includes('«') || !text.includes('»');
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

/**
 * What a mark does by the words beside it, whatever its form: people take the wrong one, and Swedish
 * opens with what English closes with. A mark that has words or spaces on both sides says nothing.
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
