/** Words that hurt or mislead, and the words that those who know the subject ask for. */
export interface HurtfulTerm {
  /** A piece of a regular expression. */
  readonly words: string;
  readonly better: string;
  readonly because: string;
}

const suicideIsNoCrime = 'suicide is no crime, and "commit" says that it is';
const childrenDoNotConsent = 'no child consents to it: it is abuse';

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
    because: 'a death is no success',
  },
  {
    words: 'failed suicide(?: attempts?)?',
    better: 'survived an attempt',
    because: 'to live is no failure',
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

/** Of a suicide these are not told: the next one learns from them (WHO). */
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

/** A suicide that is a crime against others, or no suicide. */
export const otherSuicides: readonly string[] = [
  'suicide (?:bomb|attack|squad|mission|vest|drone|truck|car)[a-z]*',
  'political suicide',
  'suicide pact',
];

/** Where somebody who thinks of it finds help. */
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
