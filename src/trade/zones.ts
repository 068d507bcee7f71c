/**
 * The time zones of the trade: what people write, and which zone of the IANA time zone database
 * they mean by it. Every reader and every question takes its zones from here.
 */

/** An abbreviation that people write after a time: "EST". */
export interface ZoneAbbreviation {
  /** In full, where that is in use: "Eastern Standard Time". */
  readonly name?: string;
  /** The IANA zones of those who write it, the most likely first. */
  readonly zones: readonly string[];
  /** The language that uses it, where others write another one (ISO 639). */
  readonly language?: string;
  /** Its distance from UTC. Absent where it follows its zone through the year, as ET does. */
  readonly offset?: string;
  /** Countries that mean different hours by it. Nobody can tell which, unless the text does. */
  readonly countries?: readonly string[];
  /** For one half of the year only: what replaces it in the other half, and what is right all year. */
  readonly season?: { readonly other: string; readonly always?: string };
}

const zone = (zones: string, offset?: string): ZoneAbbreviation => ({
  zones: zones.split(' '),
  ...(offset && { offset }),
});

const seasonal = (
  name: string | undefined,
  zones: string,
  offset: string,
  other: string,
  always?: string,
): ZoneAbbreviation => ({
  ...zone(zones, offset),
  ...(name && { name }),
  season: { other, ...(always && { always }) },
});

/*
 * Offsets and zones: IANA time zone database, files "africa", "asia", "australasia", "europe",
 * "northamerica" and "southamerica". The season of an abbreviation is what wire editors find wrong
 * most often (blog.businesswire.com/straight-from-the-newsroom-watch-for-these-common-mistakes-in-
 * your-press-release). MST has none, since Arizona keeps it all year, nor has GMT, which the world
 * reckons by. BST is British Summer Time to everyone outside Bangladesh.
 */
const NEW_YORK = 'America/New_York';
const CHICAGO = 'America/Chicago';
const DENVER = 'America/Denver';
const LOS_ANGELES = 'America/Los_Angeles';
const CENTRAL_EUROPE =
  'Europe/Berlin Europe/Paris Europe/Madrid Europe/Rome Europe/Amsterdam Europe/Warsaw';
const GERMAN = 'Europe/Berlin Europe/Vienna Europe/Zurich';
const EASTERN_EUROPE = 'Europe/Athens Europe/Helsinki Africa/Cairo';

export const zoneAbbreviations: Readonly<Record<string, ZoneAbbreviation>> = {
  UTC: zone('UTC', '+00:00'),
  Z: zone('UTC', '+00:00'),
  GMT: zone('Europe/London UTC Africa/Accra', '+00:00'),
  IST: {
    ...zone('Asia/Kolkata Europe/Dublin Asia/Jerusalem'),
    countries: ['India (UTC+5:30)', 'Ireland (UTC+1)', 'Israel (UTC+2)'],
  },
  BST: seasonal('British Summer Time', 'Europe/London Asia/Dhaka', '+01:00', 'GMT'),
  ET: zone(NEW_YORK),
  EST: seasonal(
    'Eastern Standard Time',
    `${NEW_YORK} America/Panama America/Jamaica`,
    '-05:00',
    'EDT',
    'ET',
  ),
  EDT: seasonal('Eastern Daylight Time', NEW_YORK, '-04:00', 'EST', 'ET'),
  CT: zone(CHICAGO),
  CST: {
    ...seasonal(
      'Central Standard Time',
      `${CHICAGO} Asia/Shanghai America/Havana America/Mexico_City`,
      '-06:00',
      'CDT',
      'CT',
    ),
    countries: ['the middle of North America (UTC-6)', 'China (UTC+8)', 'Cuba (UTC-5)'],
  },
  CDT: seasonal('Central Daylight Time', `${CHICAGO} America/Havana`, '-05:00', 'CST', 'CT'),
  MT: zone(DENVER),
  MST: zone(`${DENVER} America/Phoenix`, '-07:00'),
  MDT: seasonal('Mountain Daylight Time', DENVER, '-06:00', 'MST', 'MT'),
  PT: zone(LOS_ANGELES),
  PST: seasonal('Pacific Standard Time', `${LOS_ANGELES} Asia/Manila`, '-08:00', 'PDT', 'PT'),
  PDT: seasonal('Pacific Daylight Time', LOS_ANGELES, '-07:00', 'PST', 'PT'),
  AST: {
    ...zone('America/Halifax America/Puerto_Rico Asia/Riyadh'),
    countries: ['Atlantic Canada (UTC-4)', 'Arabia (UTC+3)'],
  },
  ADT: zone('America/Halifax', '-03:00'),
  NST: zone('America/St_Johns', '-03:30'),
  AKST: zone('America/Anchorage', '-09:00'),
  AKDT: zone('America/Anchorage', '-08:00'),
  HST: zone('Pacific/Honolulu', '-10:00'),
  WET: zone('Europe/Lisbon', '+00:00'),
  WEST: zone('Europe/Lisbon', '+01:00'),
  CET: seasonal(undefined, `${CENTRAL_EUROPE} Africa/Algiers`, '+01:00', 'CEST'),
  CEST: seasonal(undefined, CENTRAL_EUROPE, '+02:00', 'CET'),
  MEZ: { ...zone(GERMAN, '+01:00'), language: 'de' },
  MESZ: { ...zone(GERMAN, '+02:00'), language: 'de' },
  EET: zone(EASTERN_EUROPE, '+02:00'),
  EEST: zone(EASTERN_EUROPE, '+03:00'),
  MSK: zone('Europe/Moscow', '+03:00'),
  TRT: zone('Europe/Istanbul', '+03:00'),
  GST: zone('Asia/Dubai', '+04:00'),
  PKT: zone('Asia/Karachi', '+05:00'),
  NPT: zone('Asia/Kathmandu', '+05:45'),
  WIB: zone('Asia/Jakarta', '+07:00'),
  SGT: zone('Asia/Singapore', '+08:00'),
  HKT: zone('Asia/Hong_Kong', '+08:00'),
  AWST: zone('Australia/Perth', '+08:00'),
  JST: zone('Asia/Tokyo', '+09:00'),
  KST: zone('Asia/Seoul', '+09:00'),
  ACST: zone('Australia/Adelaide Australia/Darwin', '+09:30'),
  AEST: zone('Australia/Sydney Australia/Melbourne Australia/Brisbane', '+10:00'),
  AEDT: zone('Australia/Sydney Australia/Melbourne', '+11:00'),
  NZST: zone('Pacific/Auckland', '+12:00'),
  NZDT: zone('Pacific/Auckland', '+13:00'),
  WAT: zone('Africa/Lagos', '+01:00'),
  CAT: zone('Africa/Harare', '+02:00'),
  SAST: zone('Africa/Johannesburg', '+02:00'),
  EAT: zone('Africa/Nairobi', '+03:00'),
  BRT: zone('America/Sao_Paulo', '-03:00'),
  ART: zone('America/Argentina/Buenos_Aires', '-03:00'),
};

/** Places that keep Eastern, Central or Pacific standard time when New York has left it. */
// prettier-ignore
export const placesWithoutSummerTime: readonly string[] = [
  'Jamaica', 'Kingston', 'Panama', 'Cancún', 'Cancun', 'Cayman', 'Mexico', 'Costa Rica', 'Guatemala',
  'Honduras', 'El Salvador', 'Nicaragua', 'Saskatchewan', 'Regina', 'Colombia', 'Peru', 'China',
  'Taiwan', 'Beijing', 'Shanghai', 'Taipei', 'Sonora',
];

/** Cities and parts of countries whose zone has another name. In lower case. */
// prettier-ignore
export const zoneCities: Readonly<Record<string, readonly string[]>> = {
  'Asia/Kolkata': ['mumbai', 'delhi', 'new delhi', 'bengaluru', 'bangalore', 'chennai', 'hyderabad', 'pune', 'ahmedabad', 'calcutta'],
  'Asia/Karachi': ['lahore', 'islamabad'], 'Asia/Dhaka': ['chittagong', 'chattogram'],
  'America/New_York': ['eastern', 'washington', 'washington d.c.', 'boston', 'philadelphia', 'atlanta', 'miami'],
  'America/Chicago': ['central', 'houston', 'dallas', 'austin', 'new orleans'], 'America/Denver': ['mountain', 'salt lake city'],
  'America/Los_Angeles': ['pacific', 'san francisco', 'seattle', 'san diego', 'portland', 'las vegas'],
  'America/Toronto': ['montreal', 'ottawa', 'quebec'], 'America/Edmonton': ['calgary'],
  'America/Sao_Paulo': ['rio de janeiro', 'brasilia'],
  'Europe/London': ['edinburgh', 'glasgow', 'cardiff', 'belfast', 'manchester', 'birmingham'],
  'Europe/Zurich': ['geneva', 'basel', 'bern'], 'Europe/Berlin': ['munich', 'hamburg', 'frankfurt', 'cologne'],
  'Europe/Madrid': ['barcelona', 'seville', 'valencia'], 'Europe/Rome': ['milan', 'naples', 'turin'],
  'Europe/Paris': ['lyon', 'marseille', 'strasbourg'], 'Europe/Amsterdam': ['rotterdam', 'the hague'],
  'Europe/Istanbul': ['ankara'], 'Asia/Jerusalem': ['tel aviv'], 'Asia/Dubai': ['abu dhabi'], 'Asia/Riyadh': ['jeddah'],
  'Asia/Shanghai': ['beijing', 'shenzhen', 'guangzhou'], 'Asia/Tokyo': ['osaka', 'kyoto'], 'Asia/Ho_Chi_Minh': ['hanoi', 'saigon'],
  'Australia/Sydney': ['canberra'], 'Pacific/Auckland': ['wellington'],
  'Africa/Johannesburg': ['cape town', 'durban', 'pretoria'], 'Africa/Lagos': ['abuja'],
};

/** Everyday names of some countries, by ISO 3166 code. In lower case. */
// prettier-ignore
export const countryNicknames: Readonly<Record<string, readonly string[]>> = {
  GB: ['uk', 'britain', 'great britain', 'england', 'scotland', 'wales'], US: ['us', 'u.s.', 'usa', 'america'],
  AE: ['uae', 'emirates'], NL: ['holland'], KR: ['korea'], TR: ['turkey'], CZ: ['czech republic'],
};

/** Names that the IANA database has replaced, which Node 20 still gives. */
// prettier-ignore
export const renamedZones: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara', 'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca', 'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba', 'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis', 'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville', 'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata', 'Asia/Katmandu': 'Asia/Kathmandu', 'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh', 'Atlantic/Faeroe': 'Atlantic/Faroe', 'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton', 'Pacific/Ponape': 'Pacific/Pohnpei', 'Pacific/Truk': 'Pacific/Chuuk',
};
