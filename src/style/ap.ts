import type { HouseStyle } from './house-style.ts';

/**
 * American releases after the Associated Press. The date in the dateline is the press release's
 * habit, not the AP's own (pavilion.dinfos.edu/Article/Article/2953517/deciphering-datelines). The
 * AP gives no courtesy titles.
 */
export const associatedPress = {
  name: 'ap',
  title: 'American releases after the Associated Press',
  language: 'en-US',
  order: ['timing', 'label', 'headline', 'subheadlines', 'story', 'about', 'contacts', 'endMark'],
  date: '{shortMonth} {day}, {year}',
  timing: {
    immediate: '{IMMEDIATE}',
    embargo: '{EMBARGO} {time}, {date} ({zone})',
    clock: '12 hours',
  },
  dateline: {
    pattern: '{place}, {date} — ',
    capitals: true,
    places: {
      // The 30 of the AP stylebook (writingexplained.org/ap-style/ap-style-datelines), then the
      // foreign ones as one secondary list has them: editions differ, so they are advice.
      // prettier-ignore
      alone: [
        'Atlanta', 'Baltimore', 'Boston', 'Chicago', 'Cincinnati', 'Cleveland', 'Dallas', 'Denver',
        'Detroit', 'Honolulu', 'Houston', 'Indianapolis', 'Las Vegas', 'Los Angeles', 'Miami',
        'Milwaukee', 'Minneapolis', 'New Orleans', 'New York', 'Oklahoma City', 'Philadelphia',
        'Phoenix', 'Pittsburgh', 'St. Louis', 'Salt Lake City', 'San Antonio', 'San Diego',
        'San Francisco', 'Seattle', 'Washington',
        'Beijing', 'Berlin', 'Geneva', 'Gibraltar', 'Havana', 'Hong Kong', 'Islamabad', 'Istanbul',
        'Jerusalem', 'Johannesburg', 'London', 'Luxembourg', 'Macau', 'Mexico City', 'Milan',
        'Monaco', 'Montreal', 'Moscow', 'Munich', 'New Delhi', 'Ottawa', 'Panama City', 'Paris',
        'Quebec City', 'Rio de Janeiro', 'Rome', 'San Marino', 'Sao Paulo', 'Shanghai', 'Singapore',
        'Sydney', 'Tokyo', 'Toronto', 'Vatican City', 'Vienna', 'Zurich',
      ],
      // Canadian cities take their province, written out, and no country.
      regional: ['United States', 'United States of America', 'USA', 'US', 'U.S.', 'Canada'],
      // Eight states are never shortened and so not here
      // (apstylebook.blogspot.com/2009/06/state-names.html).
      // prettier-ignore
      regions: {
        Alabama: 'Ala.', Arizona: 'Ariz.', Arkansas: 'Ark.', California: 'Calif.',
        Colorado: 'Colo.', Connecticut: 'Conn.', Delaware: 'Del.', 'District of Columbia': 'D.C.',
        Florida: 'Fla.', Georgia: 'Ga.', Illinois: 'Ill.', Indiana: 'Ind.', Kansas: 'Kan.',
        Kentucky: 'Ky.', Louisiana: 'La.', Maryland: 'Md.', Massachusetts: 'Mass.',
        Michigan: 'Mich.', Minnesota: 'Minn.', Mississippi: 'Miss.', Missouri: 'Mo.',
        Montana: 'Mont.', Nebraska: 'Neb.', Nevada: 'Nev.', 'New Hampshire': 'N.H.',
        'New Jersey': 'N.J.', 'New Mexico': 'N.M.', 'New York': 'N.Y.', 'North Carolina': 'N.C.',
        'North Dakota': 'N.D.', Oklahoma: 'Okla.', Oregon: 'Ore.', Pennsylvania: 'Pa.',
        'Rhode Island': 'R.I.', 'South Carolina': 'S.C.', 'South Dakota': 'S.D.',
        Tennessee: 'Tenn.', Vermont: 'Vt.', Virginia: 'Va.', Washington: 'Wash.',
        'West Virginia': 'W.Va.', Wisconsin: 'Wis.', Wyoming: 'Wyo.',
      },
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
