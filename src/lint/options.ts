import type { Document } from '../read/document.ts';
import type { NewsroomFacts } from './facts.ts';
import type { Settings } from './level.ts';
import type { Profile } from './profiles/profile.ts';

/** What a run knows besides the file that it lints. */
export interface Options {
  /** Levels that the newsroom sets. */
  readonly levels?: Settings;
  /** Whose rules the file has to meet; without one, those of its language. */
  readonly profile?: Profile | undefined;
  readonly newsroom?: NewsroomFacts;
  /** Names and words that the newsroom has accepted. */
  readonly accepted?: readonly string[];
  /** The day of the run, "2026-05-05". */
  readonly today?: string | null;
  /** The answers that the file is made from. Their directives apply to it too. */
  readonly answers?: Document | undefined;
  /** Whether this is a piece of a release, which need not look like one. */
  readonly piece?: boolean;
}
