/**
 * Words for what is still missing. Text in square or angle brackets is a placeholder if it has only
 * such words, or if it begins with an instruction.
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

/** Instructions: the first word of text in brackets, as in "[INSERT quotation of the chair]". */
export const orders: readonly string[] = ['insert', 'your', 'tk', 'tbd', 'tbc'];

/** Placeholders without brackets. */
export const leftovers: readonly RegExp[] = [
  // Not an address that a site generator completes: {{ site.baseurl }}/wing.
  /\{\{[^{}\n]{0,80}\}\}(?!\/)/g,
  /\$\{[^{}\n]{0,80}\}/g,
  /<%[^%\n]{0,80}%>/g,
  /\b(?:CITY|City), ?(?:STATE|State|ST|COUNTRY|Country)\b(?! (?:of|Of|OF|University)\b)/g,
  /\b(?:MONTH|Month) (?:DAY|Day|DD|XX),? (?:YEAR|Year|YYYY)\b|\b(?:yyyy-mm-dd|YYYY-MM-DD)\b/g,
  /\[object Object\]/g,
  /\blorem ipsum\b/gi,
  // The printer's mark for "to come". Not TK Maxx, nor a ticker symbol (NYSE: TK).
  /(?<!: ?)(?<![\w-])TK(?:TK)*\b(?![ \u00a0]?[\p{Lu}\d])(?!-)/gu,
  // Missing digits. XX and XXX alone are Roman numerals; XXXX is not.
  /\bX{2,3}(?= (?:per ?cent|million|billion|thousand|hundred|lakh|crore|euros?|dollars?|pounds?|rupees?|people|percent)\b)/g,
  /\bX{2,4}[/.-]X{2,4}(?:[/.-]X{2,4})?\b|[$€£₹]X{1,3}\b|\bX{2,3}%|\b20XX\b|\bXXXX+\b/g,
  // A line that a program filled with an empty value: "Phone: undefined".
  /^(?:[^:\n]{1,40}:[ \t]*)?(?:undefined|null|NaN)[ \t]*$/gm,
  // A blank to fill in, after its label.
  /(?<=\p{L}:[ \t]?)_{3,}/gu,
];
