import type { Span } from '../../../source/block.ts';
import type { Problem } from '../../rule.ts';
import { inLines, quoted } from '../../words.ts';

/** A piece of text, and how many words or sentences it has. */
export interface Measured extends Span {
  readonly text: string;
  readonly amount: number;
}

/** How to report pieces that are too long. */
export interface Excess {
  readonly pieces: readonly [one: string, many: string];
  readonly units: string;
  readonly most: number;
  readonly advice: string;
}

/** One problem for all the pieces of a file that are too long, at the longest. */
export function atTheWorst(
  file: string,
  measured: readonly Measured[],
  { pieces: [piece, pieces], units, most, advice }: Excess,
): Problem[] {
  const long = measured.filter(({ amount }) => amount > most);
  const worst = long.reduce((one, other) => (other.amount > one.amount ? other : one), long[0]!);
  if (!worst) return [];
  const { start, end, text, amount } = worst;
  const what =
    long.length === 1
      ? `This ${piece} has ${amount} ${units}`
      : `${long.length} ${pieces} have more than ${most} ${units}, ${inLines(file, long)}; this one has ${amount}`;
  return [{ start, end, message: `${what}: ${quoted(text)}.`, advice }];
}
