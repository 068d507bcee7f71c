import { associatedPress } from '../../style/ap.ts';
import { indian } from '../../style/in.ts';
import { british } from '../../style/uk.ts';
import type { Profile } from './profile.ts';

/** The default profile, for every release. */
export const plain: Profile = {
  name: 'plain',
  title: 'Any release, of no particular house or wire',
  source: [],
  date: null,
  style: null,
  limits: {},
  levels: {},
};

/** The house styles of countries and languages. */
export const houses: readonly Profile[] = [
  {
    name: 'ap',
    title: associatedPress.title,
    source: [
      'https://writingexplained.org/ap-style/ap-style-datelines',
      'https://writingexplained.org/ap-style/ap-style-months',
    ],
    date: null,
    language: 'en-US',
    style: associatedPress,
    limits: {},
    levels: { 'release-line-missing': 'info' },
  },
  {
    name: 'uk',
    title: british.title,
    source: ['https://www.geolsoc.org.uk/gsl/publications/journals/page3436.html'],
    date: null,
    language: 'en-GB',
    style: british,
    limits: {},
    levels: { 'dateline-missing': 'info', 'release-line-missing': 'info' },
  },
  {
    name: 'in',
    title: indian.title,
    source: ['https://sirfnews.com/style/'],
    date: null,
    language: 'en-IN',
    style: indian,
    limits: {},
    levels: {},
  },
  {
    name: 'fr-CA',
    title: 'Communiqués in Quebec, after the Office québécois de la langue française',
    source: ['https://vitrinelinguistique.oqlf.gouv.qc.ca/22830/'],
    date: null,
    language: 'fr-CA',
    style: null,
    limits: {},
    // The Office prefers the headline in capitals.
    levels: { 'headline-all-caps': 'off', 'release-line-missing': 'info' },
  },
  {
    name: 'de',
    title: 'German press offices',
    source: ['https://derfabian.at/presseaussendung-schreiben'],
    date: null,
    language: 'de',
    style: null,
    // German editors count characters.
    limits: { characters: 3000 },
    levels: {},
  },
];
