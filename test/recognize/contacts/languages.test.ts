import { expect, it } from 'vitest';
import { contactsIn } from '../release.ts';

/** A story in each language, long enough to tell it. */
const stories = {
  de: 'Riverline eröffnet eine Linie\n\nLeipzig, 5. Mai 2026 – Die Riverline hat am Dienstag eine Linie zum Hafen eröffnet, die mit zehn neuen Wagen fährt und am alten Fischmarkt hält. Sie ist die neunte der Stadt und wird von der Gemeinde bezahlt.',
  fr: 'Riverline ouvre une ligne\n\nLyon, le 5 mai 2026 – Riverline a ouvert mardi une ligne vers le port, avec dix nouvelles voitures et un arrêt au vieux marché. Elle est la neuvième de la ville et elle est payée par la commune.',
  nl: 'Riverline opent een lijn\n\nUtrecht, 5 mei 2026 – Riverline heeft dinsdag een lijn naar de haven geopend, met tien nieuwe wagens en een halte bij de oude vismarkt. Het is de negende van de stad en de gemeente betaalt die.',
  es: 'Riverline abre una línea\n\nMadrid, 5 de mayo de 2026 – Riverline abrió el martes una línea al puerto, con diez coches nuevos y una parada en el viejo mercado. Es la novena de la ciudad y la paga el ayuntamiento.',
  it: 'Riverline apre una linea\n\nMilano, 5 maggio 2026 – Riverline ha aperto martedì una linea verso il porto, con dieci carrozze nuove e una fermata al vecchio mercato. È la nona della città e la paga il comune.',
  pt: 'Riverline abre uma linha\n\nLisboa, 5 de maio de 2026 – A Riverline abriu na terça-feira uma linha para o porto, com dez carruagens novas e uma paragem no velho mercado. É a nona da cidade e quem a paga é o município.',
};

const rows: readonly (readonly [keyof typeof stories, string, ...string[]])[] = [
  [
    'de',
    'Pressekontakte:\nSeenot-Verein Nord: presse@seenot.example, Tel. 05723 / 955-440\nKüstenhilfe: medien@kueste.example, Tel. 030 / 269 97- 361',
    'Seenot-Verein Nord |  |  | 05723 / 955-440 | presse@seenot.example',
    'Küstenhilfe |  |  | 030 / 269 97- 361 | medien@kueste.example',
  ],
  [
    'de',
    'Für weitere Informationen kontaktieren Sie bitte:\n\nNele Quist\nTelefon: 040 555-0142\npresse@riverline.example',
    'Nele Quist |  |  | 040 555-0142 | presse@riverline.example',
  ],
  [
    'de',
    'Bei Rückfragen wenden Sie sich bitte an Nele Quist, Telefon 0341 555 0142, nele@riverline.example.',
    'Nele Quist |  |  | 0341 555 0142 | nele@riverline.example',
  ],
  [
    'de',
    'Ansprechpartnerin für die Presse:\nNele Quist\nLeiterin Unternehmenskommunikation\nRiverline GmbH\nTel.: +49 341 555-0142\nMobil: +49 170 5550142\nE-Mail: nele@riverline.example',
    'Nele Quist | Leiterin Unternehmenskommunikation | Riverline GmbH | +49 341 555-0142, +49 170 5550142 | nele@riverline.example',
  ],
  [
    'de',
    'Küstenhilfe Pressestelle\nTel. 040 555-0142\npresse@kuestenhilfe.example',
    'Küstenhilfe Pressestelle |  |  | 040 555-0142 | presse@kuestenhilfe.example',
  ],
  [
    'fr',
    'Contacts presse\n\nRiverline\nNoémie Quist\nResponsable des relations presse\n01 55 50 01 42\nnoemie@riverline.example',
    'Noémie Quist | Responsable des relations presse | Riverline | 01 55 50 01 42 | noemie@riverline.example',
  ],
  [
    'fr',
    'Contact presse : Noémie Quist – 06 12 34 56 78 – presse@riverline.example',
    'Noémie Quist |  |  | 06 12 34 56 78 | presse@riverline.example',
  ],
  [
    'fr',
    'Les journalistes peuvent joindre Noémie Quist au 01 55 50 01 42.',
    'Noémie Quist |  |  | 01 55 50 01 42 | ',
  ],
  [
    'nl',
    'Voor meer informatie, neem contact op via:\n\nNora Kwist\n030 555 0142\npers@riverline.example',
    'Nora Kwist |  |  | 030 555 0142 | pers@riverline.example',
  ],
  [
    'nl',
    'Noot voor de redactie: voor vragen kunt u contact opnemen met Nora Kwist, 06 12345678.',
    'Nora Kwist |  |  | 06 12345678 | ',
  ],
  [
    'es',
    'Contacto de prensa\nNuria Quero\nDirectora de Comunicación\n+34 915 550 142\nprensa@riverline.example',
    'Nuria Quero | Directora de Comunicación |  | +34 915 550 142 | prensa@riverline.example',
  ],
  [
    'es',
    'Para más información, póngase en contacto con Nuria Quero en prensa@riverline.example.',
    'Nuria Quero |  |  |  | prensa@riverline.example',
  ],
  [
    'it',
    'Per ulteriori informazioni contattare Nora Querci al numero 02 5550 0142.',
    'Nora Querci |  |  | 02 5550 0142 | ',
  ],
  [
    'pt',
    'Assessoria de imprensa:\nNádia Quintela\n(11) 5550-0142\nimprensa@riverline.example',
    'Nádia Quintela |  |  | (11) 5550-0142 | imprensa@riverline.example',
  ],
  [
    'pt',
    'Para mais informações, contacte Nádia Quintela através de imprensa@riverline.example.',
    'Nádia Quintela |  |  |  | imprensa@riverline.example',
  ],
];

it.each(rows)('%s: %s', (language, block, ...contacts) => {
  const story = new Map(Object.entries(stories)).get(language)!;
  expect(contactsIn(`${story}\n\n${block}\n`)).toEqual(contacts);
});
