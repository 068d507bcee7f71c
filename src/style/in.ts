import type { HouseStyle } from './house-style.ts';

/**
 * Indian organizations and their agencies: "Kolkata, 9th November, 2020:", speakers in bold after
 * their quotation, people of one agency on shared lines, no end mark.
 */
export const indian = {
  name: 'in',
  title: 'Indian organizations and agencies',
  countries: ['IN', 'BD', 'BT', 'LK', 'NP', 'PK'],
  language: 'en-IN',
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
  date: '{ordinal} {month}, {year}',
  timing: {
    immediate: null,
    embargo: '{EMBARGO} {time} {zone}, {date}',
    clock: '24 hours',
  },
  dateline: { pattern: '{place}, {date}: ', capitals: false, places: 'as given' },
  quote: {
    speaker: 'behind',
    comma: 'outside',
    strong: true,
    honorifics: 'keep',
  },
  about: '{about}:',
  contacts: {
    heading: '{contacts}:',
    wording: 'For further information please contact',
    shared: true,
    phone: 'Ph: ',
    email: 'E-mail: ',
  },
  endMark: null,
} as const satisfies HouseStyle;
