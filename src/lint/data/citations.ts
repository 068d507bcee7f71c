/** A section that is cited from the wrong Indian law, or from one that no longer holds. */
export interface WrongCitation {
  readonly section: string;
  /** The law it is cited from, as a piece of a regular expression. */
  readonly law: string;
  /** What makes plain that the section of the other law is meant. */
  readonly meant?: string;
  /** The law that replaced it, whose mention makes the old citation right, and since when. */
  readonly replacedBy?: string;
  readonly since?: string;
  readonly right: string;
}

const penalCode = String.raw`(?:I\.?P\.?C\.?|Indian Penal Code)`;

/**
 * A statement recorded before a magistrate is section 164 of the Code of Criminal Procedure, 1973,
 * since 1 July 2024 section 183 of the Bharatiya Nagarik Suraksha Sanhita, 2023
 * (livelaw.in/articles/comparison-between-section-183-...-269492; law.emunshi.ai/bnss/183). The
 * Penal Code lists crimes; it knows no such statement. Its section 228A, on the identity of
 * victims, is section 72 of the Bharatiya Nyaya Sanhita now (bnsbareact.org).
 */
export const wrongCitations: readonly WrongCitation[] = [
  {
    section: '164',
    law: penalCode,
    meant: String.raw`statements?|confessions?|magistrate|record(?:ed|ing|s)?|depos(?:ed|ition|ing)`,
    right:
      'section 164 of the Code of Criminal Procedure (CrPC), or, since 1 July 2024, section 183 of ' +
      'the Bharatiya Nagarik Suraksha Sanhita (BNSS)',
  },
  {
    section: '228-?A',
    law: penalCode,
    replacedBy: String.raw`BNS|Bharatiya Nyaya Sanhita`,
    since: '2024-07-01',
    right: 'section 72 of the Bharatiya Nyaya Sanhita (BNS)',
  },
];
