import type { Edit } from './fixes/edits.ts';
import type { Level } from './level.ts';

/** A problem with its rule, its level and its place in a file. */
export interface Finding {
  readonly file: string;
  /** Lines and columns count from 1, columns in UTF-16 units, in the file as it is. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The id of the rule. */
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  readonly advice: string;
  /** Whether `pr lint --fix` can fix it. */
  readonly fixable: boolean;
  /** The edits that fix it; empty when a person has to. */
  readonly fix: readonly Edit[];
}

/** A finding that a directive hides, with its reason. */
export interface SuppressedFinding extends Finding {
  readonly reason: string;
  /** The person who decided so, where the reason names one. */
  readonly approver: string | null;
}

export type Counts = Readonly<Record<Level, number>>;

/** How many findings there are of each level. */
export function countsOf(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { level } of findings) counts[level]++;
  return counts;
}

/** Sorts by file, line, column and rule, the same in every language of the machine. */
export function inOrder(a: Finding, b: Finding): number {
  const byName = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
  return byName(a.file, b.file) || a.line - b.line || a.column - b.column || byName(a.rule, b.rule);
}
