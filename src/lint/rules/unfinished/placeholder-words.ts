/**
 * What writers put where a word is still to come. A text in square or angle brackets is a
 * placeholder when all its words are of these, or when it begins with an order.
 */
export const slotWords: readonly string[] = [
  'address',
  'amount',
  'and',
  'boilerplate',
  'city',
  'company',
  'contact',
  'country',
  'date',
  'day',
  'email',
  'e-mail',
  'first',
  'full',
  'headline',
  'here',
  'job',
  'last',
  'location',
  'month',
  'name',
  'number',
  'of',
  'or',
  'organisation',
  'organization',
  'percentage',
  'phone',
  'place',
  'position',
  'product',
  'quote',
  'role',
  'speaker',
  'spokesperson',
  'state',
  'subheadline',
  'surname',
  'tbc',
  'tbd',
  'telephone',
  'time',
  'title',
  'tk',
  'website',
  'x',
  'xx',
  'xxx',
  'year',
  'your',
];

/** The same, as the first word of any text in brackets: "[INSERT quotation of the chair]". */
export const orders: readonly string[] = ['insert', 'your', 'tk', 'tbd', 'tbc'];

/** Leftovers that are no words in brackets. */
export const leftovers: readonly RegExp[] = [
  // An address that a site generator completes is none: {{ site.baseurl }}/wing.
  /\{\{[^{}\n]{0,80}\}\}(?!\/)/g,
  /\$\{[^{}\n]{0,80}\}/g,
  /<%[^%\n]{0,80}%>/g,
  /\b(?:CITY|City), ?(?:STATE|State|ST|COUNTRY|Country)\b(?! (?:of|Of|OF|University)\b)/g,
  /\b(?:MONTH|Month) (?:DAY|Day|DD|XX),? (?:YEAR|Year|YYYY)\b|\b(?:yyyy-mm-dd|YYYY-MM-DD)\b/g,
  /\[object Object\]/g,
  /\blorem ipsum\b/gi,
  // Printer's mark for "to come", spelled so that it is no word. Not TK Maxx, nor a ticker (NYSE: TK).
  /(?<!: ?)(?<![\w-])TK(?:TK)*\b(?![ \u00a0]?[\p{Lu}\d])(?!-)/gu,
  // Digits still to come. XX and XXX alone are Roman numbers; XXXX is none.
  /\bX{2,4}[/.-]X{2,4}(?:[/.-]X{2,4})?\b|[$€£₹]X{1,3}\b|\bX{2,3}%|\b20XX\b|\bXXXX+\b/g,
  // A line that a program filled with nothing: "Phone: undefined".
  /^(?:[^:\n]{1,40}:[ \t]*)?(?:undefined|null|NaN)[ \t]*$/gm,
  // A line to write on, behind its label.
  /(?<=\p{L}:[ \t]?)_{3,}/gu,
];
