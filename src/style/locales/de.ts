import type { Locale } from '../locale.ts';

export const de = {
  language: 'de',
  // prettier-ignore
  months: [
    'Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober',
    'November', 'Dezember',
  ],
  // prettier-ignore
  monthsShort: [
    'Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.',
  ],
  weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  weekdaysShort: ['Mo.', 'Di.', 'Mi.', 'Do.', 'Fr.', 'Sa.', 'So.'],
  date: '{day}. {month} {year}',
  dates: {
    of: [],
    articles: ['den', 'dem'],
    ordinals: [],
    range: ['bis', 'und'],
    on: ['am', 'bis', 'zum', 'vom'],
    relative: { gestern: -1, vorgestern: -2, übermorgen: 2 },
    today: ['heute'],
    next: ['nächsten', 'kommenden'],
    this: ['diesen', 'am'],
    ahead: { in: 'in', days: ['Tag', 'Tagen'], weeks: ['Woche', 'Wochen'] },
  },
  times: { noon: ['Mittag'], midnight: ['Mitternacht'], hours: ['Uhr'] },
  quotation: {
    marks: ['„', '“'],
    inner: ['‚', '‘'],
    behind: 'sagte {speaker}',
    ahead: '{speaker,} sagte:',
    stop: '.',
  },
  // prettier-ignore
  labels: [
    'Pressemitteilung', 'Presseinformation', 'Pressemeldung', 'Medienmitteilung',
    'Medieninformation', 'Presseerklärung', 'Presseaussendung', 'Pressetext', 'Presse-Information',
    'Presse-Mitteilung', 'Presseeinladung', 'Pressemappe',
    'Gemeinsame Pressemitteilung', 'Pressenotiz', 'Medieneinladung', 'Mitteilung an die Medien',
    'Presse-Meldung', 'Medienmeldung', 'Presseerklaerung',
  ],
  immediate: [
    'Zur sofortigen Veröffentlichung',
    'Zur sofortigen Verwendung',
    'Zur sofortigen Freigabe',
    'Frei zur sofortigen Veröffentlichung',
    'Sofort zur Veröffentlichung',
    'Ab sofort frei',
  ],
  // prettier-ignore
  embargo: [
    'Sperrfrist:', 'Sperrfrist', 'Sperrfrist bis', 'Gesperrt bis', 'Frei ab',
    'Nicht zur Veröffentlichung vor', 'Nicht vor', 'Embargo bis', 'Embargo', 'Unter Embargo bis',
    'Sperrfrist bis zum', 'Sperrfrist endet', 'Sperrfrist ab', 'Achtung Sperrfrist',
    'Achtung, Sperrfrist', 'Bitte Sperrfrist beachten', 'Sperrvermerk', 'Sendesperrfrist',
    'Gesperrt bis zum', 'Gesperrt für', 'Veröffentlichung frei ab',
    'Frei zur Veröffentlichung ab', 'Frei zur Veröffentlichung am',
    'Zur Veröffentlichung frei ab', 'Zur Veröffentlichung ab', 'Freigegeben ab', 'Freigabe ab',
    'Freigabe', 'Frei ab dem', 'Frei für', 'Veröffentlichung erst ab',
    'Veröffentlichung nicht vor', 'Nicht veröffentlichen vor', 'Nicht zu veröffentlichen vor',
    'Nicht zur Veröffentlichung bis', 'Veröffentlichung ab', 'Embargo bis zum', 'Unter Embargo',
    'Erst ab',
  ],
  // prettier-ignore
  releaseOn: [
    'Zur Veröffentlichung am', 'Zur Veröffentlichung ab', 'Zur Veröffentlichung',
    'Veröffentlichung am', 'Veröffentlichung ab', 'Veröffentlichungstermin',
  ],
  // prettier-ignore
  limits: [
    'Sperrfrist', 'Sperrvermerk', 'Sendesperrfrist', 'Gesperrt', 'Embargo', 'Achtung Sperrfrist',
    'Bitte Sperrfrist', 'Frei ab', 'Freigabe ab', 'Frei für', 'Nicht zur Veröffentlichung',
    'Nicht veröffentlichen',
  ],
  // prettier-ignore
  markings: [
    'Vertraulich', 'Streng vertraulich', 'Intern', 'Offen', 'Öffentlich',
    'Nur für den Dienstgebrauch', 'VS-NfD', 'Entwurf', 'Zur internen Verwendung',
  ],
  // prettier-ignore
  salutations: [
    'Sehr geehrte', 'Liebe Kolleginnen', 'Liebe Redaktion', 'Guten Tag', 'Hallo',
    'An die Redaktionen', 'Anbei',
  ],
  // prettier-ignore
  fields: {
    headline: [
      'Titel', 'Überschrift', 'Betreff', 'Schlagzeile',
    ],
    subheadline: [
      'Untertitel', 'Unterzeile', 'Unterüberschrift',
    ],
    date: [
      'Veröffentlicht am', 'Veröffentlicht', 'Veröffentlichung', 'Veröffentlichungsdatum',
      'Erschienen am', 'Erscheinungsdatum', 'Datum', 'Stand', 'Vom', 'Ausgabe vom',
      'Meldung vom',
    ],
    place: [
      'Ort', 'Standort',
    ],
    author: [
      'Autor', 'Autorin', 'Autoren', 'Autorinnen', 'Von', 'Verfasst von', 'Herausgeber',
    ],
  },
  about: ['Über {name}', 'Über die {name}', 'Über den {name}', 'Über das {name}'],
  // prettier-ignore
  contacts: [
    'Pressekontakt', 'Pressekontakte', 'Kontakt', 'Medienkontakt', 'Kontakt für die Presse',
    'Kontakt für Medien', 'Ansprechpartner für die Presse', 'Ansprechpartner für Medien',
    'Ansprechpartnerin für die Presse', 'Ansprechpartner', 'Ihr Ansprechpartner',
    'Ihre Ansprechpartnerin', 'Presseanfragen', 'Medienanfragen', 'Rückfragen', 'Rückfragehinweis',
    'Für Rückfragen', 'Für Rückfragen stehen Ihnen zur Verfügung', 'Weitere Informationen',
    'Pressestelle', 'Kontaktinformationen',
  ],
  // prettier-ignore
  phone: [
    'Tel', 'Tel.', 'Telefon', 'Fon', 'Mobil', 'Handy', 'T', 'M', 'Ruf', 'Festnetz', 'Durchwahl',
    'Telefonnummer', 'Direkt',
  ],
  email: ['E-Mail', 'Email', 'Mail', 'E'],
  // prettier-ignore
  fax: [
    'Fax', 'Telefax',
  ],
  // prettier-ignore
  contactWords: [
    'Kontakt', 'Kontakte', 'Anfragen', 'Rückfragen', 'Ansprechpartner', 'Ansprechpartnerin',
    'Pressekontakt',
  ],
  // prettier-ignore
  inquiries: [
    'Für weitere Informationen', 'Weitere Informationen', 'Für Rückfragen', 'Bei Rückfragen',
    'Rückfragen', 'Für Fragen', 'Nähere Informationen', 'Journalisten',
    'Journalistinnen und Journalisten', 'Medienvertreter', 'Medienschaffende',
    'Für Interviewanfragen', 'Für Interviews', 'Presseanfragen', 'Medienanfragen',
    'Für Presseanfragen', 'Für Bildmaterial',
  ],
  // prettier-ignore
  reach: [
    'kontaktieren Sie', 'wenden Sie sich an', 'wenden Sie sich bitte an', 'schreiben Sie an',
    'rufen Sie', 'E-Mail an', 'Mail an', 'erreichen Sie', 'stehen Ihnen zur Verfügung',
    'steht Ihnen zur Verfügung',
  ],
  // prettier-ignore
  concerning: [
    'für', 'zu', 'zum', 'zur', 'bei', 'über', 'an', 'der', 'des',
  ],
  // prettier-ignore
  desks: [
    'Pressestelle', 'Presse', 'Team', 'Abteilung', 'Referat', 'Büro', 'Agentur', 'Kommunikation',
    'Öffentlichkeitsarbeit', 'Medien',
  ],
  // prettier-ignore
  press: [
    'Presse', 'Pressestelle', 'Pressesprecher', 'Pressesprecherin', 'Medien', 'Medienstelle',
    'Mediensprecher', 'Kommunikation', 'Unternehmenskommunikation', 'Öffentlichkeitsarbeit',
    'Sprecher', 'Sprecherin',
  ],
  // prettier-ignore
  publicDesks: [
    'Vertrieb', 'Verkauf', 'Karriere', 'Bewerbung', 'Bewerbungen', 'Kundenservice',
    'Kundendienst', 'Kundencenter', 'Karten', 'Spenden', 'Abo', 'Zentrale', 'Buchung',
    'Bürgertelefon', 'Shop', 'Datenschutz',
  ],
  // prettier-ignore
  organizations: [
    'GmbH', 'AG', 'e.V', 'eV', 'KG', 'Stiftung', 'Verein', 'Museum', 'Universität',
    'Ministerium', 'Institut', 'Gesellschaft', 'Verband', 'Stadt', 'Hochschule', 'Schule',
    'Ausschuss', 'Rat', 'Kommission', 'Gruppe', 'Bundesverband', 'Bund', 'Amt', 'Bundesamt',
    'Behörde', 'Bank', 'Krankenhaus', 'Klinik', 'Zentrum', 'Union', 'Partei', 'Bundestag',
    'Bundesrat', 'Senat', 'Netzwerk', 'Netz', 'Bündnis', 'Initiative', 'Fonds',
  ],
  // prettier-ignore
  roles: [
    'Leiter', 'Leiterin', 'Pressesprecher', 'Pressesprecherin', 'Sprecher', 'Sprecherin',
    'Referent', 'Referentin', 'Geschäftsführer', 'Geschäftsführerin', 'Direktor', 'Direktorin',
    'Vorstand', 'Vorsitzender', 'Vorsitzende', 'Pressereferent', 'Pressereferentin',
    'Projektleiter', 'Projektleiterin', 'Präsident', 'Präsidentin', 'Minister', 'Ministerin',
    'Bürgermeister', 'Bürgermeisterin', 'Oberbürgermeister', 'Oberbürgermeisterin', 'Senator',
    'Senatorin', 'Staatssekretär', 'Staatssekretärin', 'Vorständin', 'Vorstandsvorsitzender',
    'Vorstandsvorsitzende', 'CEO', 'CFO', 'CTO', 'Bereichsleiter', 'Bereichsleiterin',
    'Gründer', 'Gründerin', 'Kanzler', 'Kanzlerin', 'Bundesminister', 'Bundesministerin',
    'Bundeskanzler', 'Bundeskanzlerin', 'Kommissar', 'Kommissarin', 'Abgeordneter',
    'Abgeordnete', 'Chefredakteur', 'Chefredakteurin', 'Generalsekretär', 'Generalsekretärin',
  ],
  // prettier-ignore
  mailHeaders: [
    'Von', 'An', 'Cc', 'Kopie', 'Gesendet', 'Datum', 'Betreff',
  ],
  // prettier-ignore
  closings: [
    'Mit freundlichen Grüßen', 'Mit freundlichem Gruß', 'Freundliche Grüße', 'Viele Grüße',
    'Beste Grüße', 'Herzliche Grüße', 'Von meinem iPhone gesendet',
  ],
  pageWords: ['Seite', 'Blatt'],
  pageOf: ['von'],
  continued: ['mehr folgt', 'Fortsetzung', 'Fortsetzung folgt', 'weiter', 'bitte wenden'],
  // prettier-ignore
  menu: [
    'Startseite', 'Über uns', 'Kontakt', 'Aktuelles', 'Presse', 'Pressebereich', 'Newsroom',
    'Suche', 'Suchen', 'Menü', 'Anmelden', 'Impressum', 'Datenschutz', 'Datenschutzerklärung',
    'AGB', 'Barrierefreiheit', 'Karriere', 'Teilen', 'Drucken', 'Folgen Sie uns', 'Nach oben',
    'Zurück', 'Zurück zur Übersicht', 'Weiter', 'Weiterlesen', 'Mehr erfahren',
    'Zum Inhalt springen', 'Zum Inhalt', 'Zum Hauptinhalt springen', 'Alle akzeptieren',
    'Alle ablehnen', 'Newsletter', 'Sitemap',
  ],
  consent: [
    'akzeptieren',
    'zustimmen',
    'einverstanden',
    'Einstellungen',
    'Datenschutz',
    'Webseite',
    'Website',
  ],
  endMarks: ['###', '# # #', '– Ende –', '- Ende -', 'Ende', 'ENDE'],
  // prettier-ignore
  notes: [
    'Hinweis an die Redaktion', 'Hinweise an die Redaktion', 'Hinweis für die Redaktion',
    'Hinweise für Redaktionen', 'Anmerkung für die Redaktion', 'Hintergrund',
    'Redaktionshinweis', 'Redaktionshinweise', 'Redaktioneller Hinweis',
    'Redaktionelle Hinweise', 'Hinweise an die Redaktionen', 'Hinweis an Redaktionen',
    'Hinweis für Redaktionen', 'Hinweise für die Redaktion', 'Hintergrundinformationen',
  ],
  // prettier-ignore
  legal: {
    headings: [
      'Zukunftsgerichtete Aussagen', 'Zukunftsbezogene Aussagen', 'Vorausschauende Aussagen',
      'Disclaimer', 'Haftungsausschluss', 'Rechtlicher Hinweis', 'Rechtliche Hinweise',
      'Wichtiger Hinweis', 'Hinweis zu zukunftsgerichteten Aussagen',
    ],
    phrases: [
      'zukunftsgerichtete Aussagen', 'zukunftsbezogene Aussagen', 'vorausschauende Aussagen',
      'in die Zukunft gerichtete Aussagen', 'kein Angebot zum Kauf',
    ],
  },
  // prettier-ignore
  said: [
    'erklärten', 'sagten', 'betonten', 'hieß es', 'heißt es', 'kommentierten', 'sagte', 'sagt',
    'erklärte', 'erklärt', 'betonte', 'betont', 'ergänzte', 'ergänzt', 'so', 'kommentierte',
    'kommentiert', 'fügte', 'fügt', 'teilte', 'meinte', 'meint', 'unterstrich', 'unterstreicht',
    'erläuterte', 'erläutert', 'stellte', 'stellt', 'freut sich', 'laut', 'forderte', 'fordert',
    'forderten', 'wirbt', 'warb', 'lobte', 'lobt', 'kritisierte', 'kritisiert', 'warnte', 'warnt',
    'mahnte', 'mahnt', 'berichtete', 'berichtet', 'versicherte', 'versichert', 'äußerte', 'äußert',
    'bekräftigte', 'bekräftigt', 'bestätigte', 'bestätigt', 'resümiert', 'resümierte',
    'verdeutlicht', 'verdeutlichte', 'begrüßte', 'begrüßt', 'hofft', 'hoffte', 'findet',
    'verspricht', 'versprach', 'schildert', 'schilderte', 'zitiert', 'appellierte', 'appelliert',
    'kündigte', 'kündigt', 'unterstreichen', 'sagen', 'erklären', 'betonen',
    'fasst', 'fasste', 'verweist', 'bilanziert', 'bilanzierte', 'hob hervor',
    'hebt hervor', 'zeigte sich', 'zeigt sich', 'freute sich', 'freuen sich', 'ist überzeugt',
    'gibt zu bedenken', 'gab zu bedenken', 'bringt es auf den Punkt',
  ],
  honorifics: [
    'Herr',
    'Frau',
    'Dr.',
    'Prof.',
    'Prof. Dr.',
    'Professor',
    'Professorin',
    'Dipl.-Ing.',
  ],
  // prettier-ignore
  abbreviations: [
    'Dr.', 'Prof.', 'Dipl.', 'Ing.', 'St.', 'Str.', 'Nr.', 'Tel.', 'bzw.', 'ca.', 'z. B.', 'z.B.',
    'd. h.', 'd.h.', 'u. a.', 'u.a.', 'usw.', 'etc.', 'inkl.', 'Mio.', 'Mrd.', 'e.V.', 'e. V.',
    'Co.', 'Jan.', 'Feb.', 'Apr.', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.',
  ],
  // prettier-ignore
  frequent: [
    'der', 'die', 'das', 'und', 'den', 'dem', 'des', 'ist', 'mit', 'für', 'von', 'im', 'auf', 'ein',
    'eine', 'einen', 'zu', 'sich', 'nicht', 'auch', 'als', 'an', 'wird', 'werden', 'sind', 'bei',
    'aus', 'nach', 'zum', 'zur', 'über', 'wir', 'hat',
  ],
  // prettier-ignore
  pronouns: [
    'er', 'sie', 'es', 'wir', 'ich', 'man', 'wer',
  ],
  // prettier-ignore
  openers: [
    'wie', 'als', 'nach', 'auch', 'denn', 'doch', 'aber', 'dazu', 'bei', 'seit', 'während',
    'gegenüber', 'heute', 'gestern', 'dort', 'hier', 'so', 'laut', 'dabei', 'darüber', 'zudem',
    'außerdem', 'unter', 'ob', 'wenn', 'weil', 'dass',
  ],
  // prettier-ignore
  firstPerson: [
    'ich', 'wir', 'mein', 'meine', 'meinen', 'meiner', 'unser', 'unsere', 'unseren', 'unserer',
    'unserem', 'uns', 'mir', 'mich',
  ],
} as const satisfies Locale;
