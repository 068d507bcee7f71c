// Files that are legal and mean harm: each a pattern over and over, of which some reader somewhere
// looks for the end and does not find it.

/** @param {string} pattern @param {number} size */
const over = (pattern, size) => pattern.repeat(Math.ceil(size / pattern.length)).slice(0, size);

/**
 * What is repeated, by what it is.
 * @type {Readonly<Record<string, string>>}
 */
export const patterns = {
  'half of bold and italics': '**a_ ',
  'bold that never ends': '**a ',
  backticks: '`a``b ',
  'opening quotation marks': '“a ',
  'straight quotation marks': '"a ',
  'marks without a gap': '“',
  apostrophes: "'a' ",
  guillemets: '«a »',
  'digits and dashes': '1-2 – 3-4 ',
  digits: '1234567890',
  'digits and spaces': '1 ',
  spaces: ' ',
  'spaces and letters': 'a      ',
  'line ends': 'a\n',
  paragraphs: 'a\n\n',
  signs: '#\n\n',
  'nested elements': '<b><i>a',
  'nested divisions': '<div>',
  'block quotes': '> ',
  'deeper block quotes': '> > a\n',
  lists: '- a\n  ',
  'opening brackets': '[',
  brackets: '[a](',
  links: '[a](b) ',
  pictures: '![a](b)\n',
  entities: '&amp;',
  'half of an entity': '&#1',
  commas: 'A, ',
  capitals: 'A ',
  names: 'Ada Quay, ',
  'places and dates': 'BRISTOL, 3 May 2026 – ',
  'said and said': '“a,” said Ada. ',
  'at signs': 'a@',
  addresses: 'a@b.example ',
  'labels of contacts': 'Contact: ',
  'labels of boilerplates': 'About Ada ',
  'release lines': 'FOR IMMEDIATE RELEASE ',
  embargoes: 'Embargoed until ',
  comments: '<!--',
  'template words': '{% a ',
  tables: '|a',
  'letters with marks': 'é\u0301',
};

/** @type {Readonly<Record<string, (words: string) => string>>} */
const formats = {
  'a.txt': (words) => `a ${words}`,
  'a.md': (words) => `a ${words}`,
  'a.html': (words) => `<p>a ${words}`,
};

/**
 * Every pattern in every format, as a file of that size, alone and between paragraphs of a release.
 * @param {number} size
 */
export const hostile = (size) =>
  Object.entries(formats).flatMap(([name, dress]) =>
    Object.entries(patterns).map(([what, pattern]) => ({
      name,
      what,
      text: dress(over(pattern, size)),
    })),
  );

const paragraphs = [
  'BRISTOL, 3 May 2026 – The Harbour Museum opened a wing for model ships on Sunday, with 40 of them on show and more to come before the autumn.',
  '“We had no idea that so many would come,” said Ada Quay, director of the Harbour Museum. “The café ran out of cake before noon.”',
  'Some 2,000 people saw the wing on the first day. It is open until October, from 10 a.m. to 6 p.m., and children come in without a ticket.',
  'About Harbour Museum: The museum keeps the ships and the stories of the port, and has done so since 1920.',
  'Media contact: Ben Dock, +44 117 496 0123, press@museum.example',
];

/** @type {Readonly<Record<string, (paragraph: string) => string>>} */
const dressed = {
  'a.txt': (paragraph) => `${paragraph}\n\n`,
  'a.md': (paragraph) => `${paragraph}\n\n`,
  'a.html': (paragraph) => `<p>${paragraph}</p>\n`,
};

/**
 * Files of that size without malice: releases, one behind the other.
 * @param {number} size
 */
export const honest = (size) =>
  Object.entries(dressed).map(([name, dress]) => ({
    name,
    what: 'honest',
    text: over(['Harbour Museum opens a wing', ...paragraphs].map(dress).join(''), size),
  }));
