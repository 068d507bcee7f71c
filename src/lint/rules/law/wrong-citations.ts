/** A section that is often cited from the wrong Indian law, or from one no longer in force. */
export interface WrongCitation {
  readonly section: string;
  /** The law it is cited from, as a piece of a regular expression. */
  readonly law: string;
  /** Words that make clear that the section of the other law is meant. */
  readonly meant?: string;
  /** The law that replaced it; a text that names it may cite the old one. And the day it did. */
  readonly replacedBy?: string;
  readonly since?: string;
  /** The right citation on the day of a release. */
  readonly right: (issued: string) => string;
}

/** The day on which the new codes came into force (thehindu.com, 2 July 2024, article68359298). */
const newCodes = '2024-07-01';

const penalCode = String.raw`(?:I\.?P\.?C\.?|Indian Penal Code)`;

/**
 * A statement recorded before a magistrate is section 164 of the Code of Criminal Procedure, 1973,
 * since 1 July 2024 section 183 of the Bharatiya Nagarik Suraksha Sanhita, 2023
 * (livelaw.in/articles/comparison-between-section-183-...-269492; law.emunshi.ai/bnss/183). The
 * Penal Code lists crimes and has no such statement. Its section 228A, on the identity of
 * victims, is now section 72 of the Bharatiya Nyaya Sanhita (bnsbareact.org).
 */
export const wrongCitations: readonly WrongCitation[] = [
  {
    section: '164',
    law: penalCode,
    meant: String.raw`statements?|confessions?|magistrate|record(?:ed|ing|s)?|depos(?:ed|ition|ing)`,
    right: (issued) =>
      issued !== '' && issued < newCodes
        ? 'section 164 of the Code of Criminal Procedure (CrPC)'
        : 'section 183 of the Bharatiya Nagarik Suraksha Sanhita (BNSS); for a statement from before ' +
          '1 July 2024, section 164 of the Code of Criminal Procedure (CrPC)',
  },
  {
    section: '228-?A',
    law: penalCode,
    replacedBy: String.raw`BNS|Bharatiya Nyaya Sanhita`,
    since: newCodes,
    right: () => 'section 72 of the Bharatiya Nyaya Sanhita (BNS)',
  },
];
