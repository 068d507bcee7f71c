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
  title: 'words that may make a protected child known',
  why:
    'In many countries it is a crime to publish what makes known a child, or anybody, who was harmed ' +
    'by sexual violence or trafficking: not the name alone, but family, school, street, or the tie to ' +
    'the accused. Whoever publishes it answers for it, and nothing takes it back. This is no verdict: ' +
    'a person has to look. No rule can see that a text is safe.',
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
        says: 'how accused and child know each other',
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
    // One word a paragraph: each has to be read as a whole.
    return [...new Set(exposures.map(({ passage }) => passage))].map((passage) => {
      const here = exposures.filter((one) => one.passage === passage);
      const first = here.reduce((a, b) => (b.start < a.start ? b : a));
      return {
        start: first.start,
        end: first.end,
        message: `This may make a protected person known: the text tells ${listed([...new Set(here.map(({ what }) => what))])}.`,
        advice:
          'Have somebody who knows the law read it before it goes out: in India that is section 23 of ' +
          'the POCSO Act, in the United Kingdom the Sexual Offences (Amendment) Act 1992. Say no more ' +
          'than fits many: "A girl under 18, whose identity is protected by law, was rescued."',
      };
    });
  },
};
