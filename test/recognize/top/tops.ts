/** The top of an invented release, and how it is to be read. What is not named is to be absent. */
export interface ExampleTop {
  readonly as: string;
  readonly file?: string;
  readonly text: string;
  readonly headline?: string;
  readonly subheadlines?: readonly string[];
  readonly place?: string;
  readonly date?: string;
  readonly wire?: string;
  readonly timing?: 'immediate' | 'embargo';
  readonly until?: string;
  /** How the story begins. */
  readonly story: string;
}

const more =
  'The new hall will be open from Tuesday to Sunday, and children come in without a ticket. A second hall is to follow within three years, if the town finds the money for it.';

const lead =
  'The Tide Museum opened a hall for forty lifeboats on Sunday, the largest of its kind on this coast, and let the public climb aboard.';

/** A page in plain text, with a blank line between its blocks. */
const page = (...blocks: readonly string[]) =>
  [
    ...blocks,
    ...(blocks.length > 2 && / (?:der|et|y|e|en) /.test(blocks.at(-1)!) ? [] : [more]),
  ].join('\n\n');

export const wires: readonly ExampleTop[] = [
  {
    as: 'an event between place and date',
    text: page(
      'Tide Museum Opens Largest Lifeboat Hall on the Coast',
      `OAKLAND, Calif., BOAT SHOW 2026, May 5, 2026 — ${lead}`,
    ),
    headline: 'Tide Museum Opens Largest Lifeboat Hall on the Coast',
    place: 'OAKLAND, Calif.',
    date: '2026-05-05',
    story: 'The Tide Museum opened',
  },
  {
    as: 'a headline that runs into its lead',
    text: page(
      `Museum, Town Council Open Lifeboat Hall on the Coast Washington-- ${lead} ${more} ${more}`,
    ),
    headline: 'Museum, Town Council Open Lifeboat Hall on the Coast',
    place: 'Washington',
    story: 'The Tide Museum opened',
  },
  {
    as: 'a headline that runs into the lead of an unknown place',
    text: page(
      `Museum, Town Council Open Lifeboat Hall on the Coast Sandport-- ${lead} ${more} ${more}`,
    ),
    headline: 'Museum, Town Council Open Lifeboat Hall on the Coast',
    place: 'Sandport',
    story: 'The Tide Museum opened',
  },
  {
    as: 'an icon before the date',
    file: 'a.md',
    text: page(
      '# Tide Museum opens largest lifeboat hall on the coast',
      'icon::fa("anchor") Published: 5 May 2026',
      lead,
    ),
    headline: 'Tide Museum opens largest lifeboat hall on the coast',
    date: '2026-05-05',
    story: 'The Tide Museum opened',
  },
  {
    as: 'a stated title over two lines',
    file: 'a.md',
    text: `---\nimage:\n  src : /boats.png\ntitle: "Tide Museum opens largest lifeboat\nhall on the coast"\n---\n\n${lead}\n\n${more}`,
    headline: 'Tide Museum opens largest lifeboat hall on the coast',
    story: 'The Tide Museum opened',
  },
  {
    as: 'PR Newswire',
    text: page(
      'Tide Museum Opens Largest Lifeboat Hall on the Coast',
      'NEWS PROVIDED BY',
      'Tide Museum',
      'May 05, 2026, 08:00 ET',
      'Forty boats from three centuries are on show',
      `PORTLAND, Ore., May 5, 2026 /PRNewswire/ -- ${lead}`,
    ),
    headline: 'Tide Museum Opens Largest Lifeboat Hall on the Coast',
    subheadlines: ['Forty boats from three centuries are on show'],
    place: 'PORTLAND, Ore.',
    date: '2026-05-05',
    wire: 'PRNewswire',
    story: 'The Tide Museum opened',
  },
  {
    as: 'Business Wire, with the clock of the page',
    text: page(
      'Tide Museum Opens Largest Lifeboat Hall on the Coast',
      'May 05, 2026 09:15 AM Eastern Daylight Time',
      `PORTLAND, Ore.--(BUSINESS WIRE)--${lead}`,
    ),
    headline: 'Tide Museum Opens Largest Lifeboat Hall on the Coast',
    place: 'PORTLAND, Ore.',
    date: '2026-05-05',
    wire: 'BUSINESS WIRE',
    story: 'The Tide Museum opened',
  },
  {
    as: 'GlobeNewswire',
    text: page(
      'Tide Museum Opens Largest Lifeboat Hall on the Coast',
      'May 05, 2026 08:30 ET | Source: Tide Museum',
      `PORTLAND, Oregon, May 05, 2026 (GLOBE NEWSWIRE) -- ${lead}`,
    ),
    headline: 'Tide Museum Opens Largest Lifeboat Hall on the Coast',
    place: 'PORTLAND, Oregon',
    date: '2026-05-05',
    wire: 'GLOBE NEWSWIRE',
    story: 'The Tide Museum opened',
  },
  {
    as: 'ACCESS Newswire, between slashes',
    text: page(
      'Tide Museum Opens Largest Lifeboat Hall on the Coast',
      `PORTLAND, OR / ACCESSWIRE / May 5, 2026 / ${lead}`,
    ),
    headline: 'Tide Museum Opens Largest Lifeboat Hall on the Coast',
    place: 'PORTLAND, OR',
    date: '2026-05-05',
    wire: 'ACCESSWIRE',
    story: 'The Tide Museum opened',
  },
  {
    as: 'EIN Presswire',
    text: page(
      'Tide Museum Opens Largest Lifeboat Hall on the Coast',
      `PORTLAND, OR, UNITED STATES, May 5, 2026 /EINPresswire.com/ -- ${lead}`,
    ),
    headline: 'Tide Museum Opens Largest Lifeboat Hall on the Coast',
    place: 'PORTLAND, OR, UNITED STATES',
    date: '2026-05-05',
    wire: 'EINPresswire.com',
    story: 'The Tide Museum opened',
  },
  {
    as: 'ots of news aktuell',
    text: page(
      '05.05.2026 – 10:15',
      'Küstenmuseum',
      'Küstenmuseum eröffnet Halle für vierzig Rettungsboote',
      'Husum (ots) - Das Küstenmuseum hat am Sonntag eine Halle für vierzig Rettungsboote eröffnet. Sie ist die größte ihrer Art an der Nordsee.',
      'Die Halle ist von Dienstag bis Sonntag geöffnet, und Kinder zahlen nichts für den Eintritt.',
    ),
    headline: 'Küstenmuseum eröffnet Halle für vierzig Rettungsboote',
    place: 'Husum',
    date: '2026-05-05',
    wire: 'ots',
    story: 'Das Küstenmuseum hat',
  },
  {
    as: 'APA-OTS',
    text: page(
      'Donaumuseum zeigt vierzig Zillen',
      'Sonderschau läuft bis in den Herbst',
      'Linz (OTS) - Das Donaumuseum zeigt seit Sonntag vierzig Zillen aus drei Jahrhunderten. Die Schau läuft bis zum Herbst.',
      'Kinder zahlen nichts für den Eintritt, und am ersten Sonntag im Monat fährt eine der Zillen.',
    ),
    headline: 'Donaumuseum zeigt vierzig Zillen',
    subheadlines: ['Sonderschau läuft bis in den Herbst'],
    place: 'Linz',
    wire: 'OTS',
    story: 'Das Donaumuseum zeigt',
  },
  {
    as: 'Cision of the north, with a date line above',
    text: page(
      'Tide Museum: Interim report January–March 2026',
      'Tide Museum AB (publ) | 5 May 2026',
      `Gothenburg, Sweden – ${lead}`,
    ),
    headline: 'Tide Museum: Interim report January–March 2026',
    place: 'Gothenburg, Sweden',
    date: '2026-05-05',
    story: 'The Tide Museum opened',
  },
  {
    as: 'Canada Newswire in French',
    text: page(
      'Le Musée des marées ouvre une salle pour quarante canots',
      'RIMOUSKI, QC, le 5 mai 2026 /CNW/ - Le Musée des marées a ouvert dimanche une salle pour quarante canots de sauvetage, la plus grande de la côte.',
      'La salle est ouverte du mardi au dimanche, et les enfants entrent sans billet toute la semaine.',
    ),
    headline: 'Le Musée des marées ouvre une salle pour quarante canots',
    place: 'RIMOUSKI, QC',
    date: '2026-05-05',
    wire: 'CNW',
    story: 'Le Musée des marées a ouvert',
  },
  {
    as: 'Europa Press, with a full stop and a dash',
    text: page(
      'El Museo de la Marea abre una sala para cuarenta botes',
      'SANTIAGO DE COMPOSTELA, 5 de mayo de 2026.- El Museo de la Marea abrió el domingo una sala para cuarenta botes salvavidas, la mayor de la costa.',
      'La sala abre de martes a domingo, y los niños entran sin pagar durante toda la semana.',
    ),
    headline: 'El Museo de la Marea abre una sala para cuarenta botes',
    place: 'SANTIAGO DE COMPOSTELA',
    date: '2026-05-05',
    story: 'El Museo de la Marea abrió',
  },
  {
    as: 'Media OutReach, a wire between dashes',
    text: page(
      'Tide Museum Opens Largest Lifeboat Hall on the Coast',
      `SINGAPORE - Media OutReach Newswire - 5 May 2026 - ${lead}`,
    ),
    headline: 'Tide Museum Opens Largest Lifeboat Hall on the Coast',
    place: 'SINGAPORE',
    date: '2026-05-05',
    wire: 'Media OutReach Newswire',
    story: 'The Tide Museum opened',
  },
  {
    as: 'an exhibit of the American exchange commission',
    text: page(
      'EX-99.1 2 tide-20260505xex991.htm EX-99.1',
      'Exhibit 99.1',
      'Tide Boats, Inc.\n400 Dock Street, Portland, OR 97201\nphone: 503-555-0100',
      'For Immediate Release: May 5, 2026',
      'TIDE BOATS REPORTS FIRST QUARTER NET INCOME',
      'PORTLAND, OR -- (BUSINESS WIRE) -- Tide Boats, Inc. (NYSE: TIDE) announced today that net income for the quarter was $4.2 million, or $0.19 a share.',
    ),
    timing: 'immediate',
    headline: 'TIDE BOATS REPORTS FIRST QUARTER NET INCOME',
    place: 'PORTLAND, OR',
    date: '2026-05-05',
    wire: 'BUSINESS WIRE',
    story: 'Tide Boats, Inc.',
  },
];

export const offices: readonly ExampleTop[] = [
  {
    as: 'a town whose name has a word of offices, with its state',
    text: page(
      'Tide Museum Opens Largest Lifeboat Hall on the Coast',
      `FERRY CITY, CA \u2013May 5, 2026\u2014 ${lead}`,
    ),
    headline: 'Tide Museum Opens Largest Lifeboat Hall on the Coast',
    place: 'FERRY CITY, CA',
    date: '2026-05-05',
    story: 'The Tide Museum opened',
  },
  {
    as: 'a minister’s letterhead above the kind label',
    text: page(
      'THE HON MAREN SAMPLE MP  Minister for Fisheries and Ports  Member for Westhaven',
      'THE HON JAN EXAMPLE MP  Member for Northquay',
      'MEDIA RELEASE',
      '5 May 2026',
      'New pier for Westhaven takes shape',
      'Builders have poured the first concrete for the pier that will replace the old one in Westhaven, which was closed after the storms of last winter.',
    ),
    headline: 'New pier for Westhaven takes shape',
    date: '2026-05-05',
    story: 'Builders have poured',
  },
  {
    as: 'a security marking and an office above the label',
    text: page(
      'OFFICIAL',
      'Department for Harbours\nOffice of the Permanent Secretary',
      'PRESS RELEASE',
      'Harbour dues will fall for small boats',
      '5 May 2026',
      'The dues that small boats pay in public harbours will fall by a third from the first of July, the Department for Harbours said today.',
    ),
    headline: 'Harbour dues will fall for small boats',
    date: '2026-05-05',
    story: 'The dues that small boats',
  },
  {
    as: 'an American agency, label and number and date in columns',
    text: page(
      'UNITED STATES LIGHTHOUSE SERVICE\nWashington, D.C. 20001',
      'FOR IMMEDIATE RELEASE                    No. 26-114',
      'Tuesday, May 5, 2026',
      'LIGHTHOUSE SERVICE NAMES NEW KEEPER OF THE OUTER ROCK',
      'WASHINGTON – The Lighthouse Service named Ada Holm keeper of the Outer Rock today, the first woman to hold the post in its history.',
    ),
    timing: 'immediate',
    headline: 'LIGHTHOUSE SERVICE NAMES NEW KEEPER OF THE OUTER ROCK',
    place: 'WASHINGTON',
    date: '2026-05-05',
    story: 'The Lighthouse Service named',
  },
  {
    as: 'a German ministry as a web page',
    file: 'a.html',
    text: '<html lang="de"><head><title>Bund fördert Seenotretter - Ministerium für Häfen</title></head><body><nav><a href="/">Startseite</a></nav><main><p>Pressemitteilung Nr. 42/26</p><p>5. Mai 2026</p><h1>Bund fördert Seenotretter</h1><p><strong>Zwölf Stationen erhalten neue Boote, die erste noch in diesem Jahr</strong></p><p>Der Bund fördert die Seenotretter an Nord- und Ostsee mit vierzig Millionen Euro, wie das Ministerium für Häfen am Dienstag in Kiel mitteilte.</p><p>Die Stationen erhalten neue Boote und bessere Funkgeräte, und auch die Ausbildung wird neu geordnet.</p></main></body></html>',
    headline: 'Bund fördert Seenotretter',
    subheadlines: ['Zwölf Stationen erhalten neue Boote, die erste noch in diesem Jahr'],
    date: '2026-05-05',
    story: 'Der Bund fördert die Seenotretter an',
  },
  {
    as: 'a German office with fields for place and date',
    file: 'a.html',
    text: '<html lang="de"><body><h1>Hafen bekommt drei neue Schleusen</h1><p><strong>Ort</strong> Cuxhaven<br><strong>Datum</strong> 05.05.2026</p><p>Der Hafen bekommt drei neue Schleusen, die im Herbst fertig sein sollen und die alten ersetzen, teilte das Amt mit.</p><p>Die Kosten trägt zur Hälfte der Bund, und die Schifffahrt läuft während des Baus weiter.</p></body></html>',
    headline: 'Hafen bekommt drei neue Schleusen',
    place: 'Cuxhaven',
    date: '2026-05-05',
    story: 'Der Hafen bekommt drei neue Schleusen, die',
  },
  {
    as: 'a French ministry with a place between brackets',
    text: page(
      'COMMUNIQUÉ DE PRESSE',
      'Paris, le 5 mai 2026\nN° 214',
      'Les petits ports reçoivent quarante millions d’euros',
      'Le ministère des Ports a annoncé ce mardi qu’il verse quarante millions d’euros aux petits ports de la côte, pour refaire les quais et les phares.',
      'Les travaux commencent à l’automne dans douze ports, et dans les autres au printemps suivant.',
    ),
    headline: 'Les petits ports reçoivent quarante millions d’euros',
    place: 'Paris',
    date: '2026-05-05',
    story: 'Le ministère des Ports',
  },
  {
    as: 'the date before the place in French',
    text: page(
      'Les petits ports reçoivent quarante millions d’euros',
      'Le 5 mai 2026, à Brest – Le ministère des Ports a annoncé ce mardi qu’il verse quarante millions d’euros aux petits ports, pour refaire les quais.',
      'Les travaux commencent à l’automne dans douze ports, et dans les autres au printemps suivant.',
    ),
    headline: 'Les petits ports reçoivent quarante millions d’euros',
    place: 'Brest',
    date: '2026-05-05',
    story: 'Le ministère des Ports',
  },
  {
    as: 'an Italian region with a two-digit year',
    text: page(
      'COMUNICATO STAMPA',
      'Nuovi fari per i porti piccoli della costa',
      'Genova, 5 maggio 26 - La Regione ha annunciato martedì nuovi fari per dodici porti piccoli della costa, con una spesa di quattro milioni di euro.',
      'I lavori cominciano in autunno e finiscono prima dell’estate, e i porti restano aperti.',
    ),
    headline: 'Nuovi fari per i porti piccoli della costa',
    place: 'Genova',
    date: '2026-05-05',
    story: 'La Regione ha annunciato',
  },
  {
    as: 'a Dutch town with the date on its own line',
    text: page(
      'Persbericht',
      'Vlissingen, 5 mei 2026',
      'Reddingboten krijgen een eigen museum',
      'Vanaf juli te zien in de oude loods',
      'De gemeente en de reddingsmaatschappij openen in juli een museum voor veertig reddingboten, in de oude loods aan de haven van de stad.',
      'Kinderen mogen gratis naar binnen, en op zondag varen er twee van de boten uit.',
    ),
    headline: 'Reddingboten krijgen een eigen museum',
    subheadlines: ['Vanaf juli te zien in de oude loods'],
    place: 'Vlissingen',
    date: '2026-05-05',
    story: 'De gemeente en de reddingsmaatschappij',
  },
  {
    as: 'a Portuguese town hall with a field for the date',
    text: page(
      'NOTA DE IMPRENSA',
      'Data: 5 de maio de 2026',
      'Câmara abre museu para quarenta salva-vidas',
      'AVEIRO – A Câmara abriu no domingo um museu para quarenta barcos salva-vidas, o maior da costa, e as crianças entram sem pagar durante o verão.',
      'O museu abre de terça a domingo, e no inverno também aos feriados.',
    ),
    headline: 'Câmara abre museu para quarenta salva-vidas',
    place: 'AVEIRO',
    date: '2026-05-05',
    story: 'A Câmara abriu',
  },
  {
    as: 'an Indian bureau with the pulled quotations above its date',
    text: page(
      'PM opens museum of lifeboats at Kochi',
      '“Forty boats tell the story of a coast that never gave up”',
      '“Every fisher is a lifesaver, and the nation salutes them”',
      'Posted On: 05 MAY 2026 1:05PM by PIB Kochi',
      'The Prime Minister opened a museum of lifeboats at Kochi today, with forty boats from all the States of the coast, and spoke to those who had rowed them.',
    ),
    headline: 'PM opens museum of lifeboats at Kochi',
    subheadlines: [
      '“Forty boats tell the story of a coast that never gave up”',
      '“Every fisher is a lifesaver, and the nation salutes them”',
    ],
    date: '2026-05-05',
    story: 'The Prime Minister opened',
  },
  {
    as: 'a British council without any place',
    text: page(
      'Press release',
      'Council buys back the old lifeboat house',
      '5 May 2026',
      'The council has bought back the old lifeboat house, which it sold to a hotel company forty years ago, and will hand it to a trust in the summer.',
    ),
    headline: 'Council buys back the old lifeboat house',
    date: '2026-05-05',
    story: 'The council has bought back',
  },
  {
    as: 'a university with its name, a reference and a date in one line',
    text: page(
      'University of Westhaven | Press Office | 5 May 2026',
      'Tides have grown by a hand in a century, study finds',
      'Old harbour books show what satellites cannot',
      'Tides on the western coast are ten centimetres higher than a hundred years ago, according to a study by researchers of the University of Westhaven.',
    ),
    headline: 'Tides have grown by a hand in a century, study finds',
    subheadlines: ['Old harbour books show what satellites cannot'],
    date: '2026-05-05',
    story: 'Tides on the western coast',
  },
];

export const layouts: readonly ExampleTop[] = [
  {
    as: 'a start-up’s Markdown',
    file: 'a.md',
    text: page(
      '# Seawise raises $4 million to map the sea floor',
      '*The round is led by Harbour Capital*',
      `**Cork, Ireland, 5 May 2026** – ${lead}`,
    ),
    headline: 'Seawise raises $4 million to map the sea floor',
    subheadlines: ['The round is led by Harbour Capital'],
    place: 'Cork, Ireland',
    date: '2026-05-05',
    story: 'The Tide Museum opened',
  },
  {
    as: 'a headline that begins like a place',
    file: 'a.md',
    text: page(
      '# CO2-free ferries save a fifth of the fuel, tests show',
      'The ferries ran for one winter on the sound.',
      `BERGEN – May 5, 2026 (SEAWIRE) – ${lead}`,
    ),
    headline: 'CO2-free ferries save a fifth of the fuel, tests show',
    subheadlines: ['The ferries ran for one winter on the sound.'],
    place: 'BERGEN',
    date: '2026-05-05',
    wire: 'SEAWIRE',
    story: 'The Tide Museum opened',
  },
  {
    as: 'a headline with the honorific of a person',
    file: 'a.md',
    text: page(
      '# Tide Museum Director Ms. Ada Holm Wins the Lantern Prize',
      `Bristol, UK (Lampwire) Tuesday May 5, 2026 @ 1:50 PM — ${lead}`,
    ),
    headline: 'Tide Museum Director Ms. Ada Holm Wins the Lantern Prize',
    place: 'Bristol, UK',
    date: '2026-05-05',
    wire: 'Lampwire',
    story: 'The Tide Museum opened',
  },
  {
    as: 'a name and a number far below, like a place and a bar',
    text: page(
      'MEDIA RELEASE',
      '5 May 2026',
      'Lifeboats, lanterns, ropes: congress of rescuers comes to Westhaven',
      'The congress of sea rescuers will meet in Westhaven this week to speak about lifeboats, lanterns and ropes, and about who pays for them.',
      'Media inquiries:',
      'Bo Berg | 0491 570 159 | bo.berg@rescue.example',
    ),
    headline: 'Lifeboats, lanterns, ropes: congress of rescuers comes to Westhaven',
    date: '2026-05-05',
    story: 'The congress of sea rescuers',
  },
  {
    as: 'a page that was copied with its title, menu and fields',
    text: [
      'Rope Thief Pleads Guilty to Stealing Nine Anchors - Westhaven County Attorney',
      'HOME',
      'GET HELP',
      'CONTACT US',
      'Skip to content',
      'Press',
      '3 min read',
      'Rope Thief Pleads Guilty to Stealing Nine Anchors',
      'Author',
      'Lena Sample',
      'Published',
      'May 5, 2026',
      'FOR IMMEDIATE RELEASE',
      'Tuesday, May 5, 2026',
      'Rope Thief Pleads Guilty to Stealing Nine Anchors',
      'Sentence Expected in the Autumn',
      'Westhaven County Attorney Ada Holm today announced that a man of the town pleaded guilty to the theft of nine anchors from the yachts in the outer harbour, which he had sold upriver.',
      more,
    ].join('\n'),
    timing: 'immediate',
    headline: 'Rope Thief Pleads Guilty to Stealing Nine Anchors',
    subheadlines: ['Sentence Expected in the Autumn'],
    date: '2026-05-05',
    story: 'Westhaven County Attorney Ada Holm today',
  },
  {
    as: 'a headline over two lines, and a contact beside the release line',
    text: [
      'For Immediate Release:\t\t\tCONTACT:  Ada Holm 202.555.0127',
      '',
      'Thursday, May 7, 2026\t\t\t  Bo Berg 202.555.0109',
      '',
      '  Holm: County Must Raise Its Sea Walls Before the Winter',
      'Floods Reach the Old Market and the Lower Town',
      '',
      ' WESTHAVEN – Calling the walls of the county the first line of defence against the sea, Commissioner Ada Holm asked the board today to raise all four of them before the winter.',
      '',
      more,
    ].join('\n'),
    timing: 'immediate',
    headline:
      'Holm: County Must Raise Its Sea Walls Before the Winter Floods Reach the Old Market and the Lower Town',
    place: 'WESTHAVEN',
    date: '2026-05-07',
    story: 'Calling the walls',
  },
  {
    as: 'a headline over three lines in capitals',
    text: page(
      'PRESS RELEASE',
      'TIDE MUSEUM OPENS THE LARGEST HALL\nFOR LIFEBOATS ON THE COAST\nAFTER TEN YEARS OF WORK',
      `BRISTOL, 5 May 2026 – ${lead}`,
    ),
    headline:
      'TIDE MUSEUM OPENS THE LARGEST HALL FOR LIFEBOATS ON THE COAST AFTER TEN YEARS OF WORK',
    place: 'BRISTOL',
    date: '2026-05-05',
    story: 'The Tide Museum opened',
  },
  {
    as: 'a headline and a subheadline in one block, in sentence case',
    text: page(
      'Tide Museum opens its lifeboat hall at last\nForty boats from three centuries are on show',
      `BRISTOL, 5 May 2026 – ${lead}`,
    ),
    headline: 'Tide Museum opens its lifeboat hall at last',
    subheadlines: ['Forty boats from three centuries are on show'],
    place: 'BRISTOL',
    date: '2026-05-05',
    story: 'The Tide Museum opened',
  },
  {
    as: 'the kind label before the headline, in a mail',
    file: 'a.txt',
    text: page(
      'Dear editor,',
      'Please find below our press release.',
      'PRESS RELEASE: Tide Museum opens a hall for forty lifeboats',
      `BRISTOL, 5 May 2026 – ${lead}`,
    ),
    headline: 'Tide Museum opens a hall for forty lifeboats',
    place: 'BRISTOL',
    date: '2026-05-05',
    story: 'The Tide Museum opened',
  },
  {
    as: 'a breadcrumb, a site title and a share button',
    file: 'a.html',
    text: `<html lang="en"><head><title>Tide Museum opens lifeboat hall | Tide Museum</title></head><body><div><a href="/">Home</a> / <a href="/press">Press</a> / Tide Museum opens lifeboat hall</div><h1>Tide Museum opens lifeboat hall</h1><p>Share this page</p><p>Published: 5 May 2026</p><p>${lead}</p><p>${more}</p></body></html>`,
    headline: 'Tide Museum opens lifeboat hall',
    date: '2026-05-05',
    story: 'The Tide Museum opened',
  },
  {
    as: 'a date line with an icon, a field and authors',
    file: 'a.html',
    text: '<html lang="de"><body><h2>Küstenmuseum und Werft gründen gemeinsame Schule</h2><p class="meta">&#128197; Veröffentlicht: 5. Mai 2026 | Autorinnen: Ada Holm und Leela Bose für das Küstenmuseum und die Werft</p><p>Das Küstenmuseum und die Werft haben heute bekannt gegeben, dass sie gemeinsam eine Schule für junge Leute gründen, die lernen wollen, wie man Boote baut.</p><p>Die Schule beginnt im Herbst mit zwanzig Plätzen.</p></body></html>',
    headline: 'Küstenmuseum und Werft gründen gemeinsame Schule',
    date: '2026-05-05',
    story: 'Das Küstenmuseum und die Werft haben',
  },
  {
    as: 'a lead that breaks at every line',
    file: 'a.html',
    text: '<html lang="en"><body><h2>Rowers Ask for a Later Last Ferry</h2><p>The Rowers’ League today asked the company that runs the<br />ferries across the sound to send the last one an hour later on every<br />day of the week, not on Fridays alone.</p><p>The League handed over a petition that two thousand people who<br />work in the evening had signed in the last month.</p></body></html>',
    headline: 'Rowers Ask for a Later Last Ferry',
    story: 'The Rowers’ League today',
  },
  {
    as: 'a lead that a blank line breaks',
    text: page(
      'Cuts leave rowers without a boat house',
      '5 May 2026',
      'The town has used its budget to close the boat house at Millgate and to shorten the',
      'hours of the two others, although more people learned to row last year than ever before.',
    ),
    headline: 'Cuts leave rowers without a boat house',
    date: '2026-05-05',
    story: 'The town has used its budget',
  },
  {
    as: 'an invisible character in the date',
    file: 'a.md',
    text: page(
      '# Council Names Speakers for the Pier Conference',
      'F\ufeffeb. 22, 2026',
      `**LEEDS—**${lead}`,
    ),
    headline: 'Council Names Speakers for the Pier Conference',
    place: 'LEEDS',
    date: '2026-02-22',
    story: 'The Tide Museum opened',
  },
  {
    as: 'a slash between city and date',
    text: page('Tide Museum opens its lifeboat hall at last', `WESTHAVEN / MAY 5, 2026 -- ${lead}`),
    headline: 'Tide Museum opens its lifeboat hall at last',
    place: 'WESTHAVEN',
    date: '2026-05-05',
    story: 'The Tide Museum opened',
  },
  {
    as: 'the region in brackets',
    text: page(
      'Tide Museum opens its lifeboat hall at last',
      `SPRINGFIELD (Ill.), May 5, 2026 – ${lead}`,
    ),
    headline: 'Tide Museum opens its lifeboat hall at last',
    place: 'SPRINGFIELD (Ill.)',
    date: '2026-05-05',
    story: 'The Tide Museum opened',
  },
  {
    as: 'the whole dateline in brackets',
    text: page('Tide Museum opens its lifeboat hall at last', `[Missoula, Montana]: ${lead}`),
    headline: 'Tide Museum opens its lifeboat hall at last',
    place: 'Missoula, Montana',
    story: 'The Tide Museum opened',
  },
  {
    as: 'a German dateline that ends with a full stop',
    text: page(
      'Küstenmuseum öffnet seine Bootshalle nachts',
      'Husum, den 5. Mai 2026. Das Küstenmuseum öffnet seine Bootshalle freitags bis Mitternacht, und die alten Boote sind dann zu sehen.',
    ),
    headline: 'Küstenmuseum öffnet seine Bootshalle nachts',
    place: 'Husum',
    date: '2026-05-05',
    story: 'Das Küstenmuseum öffnet',
  },
  {
    as: 'a city with a river behind its name',
    text: page(
      'Pressemitteilung',
      'Flussmuseum zeigt vierzig Kähne aus drei Jahrhunderten',
      'Frankfurt a. M., 05.05.2026 – Das Flussmuseum zeigt seit Sonntag vierzig Kähne, die größte Sammlung am ganzen Fluss, und lässt Kinder umsonst hinein.',
      'Die Schau läuft bis in den Herbst und wird von einem Verein getragen, der sich über neue Mitglieder freut.',
    ),
    headline: 'Flussmuseum zeigt vierzig Kähne aus drei Jahrhunderten',
    place: 'Frankfurt a. M.',
    date: '2026-05-05',
    story: 'Das Flussmuseum zeigt',
  },
  {
    as: 'a middle dot between place and date',
    text: page(
      'El Museo de la Marea abre una sala para cuarenta botes',
      'Baños de Agua Santa · 5 de mayo de 2026. El Museo de la Marea abrió el domingo una sala para cuarenta botes salvavidas, la mayor de la costa.',
      'La sala abre de martes a domingo, y los niños entran sin pagar durante toda la semana.',
    ),
    headline: 'El Museo de la Marea abre una sala para cuarenta botes',
    place: 'Baños de Agua Santa',
    date: '2026-05-05',
    story: 'El Museo de la Marea abrió',
  },
  {
    as: 'a city of three words in capitals',
    text: page(
      'El Museo de la Marea abre una sala para cuarenta botes',
      'CIUDAD DE MÉXICO, 5 de mayo de 2026.- El Museo de la Marea abrió el domingo una sala para cuarenta botes salvavidas, la mayor del país.',
      'La sala abre de martes a domingo, y los niños entran sin pagar durante toda la semana.',
    ),
    headline: 'El Museo de la Marea abre una sala para cuarenta botes',
    place: 'CIUDAD DE MÉXICO',
    date: '2026-05-05',
    story: 'El Museo de la Marea abrió',
  },
  {
    as: 'the fields of a form',
    text: page(
      'Headline: Tide Museum opens its lifeboat hall',
      'Subtitle: Forty boats from three centuries are on show',
      'Date: May 5, 2026',
      'Location: Bristol',
      lead,
    ),
    headline: 'Tide Museum opens its lifeboat hall',
    subheadlines: ['Forty boats from three centuries are on show'],
    place: 'Bristol',
    date: '2026-05-05',
    story: 'The Tide Museum opened',
  },
  {
    as: 'a table of contents between headline and story',
    file: 'a.html',
    text: `<h1>Tide Museum opens its lifeboat hall</h1><h2>On this page</h2><ul><li><a href="#a">What is in the new hall</a></li><li><a href="#b">How to get to the museum</a></li></ul><h2>What is in the new hall</h2><p>${lead}</p><p>${more}</p>`,
    headline: 'Tide Museum opens its lifeboat hall',
    story: 'The Tide Museum opened',
  },
  {
    as: 'a template whose fields are still open',
    text: page(
      'FOR IMMEDIATE RELEASE: [DATE]',
      '[COMPANY LOGO]',
      'Tide Museum opens its lifeboat hall at last',
      `[Bergen, Norway]: ${lead}`,
    ),
    timing: 'immediate',
    headline: 'Tide Museum opens its lifeboat hall at last',
    place: 'Bergen, Norway',
    story: 'The Tide Museum opened',
  },
  {
    as: 'an agency’s dateline behind a credit, and a date below the story',
    file: 'a.html',
    text: '<html lang="de"><body><h2>Pressemitteilung</h2><h1>Hafen bekommt drei neue Schleusen</h1><p>Cuxhaven (hafen-pressedienst) - Der Hafen bekommt drei neue Schleusen, die im Herbst fertig sein sollen und die alten ersetzen.</p><p>Die Kosten trägt zur Hälfte der Bund, und die Schifffahrt läuft während des Baus weiter, wie das Amt am Montag sagte.</p><p>Achtung Redaktionen - Für Fragen stehen Ihnen gerne zur Verfügung:</p></body></html>',
    headline: 'Hafen bekommt drei neue Schleusen',
    place: 'Cuxhaven',
    wire: 'hafen-pressedienst',
    story: 'Der Hafen bekommt drei neue Schleusen, die',
  },
];

const german = (line: string) =>
  page(
    'Pressemitteilung',
    line,
    'Küstenmuseum öffnet seine Bootshalle nachts',
    'Husum, 5. Mai 2026 – Das Küstenmuseum öffnet seine Bootshalle freitags bis Mitternacht, und die alten Boote sind dann zu sehen.',
    'Kinder zahlen nichts für den Eintritt, und am ersten Sonntag im Monat fährt eines der Boote.',
  );

const english = (line: string) =>
  page(line, 'Tide Museum opens its lifeboat hall', `BRISTOL, 5 May 2026 – ${lead}`);

const readGerman = {
  headline: 'Küstenmuseum öffnet seine Bootshalle nachts',
  place: 'Husum',
  date: '2026-05-05',
  story: 'Das Küstenmuseum öffnet',
};

const readEnglish = {
  headline: 'Tide Museum opens its lifeboat hall',
  place: 'BRISTOL',
  date: '2026-05-05',
  story: 'The Tide Museum opened',
};

const embargo = { timing: 'embargo' } as const;

export const releaseLines: readonly ExampleTop[] = [
  ['Sperrfrist: Freitag, 12. Juni 2026, 10:00 Uhr', '2026-06-12T10:00'] as const,
  ['Sperrfrist bis Freitag, 12. Juni 2026, 10 Uhr', '2026-06-12T10:00'] as const,
  ['ACHTUNG, SPERRFRIST: 12.06.2026, 10.00 Uhr', '2026-06-12T10:00'] as const,
  ['Veröffentlichung frei ab 12. Juni 2026, 10 Uhr', '2026-06-12T10:00'] as const,
  ['Sperrfrist: Beginn der Rede', undefined] as const,
]
  .map(([line, until]): ExampleTop => ({
    as: line,
    text: german(line),
    ...embargo,
    ...(until && { until }),
    ...readGerman,
  }))
  .concat(
    (
      [
        ['FOR RELEASE: 10:00 A.M. EDT, Friday, June 12, 2026', '2026-06-12T10:00-04:00'],
        ['EMBARGOED UNTIL 00:01 BST, 12 June 2026', '2026-06-12T00:01+01:00'],
        ['EMBARGOED UNTIL\n12 June 2026, 10:00 GMT', '2026-06-12T10:00+00:00'],
        ['HOLD FOR RELEASE UNTIL JUNE 12, 2026', '2026-06-12'],
        ['EMBARGOED UNTIL [DATE]', undefined],
        ['EMBARGO: nothing before the doors open on Sunday', undefined],
        ['NOT FOR PUBLICATION BEFORE THE SPEECH HAS BEGUN', undefined],
      ] as const
    ).map(([line, until]) => ({
      as: line,
      text: english(line),
      ...embargo,
      ...(until && { until }),
      ...readEnglish,
    })),
  )
  .concat(
    (
      [
        'FOR IMMEDIATE RELEASE / POUR DIFFUSION IMMÉDIATE',
        'POUR PUBLICATION IMMÉDIATE | FOR IMMEDIATE RELEASE',
        '*** For immediate release ***',
        'NEWS RELEASE – FOR IMMEDIATE RELEASE',
        'Zur sofortigen Veröffentlichung / For immediate release',
      ] as const
    ).map((line) => ({ as: line, text: english(line), timing: 'immediate', ...readEnglish })),
  );
