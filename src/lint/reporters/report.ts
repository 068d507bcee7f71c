import type { Finding, SuppressedFinding } from '../finding.ts';

/** The result of a run, and how to show it. */
export interface Report {
  readonly files: readonly LintedFile[];
  /** How many findings are left out because they are in the baseline. */
  readonly known: number;
  /** What could not be linted, and why: a report must not look as if these files were fine. */
  readonly failures: readonly string[];
  /** Whether the text report lists notes: findings of level info. */
  readonly notes: boolean;
  /** Whether the terminal shows colours. */
  readonly colours: boolean;
  /** The columns of the terminal; Infinity for a file or another program. */
  readonly columns: number;
  /** The path of a file from the root of its repository, for reports that other services read. */
  readonly pathOf: (file: string) => string;
}

export interface LintedFile {
  readonly name: string;
  /** Its text with protected words covered. */
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

/** Turns a report into text. */
export type Reporter = (report: Report) => string;
