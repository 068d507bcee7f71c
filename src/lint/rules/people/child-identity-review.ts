import { exposuresIn } from './exposures.ts';
import { everything } from '../../passages.ts';
import type { Rule } from '../../rule.ts';
import { listed } from '../../words.ts';

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
          'Before it goes out, have someone who knows the law read it: in India, section 23 of the ' +
          'POCSO Act; in the United Kingdom, the Sexual Offences (Amendment) Act 1992. Say only what ' +
          'is true of many people: "A girl under 18, whose identity is protected by law, was rescued."',
      };
    });
  },
};
