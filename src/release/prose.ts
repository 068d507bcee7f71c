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

const sameDress = (a: Run, b: Run): boolean =>
  a.strong === b.strong && a.emphasis === b.emphasis && a.href === b.href;

/**
 * The one form of a text: neighbours in the same dress are joined, empty runs are dropped, white
 * space is folded (a line break stays) and trimmed at both ends. Markup on nothing but white space
 * is dropped, because no format can show it.
 */
export function tidy(runs: Prose): Prose {
  const joined: { -readonly [K in keyof Run]: Run[K] }[] = [];
  for (const { text, strong, emphasis, href } of runs) {
    const run: Run = {
      text,
      ...(strong && text.trim() !== '' && { strong }),
      ...(emphasis && text.trim() !== '' && { emphasis }),
      ...(href !== undefined && text.trim() !== '' && { href }),
    };
    const last = joined.at(-1);
    if (last && sameDress(last, run)) last.text += run.text;
    else joined.push({ ...run });
  }
  let open = true; // at the start of a line, where a space says nothing
  for (const run of joined) {
    let folded = run.text.replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n');
    if (open && folded.startsWith(' ')) folded = folded.slice(1);
    if (folded !== '') open = /[ \n]$/.test(folded);
    run.text = folded;
  }
  for (let i = joined.length - 1; i >= 0; i--) {
    const run = joined[i]!;
    run.text = run.text.trimEnd();
    if (run.text !== '') break;
  }
  while (joined[0] && joined[0].text.trimStart() === '') joined.shift();
  if (joined[0]) joined[0].text = joined[0].text.trimStart();
  return joined.filter((run) => run.text !== '');
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
