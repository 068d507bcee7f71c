import type { HouseStyle } from '../../style/house-style.ts';
import type { Settings } from '../level.ts';

/** What a house style, a wire or a service asks of a release. */
export interface Profile {
  readonly name: string;
  /** Whose rules these are, in one line. */
  readonly title: string;
  /** Where the rules are published. */
  readonly source: readonly string[];
  /** The date of the source, if it gives one: "2025-07-21", "2012". */
  readonly date: string | null;
  /** The profile is the default for files in this language. */
  readonly language?: string;
  /** Its style for datelines, dates and end marks; null if it has none. */
  readonly style: HouseStyle | null;
  /** Its limits, if it has any. */
  readonly limits: ProfileLimits;
  /** Levels that differ from those of the rules. The settings of a newsroom come before these. */
  readonly levels: Settings;
}

export interface ProfileLimits {
  readonly headlineCharacters?: number | undefined;
  /** Of a subheadline or a summary. */
  readonly summaryCharacters?: number | undefined;
  /** From the lead to the last boilerplate. */
  readonly fewestWords?: number | undefined;
  readonly mostWords?: number | undefined;
  readonly characters?: number | undefined;
  readonly links?: number | undefined;
  /** It takes one link in this many words. */
  readonly wordsPerLink?: number | undefined;
}
