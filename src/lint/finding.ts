import type { Edit } from './fixes/edits.ts';
import type { Level, RuleId } from './levels.ts';

/** A problem as it is told: whose, how grave, and where in which file. */
export interface Finding {
  readonly file: string;
  /** Lines and columns count from 1, columns in UTF-16 units, in the file as it stands. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: RuleId;
  readonly level: Level;
  readonly message: string;
  readonly advice: string;
  /** Whether `pr` can mend it by itself. */
  readonly fixable: boolean;
  /** What mends it: empty when somebody has to. */
  readonly fix: readonly Edit[];
}

/** A finding that somebody has allowed, with a reason. */
export interface Silenced extends Finding {
  readonly reason: string;
  /** Who answers for it, where the reason names somebody. */
  readonly approver: string | null;
}

export type Counts = Readonly<Record<Level, number>>;

/** How many findings there are of each level. */
export function countsOf(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { level } of findings) counts[level]++;
  return counts;
}

/** By file, line, column and rule: the same everywhere, whatever the language of the machine. */
export function inOrder(a: Finding, b: Finding): number {
  const byName = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
  return byName(a.file, b.file) || a.line - b.line || a.column - b.column || byName(a.rule, b.rule);
}
