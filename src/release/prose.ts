/**
 * Prose: text in which some stretches are bold, emphasized or linked.
 *
 * It is kept as a flat list of runs instead of a tree: a quotation can be cut out of a paragraph,
 * or a dateline off its front, by counting characters, and a text has one form only.
 */
export interface Run {
  /** Words as they read, no markup. A line break that the author asked for is "\n". */
  readonly text: string;
  readonly strong?: true | undefined;
  readonly emphasis?: true | undefined;
  /** Where the words link to. */
  readonly href?: string | undefined;
}

export type Prose = readonly Run[];

/** The words of some prose, without its markup. */
export const plain = (prose: Prose): string => prose.map((run) => run.text).join('');

/** Text that carries no markup, as prose. */
export const prose = (text: string): Prose => (text === '' ? [] : [{ text }]);

type Dress = Omit<Run, 'text'>;

const isBlank = (text: string): boolean => text.trim() === '';

/** What two neighbours wear alike. */
const shared = (a: Dress | undefined, b: Dress | undefined): Dress => ({
  ...(a?.strong && b?.strong && { strong: true }),
  ...(a?.emphasis && b?.emphasis && { emphasis: true }),
  ...(a?.href !== undefined && a.href === b?.href && { href: a.href }),
});

const sameDress = (a: Dress, b: Dress): boolean =>
  a.strong === b.strong && a.emphasis === b.emphasis && a.href === b.href;

/**
 * The one form of a text: neighbours in the same dress are joined; white space is folded (a line
 * break stays, and so does a space that does not break), trimmed at both ends, and wears only what the words on both its sides wear, because
 * no format can show more.
 */
export function tidy(runs: Prose): Prose {
  const pieces = runs.flatMap(apart);
  let words: Dress | undefined;
  // From the end, so that each white space knows the words that follow it.
  const dressed = pieces
    .toReversed()
    .map((piece) => (isBlank(piece.text) ? { text: piece.text, next: words } : (words = piece)))
    .toReversed();
  const out: { -readonly [K in keyof Run]: Run[K] }[] = [];
  let last: Run | undefined;
  for (const piece of dressed) {
    const run = 'next' in piece ? { text: piece.text, ...shared(last, piece.next) } : piece;
    if (!('next' in piece)) last = piece;
    const before = out.at(-1);
    if (before && sameDress(before, run)) before.text += run.text;
    else out.push({ text: run.text, ...shared(run, run) });
  }
  return folded(out);
}

/** A run as its white space in front, its words, and its white space behind. */
function apart(run: Run): Run[] {
  const start = run.text.length - run.text.trimStart().length;
  const end = run.text.trimEnd().length;
  const texts = isBlank(run.text)
    ? [run.text]
    : [run.text.slice(0, start), run.text.slice(start, end), run.text.slice(end)];
  return texts.filter((text) => text !== '').map((text) => ({ ...run, text }));
}

/** Folds white space, also across runs, and trims both ends. */
function folded(runs: readonly Run[]): Prose {
  let before = '\n'; // the character in front, which at the start lets no space pass
  const out = runs.map((run) => {
    let text = run.text.replace(/[^\S\n\u00a0\u202f]+/g, ' ').replace(/ ?\n ?/g, '\n');
    if (text.startsWith(' ') && /[ \n]/.test(before)) text = text.slice(1);
    before = text.at(-1) ?? before;
    return { ...run, text };
  });
  const first = out.findIndex(({ text }) => !isBlank(text));
  const final = out.findLastIndex(({ text }) => !isBlank(text));
  return out
    .slice(Math.max(0, first), final + 1)
    .map((run, i, { length }) => {
      const start = i === 0 ? run.text.trimStart() : run.text;
      return { ...run, text: i === length - 1 ? start.trimEnd() : start };
    })
    .filter(({ text }) => text !== '');
}

/** The part of some prose from one character to another, counted as in `plain`. */
export function cut(runs: Prose, from: number, to = Infinity): Prose {
  const out: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (text !== '') out.push({ ...run, text });
    at += run.text.length;
  }
  return out;
}
