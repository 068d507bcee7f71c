import type { Parts } from '../../../recognize/parts.ts';
import { countryCode, regionNamed } from '../../../text/places.ts';
import { exposuresIn } from './exposures.ts';
import { everything } from '../../passages.ts';
import type { Rule } from '../../rule.ts';
import { listed } from '../../words.ts';

/** The law that protects these people, by country. */
const laws: Readonly<Record<string, string>> = {
  IN: 'in India, section 23 of the POCSO Act and section 72 of the Bharatiya Nyaya Sanhita',
  GB: 'in the United Kingdom, the Sexual Offences (Amendment) Act 1992',
};

/** The country of a release: of its dateline, or else of its language, such as "en-IN". */
function countryOf({ dateline, language }: Parts): string | null {
  const named = dateline?.country ?? regionNamed(dateline?.region ?? '')?.country;
  return named ? countryCode(named) : (new Intl.Locale(language).region ?? null);
}

const release = '# Five children brought home\n\nKOLKATA, India, May 5, 2026 – ';

export const childIdentityReview: Rule = {
  id: 'child-identity-review',
  category: 'people',
  since: '0.1.0',
  level: 'warning',
  title: 'words that may identify a protected child or victim',
  why:
    'In many countries it is a crime to publish anything that identifies a child, or a victim ' +
    'of sexual violence or trafficking: the name, but also the family, the school, the ' +
    'street, or a tie to the accused. The publisher is responsible, and nothing can be taken ' +
    'back. A person has to review this; no rule can tell that a text is safe.',
  source: [
    // India: POCSO Act 2012 s. 23, Juvenile Justice Act 2015 s. 74, Bharatiya Nyaya Sanhita 2023 s. 72.
    'https://advocatetanwar.com/section-23-procedure-for-mediapocso/',
    'https://apnilaw.com/bare-act/juvenile-justice-act/',
    'https://bnsbareact.org/bns-act/section-72-bns-bare-act',
    // United Kingdom: Sexual Offences (Amendment) Act 1992 s. 1; Editors' Code, clauses 7 and 11.
    'https://www.legislation.gov.uk/ukpga/1992/34/2009-02-02/data.html',
    'https://pressgazette.co.uk/child-sex-abuse-cases-keeping-reports-safe/',
    // Everywhere: UNICEF, guidelines for reporting on children.
    'https://www.unicef.org/esaro/media-centre_guidelines_reporting.html',
  ],
  reads: everything,
  sensitive: true,
  examples: {
    failing: [
      {
        format: 'markdown',
        text: `${release}A 12-year-old girl, daughter of R. Example of Ward 70, was rescued from traffickers.\n`,
        at: '3:51',
        says: 'whose child it is and the home',
      },
      {
        format: 'text',
        text: 'Five children brought home\n\nOne of them was trafficked last year. The victim’s uncle was arrested on Friday.\n',
        at: '3:43',
        says: 'the tie between accused and child',
      },
    ],
    passing: [
      {
        format: 'text',
        text: 'Man pleads guilty to beating a child\n\nSANDPORT, N.Y., May 5, 2026 – He pleaded guilty to beating a 17-year-old Scots-Canadian, who is safe.\n\nThe court meets again in June, and the man has to be there on that day.\n\nMedia contact: Bo Lind, 212-555-0105, bo@office.example\n\n###\n\nAttorney’s Office\n12 Quay Street\nVictim Services\nHuman Trafficking Unit\n',
      },
      {
        format: 'markdown',
        text: `${release}A girl under 18, whose identity is protected by law, was rescued from traffickers. “She is safe,” said Ada Holm, director of the Harbour Home.\n`,
      },
      {
        format: 'markdown',
        text: '# Museum opens to children\n\nChildren under 12 pay nothing. Sofia Berg, 9, of Ward 70, cut the ribbon.\n',
      },
    ],
  },
  check: ({ passages, parts, locale }) => {
    const law = laws[countryOf(parts) ?? ''];
    const exposures = exposuresIn(passages, parts, locale);
    // One finding a paragraph: each has to be read as a whole.
    return [...new Set(exposures.map(({ passage }) => passage))].map((passage) => {
      const here = exposures.filter((one) => one.passage === passage);
      const first = here.reduce((a, b) => (b.start < a.start ? b : a));
      return {
        start: first.start,
        end: first.end,
        message: `This may identify a protected person. The text gives ${listed([...new Set(here.map(({ what }) => what))])}.`,
        advice:
          `Before it goes out, have someone who knows the law read it${law ? ` (${law})` : ''}. Say only what ` +
          'is true of many people: "A girl under 18, whose identity is protected by law, was rescued."',
      };
    });
  },
};
