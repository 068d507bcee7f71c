/**
 * Prose: text in which some stretches are bold, emphasized or linked.
 *
 * A flat list of runs, not a tree: a quotation can be cut out of a paragraph, or a dateline off
 * its front, by counting characters, and each text has only one form.
 */
export interface Run {
  /** The words, without markup. A line break that the author asked for is "\n". */
  readonly text: string;
  readonly strong?: true | undefined;
  readonly emphasis?: true | undefined;
  /** The address that the words link to. */
  readonly href?: string | undefined;
}

export type Prose = readonly Run[];

/** The words of some prose, without its markup. */
export const plain = (prose: Prose): string => prose.map((run) => run.text).join('');

/** Text that carries no markup, as prose. */
export const prose = (text: string): Prose => (text === '' ? [] : [{ text }]);

type Formatting = Omit<Run, 'text'>;

const isBlank = (text: string): boolean => text.trim() === '';

/** The formatting that two neighbours share. */
const shared = (a: Formatting | undefined, b: Formatting | undefined): Formatting => ({
  ...(a?.strong && b?.strong && { strong: true }),
  ...(a?.emphasis && b?.emphasis && { emphasis: true }),
  ...(a?.href !== undefined && a.href === b?.href && { href: a.href }),
});

const isSameFormatting = (a: Formatting, b: Formatting): boolean =>
  a.strong === b.strong && a.emphasis === b.emphasis && a.href === b.href;

/**
 * The one form of a text: neighbours with the same formatting are joined; white space is folded (line
 * breaks and non-breaking spaces stay), trimmed at both ends, and formatted only where the words on
 * both sides are, because no format can show more.
 */
export function tidy(runs: Prose): Prose {
  const pieces = runs.flatMap(apart);
  let words: Formatting | undefined;
  // From the end, so that each space knows the words that follow it.
  const formatted = pieces
    .toReversed()
    .map((piece) => (isBlank(piece.text) ? { text: piece.text, next: words } : (words = piece)))
    .toReversed();
  const out: { -readonly [K in keyof Run]: Run[K] }[] = [];
  let last: Run | undefined;
  for (const piece of formatted) {
    const run = 'next' in piece ? { text: piece.text, ...shared(last, piece.next) } : piece;
    if (!('next' in piece)) last = piece;
    const before = out.at(-1);
    if (before && isSameFormatting(before, run)) before.text += run.text;
    else out.push({ text: run.text, ...shared(run, run) });
  }
  return folded(out);
}

/** A run split into leading space, words and trailing space. */
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

/** Prose from one character to another, counted as in `plain`. */
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
