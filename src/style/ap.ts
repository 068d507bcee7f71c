import { apCities, apForeignCities, regions } from '../trade/places.ts';
import type { HouseStyle } from './house-style.ts';

/**
 * American releases in the style of the Associated Press. The date in the dateline is a habit of press
 * releases, not the AP's own (pavilion.dinfos.edu/Article/Article/2953517/deciphering-datelines). The
 * AP gives no courtesy titles.
 */
export const associatedPress = {
  name: 'ap',
  countries: ['US', 'CA'],
  title: 'American newsrooms and wires (Associated Press)',
  language: 'en-US',
  order: [
    'timing',
    'label',
    'headline',
    'subheadlines',
    'story',
    'notes',
    'about',
    'legal',
    'contacts',
    'endMark',
  ],
  date: '{shortMonth} {day}, {year}',
  timing: {
    immediate: '{IMMEDIATE}',
    embargo: '{EMBARGO} {time} {zone}, {date}',
    clock: '12 hours',
  },
  dateline: {
    pattern: '{place}, {date} — ',
    capitals: true,
    places: {
      alone: [...Object.keys(apCities), ...apForeignCities],
      // Canadian cities take their province, written out, and no country.
      regional: ['United States', 'United States of America', 'USA', 'US', 'U.S.', 'Canada'],
      regions: Object.fromEntries(regions.flatMap(({ name, ap }) => (ap ? [[name, ap]] : []))),
    },
  },
  quote: {
    speaker: 'behind',
    comma: 'inside',
    strong: false,
    honorifics: 'drop',
  },
  about: '{about}',
  contacts: { heading: '{contacts}:', shared: false, phone: '', email: '' },
  endMark: '###',
} as const satisfies HouseStyle;
