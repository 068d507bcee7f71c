import { nearest } from '../release/nearest.ts';
import { isZone, offsetOf } from '../release/timing.ts';
import { type Verdict, wrong } from './question.ts';
import { abbreviations, cities, countries, renamed } from './zone-names.ts';

/** A zone by the name that it has today: "Asia/Kolkata" where a machine still says "Asia/Calcutta". */
const currentName = (zone: string): string => renamed[zone] ?? zone;

/** More than anybody reads through: of a country with more zones, those that are spoken of are shown. */
const few = 8;

const spokenOf = new Set([...Object.values(abbreviations).flat(), ...Object.keys(cities)]);

/** Every zone in the IANA database of this machine. */
const allZones = (): string[] => [...Intl.supportedValuesOf('timeZone').map(currentName), 'UTC'];

/**
 * The zones that somebody may mean by a name: that of a zone or a city, an abbreviation, a country,
 * or the distance from UTC, which is that at some local time ("2026-11-24T09:00").
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
    return [...spokenOf].filter((zone) => offsetOf(local, zone) === wanted);
  }
  const named = allZones().filter((zone) => namesOf(zone).includes(text));
  if (named.length > 0) return named;
  return abbreviations[text.replaceAll('.', '')] ?? zonesOfCountry(text);
}

/** Its full name, the city in it, and the cities that keep its time. */
function namesOf(zone: string): string[] {
  const full = zone.toLowerCase().replaceAll('_', ' ');
  return [full, full.split('/').at(-1)!, ...(cities[zone] ?? [])];
}

function zonesOfCountry(name: string): string[] {
  const english = new Intl.DisplayNames('en', { type: 'region' });
  const code = codes().find(
    (one) => countries[one]?.includes(name) || english.of(one)?.toLowerCase() === name,
  );
  if (code === undefined) return [];
  const { timeZones = [] } = new Intl.Locale(`und-${code}`) as { timeZones?: string[] };
  const zones = timeZones.map(currentName);
  return zones.length > few ? zones.filter((zone) => spokenOf.has(zone)) : zones;
}

/** AA to ZZ: the codes of all countries are among them. */
function codes(): string[] {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  return letters.flatMap((one) => letters.map((other) => one + other));
}

/** A zone with what makes it plain: "Asia/Kolkata, 5:30 ahead of UTC". */
function zoneInWords(zone: string, local: string): string {
  const [, sign, hours, minutes] = /^([+-])0?(\d+):(\d{2})$/.exec(offsetOf(local, zone))!;
  if (hours === '0' && minutes === '00') return `${zone}, the same as UTC then`;
  const away = minutes === '00' ? `${hours} h` : `${hours} h ${minutes}`;
  return `${zone}, ${away} ${sign === '+' ? 'ahead of' : 'behind'} UTC then`;
}

/** What a typed zone is, with a choice where several go by that name. */
export function zoneVerdict(typed: string, local: string): Verdict {
  const zones = zonesMeant(typed, local);
  if (zones.length === 1) return { value: zones[0]! };
  if (zones.length > 1)
    return { either: zones.map((value) => ({ value, label: zoneInWords(value, local) })) };
  const known = [...allZones().flatMap(namesOf), ...Object.values(countries).flat()];
  const meant = nearest(typed.trim().toLowerCase().replaceAll('_', ' '), known);
  const reason = `is not a city, country or zone known here${meant ? `; did you mean ${meant}` : ''}`;
  return { problem: wrong(typed, reason, 'Kolkata, India, or Asia/Kolkata') };
}

/** The zone to suggest: what the newsroom keeps, or this machine's, unless that has no proper name. */
export function usualZone(kept: string | undefined, machine: string): string | undefined {
  const zone = kept ?? currentName(machine);
  return isZone(zone) ? zone : undefined;
}
