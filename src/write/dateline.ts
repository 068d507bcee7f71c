import type { Release } from '../release/release.ts';
import type { HouseStyle } from '../style/house-style.ts';
import type { Locale } from '../style/locale.ts';
import { formatDate } from '../style/dates.ts';
import { fill } from '../style/pattern.ts';

/** The dateline up to the first word of the lead: "Kolkata, 9th November, 2020: ". */
export const formatDateline = (release: Release, style: HouseStyle, locale: Locale): string =>
  fill(style.dateline.pattern, {
    place: placeOf(release.dateline, style),
    date: formatDate(release.dateline.date, style, locale),
  });

/** The place as this style writes it: "PUNE, India", "AUSTIN, Texas", "BOSTON". */
function placeOf(
  { place, region, country }: Release['dateline'],
  { dateline: { capitals, places } }: HouseStyle,
): string {
  const city = capitals ? place.toUpperCase() : place;
  const follow = (...parts: (string | undefined)[]) => [city, ...parts.filter(Boolean)].join(', ');
  if (places === 'as given') return follow(region, country);
  if (places.alone.includes(place)) return city;
  const shortRegion = region && (places.regions[region] ?? region);
  const regional = country === undefined || places.regional.includes(country);
  return regional ? follow(shortRegion) : follow(country);
}
