import type { Locale } from '../locale.ts';

export const it = {
  language: 'it',
  // prettier-ignore
  months: [
    'gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre',
    'ottobre', 'novembre', 'dicembre',
  ],
  // prettier-ignore
  monthsShort: [
    'gen.', 'feb.', 'mar.', 'apr.', 'mag.', 'giu.', 'lug.', 'ago.', 'set.', 'ott.', 'nov.', 'dic.',
  ],
  monthsAlso: { 1: ['genn.'], 2: ['febbr.'], 9: ['sett.'] },
  weekdays: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
  weekdaysShort: ['lun.', 'mar.', 'mer.', 'gio.', 'ven.', 'sab.', 'dom.'],
  date: '{day} {month} {year}',
  dates: {
    of: ['di', 'del'],
    articles: ['il'],
    ordinals: ['º', 'ª', '°', 'o'],
    range: ['al', 'e', 'a'],
    on: ['il'],
    relative: { ieri: -1, domani: 1, dopodomani: 2 },
    today: ['oggi'],
    next: ['prossimo', 'prossima'],
    this: ['questo', 'questa'],
    ahead: { in: 'tra', days: ['giorno', 'giorni'], weeks: ['settimana', 'settimane'] },
  },
  times: { noon: ['mezzogiorno'], midnight: ['mezzanotte'], hours: ['ore', 'h'] },
  quotation: {
    marks: ['«', '»'],
    inner: ['“', '”'],
    behind: 'ha detto {speaker}',
    ahead: '{speaker,} ha detto:',
    stop: '.',
  },
  // prettier-ignore
  labels: [
    'Comunicato stampa',
    'Comunicato',
    'Nota stampa',
    'Comunicazione stampa',
    'Cartella stampa',
    'Invito stampa',
    'Nota per la stampa',
    'Comunicato congiunto', 'Comunicato stampa congiunto', 'Informazione stampa',
    'Nota informativa',
  ],
  // prettier-ignore
  immediate: [
    'Per diffusione immediata',
    'Per pubblicazione immediata',
    'Per immediata diffusione',
    'Per immediata pubblicazione',
    'Diffusione immediata',
    'Pubblicazione immediata',
    'Per la pubblicazione immediata', 'Per uso immediato',
  ],
  // prettier-ignore
  embargo: [
    'Sotto embargo fino alle ore', 'Sotto embargo fino alle', 'Sotto embargo fino al',
    'Embargo fino alle ore', 'Embargo fino alle', 'Embargo fino al', 'Sotto embargo',
    'Non pubblicare prima del', 'Da non pubblicare prima del', 'Embargo',
    'Sotto embargo fino a', 'Embargo fino a', 'Non diffondere prima del',
    'Non diffondere prima delle', 'Non pubblicare prima delle', 'Da non diffondere prima del',
    'Da non diffondere prima delle', 'Da non pubblicare prima delle', 'Pubblicabile dal',
    'Pubblicabile dopo', 'Da pubblicare dopo il', 'Da pubblicare dopo le',
  ],
  // prettier-ignore
  releaseOn: [
    'Da pubblicare il', 'Per pubblicazione il', 'Per diffusione il', 'Da diffondere il',
  ],
  // prettier-ignore
  limits: [
    'Embargo', 'Sotto embargo', 'Non pubblicare', 'Da non pubblicare', 'Non diffondere',
    'Da non diffondere',
  ],
  // prettier-ignore
  markings: [
    'Riservato', 'Confidenziale', 'Uso interno', 'Pubblico', 'Bozza',
  ],
  // prettier-ignore
  salutations: [
    'Gentile', 'Gentili', 'Egregio', 'Buongiorno', 'Spettabile', 'In allegato',
  ],
  // prettier-ignore
  fields: {
    headline: [
      'Titolo', 'Oggetto',
    ],
    subheadline: [
      'Sottotitolo', 'Occhiello',
    ],
    date: [
      'Pubblicato il', 'Pubblicato', 'Data di pubblicazione', 'Data', 'Diffuso il',
    ],
    place: [
      'Luogo', 'Città',
    ],
    author: [
      'Autore', 'Autrice', 'Autori', 'Di', 'A cura di', 'Pubblicato da',
    ],
  },
  about: [
    'Informazioni su {name}',
    'A proposito di {name}',
    'Chi è {name}',
    'Riguardo a {name}',
    'Note su {name}',
  ],
  // prettier-ignore
  contacts: [
    'Contatto stampa', 'Contatti stampa', 'Contatti per la stampa', 'Contatto per la stampa',
    'Ufficio stampa', 'Contatti', 'Contatto', 'Contatti media', 'Per informazioni',
    'Per ulteriori informazioni', 'Per maggiori informazioni', 'Relazioni con i media',
  ],
  // prettier-ignore
  phone: [
    'Tel.', 'Tel', 'Telefono', 'Cellulare', 'Cell.', 'Mobile', 'T', 'M', 
    'Fisso',
  ],
  email: ['E-mail', 'Email', 'Mail', 'Posta elettronica', 'E'],
  // prettier-ignore
  fax: [
    'Fax',
  ],
  // prettier-ignore
  contactWords: [
    'contatto', 'contatti',
  ],
  // prettier-ignore
  inquiries: [
    'Per ulteriori informazioni', 'Per maggiori informazioni', 'Per informazioni',
    'Maggiori informazioni', 'Ulteriori informazioni', 'I giornalisti', 'Giornalisti',
    'Per interviste', 'Per richieste stampa',
  ],
  // prettier-ignore
  reach: [
    'contattare', 'contattate', 'contatta', 'chiamare', 'chiamate', 'telefonare a', 'scrivere a',
    'scrivete a', 'e-mail a', 'email a', 'rivolgersi a',
  ],
  // prettier-ignore
  concerning: [
    'per', 'su', 'di', 'del', 'della', 'a', 'con',
  ],
  // prettier-ignore
  desks: [
    'ufficio', 'stampa', 'squadra', 'dipartimento', 'agenzia', 'comunicazione', 'redazione',
  ],
  // prettier-ignore
  press: [
    'stampa', 'ufficio stampa', 'comunicazione', 'addetto stampa', 'portavoce',
  ],
  // prettier-ignore
  publicDesks: [
    'vendite', 'biglietti', 'biglietteria', 'prenotazioni', 'lavora con noi', 'servizio clienti',
    'centralino', 'donazioni', 'abbonamenti', 'negozio',
  ],
  // prettier-ignore
  organizations: [
    'Srl', 'SpA', 'Fondazione', 'Società', 'Museo', 'Università', 'Ministero', 'Istituto',
    'Associazione', 'Consiglio', 'Centro', 'Gruppo', 'Comune', 'Scuola', 'Comitato',
    'Commissione', 'Federazione', 'Agenzia', 'Banca', 'Ospedale', 'Sindacato', 'Partito',
    'Senato', 'Camera', 'Governo', 'S.p.A.', 'S.r.l.', 'Unione', 'Rete', 'Alleanza',
    'Cooperativa',
  ],
  // prettier-ignore
  roles: [
    'direttore', 'direttrice', 'responsabile', 'addetto', 'addetta', 'presidente', 'portavoce',
    'coordinatore', 'coordinatrice', 'segretario', 'segretaria', 'capo', 'ministro', 'ministra',
    'sindaco', 'sindaca', 'senatore', 'senatrice', 'deputato', 'deputata', 'amministratore',
    'amministratrice', 'CEO', 'fondatore', 'fondatrice', 'cofondatore', 'cofondatrice',
    'delegato', 'delegata', 'commissario', 'commissaria',
  ],
  // prettier-ignore
  mailHeaders: [
    'Da', 'A', 'Cc', 'Ccn', 'Inviato', 'Data', 'Oggetto',
  ],
  // prettier-ignore
  closings: [
    'Cordiali saluti', 'Distinti saluti', 'Saluti',
  ],
  pageWords: ['Pagina', 'Pag'],
  pageOf: ['di'],
  continued: ['segue', 'continua'],
  // prettier-ignore
  menu: [
    'Home', 'Chi siamo', 'Contatti', 'Notizie', 'Stampa', 'Sala stampa', 'Cerca', 'Menu', 'Accedi',
    'Note legali', 'Informativa sulla privacy', 'Mappa del sito', 'Condividi',
    'Stampa questa pagina', 'Seguici', 'Torna su', 'Indietro', 'Avanti', 'Leggi tutto',
    'Vai al contenuto', 'Accetta tutti', 'Rifiuta tutti',
  ],
  consent: ['accetta', 'accettare', 'navigazione', 'impostazioni', 'privacy'],
  endMarks: ['###', '# # #', '-30-', 'FINE', '- FINE -'],
  // prettier-ignore
  notes: [
    'Note per i redattori', 'Nota per i redattori', 'Note per la redazione',
    'Nota per la redazione', 'Note ai redattori', 'Nota agli editori', 'Contesto',
    'Note agli editori', 'Note per gli editori', 'Nota ai redattori', 'Nota per gli editori',
    'Note per le redazioni',
  ],
  // prettier-ignore
  legal: {
    headings: [
      'Dichiarazioni previsionali', 'Dichiarazioni prospettiche', 'Avvertenza', 'Avvertenze',
      'Avviso legale', 'Esclusione di responsabilità',
    ],
    phrases: [
      'dichiarazioni previsionali', 'dichiarazioni prospettiche', 'carattere previsionale',
      'non costituisce un’offerta',
    ],
  },
  // prettier-ignore
  said: [
    'ha dichiarato', 'dichiara', 'ha detto', 'dice', 'ha affermato', 'afferma', 'ha spiegato',
    'spiega', 'ha aggiunto', 'aggiunge', 'ha commentato', 'commenta', 'ha sottolineato',
    'sottolinea', 'conclude', 'ha concluso', 'prosegue', 'secondo', 'dicono', 'hanno dichiarato',
    'hanno detto', 'hanno spiegato', 'hanno commentato', 'precisa', 'ha precisato', 'osserva',
    'ha osservato', 'racconta', 'ha raccontato', 'ricorda', 'ha ricordato', 'evidenzia',
    'ha evidenziato', 'sostiene', 'ha sostenuto', 'assicura', 'ha assicurato', 'ribadisce',
    'ha ribadito', 'rimarca', 'ha rimarcato', 'annuncia', 'ha annunciato', 'conferma',
    'ha confermato', 'avverte', 'ha avvertito', 'si rallegra', 'disse', 'dichiarò', 'affermò',
    'spiegò', 'aggiunse', 'commentò', 'concluse', 'ha proseguito', 'ha continuato',
    'dichiarano', 'spiegano', 'commentano', 'sintetizza', 'auspica', 'ha auspicato', 'a detta di',
  ],
  // prettier-ignore
  honorifics: [
    'Sig.', 'Sig.ra', 'Sig.na', 'Dott.', 'Dott.ssa', 'Dr.', 'Prof.', 'Prof.ssa', 'Ing.', 'Avv.',
    'On.',
  ],
  // prettier-ignore
  abbreviations: [
    'Sig.', 'Sig.ra', 'Dott.', 'Dott.ssa', 'Prof.', 'Prof.ssa', 'Ing.', 'Avv.', 'On.', 'S.p.A.',
    'S.r.l.', 'ecc.', 'es.', 'n.', 'pag.', 'Tel.', 'gen.', 'feb.', 'mar.', 'apr.', 'mag.', 'giu.',
    'lug.', 'ago.', 'set.', 'ott.', 'nov.', 'dic.',
  ],
  // prettier-ignore
  frequent: [
    'il', 'lo', 'la', 'i', 'gli', 'le', 'di', 'del', 'della', 'dei', 'delle', 'e', 'è', 'in', 'un',
    'una', 'per', 'con', 'che', 'non', 'da', 'dal', 'dalla', 'sul', 'nel', 'nella', 'al', 'alla',
    'si', 'sono', 'anche', 'come', 'più', 'ha', 'questo',
  ],
  // prettier-ignore
  pronouns: [
    'egli', 'ella', 'lui', 'lei', 'loro', 'noi', 'io', 'chi',
  ],
  // prettier-ignore
  openers: [
    'come', 'secondo', 'per', 'dopo', 'prima', 'ma', 'quando', 'se', 'con', 'oggi', 'ieri',
    'così', 'anche', 'mentre', 'da', 'nostro', 'nostra',
  ],
  // prettier-ignore
  firstPerson: [
    'io', 'noi', 'nostro', 'nostra', 'nostri', 'nostre', 'mio', 'mia', 'ci', 'siamo', 'abbiamo',
    'vogliamo',
  ],
} as const satisfies Locale;
