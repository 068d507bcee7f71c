/**
 * The American cities that the Associated Press lets stand without their state in a dateline, and
 * the state that is meant (writingexplained.org/ap-style/ap-style-datelines): Miami in Oklahoma
 * needs it.
 */
export const statesOfCities: Readonly<Record<string, string>> = {
  Atlanta: 'Georgia',
  Baltimore: 'Maryland',
  Boston: 'Massachusetts',
  Chicago: 'Illinois',
  Cincinnati: 'Ohio',
  Cleveland: 'Ohio',
  Dallas: 'Texas',
  Denver: 'Colorado',
  Detroit: 'Michigan',
  Honolulu: 'Hawaii',
  Houston: 'Texas',
  Indianapolis: 'Indiana',
  'Las Vegas': 'Nevada',
  'Los Angeles': 'California',
  Miami: 'Florida',
  Milwaukee: 'Wisconsin',
  Minneapolis: 'Minnesota',
  'New Orleans': 'Louisiana',
  'New York': 'New York',
  'Oklahoma City': 'Oklahoma',
  Philadelphia: 'Pennsylvania',
  Phoenix: 'Arizona',
  Pittsburgh: 'Pennsylvania',
  'St. Louis': 'Missouri',
  'Salt Lake City': 'Utah',
  'San Antonio': 'Texas',
  'San Diego': 'California',
  'San Francisco': 'California',
  Seattle: 'Washington',
  Washington: 'District of Columbia',
};
