import { describe, expect, it } from 'vitest';
import { read } from '../src/read/index.ts';
import { recognize } from '../src/recognize/index.ts';

const partsOf = (name: string, content: string) =>
  recognize(read(name, Buffer.from(content))).parts;

/** A release of some paragraphs, for what stands behind them. */
const story = [
  'Harbour Museum opens a new wing',
  'BRISTOL, 3 May 2026 – The Harbour Museum opened a wing for model ships on Sunday, with 40 of them.',
  'Some 2,000 people came to see it on the first day, and the café ran out of cake before noon.',
  'The wing stays open until October, every day but Monday, and children come in without a ticket.',
].join('\n\n');

describe('the end mark', () => {
  const markIn = (name: string, behind: string) =>
    partsOf(name, `${story}\n\n${behind}\n`).endMark?.text;

  it.each([
    '###',
    '# # #',
    '####',
    '-30-',
    '– 30 –',
    'ENDS',
    '-Ends-',
    '[ENDS]',
    '### END ###',
    '---///---',
    'End of press release',
  ])('is %s on its own line', (mark) => {
    expect(markIn('release.txt', mark)).toBe(mark);
  });

  it('is seen in Markdown, where it is a heading without words', () => {
    expect(markIn('release.md', '###')).toBe('###');
    expect(markIn('release.md', '### ')).toBe('###');
    expect(markIn('release.md', '\\###')).toBe('###');
  });

  it('is seen where a line end was lost before or behind it', () => {
    expect(markIn('release.txt', 'Tickets are 8 pounds. ###')).toBe('###');
    expect(markIn('release.txt', '### Back')).toBe('###');
  });

  it('is told apart from what ornaments a page', () => {
    expect(markIn('release.txt', 'In the end it rained.')).toBeUndefined();
    expect(markIn('release.txt', '-----')).toBeUndefined();
    expect(markIn('release.txt', `#\n\n${story}\n\n${story}`)).toBeUndefined();
    expect(markIn('release.txt', '#')).toBe('#');
  });
});

/** What stands below the front of a release. */
const lead =
  'BRISTOL, 3 May 2026 – The Harbour Museum opened a wing for model ships on Sunday, with 40 of them on show.';

const more =
  'Some 2,000 people came to see it on the first day, and the café ran out of cake before noon. “We had no idea,” said Ada Quay, the director.';

interface Front {
  readonly as: string;
  readonly name: string;
  readonly text: string;
  readonly headline: string | undefined;
  readonly decks?: readonly string[];
}

const headline = 'Harbour Museum opens a wing for model ships';
const deck = 'Forty vessels from three centuries find a dry home';

const fronts: readonly Front[] = [
  {
    as: 'a letterhead with an address and a release line',
    name: 'a.txt',
    text: `HARBOUR MUSEUM\n12 Quay Street, Bristol\nTel: 0117 496 0123\n\nFOR IMMEDIATE RELEASE\n\n${headline}\n\n${lead}\n\n${more}`,
    headline,
  },
  {
    as: 'contacts over the headline',
    name: 'a.txt',
    text: `Press Release\n\nMedia contact:\nAda Quay, Head of Press\nHarbour Museum\n+44 117 496 0123\npress@museum.example\n\n${headline}\n\n${deck}\n\n${lead}\n\n${more}`,
    headline,
    decks: [deck],
  },
  {
    as: 'a headline and a release line on one line, apart by spaces',
    name: 'a.txt',
    text: `${headline}            For Immediate Release\n\n${lead}\n\n${more}`,
    headline,
  },
  {
    as: 'a headline of two lines in capitals',
    name: 'a.txt',
    text: `FOR IMMEDIATE RELEASE\n\nHARBOUR MUSEUM OPENS A WING\nFOR MODEL SHIPS IN BRISTOL\n\n${lead}\n\n${more}`,
    headline: 'HARBOUR MUSEUM OPENS A WING FOR MODEL SHIPS IN BRISTOL',
  },
  {
    as: 'a headline that broke behind a small word',
    name: 'a.txt',
    text: `News Release\n\nHarbour Museum Opens a Wing for\nModel Ships\n\n${lead}\n\n${more}`,
    headline: 'Harbour Museum Opens a Wing for Model Ships',
  },
  {
    as: 'a release line as the first heading',
    name: 'a.md',
    text: `# FOR IMMEDIATE RELEASE\n\n## ${headline}\n\n*${deck}*\n\n${lead}\n\n${more}`,
    headline,
    decks: [deck],
  },
  {
    as: 'a headline in bold and a deck of points',
    name: 'a.md',
    text: `Press Release 2026-14\n\n**${headline}**\n\n* ${deck}\n* Children come in without a ticket\n\n${lead}\n\n${more}`,
    headline,
    decks: [deck, 'Children come in without a ticket'],
  },
  {
    as: 'a deck in bold before the dateline, on its line',
    name: 'a.md',
    text: `# ${headline}\n\n**${deck}** ${lead}\n\n${more}`,
    headline,
    decks: [deck],
  },
  {
    as: 'a headline that front matter states',
    name: 'a.md',
    text: `---\ntitle: "${headline}"\nsubtitle: ${deck}\n---\n\n${lead}\n\n${more}`,
    headline,
    decks: [deck],
  },
  {
    as: 'a date under subtitle, and a description for search engines',
    name: 'a.md',
    text: `---\ntitle: "Press Release: ${headline}"\nsubtitle: 3 May 2026\ndescription: ${deck}\n---\n\n${lead}\n\n${more}`,
    headline,
  },
  {
    as: 'a number for a title',
    name: 'a.md',
    text: `---\ntitle: pr-2026\n---\n\n### ${headline}\n\n${lead}\n\n${more}`,
    headline,
  },
  {
    as: 'a page with its ways, its name and a date',
    name: 'a.html',
    text: `<html><head><title>${headline} | Harbour Museum</title></head><body><div><a href="/">Home</a> &raquo; <a href="/p">Press</a></div><p>Published: 3 May 2026</p><h1>${headline}</h1><h2>${deck}</h2><p>${lead}</p><p>${more}</p></body></html>`,
    headline,
    decks: [deck],
  },
  {
    as: 'a deck that is a sentence, which the page says is one',
    name: 'a.html',
    text: `<h1>${headline}</h1><p class="lead">Forty vessels from three centuries find a dry home in the wing, which took two years to build.</p><p>${more}</p><p>${more}</p>`,
    headline,
    decks: [
      'Forty vessels from three centuries find a dry home in the wing, which took two years to build.',
    ],
  },
  {
    as: 'two lines of bold that are one headline, and a deck in italics',
    name: 'a.html',
    text: `<p>Harbour Museum</p><p><b>For immediate release</b></p><p><b>Harbour Museum Opens a Wing<br>For Model Ships</b></p><p><i>${deck}</i></p><p>${lead}</p><p>${more}</p>`,
    headline: 'Harbour Museum Opens a Wing For Model Ships',
    decks: [deck],
  },
  {
    as: 'an office and a headline in capitals that names a place',
    name: 'a.txt',
    text: `DEPARTMENT OF SHIPS\nOffice of the Secretary\nWashington, D.C. 20001\n\nFOR RELEASE: IMMEDIATE                 No. 123-26\nMay 3, 2026\n\nMODEL SHIPS TO BE SHOWN IN WASHINGTON UNDER A NEW AGREEMENT\n\nThe Department of Ships today announced that model ships will be shown in Washington for a year.\n\n${more}`,
    headline: 'MODEL SHIPS TO BE SHOWN IN WASHINGTON UNDER A NEW AGREEMENT',
  },
  {
    as: 'the fields of a notice',
    name: 'a.md',
    text: `**MEDIA ADVISORY**\n\n**${headline}**\n\n**What:** Opening of the wing\n\n**When:** Sunday, May 3, 2026, 10 a.m.\n\n**Where:** Harbour Museum, Bristol\n\n${more}`,
    headline,
  },
  {
    as: 'names of fields, a caption and who posted it',
    name: 'a.md',
    text: `Headline: ${headline}\n\nPosted on May 3, 2026 by Ada Quay\n\n![ship](a.png)\n*A model of the Gull. Photo: Harbour Museum*\n\n${lead}\n\n${more}`,
    headline,
  },
  {
    as: 'the kind label before the headline',
    name: 'a.txt',
    text: `PRESS RELEASE: ${headline}\n\n3 May 2026\n\n${more}\n\n${more}`,
    headline,
  },
  {
    as: 'contents below the headline',
    name: 'a.html',
    text: `<h1>${headline}</h1><h2>On this page</h2><p><a href="#a">What is new in the wing</a><br><a href="#b">How to get to the museum</a></p><h2>What is new in the wing</h2><p>${more}</p><p>${more}</p>`,
    headline,
  },
  {
    as: 'a line that is like a telephone number',
    name: 'a.txt',
    text: `${headline}\n\nThe wing took 2,100 2009 18 hours to build, and holds 40 ships\n\n${lead}\n\n${more}`,
    headline,
    decks: ['The wing took 2,100 2009 18 hours to build, and holds 40 ships'],
  },
  {
    as: 'an embargo that is said in words of its own',
    name: 'a.txt',
    text: `EMBARGO: nothing before the doors open on Sunday\n\n${headline}\n\n${lead}\n\n${more}`,
    headline,
  },
  {
    as: 'no headline, but a name',
    name: 'a.txt',
    text: `Harbour Museum\n\n${lead}\n\n${more}`,
    headline: undefined,
  },
  {
    as: 'a French headline in guillemets',
    name: 'a.txt',
    text: 'COMMUNIQUÉ DE PRESSE\n\nLe Musée du Port ouvre « La Mouette » au public\n\nQuarante maquettes de navires trouvent une maison\n\nNANTES, le 3 mai 2026 – Le Musée du Port a ouvert dimanche une aile pour ses maquettes de navires.\n\nPlus de deux mille personnes sont venues la voir le premier jour, et les enfants entrent sans billet.',
    headline: 'Le Musée du Port ouvre « La Mouette » au public',
    decks: ['Quarante maquettes de navires trouvent une maison'],
  },
  {
    as: 'a German headline with a line over it',
    name: 'a.md',
    text: 'Pressemitteilung\n\n# Hafenmuseum eröffnet Flügel für Schiffsmodelle\n\n## Vierzig Schiffe aus drei Jahrhunderten im Trockenen\n\nHamburg, 3. Mai 2026 – Das Hafenmuseum hat am Sonntag einen Flügel für seine Schiffsmodelle eröffnet.\n\nMehr als zweitausend Menschen kamen am ersten Tag, und die Kinder zahlen nichts.',
    headline: 'Hafenmuseum eröffnet Flügel für Schiffsmodelle',
    decks: ['Vierzig Schiffe aus drei Jahrhunderten im Trockenen'],
  },
  {
    as: 'a Spanish headline',
    name: 'a.txt',
    text: 'NOTA DE PRENSA\n\nEl Museo del Puerto abre un ala para maquetas de barcos\n\nMadrid, 3 de mayo de 2026 – El Museo del Puerto abrió el domingo un ala para sus maquetas de barcos.\n\nMás de dos mil personas vinieron a verla el primer día, y los niños entran sin pagar.',
    headline: 'El Museo del Puerto abre un ala para maquetas de barcos',
  },
  {
    as: 'a Portuguese headline',
    name: 'a.txt',
    text: 'Comunicado de imprensa\n\nMuseu do Porto abre uma ala para modelos de navios\n\nLisboa, 3 de maio de 2026 – O Museu do Porto abriu no domingo uma ala para os seus modelos de navios.\n\nMais de duas mil pessoas vieram vê-la no primeiro dia, e as crianças entram sem pagar.',
    headline: 'Museu do Porto abre uma ala para modelos de navios',
  },
  {
    as: 'an Italian headline',
    name: 'a.txt',
    text: 'COMUNICATO STAMPA\n\nIl Museo del Porto apre un’ala per i modelli di navi\n\nGenova, 3 maggio 2026 – Il Museo del Porto ha aperto domenica un’ala per i suoi modelli di navi.\n\nPiù di duemila persone sono venute a vederla il primo giorno, e i bambini entrano senza biglietto.',
    headline: 'Il Museo del Porto apre un’ala per i modelli di navi',
  },
  {
    as: 'a Dutch headline',
    name: 'a.txt',
    text: 'PERSBERICHT\n\nHavenmuseum opent vleugel voor scheepsmodellen\n\nRotterdam, 3 mei 2026 – Het Havenmuseum heeft zondag een vleugel voor zijn scheepsmodellen geopend.\n\nMeer dan tweeduizend mensen kwamen op de eerste dag kijken, en kinderen mogen gratis naar binnen.',
    headline: 'Havenmuseum opent vleugel voor scheepsmodellen',
  },
  {
    as: 'a Hindi headline',
    name: 'a.txt',
    text: 'प्रेस विज्ञप्ति\n\nबंदरगाह संग्रहालय ने जहाज़ों के नमूनों का नया खंड खोला\n\nमुंबई, 3 मई 2026: बंदरगाह संग्रहालय ने रविवार को जहाज़ों के नमूनों के लिए एक नया खंड खोला, जिसमें चालीस नमूने रखे गए हैं।\n\nपहले दिन दो हज़ार से अधिक लोग इसे देखने आए, और बच्चों के लिए प्रवेश निःशुल्क है।',
    headline: 'बंदरगाह संग्रहालय ने जहाज़ों के नमूनों का नया खंड खोला',
  },
  {
    as: 'a Bengali headline',
    name: 'a.txt',
    text: 'প্রেস বিজ্ঞপ্তি\n\nবন্দর জাদুঘরে জাহাজের নমুনার নতুন শাখা খুলল\n\nকলকাতা, ৩ মে ২০২৬: বন্দর জাদুঘর রবিবার জাহাজের নমুনার জন্য একটি নতুন শাখা খুলেছে, যেখানে চল্লিশটি নমুনা রাখা হয়েছে।\n\nপ্রথম দিনে দুই হাজারের বেশি মানুষ এটি দেখতে আসেন, এবং শিশুদের কোনও টিকিট লাগে না।',
    headline: 'বন্দর জাদুঘরে জাহাজের নমুনার নতুন শাখা খুলল',
  },
];

describe('headline and deck', () => {
  it.each(fronts)('are found with $as', ({ name, text, headline: expected, decks = [] }) => {
    const parts = partsOf(name, text);
    expect(parts.headline?.text).toBe(expected);
    expect(parts.subheadlines.map((one) => one.text)).toEqual(decks);
  });
});

describe('the dateline', () => {
  const datelineIn = (text: string) => {
    const { dateline } = partsOf('a.txt', text);
    return dateline && { place: dateline.written, date: dateline.date };
  };

  it('is no date that signs a release', () => {
    expect(
      datelineIn(`${headline}\n\n${more}\n\n${more}\n\nHARBOUR MUSEUM\n\n3 MAY 2026`),
    ).toBeNull();
    expect(datelineIn(`${headline}\n\n3 MAY 2026\n\n${more}\n\n${more}`)).toEqual({
      place: null,
      date: '2026-05-03',
    });
  });

  it('is a date that touches the release line', () => {
    expect(datelineIn(`FOR IMMEDIATE RELEASEMay 3, 2026\n\n${headline}\n\n${more}`)).toEqual({
      place: null,
      date: '2026-05-03',
    });
  });

  it.each(['EMBARGO: 9 Uhr, am Montag', 'SPERRFRIST – 3. Mai 2026', 'COMMUNIQUÉ – le 3 mai 2026'])(
    'has no place in "%s"',
    (line) => {
      expect(datelineIn(`${line}\n\n${headline}\n\n${more}`)?.place ?? null).toBeNull();
    },
  );
});
