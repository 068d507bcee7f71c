/** Words that hurt or mislead, and the words that experts ask for. */
export interface HurtfulTerm {
  /** A piece of a regular expression. */
  readonly words: string;
  readonly better: string;
  readonly because: string;
}

const suicideIsNoCrime = '"commit" makes suicide sound like a crime';
const childrenDoNotConsent = 'a child cannot consent: this is abuse';

/**
 * From the Luxembourg Guidelines of ECPAT and 17 partners, 2016 (ecpat.org/luxembourg-guidelines),
 * and the guidelines on suicide of the World Health Organization, which the Press Council of India
 * adopted in 2019 (devdiscourse.com/article/national/669498).
 */
export const hurtfulTerms: readonly HurtfulTerm[] = [
  { words: 'committed suicide', better: 'died by suicide', because: suicideIsNoCrime },
  { words: 'commits? suicide', better: 'die by suicide', because: suicideIsNoCrime },
  { words: 'committing suicide', better: 'dying by suicide', because: suicideIsNoCrime },
  {
    words: '(?:un)?successful suicides?(?: attempts?)?',
    better: 'died by suicide, or survived an attempt',
    because: 'a death is not a success',
  },
  {
    words: 'failed suicide(?: attempts?)?',
    better: 'survived an attempt',
    because: 'surviving is not a failure',
  },
  {
    words: 'child porn(?:ography)?',
    better: 'child sexual abuse material',
    because: childrenDoNotConsent,
  },
  {
    words: 'child prostitutes?',
    better: 'children exploited in prostitution',
    because: childrenDoNotConsent,
  },
  {
    words: 'child prostitution',
    better: 'exploitation of children in prostitution',
    because: childrenDoNotConsent,
  },
  {
    words: 'child sex tourism',
    better: 'sexual exploitation of children in travel and tourism',
    because: childrenDoNotConsent,
  },
];

/** Methods, which a release does not describe, because readers at risk may copy them (WHO). */
export const methods: readonly string[] = [
  'hang(?:ed|ing) (?:herself|himself|themselves|from)',
  'found hanging',
  'overdos(?:e|ed|ing)',
  'jump(?:ed|ing) (?:off|from|in front of)',
  'slit(?:ting)? (?:her|his|their)',
  'shot (?:herself|himself|themselves)',
  'poison(?:ed|ing)? (?:herself|himself|themselves)',
  'consum(?:ed|ing) (?:poison|pesticide)',
  'suicide note',
];

/** Attacks, and figures of speech. */
export const otherSuicides: readonly string[] = [
  'suicide (?:bomb|attack|squad|mission|vest|drone|truck|car)[a-z]*',
  'political suicide',
  'suicide pact',
];

/** Words for places where people find help. */
export const help: readonly string[] = [
  'helplines?',
  'hotlines?',
  'lifelines?',
  'crisis (?:line|text line|centre|center)',
  'samaritans',
  '988',
  'counsell?ors?',
  'tele[- ]?manas',
  '116[ -]?123',
];
