import type { HouseStyle } from '../../style/house-style.ts';
import type { Settings } from '../levels.ts';

/** What a house style, a wire or a service asks of a release, as data. */
export interface Profile {
  readonly name: string;
  /** In a line, whose demands these are. */
  readonly title: string;
  /** Where they are published. */
  readonly source: readonly string[];
  /** The day on which the source was written or last changed, as far as it says: "2025-07-21", "2012-10". */
  readonly date: string | null;
  /** A file that states this language is read by this profile when nobody chose another one. */
  readonly language?: string;
  /** How it writes datelines, dates and end marks, or null where it has no say in it. */
  readonly style: HouseStyle | null;
  /** Its own figures. Of what is absent the usual ones hold. */
  readonly limits: ProfileLimits;
  /** Levels that differ from the defaults. What a newsroom says comes before these. */
  readonly levels: Settings;
}

export interface ProfileLimits {
  readonly headlineCharacters?: number;
  readonly headlineWords?: { readonly least?: number; readonly most?: number };
  readonly summaryCharacters?: number;
  /** From the lead to the last boilerplate. */
  readonly bodyWords?: { readonly least?: number; readonly most?: number };
  readonly links?: number;
  readonly tickers?: number;
}
