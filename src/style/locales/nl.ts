import type { Locale } from '../locale.ts';

export const nl = {
  language: 'nl',
  // prettier-ignore
  months: [
    'januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september',
    'oktober', 'november', 'december',
  ],
  // prettier-ignore
  monthsShort: [
    'jan.', 'feb.', 'mrt.', 'apr.', 'mei', 'jun.', 'jul.', 'aug.', 'sep.', 'okt.', 'nov.', 'dec.',
  ],
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  weekdaysShort: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
  date: '{day} {month} {year}',
  dates: {
    of: [],
    articles: ['op'],
    ordinals: ['e', 'de', 'ste'],
    range: ['tot', 'en'],
    on: ['op'],
    relative: { gisteren: -1, eergisteren: -2, overmorgen: 2 },
    today: ['vandaag'],
    next: ['volgende'],
    this: ['deze', 'op'],
    ahead: { in: 'over', days: ['dag', 'dagen'], weeks: ['week', 'weken'] },
  },
  times: { noon: ['middaguur'], midnight: ['middernacht'], hours: ['uur'] },
  quotation: {
    marks: ['“', '”'],
    inner: ['‘', '’'],
    behind: 'zei {speaker}',
    ahead: '{speaker,} zei:',
    stop: '.',
  },
  // prettier-ignore
  labels: [
    'Persbericht',
    'Persmededeling',
    'Persverklaring',
    'Persuitnodiging',
    'Mediabericht',
    'Nieuwsbericht',
    'Gezamenlijk persbericht', 'Persinformatie', 'Uitnodiging aan de pers',
  ],
  // prettier-ignore
  immediate: [
    'Voor onmiddellijke publicatie',
    'Voor directe publicatie',
    'Voor onmiddellijke verspreiding',
    'Per direct te publiceren',
    'Onmiddellijke publicatie',
    'Directe publicatie',
    'Voor onmiddellijk gebruik', 'Voor direct gebruik', 'Direct te publiceren',
  ],
  // prettier-ignore
  embargo: [
    'Onder embargo tot',
    'Embargo tot',
    'Niet publiceren vóór',
    'Niet publiceren voor',
    'Niet voor publicatie vóór',
    'Onder embargo',
    'Embargo',
    'Onder embargo tot en met', 'Onder strikt embargo tot', 'Strikt embargo tot',
    'Embargo tot en met', 'Embargo vervalt', 'Niet publiceren tot', 'Niet voor publicatie tot',
    'Niet voor publicatie voor', 'Vrij voor publicatie vanaf', 'Vrij vanaf',
    'Te publiceren vanaf', 'Publicatie vanaf', 'Pas publiceren na',
  ],
  // prettier-ignore
  releaseOn: [
    'Voor publicatie op', 'Te publiceren op', 'Publicatie op', 'Vrij voor publicatie op',
  ],
  // prettier-ignore
  limits: [
    'Embargo', 'Onder embargo', 'Niet publiceren', 'Niet voor publicatie', 'Vrij vanaf',
  ],
  // prettier-ignore
  markings: [
    'Vertrouwelijk', 'Intern', 'Openbaar', 'Concept', 'Alleen voor intern gebruik',
  ],
  // prettier-ignore
  salutations: [
    'Beste', 'Geachte', 'Goedemorgen', 'Hallo', 'Bijgaand',
  ],
  // prettier-ignore
  fields: {
    headline: [
      'Titel', 'Kop', 'Onderwerp',
    ],
    subheadline: [
      'Ondertitel', 'Onderkop',
    ],
    date: [
      'Gepubliceerd op', 'Gepubliceerd', 'Geplaatst op', 'Publicatiedatum', 'Datum',
      'Uitgegeven op',
    ],
    place: [
      'Plaats', 'Locatie', 'Stad',
    ],
    author: [
      'Auteur', 'Auteurs', 'Door', 'Geschreven door',
    ],
  },
  about: ['Over {name}', 'Over de {name}', 'Over het {name}'],
  // prettier-ignore
  contacts: [
    'Perscontact', 'Perscontacten', 'Contact voor de pers', 'Contactpersoon voor de pers',
    'Contact', 'Contactpersoon', 'Contactpersonen', 'Contactgegevens', 'Persvoorlichting',
    'Persdienst', 'Voor meer informatie', 'Meer informatie', 'Voor vragen', 'Noot voor de pers',
  ],
  // prettier-ignore
  phone: [
    'Tel.', 'Tel', 'Telefoon', 'Mobiel', 'Mob.', 'T', 'M', 'Vast',
  ],
  email: ['E-mail', 'Email', 'Mail', 'E'],
  // prettier-ignore
  fax: [
    'Fax',
  ],
  // prettier-ignore
  contactWords: [
    'contact', 'contactpersoon', 'contactpersonen', 'perscontact', 'vragen', 'contactgegevens',
  ],
  // prettier-ignore
  inquiries: [
    'Voor meer informatie', 'Meer informatie', 'Voor nadere informatie', 'Voor vragen',
    'Voor informatie', 'Journalisten', 'Voor interviews', 'Voor interviewverzoeken',
    'Voor persvragen', 'Perszaken', 'Voor beeldmateriaal',
  ],
  // prettier-ignore
  reach: [
    'contact opnemen met', 'neem contact op met', 'contact op met', 'bel', 'bellen met',
    'mail naar', 'e-mail naar', 'mailen naar', 'schrijf naar',
  ],
  // prettier-ignore
  concerning: [
    'voor', 'over', 'van', 'met', 'bij', 'aan', 'de', 'het',
  ],
  // prettier-ignore
  desks: [
    'persdienst', 'pers', 'team', 'afdeling', 'bureau', 'voorlichting', 'communicatie',
    'persvoorlichting',
  ],
  // prettier-ignore
  press: [
    'pers', 'media', 'voorlichting', 'persvoorlichter', 'woordvoerder', 'woordvoering',
    'communicatie', 'redactie',
  ],
  // prettier-ignore
  publicDesks: [
    'verkoop', 'kaarten', 'vacatures', 'klantenservice', 'donaties', 'reserveringen',
    'abonnementen', 'winkel',
  ],
  // prettier-ignore
  organizations: [
    'BV', 'B.V', 'NV', 'Stichting', 'Vereniging', 'Museum', 'Universiteit', 'Ministerie',
    'Instituut', 'Gemeente', 'Hogeschool', 'School', 'N.V.', 'Comité', 'Raad', 'Commissie',
    'Groep', 'Bond', 'Federatie', 'Bureau', 'Bank', 'Ziekenhuis', 'Centrum', 'Genootschap',
    'Vakbond', 'Partij', 'Kamer', 'Regering', 'Unie', 'Netwerk', 'Fonds',
  ],
  // prettier-ignore
  roles: [
    'directeur', 'woordvoerder', 'woordvoerster', 'persvoorlichter', 'voorlichter', 'hoofd',
    'voorzitter', 'manager', 'coördinator', 'medewerker', 'directrice', 'minister',
    'burgemeester', 'wethouder', 'senator', 'staatssecretaris', 'CEO', 'oprichter',
    'medeoprichter', 'secretaris', 'commissaris', 'hoogleraar', 'bestuurder',
  ],
  // prettier-ignore
  mailHeaders: [
    'Van', 'Aan', 'Cc', 'Verzonden', 'Datum', 'Onderwerp',
  ],
  // prettier-ignore
  closings: [
    'Met vriendelijke groet', 'Met vriendelijke groeten', 'Hartelijke groet', 'Groeten',
  ],
  pageWords: ['Pagina', 'Blz'],
  pageOf: ['van'],
  continued: ['meer volgt', 'vervolg', 'zie volgende'],
  // prettier-ignore
  menu: [
    'Home', 'Over ons', 'Contact', 'Nieuws', 'Pers', 'Zoeken', 'Menu', 'Inloggen', 'Privacybeleid',
    'Privacyverklaring', 'Disclaimer', 'Vacatures', 'Delen', 'Afdrukken', 'Volg ons', 'Naar boven',
    'Terug', 'Volgende', 'Vorige', 'Lees meer', 'Naar de inhoud', 'Ga naar de inhoud',
    'Alles accepteren', 'Alles weigeren',
  ],
  consent: ['accepteren', 'accepteer', 'instellingen', 'privacy', 'toestemming'],
  endMarks: ['###', '# # #', '-30-', 'Einde bericht', 'EINDE', '- EINDE -', 'Einde persbericht'],
  // prettier-ignore
  notes: [
    'Noot voor de redactie', 'Noten voor de redactie', 'Noot aan de redactie',
    'Opmerking voor de redactie', 'Niet voor publicatie', 'Achtergrond', 'Noot voor redactie',
    'Noot voor de redacteuren', 'Noten voor redacties', 'Opmerkingen voor de redactie',
    'Noot voor redacties',
  ],
  // prettier-ignore
  legal: {
    headings: [
      'Toekomstgerichte verklaringen', 'Toekomstgerichte uitspraken', 'Disclaimer',
      'Juridische kennisgeving',
    ],
    phrases: [
      'toekomstgerichte verklaringen', 'toekomstgerichte uitspraken',
      'op de toekomst gerichte verklaringen',
    ],
  },
  // prettier-ignore
  said: [
    'zei', 'zegt', 'aldus', 'verklaarde', 'verklaart', 'vertelde', 'vertelt', 'voegde', 'voegt',
    'benadrukte', 'benadrukt', 'stelde', 'stelt', 'legt', 'lichtte', 'licht', 'reageert',
    'volgens', 'zeiden', 'zeggen', 'meldt', 'meldde', 'vindt', 'vond', 'bevestigt', 'bevestigde',
    'waarschuwt', 'waarschuwde', 'hoopt', 'hoopte', 'concludeert', 'concludeerde', 'vervolgt',
    'vervolgde', 'besluit', 'besloot', 'onderstreept', 'onderstreepte', 'reageerde', 'merkt',
    'merkte', 'belooft',
    'beloofde', 'verwacht', 'verwachtte', 'schrijft', 'schreef', 'geeft aan', 'gaf aan',
    'laat weten', 'liet weten',
  ],
  // prettier-ignore
  honorifics: [
    'dhr.', 'mevr.', 'mw.', 'mr.', 'dr.', 'drs.', 'ir.', 'ing.', 'prof.', 'De heer', 'Mevrouw',
    'Meneer',
  ],
  // prettier-ignore
  abbreviations: [
    'dhr.', 'mevr.', 'mw.', 'mr.', 'dr.', 'drs.', 'ir.', 'ing.', 'prof.', 'St.', 'nr.', 'tel.',
    'bijv.', 'ca.', 'enz.', 'o.a.', 'd.w.z.', 'm.b.t.', 'B.V.', 'N.V.', 'mln.', 'mld.', 'jan.',
    'feb.', 'mrt.', 'apr.', 'jun.', 'jul.', 'aug.', 'sep.', 'okt.', 'nov.', 'dec.',
  ],
  // prettier-ignore
  frequent: [
    'de', 'het', 'een', 'en', 'van', 'in', 'is', 'dat', 'op', 'te', 'voor', 'met', 'zijn', 'die',
    'aan', 'niet', 'ook', 'door', 'naar', 'om', 'bij', 'als', 'worden', 'wordt', 'heeft', 'hebben',
    'uit', 'deze', 'onze', 'dit', 'over',
  ],
  // prettier-ignore
  pronouns: [
    'hij', 'zij', 'ze', 'wij', 'we', 'ik', 'men', 'wie',
  ],
  // prettier-ignore
  openers: [
    'zoals', 'volgens', 'voor', 'na', 'nadat', 'maar', 'toen', 'als', 'met', 'vandaag',
    'gisteren', 'daarom', 'ook', 'terwijl', 'sinds', 'ons', 'onze',
  ],
  // prettier-ignore
  firstPerson: [
    'ik', 'wij', 'we', 'ons', 'onze', 'mijn', 'mij',
  ],
} as const satisfies Locale;
