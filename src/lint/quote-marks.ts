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
  // German closes with what English opens with, Swedish opens with what English closes with, and
  // some turn guillemets inwards: the first mark of a kind tells.
  const german = text.includes('„');
  const inward = /[«»]/.exec(text)?.[0] === '»';
  const swedish = /^[^“”]*(?<!\S)”\S/.test(text);
  const does: Record<string, Mark['does']> = {
    '"': 'either',
    '„': 'open',
    '“': german ? 'close' : 'open',
    '”': swedish && !german ? 'either' : 'close',
    '«': inward ? 'close' : 'open',
    '»': inward ? 'open' : 'close',
  };
  return [...text.matchAll(/["„“”«»]/g)].map(({ 0: mark, index }) => ({
    index,
    does: does[mark]!,
  }));
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
