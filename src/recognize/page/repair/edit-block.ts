import type { Block, LocatedRun } from '../../../source/block.ts';

/** A stretch of the text of a block, and what it should read instead: '' removes it. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Of a line end: whether it reads as a space. */
  readonly soft?: true;
}

/** The words of a block; every line end is "\n". */
export const textOf = ({ runs }: Block): string => runs.map(({ text }) => text).join('');

/**
 * A block with some of its text changed. What stays keeps its place in the file; what is new has the
 * place of what it replaces. The edits are sorted and do not overlap.
 */
export function editBlock(block: Block, edits: readonly TextEdit[]): Block {
  if (edits.length === 0) return block;
  const take = taker(block.runs);
  const runs: LocatedRun[] = [];
  let at = 0;
  for (const { from, to, text, soft } of edits) {
    runs.push(...take(from - at));
    const replaced = take(to - from);
    const start = replaced[0]?.start ?? runs.at(-1)?.end ?? block.start;
    const end = replaced.at(-1)?.end ?? start;
    if (text !== '')
      runs.push({ ...dressOf(replaced[0]), text, start, end, ...(soft && { soft }) });
    runs.push(...replaced.filter(({ image }) => image));
    at = to;
  }
  return { ...block, runs: [...runs, ...take(Infinity)] };
}

const dressOf = (run: LocatedRun | undefined): Partial<LocatedRun> =>
  run ? { strong: run.strong, emphasis: run.emphasis, href: run.href } : {};

/** Gives a function that takes the next characters off some runs, with the images among them. */
function taker(runs: readonly LocatedRun[]): (count: number) => LocatedRun[] {
  let index = 0;
  let used = 0;
  return (count) => {
    const taken: LocatedRun[] = [];
    let left = count;
    while (left > 0 && index < runs.length) {
      const run = runs[index]!;
      const length = Math.min(left, run.text.length - used);
      taken.push(slice(run, used, used + length));
      left -= length;
      used += length;
      if (used < run.text.length) break;
      index++;
      used = 0;
    }
    return taken;
  };
}

function slice(run: LocatedRun, from: number, to: number): LocatedRun {
  if (from === 0 && to === run.text.length) return run;
  const text = run.text.slice(from, to);
  const isPlain = run.end - run.start === run.text.length;
  return isPlain
    ? { ...run, text, start: run.start + from, end: run.start + to }
    : { ...run, text };
}

/** A block as several, cut before some characters of its text. */
export function splitBlock(block: Block, cuts: readonly number[]): Block[] {
  const take = taker(block.runs);
  return [...cuts, Infinity].map((cut, i) => {
    const runs = take(cut - (cuts[i - 1] ?? 0));
    const start = i === 0 ? block.start : (runs[0]?.start ?? block.end);
    return { ...block, start, end: runs.at(-1)?.end ?? block.end, runs };
  });
}
