/** The places of datelines: states and provinces with their short forms, and cities known everywhere. */

/** A state or province. */
export interface Region {
  readonly country: string;
  readonly name: string;
  /** As the Associated Press writes it in a dateline: "Mass."; absent where it writes the name. */
  readonly ap?: string;
  /** Its other short forms: the post's ("MA"), and what newspapers print. */
  readonly short: readonly string[];
}

/*
 * One region a line: name, the Associated Press's form (it ends with a full stop), other forms.
 * AP Stylebook (apstylebook.blogspot.com/2009/06/state-names.html: eight states are never shortened);
 * USPS Publication 28; Canada Post.
 */
const REGIONS = {
  'United States': `
    Alabama|Ala.|AL
    Alaska|AK
    Arizona|Ariz.|AZ
    Arkansas|Ark.|AR
    California|Calif.|CA|Cal
    Colorado|Colo.|CO
    Connecticut|Conn.|CT
    Delaware|Del.|DE
    District of Columbia|D.C.|DC
    Florida|Fla.|FL
    Georgia|Ga.|GA
    Hawaii|HI
    Idaho|ID
    Illinois|Ill.|IL
    Indiana|Ind.|IN
    Iowa|IA
    Kansas|Kan.|KS
    Kentucky|Ky.|KY
    Louisiana|La.|LA
    Maine|ME
    Maryland|Md.|MD
    Massachusetts|Mass.|MA
    Michigan|Mich.|MI
    Minnesota|Minn.|MN
    Mississippi|Miss.|MS
    Missouri|Mo.|MO
    Montana|Mont.|MT
    Nebraska|Neb.|NE
    Nevada|Nev.|NV
    New Hampshire|N.H.|NH
    New Jersey|N.J.|NJ
    New Mexico|N.M.|NM
    New York|N.Y.|NY
    North Carolina|N.C.|NC
    North Dakota|N.D.|ND
    Ohio|OH
    Oklahoma|Okla.|OK
    Oregon|Ore.|OR
    Pennsylvania|Pa.|PA
    Rhode Island|R.I.|RI
    South Carolina|S.C.|SC
    South Dakota|S.D.|SD
    Tennessee|Tenn.|TN
    Texas|Tex|TX
    Utah|UT
    Vermont|Vt.|VT
    Virginia|Va.|VA
    Washington|Wash.|WA
    West Virginia|W.Va.|WV
    Wisconsin|Wis.|WI
    Wyoming|Wyo.|WY
    Puerto Rico|P.R|PR`,
  Canada: `
    Ontario|Ont|ON
    Quebec|Que|QC
    Québec
    British Columbia|B.C|BC
    Alberta|Alta|AB
    Manitoba|Man|MB
    Saskatchewan|Sask|SK
    Nova Scotia|N.S|NS
    New Brunswick|N.B|NB
    Newfoundland and Labrador|N.L|NL
    Prince Edward Island|P.E.I|PE
    Yukon|YT
    Nunavut|NU
    Northwest Territories|N.W.T|NT`,
  Australia: `
    New South Wales|NSW
    Victoria|VIC
    Queensland|QLD`,
};

export const regions: readonly Region[] = Object.entries(REGIONS).flatMap(([country, lines]) =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [name, ...forms] = line.trim().split('|') as [string, ...string[]];
      const ap = country === 'United States' && forms[0]?.endsWith('.') ? forms[0] : undefined;
      return { country, name, ...(ap && { ap }), short: forms };
    }),
);

/**
 * American cities that the Associated Press lets stand in a dateline without a state, and the state
 * that is meant: Miami in Oklahoma needs it (writingexplained.org/ap-style/ap-style-datelines).
 */
// prettier-ignore
export const apCities: Readonly<Record<string, string>> = {
  Atlanta: 'Georgia', Baltimore: 'Maryland', Boston: 'Massachusetts', Chicago: 'Illinois',
  Cincinnati: 'Ohio', Cleveland: 'Ohio', Dallas: 'Texas', Denver: 'Colorado', Detroit: 'Michigan',
  Honolulu: 'Hawaii', Houston: 'Texas', Indianapolis: 'Indiana', 'Las Vegas': 'Nevada',
  'Los Angeles': 'California', Miami: 'Florida', Milwaukee: 'Wisconsin', Minneapolis: 'Minnesota',
  'New Orleans': 'Louisiana', 'New York': 'New York', 'Oklahoma City': 'Oklahoma',
  Philadelphia: 'Pennsylvania', Phoenix: 'Arizona', Pittsburgh: 'Pennsylvania',
  'St. Louis': 'Missouri', 'Salt Lake City': 'Utah', 'San Antonio': 'Texas',
  'San Diego': 'California', 'San Francisco': 'California', Seattle: 'Washington',
  Washington: 'District of Columbia',
};

/** Foreign cities that it lets stand alone, after one secondary list: editions differ, so they are advice. */
// prettier-ignore
export const apForeignCities: readonly string[] = [
  'Beijing', 'Berlin', 'Geneva', 'Gibraltar', 'Havana', 'Hong Kong', 'Islamabad', 'Istanbul',
  'Jerusalem', 'Johannesburg', 'London', 'Luxembourg', 'Macau', 'Mexico City', 'Milan', 'Monaco',
  'Montreal', 'Moscow', 'Munich', 'New Delhi', 'Ottawa', 'Panama City', 'Paris', 'Quebec City',
  'Rio de Janeiro', 'Rome', 'San Marino', 'Sao Paulo', 'Shanghai', 'Singapore', 'Sydney', 'Tokyo',
  'Toronto', 'Vatican City', 'Vienna', 'Zurich',
];

/** Other cities that releases come from: capitals, seats of business, in their languages. */
// prettier-ignore
export const otherCities: readonly string[] = [
  'New York City', 'Austin', 'Nashville', 'Portland', 'Sacramento', 'San Jose', 'Silicon Valley',
  'Genf', 'Genève', 'Londres', 'Ciudad de México', 'Milano', 'Montréal', 'München', 'Delhi',
  'Parigi', 'Québec', 'Roma', 'São Paulo', 'Wien', 'Zürich', 'Amsterdam', 'Athens', 'Auckland',
  'Bangkok', 'Barcelona', 'Basel', 'Bengaluru', 'Bangalore', 'Bern', 'Bogotá', 'Bonn', 'Bristol',
  'Brussels', 'Bruxelles', 'Brüssel', 'Brussel', 'Bucharest', 'Budapest', 'Buenos Aires', 'Cairo',
  'Calcutta', 'Cambridge', 'Canberra', 'Cape Town', 'Cardiff', 'Chennai', 'Copenhagen', 'Dakar',
  'Den Haag', 'The Hague', 'Dhaka', 'Dubai', 'Abu Dhabi', 'Dublin', 'Düsseldorf', 'Edinburgh',
  'Frankfurt', 'Glasgow', 'Hamburg', 'Hanoi', 'Helsinki', 'Hyderabad', 'Jakarta', 'Karachi',
  'Kathmandu', 'Kigali', 'Kolkata', 'Köln', 'Cologne', 'Kuala Lumpur', 'Kyiv', 'Kiev', 'Lagos',
  'Lahore', 'Leipzig', 'Lille', 'Lima', 'Lisbon', 'Lisboa', 'Liverpool', 'Ljubljana', 'Lyon',
  'Madrid', 'Manchester', 'Manila', 'Marseille', 'Melbourne', 'Mumbai', 'Nairobi', 'Nicosia',
  'Oslo', 'Oxford', 'Perth', 'Porto', 'Prague', 'Pretoria', 'Pune', 'Riga', 'Rotterdam',
  'Santiago', 'Seoul', 'Sofia', 'Stockholm', 'Strasbourg', 'Stuttgart', 'Sevilla', 'Taipei',
  'Tallinn', 'Tel Aviv', 'Torino', 'Toulouse', 'Utrecht', 'Valencia', 'Vancouver', 'Vilnius',
  'Warsaw', 'Wellington', 'Yangon', 'Zagreb', 'Brasília', 'Lucknow', 'Patna', 'Bhopal', 'Jaipur',
  'Ahmedabad', 'Guwahati', 'Thiruvananthapuram', 'Colombo', 'Addis Ababa', 'Accra', 'Calgary',
  'Winnipeg', 'Halifax', 'कोलकाता', 'नई दिल्ली', 'दिल्ली', 'मुंबई', 'लखनऊ', 'पटना', 'जयपुर',
  'भोपाल', 'কলকাতা', 'ঢাকা', 'চট্টগ্রাম',
];
