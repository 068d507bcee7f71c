import { locales } from '../style/locale.ts';
import { type Region, apCities, apForeignCities, otherCities, regions } from '../trade/places.ts';

/** A place in a dateline, taken apart. */
export interface Place {
  readonly place: string;
  readonly region: string | null;
  readonly country: string | null;
}

const regionsByName = new Map(
  regions.flatMap((region) =>
    [region.name, ...region.short].map((name) => [fold(name), region] as const),
  ),
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
export const regionNamed = (name: string): Region | null => regionsByName.get(fold(name)) ?? null;

/** The ISO 3166 code of a country by a name of it in our languages, or null. */
export function countryCode(name: string): string | null {
  const wanted = aliases[fold(name)] ?? name;
  for (const { language } of locales) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    const code = countryCodes().find((one) => {
      const known = names.of(one);
      return known !== undefined && fold(known) === fold(wanted);
    });
    if (code !== undefined) return code;
  }
  return null;
}

const aliases: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['usa', 'u.s.a', 'us', 'u.s', 'america'].map((one) => [one, 'United States']),
  ),
  ...Object.fromEntries(
    ['uk', 'u.k', 'britain', 'great britain', 'england', 'scotland', 'wales'].map((one) => [
      one,
      'United Kingdom',
    ]),
  ),
  uae: 'United Arab Emirates',
  holland: 'Netherlands',
};

const isCountry = (name: string): boolean => countryNames().has(fold(name));

export const isRegionOrCountry = (name: string): boolean => isRegion(name) || isCountry(name);

/** A two-letter code or AP's short form, which names a state and nothing else: "MA", "Mass.". */
export const isStateCode = (name: string): boolean =>
  isRegion(name) && (/^[A-Z]{2,3}$/.test(name) || name.endsWith('.'));

const cities = new Set([...Object.keys(apCities), ...apForeignCities, ...otherCities].map(fold));

/** Whether a name is known for a place: a city, a state or a country. */
export const isKnownPlace = (name: string): boolean =>
  cities.has(fold(name)) || isRegion(name) || isCountry(name);

/** UN M49 codes of the world, its continents and their parts. */
// prettier-ignore
const M49_AREAS = [
  '001', '002', '003', '005', '009', '013', '015', '019', '021', '030', '034', '035', '142', '145',
  '150', '154', '155', '419',
];

/** Sales regions that companies use, which have no code. */
const salesRegions = ['EMEA', 'APAC', 'LATAM', 'DACH', 'MENA', 'International', 'Nordics'];

let areaNames: ReadonlySet<string> | undefined;

/** Whether words name a part of the world, as labels of telephone numbers do: "Europe", "EMEA". */
export function isPartOfTheWorld(name: string): boolean {
  areaNames ??= new Set([
    ...salesRegions.map(fold),
    ...locales.flatMap(({ language }) => {
      const names = new Intl.DisplayNames(language, { type: 'region' });
      return M49_AREAS.map((code) => fold(names.of(code)!));
    }),
  ]);
  return areaNames.has(fold(name));
}

/** A shorter first word may open a name, too: "DA NANG", "DE BILT". */
const MIN_OPENING_LETTERS = 5;

/** The first words of release lines and kind labels: "EMBARGO: ...", "COMMUNIQUÉ – ...". */
const openings = new Set(
  locales
    .flatMap(({ embargo, immediate, labels }) => [...embargo, ...immediate, ...labels])
    .map((phrase) => phrase.toLowerCase().split(/[ :,]/)[0]!)
    .filter((word) => word.length >= MIN_OPENING_LETTERS),
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
  const parts = written.split(/[,()]/).map((part) => part.trim());
  const first = parts[0]!;
  const last = parts.findLast((part) => part !== '') ?? first;
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
  const parts = written.split(/[,()]/).map((part) => part.trim());
  const [place, ...rest] = parts.filter((part) => part !== '');
  if (rest.length === 0) return { place: place ?? written, region: null, country: null };
  const last = rest.at(-1)!;
  // Georgia is a state in most datelines.
  const ends = isCountry(last) && !(rest.length === 1 && isRegion(last)) ? 1 : 0;
  const between = rest.slice(0, rest.length - ends).join(', ');
  return { place: place!, region: between || null, country: ends ? last : null };
}
