import type { Answers } from '../release/schema.ts';
import type { Prompter } from '../screen/prompter.ts';
import type { Save } from './interview.ts';
import type { Context } from './question.ts';

/** The release that answers make, as it will read; or why they make none yet. */
export type Preview = (
  answers: Answers,
) =>
  | { readonly text: string; readonly findings: readonly ReviewFinding[] }
  | { readonly problem: string };

/** What the copy desk says of a release. */
export interface ReviewFinding {
  readonly level: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly advice: string;
  /** The line of the text that it is about, from 1; null when it is about none. */
  readonly line: number | null;
}

/** What was decided about a draft: written it shall be, kept for later, or thrown away. */
export type Decision = 'write' | 'later' | 'discard';

/** What a review works with. */
export interface Review {
  readonly context: Context;
  readonly prompter: Prompter;
  readonly preview: Preview;
  readonly save: Save;
}
