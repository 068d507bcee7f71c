import type { Prose } from '../release/prose.ts';
import { tidy } from '../release/prose.ts';
import type { LocatedRun, Span } from './block.ts';

/**
 * Positions of the text of some runs: from characters of the text to characters of the file and
 * back, by binary search.
 */
export class Runs {
  readonly #runs: readonly LocatedRun[];
  /** Where each run starts in the text, and last the end of the text. */
  readonly #starts: number[] = [0];

  constructor(runs: readonly LocatedRun[]) {
    this.#runs = runs;
    for (const { text } of runs) this.#starts.push(this.#starts.at(-1)! + text.length);
  }

  /** The position in the file of a part of the text. */
  span(from: number, to: number): Span {
    const start = this.#offsetAt(from);
    return to > from ? { start, end: this.#endAt(to) } : { start, end: start };
  }

  /** The first character of the text at or after an offset in the file. */
  indexAt(offset: number): number {
    const i = firstWhere(this.#runs.length, (at) => offset < this.#runs[at]!.end);
    const run = this.#runs[i];
    return this.#starts[i]! + (run && isPlain(run) ? Math.max(0, offset - run.start) : 0);
  }

  /** A part of the text with its markup. */
  prose(from: number, to: number): Prose {
    const pieces: Prose[number][] = [];
    for (let i = this.#runAt(from); i < this.#runs.length && this.#starts[i]! < to; i++) {
      const { text, strong, emphasis, href, soft } = this.#runs[i]!;
      const at = this.#starts[i]!;
      const words = text.slice(Math.max(0, from - at), Math.max(0, to - at));
      if (words !== '') pieces.push({ text: soft ? ' ' : words, strong, emphasis, href });
    }
    return tidy(pieces);
  }

  /** The run that holds a character; undefined after the last. */
  #runAt(index: number): number {
    return firstWhere(this.#runs.length, (at) => index < this.#starts[at + 1]!);
  }

  #offsetAt(index: number): number {
    const i = this.#runAt(index);
    const run = this.#runs[i];
    if (!run) return this.#runs.at(-1)?.end ?? 0;
    return isPlain(run) ? run.start + index - this.#starts[i]! : run.start;
  }

  /** Where the text before a character ends in the file. */
  #endAt(index: number): number {
    const i = this.#runAt(index - 1);
    const run = this.#runs[i];
    if (!run) return this.#runs.at(-1)?.end ?? 0;
    return isPlain(run) ? run.end - (this.#starts[i + 1]! - index) : run.end;
  }
}

/** Whether each character of a run is in the file as it reads. */
const isPlain = ({ text, start, end }: LocatedRun): boolean => end - start === text.length;

/** The first of some numbers for which something holds that then holds for all behind it. */
function firstWhere(count: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
