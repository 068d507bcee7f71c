import { isZone, offsetOf } from '../release/timing.ts';
import { countryCodes } from './places.ts';
import { countryNicknames, renamedZones, zoneAbbreviations, zoneCities } from '../trade/zones.ts';

/** A time zone as it is written in a text. */
export interface FoundZone {
  readonly from: number;
  readonly to: number;
  /** The IANA zone, where the text gives it: "Asia/Kolkata". */
  readonly name: string | null;
  /** Its distance from UTC at a local time ("2020-11-09T18:00"); null where the name leaves it open. */
  offset(local: string): string | null;
}

/** The time zone that a text names; `language` (BCP 47) decides where several countries share a name. */
export function zoneIn(text: string, language: string): FoundZone | null {
  const full = /\b[A-Z][A-Za-z_]{2,30}\/[A-Z][A-Za-z_/+-]{2,40}|\bUTC(?![+–-])/.exec(text);
  if (full && isZone(full[0])) {
    return { ...spanOf(full), name: full[0], offset: (local) => offsetOf(local, full[0]) };
  }
  const offset =
    /(?:\b(?:UTC|GMT) ?|(?<=\d))(?<sign>[+–-]) ?(?<hour>[01]?\d)(?::?(?<minute>[0-5]\d))?(?!\d)/.exec(
      text,
    );
  if (offset) {
    const { sign, hour, minute = '00' } = offset.groups as Record<string, string>;
    const stated = `${sign === '+' ? '+' : '-'}${hour!.padStart(2, '0')}:${minute}`;
    return { ...spanOf(offset), name: null, offset: () => stated };
  }
  for (const match of text.matchAll(/(?<![\p{L}.])(?:[A-Z]{2,5}|(?<=\d)Z)(?![\p{L}])/gu)) {
    if (!Object.hasOwn(zoneAbbreviations, match[0])) continue;
    const abbreviation = match[0];
    return {
      ...spanOf(match),
      name: null,
      offset: (local) => offsetOfAbbreviation(abbreviation, language, local),
    };
  }
  const city = /\b(\p{L}+(?: \p{L}+)?)(?: (?:standard|daylight|summer))? time\b/iu.exec(text);
  const zone = city && zoneOfCity(city[1]!);
  return zone ? { ...spanOf(city), name: null, offset: (local) => offsetOf(local, zone) } : null;
}

const spanOf = (match: RegExpMatchArray | RegExpExecArray) => ({
  from: match.index ?? 0,
  to: (match.index ?? 0) + match[0].length,
});

function offsetOfAbbreviation(name: string, language: string, local: string): string | null {
  const { zones, offset, countries } = zoneAbbreviations[name]!;
  if (countries) {
    const own = name === 'IST' ? irishOrIndian(language) : undefined;
    return own ? offsetOf(local, own) : null;
  }
  return offset ?? offsetOf(local, zones[0]!);
}

const irishOrIndian = (language: string): string | undefined => {
  if (/^(?:hi|bn|\w{2,3}-IN)/i.test(language)) return 'Asia/Kolkata';
  return /-IE$/i.test(language) ? 'Europe/Dublin' : undefined;
};

/**
 * The IANA zone that a text names at a local time, for saving: the one written, or the most likely
 * one that has its hour there ("Asia/Kolkata" for "IST (UTC+5:30)"). Null where it is open.
 */
export function zoneNamed(text: string, language: string, local: string): string | null {
  const found = zoneIn(text, language);
  const offset = found?.offset(local);
  if (!found || !offset) return null;
  if (found.name) return currentName(found.name);
  const hasHour = (zone: string) => offsetOf(local, zone) === offset;
  const written = [...text.matchAll(/(?<!\p{L})[A-Z]{2,5}(?!\p{L})/gu)].flatMap(([name]) =>
    Object.hasOwn(zoneAbbreviations, name) ? zoneAbbreviations[name]!.zones : [],
  );
  return written.find(hasHour) ?? [...commonZones].find(hasHour) ?? null;
}

/** The zone of "New York time", "London time", "Eastern time"; null where there is no such city. */
function zoneOfCity(words: string): string | null {
  const names = [words, words.split(' ').at(-1)!].map((name) => name.toLowerCase());
  const fits = (known: readonly string[]) => names.some((name) => known.includes(name));
  if (names.includes('uk')) return 'Europe/London';
  return allZones().find((zone) => fits(namesOf(zone))) ?? null;
}

/** A zone by its current name: "Asia/Kolkata" where a machine still says "Asia/Calcutta". */
export const currentName = (zone: string): string => renamedZones[zone] ?? zone;

/** In a country with more zones than this, only those that people name are offered. */
const MAX_ZONES_OF_COUNTRY = 8;

const commonZones = new Set([
  ...Object.values(zoneAbbreviations).flatMap(({ zones }) => zones),
  ...Object.keys(zoneCities),
]);

/** Every zone in this machine's IANA database. */
const allZones = (): string[] => [...Intl.supportedValuesOf('timeZone').map(currentName), 'UTC'];

/** Every name that `zonesMeant` takes, in lower case, for a did-you-mean. */
export const zoneNames = (): string[] => [
  ...allZones().flatMap(namesOf),
  ...Object.values(countryNicknames).flat(),
];

/**
 * The zones that a person may mean by a name: a zone or a city, an abbreviation, a country, or a
 * distance from UTC at a local time ("2026-11-24T09:00").
 */
export function zonesMeant(typed: string, local: string): readonly string[] {
  if (isZone(typed.trim())) return [currentName(typed.trim())];
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/_/g, ' ')
    .replace(/(?<=.) (?:standard |daylight |summer )?time$/, '');
  const offset = /^(?:(?:utc|gmt) ?)?([+−–-]) ?(\d{1,2}):?(\d{2})?$/.exec(text);
  if (offset) {
    const [, sign, hours, minutes = '00'] = offset;
    const wanted = `${sign === '+' ? '+' : '-'}${hours!.padStart(2, '0')}:${minutes}`;
    return [...commonZones].filter((zone) => offsetOf(local, zone) === wanted);
  }
  const named = allZones().filter((zone) => namesOf(zone).includes(text));
  if (named.length > 0) return named;
  const abbreviation = text.replaceAll('.', '').toUpperCase();
  return Object.hasOwn(zoneAbbreviations, abbreviation)
    ? zoneAbbreviations[abbreviation]!.zones
    : zonesOfCountry(text);
}

/** The full name of a zone, its city, and the other cities that keep its time, in lower case. */
function namesOf(zone: string): string[] {
  const full = zone.toLowerCase().replaceAll('_', ' ');
  return [full, full.split('/').at(-1)!, ...(zoneCities[zone] ?? [])];
}

function zonesOfCountry(name: string): string[] {
  const english = new Intl.DisplayNames('en', { type: 'region' });
  const code = countryCodes().find(
    (one) => countryNicknames[one]?.includes(name) || english.of(one)?.toLowerCase() === name,
  );
  if (code === undefined) return [];
  const { timeZones = [] } = new Intl.Locale(`und-${code}`) as { timeZones?: string[] };
  const zones = timeZones.map(currentName);
  return zones.length > MAX_ZONES_OF_COUNTRY
    ? zones.filter((zone) => commonZones.has(zone))
    : zones;
}
