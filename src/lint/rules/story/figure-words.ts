/** Numbers in words, as English writes those under a hundred. */
// prettier-ignore
const units = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
  'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

export const numberWords: ReadonlyMap<string, number> = new Map<string, number>([
  ...units.map((word, i) => [word, i] as const),
  ...tens.map((word, i) => [word, (i + 2) * 10] as const),
  ...tens.flatMap((ten, i) =>
    units.slice(1, 10).map((unit, j) => [`${ten}-${unit}`, (i + 2) * 10 + j + 1] as const),
  ),
  ['a dozen', 12],
]);

/** Words that multiply the number before them. */
export const multiples: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['k', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
]);

/** Words before a number that is not exact, or only a part. */
export const about =
  /(?:\b(?:about|almost|approximately|around|at least|close to|nearly|over|more than|less than|fewer than|some|up to|under|roughly|first|another|additional|other|further|top|(?<!\ball )of the)\s|[~<>≈]\s?)$/i;

/** Where a count of things ends: "40 engineers | in Oslo". */
export const countEnds = new Set(
  `a after all an and are as at be been before but by during each every for from had has have in into is it its more
  not of on or out over per since than that the their they this to under until was were where which who will with
  within without worth would`.split(/\s+/),
);

/** Units: two amounts of these in a text seldom measure the same thing. */
export const measures = new Set(
  `year month week day hour minute second time percent percentage point degree metre meter kilometre kilometer mile
  acre hectare tonne ton gram kilogram litre liter dollar euro pound rupee yen watt megawatt gigawatt page word share
  decade century people`.split(/\s+/),
);
