import { dateReader } from '../text/dates.ts';
import { type Day, isoOf } from '../release/date.ts';
import { offsetOf } from '../release/timing.ts';
import {
  type ZoneAbbreviation,
  placesWithoutSummerTime,
  zoneAbbreviations,
} from '../trade/zones.ts';
import { dayMeant } from '../text/calendar.ts';

/** A time zone in a text that its date does not have. */
export interface WrongSeason {
  readonly index: number;
  readonly text: string;
  readonly zone: SeasonalZone;
  readonly day: Day;
}

/** A date is that of a time when it stands no further from it, and no other time between them. */
const reach = 80;

/** Gives a function that finds the time zones of the wrong season in a text from some place. */
export function zonesIn(language: string, issued: Day | null) {
  const dates = datesNear(language, issued);
  return (text: string, place: string): WrongSeason[] => {
    if (elsewhere.test(`${text} ${place}`)) return [];
    return [...text.matchAll(zoned)].flatMap((match, i, all): WrongSeason[] => {
      const written = match.groups!['zone']!;
      const zone = seasonal.get(written)!;
      const before = all[i - 1];
      const behind = match.index + match[0].length;
      const from = Math.max(behind - reach, before ? before.index + before[0].length : 0);
      const to = Math.min(behind + reach, all[i + 1]?.index ?? Infinity);
      const near = dates(text.slice(from, to), behind - from);
      const wrong = near.filter((days) => days.every((day) => isWrong(zone, day)));
      const day = wrong[0]?.[0];
      // Of two dates nobody can tell which one the time is of.
      if (!day || wrong.length < near.length) return [];
      return [{ index: behind - written.length, text: written, zone, day }];
    });
  };
}

type SeasonalZone = ZoneAbbreviation & Required<Pick<ZoneAbbreviation, 'season' | 'offset'>>;

const isSeasonal = (zone: ZoneAbbreviation): zone is SeasonalZone =>
  zone.season !== undefined && zone.offset !== undefined;

const seasonal = new Map(
  Object.entries(zoneAbbreviations).flatMap(([short, zone]) =>
    isSeasonal(zone) ? [short, zone.name ?? short].map((name) => [name, zone] as const) : [],
  ),
);

const zoned = new RegExp(
  String.raw`(?:\d ?(?:[ap]\.? ?m\.?|hrs|hours|h)?|noon|midnight),? ?\(?(?<zone>${[...seasonal.keys()].join('|')})\b`,
  'gu',
);

const elsewhere = new RegExp(String.raw`(?<!New )\b(?:${placesWithoutSummerTime.join('|')})\b`);

const isWrong = ({ zones, offset }: SeasonalZone, day: Day): boolean =>
  offsetAtNoon(zones[0]!, isoOf(day)) !== offset;

/** What was looked up before, since looking up is slow. */
const offsets = new Map<string, string>();

function offsetAtNoon(zone: string, day: string): string {
  const key = `${zone} ${day}`;
  const known = offsets.get(key) ?? offsetOf(`${day}T12:00`, zone);
  offsets.set(key, known);
  return known;
}

/** Finds the dates in a text, those nearest to an index first, each as the days that it may be. */
function datesNear(language: string, issued: Day | null) {
  const reader = dateReader(language);
  return (text: string, index: number): Day[][] => {
    const found: { distance: number; days: Day[] }[] = [];
    for (let date = reader.next(text, 0); date; date = reader.next(text, date.to)) {
      const { year, from } = date;
      // The season of a day hardly depends on the year.
      const years = year || issued ? [year] : [2024, 2025, 2026];
      const days = years
        .map((one) => dayMeant({ ...date!, year: one }, issued))
        .filter((one) => one !== null);
      if (days.length > 0) found.push({ distance: Math.abs(from - index), days });
    }
    return found.sort((a, b) => a.distance - b.distance).map(({ days }) => days);
  };
}
