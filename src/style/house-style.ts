/** The parts of a page; each style has its own order. */
export type PartName =
  | 'timing'
  | 'label'
  | 'headline'
  | 'subheadlines'
  | 'story'
  | 'endMark'
  | 'notes'
  | 'about'
  | 'legal'
  | 'contacts';

/**
 * How an issuer writes what every issuer writes. A style is data: to add one, add a file like its
 * neighbours and a line in `index.ts`.
 *
 * Patterns have {names} in braces; a name in capitals gives capitals: {PLACE}. Dates have {day},
 * {ordinal} (9th), {month}, {shortMonth} and {year}.
 */
export interface HouseStyle {
  readonly name: string;
  /** Who writes like this, in a line. */
  readonly title: string;
  /** The countries, by ISO 3166 code, whose newsrooms usually write like this. */
  readonly countries: readonly string[];
  /** The language of a release whose answers name none. */
  readonly language: string;
  readonly order: readonly PartName[];
  readonly date: string;
  readonly timing: {
    /** Null when the style has no line for immediate release. */
    readonly immediate: string | null;
    /** Has {embargo}, {time}, {date} and {zone}. */
    readonly embargo: string;
    readonly clock: '12 hours' | '24 hours';
  };
  readonly dateline: {
    /** Has {place} (with region and country, as below) and {date}; the lead follows directly. */
    readonly pattern: string;
    readonly capitals: boolean;
    /** Which of region and country follow the place: all that the author gave, or by rules. */
    readonly places: 'as given' | PlaceRules;
  };
  readonly quote: {
    /** Whether the attribution is ahead of the words or behind them. */
    readonly speaker: 'ahead' | 'behind';
    /** Whether the comma before the attribution is inside or outside the closing mark. */
    readonly comma: 'inside' | 'outside';
    /** Whether the speaker is in bold. */
    readonly strong: boolean;
    readonly honorifics: 'keep' | 'drop';
  };
  /** Has {about}. */
  readonly about: string;
  readonly contacts: {
    /** Has {contacts}. */
    readonly heading: string;
    /** The style's own words for {contacts} in its language, if any. */
    readonly wording?: string | undefined;
    /** Whether people of one organization share lines: "A / B", "Ph: 1 / 2". */
    readonly shared: boolean;
    readonly phone: string;
    readonly email: string;
  };
  readonly endMark: string | null;
}

/** Which of region and country a dateline has. */
export interface PlaceRules {
  /** Well-known cities, which neither follows. */
  readonly alone: readonly string[];
  /** Countries, by all their names, whose regions follow; in other countries the country does. */
  readonly regional: readonly string[];
  /** The form of a region in a dateline, by its full name. */
  readonly regions: Readonly<Record<string, string>>;
}
