import type { Draft } from './html-draft.ts';

/** Which of the blocks of a page stand in a main part; the end is open while it is read. */
export interface MainPart {
  readonly from: number;
  to: number;
}

/** A main part with less than a fifth of a page's words is not its text. */
const MIN_MAIN_SHARE = 5;

/** What is read of a page: its main parts, where these hold enough of its words, or all of it. */
export function readBlocks(all: Draft[], mains: readonly MainPart[]): Draft[] {
  const main = mains.flatMap(({ from, to }) => all.slice(from, to));
  return main.length > 0 && lettersIn(main) * MIN_MAIN_SHARE >= lettersIn(all) ? main : all;
}

const lettersIn = (blocks: readonly Draft[]): number =>
  blocks.reduce(
    (sum, { runs, children }) =>
      sum + runs.reduce((own, { text }) => own + text.trim().length, 0) + lettersIn(children),
    0,
  );
