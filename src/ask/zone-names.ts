// What people call time zones, beside the names of the IANA database.

/** The zones that go by an abbreviation; those of several countries are told apart by asking. */
// prettier-ignore
export const abbreviations: Readonly<Record<string, readonly string[]>> = {
  utc: ['UTC'], z: ['UTC'], gmt: ['Europe/London', 'UTC', 'Africa/Accra'],
  ist: ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem'], bst: ['Europe/London', 'Asia/Dhaka'],
  et: ['America/New_York'], est: ['America/New_York', 'America/Panama', 'America/Jamaica'], edt: ['America/New_York'],
  ct: ['America/Chicago'], cst: ['America/Chicago', 'Asia/Shanghai', 'America/Havana', 'America/Mexico_City'],
  cdt: ['America/Chicago', 'America/Havana'],
  mt: ['America/Denver'], mst: ['America/Denver', 'America/Phoenix'], mdt: ['America/Denver'],
  pt: ['America/Los_Angeles'], pst: ['America/Los_Angeles', 'Asia/Manila'], pdt: ['America/Los_Angeles'],
  ast: ['America/Halifax', 'America/Puerto_Rico', 'Asia/Riyadh'], adt: ['America/Halifax'],
  nst: ['America/St_Johns'], akst: ['America/Anchorage'], hst: ['Pacific/Honolulu'],
  wet: ['Europe/Lisbon'], west: ['Europe/Lisbon'],
  cet: ['Europe/Berlin', 'Europe/Paris', 'Europe/Madrid', 'Europe/Rome', 'Europe/Amsterdam', 'Europe/Warsaw', 'Africa/Algiers'],
  cest: ['Europe/Berlin', 'Europe/Paris', 'Europe/Madrid', 'Europe/Rome', 'Europe/Amsterdam', 'Europe/Warsaw'],
  mez: ['Europe/Berlin', 'Europe/Vienna', 'Europe/Zurich'], mesz: ['Europe/Berlin', 'Europe/Vienna', 'Europe/Zurich'],
  eet: ['Europe/Athens', 'Europe/Helsinki', 'Africa/Cairo'], eest: ['Europe/Athens', 'Europe/Helsinki', 'Africa/Cairo'],
  msk: ['Europe/Moscow'], trt: ['Europe/Istanbul'], gst: ['Asia/Dubai'], pkt: ['Asia/Karachi'], npt: ['Asia/Kathmandu'],
  sgt: ['Asia/Singapore'], hkt: ['Asia/Hong_Kong'], jst: ['Asia/Tokyo'], kst: ['Asia/Seoul'], wib: ['Asia/Jakarta'],
  aest: ['Australia/Sydney', 'Australia/Melbourne', 'Australia/Brisbane'], aedt: ['Australia/Sydney', 'Australia/Melbourne'],
  acst: ['Australia/Adelaide', 'Australia/Darwin'], awst: ['Australia/Perth'],
  nzst: ['Pacific/Auckland'], nzdt: ['Pacific/Auckland'],
  sast: ['Africa/Johannesburg'], eat: ['Africa/Nairobi'], cat: ['Africa/Harare'], wat: ['Africa/Lagos'],
  brt: ['America/Sao_Paulo'], art: ['America/Argentina/Buenos_Aires'],
};

/** Cities and parts of countries that have no zone of their own name. */
// prettier-ignore
export const cities: Readonly<Record<string, readonly string[]>> = {
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

/** What people call some countries, by the code of each. */
// prettier-ignore
export const countries: Readonly<Record<string, readonly string[]>> = {
  GB: ['uk', 'britain', 'great britain', 'england', 'scotland', 'wales'], US: ['us', 'u.s.', 'usa', 'america'],
  AE: ['uae', 'emirates'], NL: ['holland'], KR: ['korea'], TR: ['turkey'], CZ: ['czech republic'],
};

/** Names that the IANA database has replaced, which Node 20 gives still. */
// prettier-ignore
export const renamed: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara', 'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca', 'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba', 'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis', 'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville', 'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata', 'Asia/Katmandu': 'Asia/Kathmandu', 'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh', 'Atlantic/Faeroe': 'Atlantic/Faroe', 'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton', 'Pacific/Ponape': 'Pacific/Pohnpei', 'Pacific/Truk': 'Pacific/Chuuk',
};
