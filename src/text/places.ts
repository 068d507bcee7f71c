import { locales } from '../style/locale.ts';

/** A place in a dateline, taken apart. */
export interface Place {
  readonly place: string;
  readonly region: string | null;
  readonly country: string | null;
}

/*
 * States and provinces whose short forms stand in datelines: full name, then the Associated Press's
 * form where it has one, then the post's (AP Stylebook; USPS Publication 28; Canada Post).
 */
const regions = Object.entries({
  'United States': `
    Alabama|Ala|AL
    Alaska|AK
    Arizona|Ariz|AZ
    Arkansas|Ark|AR
    California|Calif|CA|Cal
    Colorado|Colo|CO
    Connecticut|Conn|CT
    Delaware|Del|DE
    District of Columbia|D.C|DC
    Florida|Fla|FL
    Georgia|Ga|GA
    Hawaii|HI
    Idaho|ID
    Illinois|Ill|IL
    Indiana|Ind|IN
    Iowa|IA
    Kansas|Kan|KS
    Kentucky|Ky|KY
    Louisiana|La|LA
    Maine|ME
    Maryland|Md|MD
    Massachusetts|Mass|MA
    Michigan|Mich|MI
    Minnesota|Minn|MN
    Mississippi|Miss|MS
    Missouri|Mo|MO
    Montana|Mont|MT
    Nebraska|Neb|NE
    Nevada|Nev|NV
    New Hampshire|N.H|NH
    New Jersey|N.J|NJ
    New Mexico|N.M|NM
    New York|N.Y|NY
    North Carolina|N.C|NC
    North Dakota|N.D|ND
    Ohio|OH
    Oklahoma|Okla|OK
    Oregon|Ore|OR
    Pennsylvania|Pa|PA
    Rhode Island|R.I|RI
    South Carolina|S.C|SC
    South Dakota|S.D|SD
    Tennessee|Tenn|TN
    Texas|Tex|TX
    Utah|UT
    Vermont|Vt|VT
    Virginia|Va|VA
    Washington|Wash|WA
    West Virginia|W.Va|WV
    Wisconsin|Wis|WI
    Wyoming|Wyo|WY
    Puerto Rico|P.R|PR`,
  Canada: `
    Ontario|Ont|ON
    Quebec|Que|QC
    Québec
    British Columbia|B.C|BC
    Alberta|Alta|AB
    Manitoba|Man|MB
    Saskatchewan|Sask|SK
    Nova Scotia|N.S|NS
    New Brunswick|N.B|NB
    Newfoundland and Labrador|N.L|NL
    Prince Edward Island|P.E.I|PE
    Yukon|YT
    Nunavut|NU
    Northwest Territories|N.W.T|NT`,
  Australia: `
    New South Wales|NSW
    Victoria|VIC
    Queensland|QLD`,
}).flatMap(([country, table]) =>
  table
    .trim()
    .split('\n')
    .map((line) => ({ country, names: line.trim().split('|') })),
);

const regionsByName = new Map(
  regions.flatMap((region) => region.names.map((name) => [fold(name), region] as const)),
);

/** Names of countries that no list of official ones has. */
const usual =
  'USA|U.S.A|US|U.S|UK|U.K|UAE|U.A.E|England|Scotland|Wales|Northern Ireland|Holland|Republic of Ireland|Korea|Russia|Czech Republic|Turkey|Ivory Coast|Hong Kong|Taiwan|Palestine|Kosovo|Burma|Myanmar|DRC';

let countries: Set<string> | undefined;

/** Every country by its names in our languages, as this machine knows them (Unicode CLDR). */
function countryNames(): Set<string> {
  if (countries) return countries;
  countries = new Set(usual.split('|').map(fold));
  for (const { language } of locales) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of countryCodes()) {
      const name = names.of(code);
      if (name) countries.add(fold(name));
    }
  }
  return countries;
}

/** AA to ZZ: every ISO 3166 code is among them. */
export function countryCodes(): string[] {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  return letters.flatMap((a) => letters.map((b) => a + b));
}

/** A name as it is compared: letter case, accents of capitals and a last full stop mean nothing. */
function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^the /, '')
    .replace(/\.$/, '')
    .trim();
}

const isRegion = (name: string): boolean => regionsByName.has(fold(name));

/** The state or province that goes by a name, a short form or a code, and its country: "Maine" for "ME". */
export function regionNamed(
  name: string,
): { readonly name: string; readonly country: string } | null {
  const region = regionsByName.get(fold(name));
  return region ? { name: region.names[0]!, country: region.country } : null;
}
const isCountry = (name: string): boolean => countryNames().has(fold(name));

/** A two-letter code or AP's short form, which names a state and nothing else: "MA", "Mass.". */
export const isStateCode = (name: string): boolean =>
  isRegion(name) && (/^[A-Z]{2,3}$/.test(name) || name.endsWith('.'));

/**
 * Cities that datelines name alone, as the Associated Press lists them, and the capitals and seats
 * of business from which most releases come.
 */
const cities = new Set(
  `Atlanta|Baltimore|Boston|Chicago|Cincinnati|Cleveland|Dallas|Denver|Detroit|Honolulu|Houston|
  Indianapolis|Las Vegas|Los Angeles|Miami|Milwaukee|Minneapolis|New Orleans|New York|New York City|
  Oklahoma City|Philadelphia|Phoenix|Pittsburgh|St. Louis|Salt Lake City|San Antonio|San Diego|
  San Francisco|Seattle|Washington|Austin|Nashville|Portland|Sacramento|San Jose|Silicon Valley|
  Beijing|Berlin|Geneva|Genf|Genève|Gibraltar|Havana|Hong Kong|Islamabad|Istanbul|Jerusalem|Johannesburg|
  London|Londres|Luxembourg|Macau|Mexico City|Ciudad de México|Milan|Milano|Monaco|Montreal|Montréal|
  Moscow|Munich|München|New Delhi|Delhi|Ottawa|Panama City|Paris|Parigi|Québec|Quebec City|
  Rio de Janeiro|Rome|Roma|San Marino|Sao Paulo|São Paulo|Shanghai|Singapore|Sydney|Tokyo|Toronto|
  Vatican City|Vienna|Wien|Zurich|Zürich|Amsterdam|Athens|Auckland|Bangkok|Barcelona|Basel|Bengaluru|
  Bangalore|Bern|Bogotá|Bonn|Bristol|Brussels|Bruxelles|Brüssel|Brussel|Bucharest|Budapest|Buenos Aires|
  Cairo|Calcutta|Cambridge|Canberra|Cape Town|Cardiff|Chennai|Copenhagen|Dakar|Den Haag|The Hague|
  Dhaka|Dubai|Abu Dhabi|Dublin|Düsseldorf|Edinburgh|Frankfurt|Glasgow|Hamburg|Hanoi|Helsinki|
  Hyderabad|Jakarta|Karachi|Kathmandu|Kigali|Kolkata|Köln|Cologne|Kuala Lumpur|Kyiv|Kiev|Lagos|Lahore|
  Leipzig|Lille|Lima|Lisbon|Lisboa|Liverpool|Ljubljana|Lyon|Madrid|Manchester|Manila|Marseille|
  Melbourne|Mumbai|Nairobi|Nicosia|Oslo|Oxford|Perth|Porto|Prague|Pretoria|Pune|Riga|Rotterdam|
  Santiago|Seoul|Sofia|Stockholm|Strasbourg|Stuttgart|Sevilla|Taipei|Tallinn|Tel Aviv|Torino|Toulouse|
  Utrecht|Valencia|Vancouver|Vilnius|Warsaw|Wellington|Yangon|Zagreb|Brasília|Lucknow|Patna|Bhopal|
  Jaipur|Ahmedabad|Guwahati|Thiruvananthapuram|Colombo|Addis Ababa|Accra|Calgary|Winnipeg|Halifax|
  कोलकाता|नई दिल्ली|दिल्ली|मुंबई|लखनऊ|पटना|जयपुर|भोपाल|কলকাতা|ঢাকা|চট্টগ্রাম`
    .split('|')
    .map((name) => fold(name.trim())),
);

/** Whether a name is known for a place: a city, a state or a country. */
export const isKnownPlace = (name: string): boolean =>
  cities.has(fold(name)) || isRegion(name) || isCountry(name);

/** The first words of release lines and kind labels: "EMBARGO: ...", "COMMUNIQUÉ – ...". */
const openings = new Set(
  locales
    .flatMap(({ embargo, immediate, labels }) => [...embargo, ...immediate, ...labels])
    .map((phrase) => phrase.toLowerCase().split(/[ :]/)[0]!),
);

/** Words that begin a paragraph with a dash or a colon behind them, and are no places. */
const notPlaces = new Set(
  `a about action advisory all an and announcement as at attention background both breaking but by call
  caption contact correction corrected date dated dateline dear details each earlier editor editors every fact facts
  fact-sheet february featured february figure first following for from fyi headline here highlights how if image
  important in info information introduction it key last late later media more most my news next no note
  notes notice now of on one our overview photo photos picture please posted press published question quote
  readout recap ref reference registration release reminder reporters rsvp second see she since so some source sources
  speakers statement subject subtitle summary table tel that the their there these this those title to today
  tonight tomorrow two update updated updates version video vision watch warning we webcast website what when where
  which who why with yesterday you your`
    .trim()
    .split(/\s+/),
);

/**
 * Whether words before a dash or a date name a place, as far as words can tell: known ones do, names
 * in capitals do, and a short name does where nothing else is likely (`likely`).
 */
export function looksLikePlace(written: string, likely: boolean): boolean {
  const parts = written.split(',').map((part) => part.trim());
  const first = parts[0]!;
  const last = parts.at(-1)!;
  const opening = first.toLowerCase().split(' ')[0]!.replace(/[.:]$/, '');
  if (notPlaces.has(opening) || openings.has(opening)) return false;
  if (isKnownPlace(first) || isRegion(last) || isCountry(last)) return true;
  const words = first.split(/\s+/);
  if (words.length > 1 && isStateCode(words.at(-1)!)) return true;
  if (words.length > 5) return false;
  const capitals = first === first.toUpperCase() && first !== first.toLowerCase();
  return likely || (capitals && first.length >= 3 && words.length <= 4);
}

/** Takes "Kolkata, West Bengal, India" apart. */
export function partsOfPlace(written: string): Place {
  const parts = written.split(',').map((part) => part.trim());
  const [place, ...rest] = parts.filter((part) => part !== '');
  if (rest.length === 0) return { place: place ?? written, region: null, country: null };
  const last = rest.at(-1)!;
  // Georgia is a state in most datelines.
  const ends = isCountry(last) && !(rest.length === 1 && isRegion(last)) ? 1 : 0;
  const between = rest.slice(0, rest.length - ends).join(', ');
  return { place: place!, region: between || null, country: ends ? last : null };
}
