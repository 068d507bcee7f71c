/**
 * Abbreviations of time zones that several countries use, and who reads what in them (IANA time
 * zone database, its files "asia", "europe" and "northamerica"). BST is not here: outside
 * Bangladesh everybody reads British Summer Time.
 */
export const sharedZones: Readonly<Record<string, readonly string[]>> = {
  IST: ['India (UTC+5:30)', 'Ireland (UTC+1)', 'Israel (UTC+2)'],
  CST: ['the middle of North America (UTC-6)', 'China (UTC+8)', 'Cuba (UTC-5)'],
  AST: ['Atlantic Canada (UTC-4)', 'Arabia (UTC+3)'],
};

/** An abbreviation that holds for a part of the year, in one zone. */
export interface SeasonalZone {
  /** Its name in full, where that is in use: "Eastern Standard Time". */
  readonly name?: string;
  readonly zone: string;
  /** How far it is from UTC. */
  readonly offset: string;
  /** What is written in the other part of the year. */
  readonly other: string;
  /** What is right all year, where there is such a thing. */
  readonly always?: string;
}

/**
 * Abbreviations that wire editors find in the wrong season: blog.businesswire.com/straight-from-the-
 * newsroom-watch-for-these-common-mistakes-in-your-press-release. Not MST, which Arizona keeps all
 * year, nor GMT, which the world reckons by.
 */
export const seasonalZones: Readonly<Record<string, SeasonalZone>> = {
  EST: {
    name: 'Eastern Standard Time',
    zone: 'America/New_York',
    offset: '-05:00',
    other: 'EDT',
    always: 'ET',
  },
  EDT: {
    name: 'Eastern Daylight Time',
    zone: 'America/New_York',
    offset: '-04:00',
    other: 'EST',
    always: 'ET',
  },
  CST: {
    name: 'Central Standard Time',
    zone: 'America/Chicago',
    offset: '-06:00',
    other: 'CDT',
    always: 'CT',
  },
  CDT: {
    name: 'Central Daylight Time',
    zone: 'America/Chicago',
    offset: '-05:00',
    other: 'CST',
    always: 'CT',
  },
  MDT: {
    name: 'Mountain Daylight Time',
    zone: 'America/Denver',
    offset: '-06:00',
    other: 'MST',
    always: 'MT',
  },
  PST: {
    name: 'Pacific Standard Time',
    zone: 'America/Los_Angeles',
    offset: '-08:00',
    other: 'PDT',
    always: 'PT',
  },
  PDT: {
    name: 'Pacific Daylight Time',
    zone: 'America/Los_Angeles',
    offset: '-07:00',
    other: 'PST',
    always: 'PT',
  },
  BST: { name: 'British Summer Time', zone: 'Europe/London', offset: '+01:00', other: 'GMT' },
  CET: { zone: 'Europe/Berlin', offset: '+01:00', other: 'CEST' },
  CEST: { zone: 'Europe/Berlin', offset: '+02:00', other: 'CET' },
};

/** Places that keep Eastern, Central or Pacific standard time when New York has left it. */
// prettier-ignore
export const withoutSummerTime: readonly string[] = [
  'Jamaica', 'Kingston', 'Panama', 'Cancún', 'Cancun', 'Cayman', 'Mexico', 'Costa Rica', 'Guatemala',
  'Honduras', 'El Salvador', 'Nicaragua', 'Saskatchewan', 'Regina', 'Colombia', 'Peru', 'China',
  'Taiwan', 'Beijing', 'Shanghai', 'Taipei', 'Sonora',
];
