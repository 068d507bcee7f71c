import type { Answers } from '../release/schema.ts';
import type { Prompter } from '../screen/prompter.ts';
import type { Save } from './interview.ts';
import type { Context } from './question.ts';

/** The release as it will read with its findings, or why the answers make none yet. */
export type Reading =
  | { readonly text: string; readonly findings: readonly ReviewFinding[] }
  | { readonly problem: string };

/** Reads answers as the release that they make. */
export type Preview = (answers: Answers) => Reading;

/** What the copy desk finds in a release. */
export interface ReviewFinding {
  readonly level: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly advice: string;
  /** The line of the text that it is about, from 1; null when it is about the whole. */
  readonly line: number | null;
  /** The part that it is about, as the review names it: "headline", "contacts 0"; or null. */
  readonly part: string | null;
}

/** What becomes of a draft. */
export type Decision = 'write' | 'later' | 'discard';

/** What a review works with. */
export interface Review {
  readonly context: Context;
  readonly prompter: Prompter;
  readonly preview: Preview;
  readonly save: Save;
}
