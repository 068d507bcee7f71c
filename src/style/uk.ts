import type { HouseStyle } from './house-style.ts';

/**
 * British organizations: the speaker before the quotation, ENDS after the story, the rest as notes
 * to editors (research press-release guide, makisite.blogspot.com/2024/04; date in full:
 * geolsoc.org.uk/gsl/publications/journals/page3436.html).
 */
export const british = {
  name: 'uk',
  title: 'British organizations',
  // The day before the month, the 24-hour clock: Europe and most of the Commonwealth.
  countries: 'GB IE AU NZ ZA FR BE LU NL DE AT CH ES PT IT DK SE NO FI PL CZ GR'.split(' '),
  language: 'en-GB',
  order: [
    'label',
    'timing',
    'headline',
    'subheadlines',
    'story',
    'endMark',
    'notes',
    'about',
    'legal',
    'contacts',
  ],
  date: '{day} {month} {year}',
  timing: {
    immediate: '{IMMEDIATE}',
    embargo: '{EMBARGO} {time} {zone}, {date}',
    clock: '24 hours',
  },
  dateline: { pattern: '{place}, {date} – ', capitals: false, places: 'as given' },
  quote: {
    speaker: 'ahead',
    comma: 'outside',
    strong: false,
    honorifics: 'keep',
  },
  about: '{about}',
  contacts: { heading: '{contacts}', shared: false, phone: 'Tel: ', email: 'Email: ' },
  endMark: 'ENDS',
} as const satisfies HouseStyle;
