import type { Finding, SuppressedFinding } from '../finding.ts';

/** What was linted, and what was found. */
export interface Report {
  readonly files: readonly LintedFile[];
  /** How many findings are left out because a baseline knows them. */
  readonly known: number;
  /** What could not be linted, and why: a report must not look as if nothing was wrong there. */
  readonly complaints: readonly string[];
  /** Whether the reader's terminal shows colours. */
  readonly colours: boolean;
  /** How wide the reader's terminal is; of what goes to a file or a program, Infinity. */
  readonly columns: number;
}

export interface LintedFile {
  readonly name: string;
  /** As it may be shown: the words that nothing printed may repeat are covered. */
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

/** Makes the text that is printed of a report. */
export type Reporter = (report: Report) => string;
