/** The parts of a page, which a style puts in its own order. */
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
 * How an issuer writes what every issuer has to write. A style is data: a new one is a file like
 * its neighbours and a line in `index.ts`.
 *
 * Patterns hold {names} in braces; a name in capitals asks for capitals: {PLACE}. Dates know {day},
 * {ordinal} (9th), {month}, {shortMonth} and {year}.
 */
export interface HouseStyle {
  readonly name: string;
  /** In a line, whose habits these are. */
  readonly title: string;
  /** The language meant when the answers name none. */
  readonly language: string;
  readonly order: readonly PartName[];
  readonly date: string;
  readonly timing: {
    /** Null where the style has no line for immediate release. */
    readonly immediate: string | null;
    /** Knows {embargo}, {time}, {date} and {zone}. */
    readonly embargo: string;
    readonly clock: '12 hours' | '24 hours';
  };
  readonly dateline: {
    /** Knows {place} (with region and country, as below) and {date}; the lead follows at once. */
    readonly pattern: string;
    readonly capitals: boolean;
    /** Which of region and country follow the place: all that the author gave, or by these rules. */
    readonly places: 'as given' | PlaceRules;
  };
  readonly quote: {
    /** Where the attribution stands: ahead of the words, or behind them. */
    readonly speaker: 'ahead' | 'behind';
    /** On which side of the closing mark the comma before the attribution stands. */
    readonly comma: 'inside' | 'outside';
    /** Whether the speaker is set in bold. */
    readonly strong: boolean;
    readonly honorifics: 'keep' | 'drop';
  };
  /** Knows {about}. */
  readonly about: string;
  readonly contacts: {
    /** Knows {contacts}. */
    readonly heading: string;
    /** The wording for {contacts} in the style's own language, where it has its own. */
    readonly wording?: string | undefined;
    /** Whether people of one organization stand on shared lines: "A / B", "Ph: 1 / 2". */
    readonly shared: boolean;
    readonly phone: string;
    readonly email: string;
  };
  readonly endMark: string | null;
}

/** Which of region and country a dateline shows. */
export interface PlaceRules {
  /** Cities so well known that neither follows. */
  readonly alone: readonly string[];
  /** Countries, by all their names, in which the region follows; elsewhere the country does. */
  readonly regional: readonly string[];
  /** How a region is written in a dateline, by its full name. */
  readonly regions: Readonly<Record<string, string>>;
}
