import type { Evidence } from './evidence.ts';

/*
 * All weights of the top of a page, set by hand and held by `test/recognize/top`. A reading of the
 * page gets the sum over its segments; the best reading wins. A segment of no part ("other")
 * mostly costs nothing, so a role with a sum below 0 has to be forced by its neighbours.
 */
const headlineGoesOn = (weight: number) =>
  ({ 'headline goes on': weight, 'subheadline goes on': weight }) as const;

export const weights = {
  any: {
    says: '',
    for: {
      headline: 2,
      subheadline: -2,
      'headline goes on': -1.5,
      'subheadline goes on': -1.5,
      'date line': -1,
      dateline: -4,
      label: 0.5,
      'release line': 0.5,
    },
  },

  // How it is marked up.
  heading1: {
    says: 'is a heading of the first level',
    for: { headline: 3, subheadline: -1, other: -2, story: -5, dateline: -9, 'date line': -1 },
  },
  heading2: {
    says: 'is a heading',
    for: { headline: 2, subheadline: 1.5, other: -1, story: -5, dateline: -9, 'date line': -0.5 },
  },
  heading4: {
    says: 'is a small heading',
    for: { headline: 1.5, subheadline: 1, other: -0.5, story: -5, dateline: -9 },
  },
  setOff: {
    says: 'is bold or in italics',
    for: { headline: 1.2, subheadline: 1.5, other: -0.5, story: -1 },
  },
  bold: { says: 'is bold', for: { headline: 0.3 } },
  markedHeadline: {
    says: 'is marked as the headline by the page',
    for: { headline: 3, subheadline: -4 },
  },
  markedSubheadline: {
    says: 'is marked as the subheadline by the page',
    for: { subheadline: 9, headline: -3, story: -5 },
  },
  list: {
    says: 'is an item of a list',
    for: { headline: -2, subheadline: 0.3, story: -2, dateline: -6, 'date line': 0 },
  },
  table: { says: 'is in a table', for: { headline: -2, subheadline: -3, story: -2 } },
  quote: { says: 'is in a block quote', for: { headline: -2, subheadline: -2, story: -1 } },

  // How it reads.
  capitals: { says: 'is in capitals', for: { headline: 0.5, story: -1 } },
  titleCase: { says: 'has a capital at most words', for: { headline: 0.5, subheadline: 0.5 } },
  fewWords: {
    says: 'has three words at most',
    for: { headline: -1.5, subheadline: -4, story: -3 },
  },
  fourWords: { says: 'has four words', for: { headline: -0.5, story: -1 } },
  long: { says: 'is long for a line', for: { headline: -2, subheadline: -1 } },
  prose: {
    says: 'reads like a paragraph',
    for: { headline: -6, subheadline: -8, other: -6, story: 1, dateline: 1, 'date line': -4 },
  },
  brokenProse: {
    says: 'begins a paragraph that goes on in the next line',
    for: { headline: -4, subheadline: -6, other: -4, story: 1, dateline: 1 },
  },
  firstProse: { says: 'is the first paragraph', for: { dateline: 0.8 } },
  sentence: {
    says: 'is a whole sentence',
    for: { headline: -1, subheadline: -0.3, story: 0.3, other: -0.3 },
  },
  noStop: { says: 'ends without a full stop', for: { subheadline: 0.7, story: -2.5 } },
  endsOpen: {
    says: 'ends with a colon or a comma',
    for: { headline: -2, subheadline: -2, story: -2 },
  },
  pullQuote: {
    says: 'is a quotation set as a line',
    for: { subheadline: 0.7, headline: -2, story: -1 },
  },
  opensQuote: { says: 'opens with a quotation mark', for: { headline: -1, subheadline: -0.7 } },
  brackets: { says: 'is in brackets', for: { headline: -3, subheadline: -3, story: -2 } },
  lowerCase: {
    says: 'begins with a small letter',
    for: { headline: -2, subheadline: -2.5, story: -1 },
  },
  plainLine: { says: 'is a line of some words', for: { other: -0.5 } },

  // What it is about.
  name: {
    says: 'is a name that the text below speaks of',
    for: { headline: -2.5, subheadline: -3, other: 0.5 },
  },
  person: {
    says: 'is the name of a person',
    for: { headline: -2.5, subheadline: -4, other: 0.5 },
  },
  titledPerson: {
    says: 'names a person with title and office',
    for: { headline: -2, subheadline: -3, other: 0.5 },
  },
  office: { says: 'names an office', for: { headline: -1, subheadline: -2, other: 0.3 } },
  furniture: {
    says: 'is a line that sites, archives and templates add',
    for: { headline: -6, subheadline: -6, story: -6, dateline: -1, other: 0.5 },
  },
  link: {
    says: 'is a link to another page',
    for: { headline: -5, subheadline: -6, story: -5, dateline: -5 },
  },
  belowLinks: { says: 'comes after links to other pages', for: { subheadline: -5 } },
  address: {
    says: 'gives an address or a number to call',
    for: { headline: -6, subheadline: -6, story: -4, dateline: -1, 'date line': -0.5 },
  },
  contact: {
    says: 'is part of a contact',
    for: { headline: -6, subheadline: -6, story: -6, dateline: -6, 'date line': -0.5 },
  },
  caption: {
    says: 'is the caption of a picture',
    for: { headline: -5, subheadline: -6, story: -4 },
  },
  notice: {
    says: 'fills in the field of a notice',
    for: { subheadline: -5, headline: -1, story: -0.5 },
  },
  placeholder: { says: 'is a placeholder', for: { headline: -8, subheadline: -8, story: -6 } },
  salutation: {
    says: 'greets the reader of a letter',
    for: { headline: -6, subheadline: -6, story: -6 },
  },
  marking: {
    says: 'says who may read the document',
    for: { headline: -6, subheadline: -6, story: -6, dateline: -6 },
  },
  number: {
    says: 'is the number of a page, a release or an exhibit',
    for: { headline: -6, subheadline: -6, story: -6, dateline: -6 },
  },
  clock: { says: 'is a time of day', for: { headline: -6, subheadline: -6, story: -5 } },
  dated: { says: 'holds a date', for: { subheadline: -1.5 } },
  limit: {
    says: 'opens with words that limit use',
    for: { 'release line': 0.5, headline: -1.5, subheadline: -4 },
  },
  limitSetOff: {
    says: 'sets words that limit use off from what follows',
    for: { 'release line': 2 },
  },
  headlineField: { says: 'fills the field "headline"', for: { headline: 5 } },
  subheadlineField: { says: 'fills the field "subheadline"', for: { subheadline: 7 } },
  otherField: {
    says: 'fills a field of the page',
    for: { headline: -5, subheadline: -6, story: -5, dateline: -5 },
  },

  // Where it stands.
  first: { says: 'is the first line', for: { headline: 1 } },
  aboveLabel: {
    says: 'comes above the kind label',
    for: { headline: -2.5, subheadline: -3, story: -4, dateline: -4 },
  },
  belowLabel: {
    says: 'follows the kind label or the release line',
    for: { headline: 0.8 },
  },
  stated: { says: 'is the title that the file states', for: { headline: 3, subheadline: -6 } },
  siteTitle: {
    says: 'is the title of the page with the name of the site',
    for: { headline: -5, subheadline: -6, other: 1 },
  },
  repeated: {
    says: 'is there more than once',
    for: { headline: 1.5, subheadline: -6, other: 0.7 },
  },

  // Beside its neighbours, as they are read.
  belowHeadline: { says: 'follows the headline', for: { subheadline: 1.5 } },
  aboveDateline: { says: 'comes before the dateline', for: { subheadline: 1.2 } },
  oneMore: { says: 'would be one more subheadline', for: { subheadline: -1 } },
  belowPlace: { says: 'follows a place on its own line', for: { story: 4 } },
  sameHeading: { says: 'is in the same heading', for: headlineGoesOn(6) },
  sameBlock: { says: 'is the next line of its block', for: headlineGoesOn(0.5) },
  otherBlock: { says: 'is in another block', for: headlineGoesOn(-2) },
  otherDress: { says: 'is dressed in another way', for: headlineGoesOn(-5) },
  bothCapitals: { says: 'is in capitals like the line above', for: headlineGoesOn(2.5) },
  hangingWord: { says: 'follows a word that needs another', for: headlineGoesOn(5) },
  smallStart: { says: 'goes on with a small letter', for: headlineGoesOn(5) },
  connecting: { says: 'begins with a word that connects', for: headlineGoesOn(2) },
  wrappedTitle: {
    says: 'is as long and has the same capitals as the line above',
    for: headlineGoesOn(3.2),
  },
  endedAbove: { says: 'follows a line that is whole', for: headlineGoesOn(-4) },
  tooLongTogether: { says: 'is too long together with the line above', for: headlineGoesOn(-5) },

  // What a dateline is made of.
  knownPlace: { says: 'has a known place', for: { dateline: 3 } },
  placeInCapitals: { says: 'has a name in capitals for a place', for: { dateline: 2.3 } },
  shortName: { says: 'has a short name where a place would be', for: { dateline: 1.6 } },
  longName: { says: 'has many words where a place would be', for: { dateline: -3 } },
  noPlace: { says: 'has no word that can be a place', for: { dateline: -10 } },
  dateInDateline: { says: 'has a date', for: { dateline: 3 } },
  wire: { says: 'names a wire', for: { dateline: 6 } },
  closedByMark: { says: 'is set off by a dash or its like', for: { dateline: 1.5 } },
  closedByColon: { says: 'is set off by a colon', for: { dateline: 0.8 } },
  closedByBracket: { says: 'is set off by a bracket', for: { dateline: 0.5 } },
  closedByStop: { says: 'is set off by a full stop', for: { dateline: 1 } },
  notClosed: { says: 'is not set off from the story', for: { dateline: -1 } },
  stateBeforeSentence: { says: 'has a state before the sentence', for: { dateline: 2 } },
  sentenceFollows: { says: 'has a sentence after it', for: { dateline: 0.5 } },
  opensStory: { says: 'has place and date before a sentence', for: { 'date line': -3 } },
  noSentenceFollows: { says: 'has no sentence after it', for: { dateline: -4 } },
  littleFollows: { says: 'has no story after it', for: { dateline: -8 } },
  gluedMark: { says: 'has a hyphen within a word', for: { dateline: -8 } },
  wordsOfOffice: {
    says: 'has a title or an office where a place would be',
    for: { dateline: -5 },
  },
  numberFollows: { says: 'has a number to call after it', for: { dateline: -9 } },

  // What a date line is made of.
  dateAlone: {
    says: 'is a date and nothing else',
    for: { 'date line': 2, headline: -6, subheadline: -6, story: -5 },
  },
  dateWithPlace: {
    says: 'is a place with a date',
    for: { 'date line': 2.2, headline: -4, subheadline: -5, story: -4 },
  },
  dateField: {
    says: 'names a date or a place as a field',
    for: { 'date line': 2, headline: -5, subheadline: -6, story: -4 },
  },
  dateWithAuthor: {
    says: 'is a date and who wrote it',
    for: { 'date line': 1.8, headline: -4, subheadline: -5, story: -3 },
  },
  dateWithWords: {
    says: 'is a date with a few words',
    for: { 'date line': 1.5, headline: -2, subheadline: -3 },
  },
  placeAlone: {
    says: 'is a place whose line broke before the story',
    for: { 'date line': 3, headline: -4, subheadline: -5, story: -4 },
  },
} as const satisfies Record<string, Evidence>;
