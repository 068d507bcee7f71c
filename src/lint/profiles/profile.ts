import type { HouseStyle } from '../../style/house-style.ts';
import type { Settings } from '../level.ts';

/** What a house style, a wire or a service asks of a release, as data. */
export interface Profile {
  readonly name: string;
  /** In a line, whose demands these are. */
  readonly title: string;
  /** Where they are published. */
  readonly source: readonly string[];
  /** Of when the source is, as far as it says so itself: "2025-07-21", "2012". */
  readonly date: string | null;
  /** A file that states this language is read by this profile when nobody chose another one. */
  readonly language?: string;
  /** How it writes datelines, dates and end marks; null where it has no say in it. */
  readonly style: HouseStyle | null;
  /** Its own figures; of what is absent it has none. */
  readonly limits: ProfileLimits;
  /** Levels that differ from the defaults. What a newsroom says comes before these. */
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
  /** Of so many words, one may be a link. */
  readonly wordsPerLink?: number | undefined;
}
