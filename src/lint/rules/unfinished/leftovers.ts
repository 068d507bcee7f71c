/** What is found by its look alone, and why it cannot have been meant to go out. */
export interface LeftBehind {
  readonly pattern: RegExp;
  readonly because: string;
  readonly advice: string;
}

/** Marks and addresses that drafts and templates carry, and finished releases do not. */
export const leftBehind: readonly LeftBehind[] = [
  {
    pattern: /(?<![\w-])(?:TBD|TBC)(?![\w-])/g,
    because: 'is still to be decided',
    advice: 'Put the fact there, or take the sentence out until it is known.',
  },
  {
    pattern: /@(?:example|yourcompany|your-?domain|domain|company|email)\.(?:com|org|net)\b/gi,
    because: 'is an address from a template',
    advice: 'Put the real address there.',
  },
  {
    pattern:
      /\b(?:www\.|https?:\/\/)(?:www\.)?(?:example|yourcompany|your-?website|yourdomain)\.(?:com|org|net)\b/gi,
    because: 'is an address from a template',
    advice: 'Put the real address there.',
  },
  {
    pattern:
      /\b(?:your (?:company|organi[sz]ation|product) name|company name here|quote goes here)\b/gi,
    because: 'is a template speaking',
    advice: 'Put the real words there.',
  },
  {
    // A line of its own, or the beginning of one: "DRAFT 3 – not for distribution".
    pattern:
      /^\W{0,4}(?:(?:FIRST|FINAL|ROUGH) )?DRAFT\b(?!ED)|\b(?:NOT FOR DISTRIBUTION|DO NOT DISTRIBUTE|internal use only|track changes)\b(?! (?:in|to|within|or)\b)/gm,
    because: 'marks a draft',
    advice: 'Take the mark out when the text is agreed, and only then send it.',
  },
];

/** Words that announce something still to come, behind which a day long gone is last year's. */
export const announcements: readonly string[] = [
  'will (?:be |also )?(?:take place|held|open|opens?|launch|launched|begin|start|run|return|host|hosted|present|presented|present|publish|published|release|released|report|announce|available|attend|join|speak|close|end)',
  'to be (?:held|launched|opened|published|released|presented|unveiled)',
  '(?:is|are) (?:scheduled|planned|expected|due|set) (?:for|to)',
  'upcoming',
  'join us',
  'save the date',
  'registration (?:opens|closes|ends)',
];

/** Quarters of a year as headlines and leads name them: which one, and of which year. */
export const quarters: readonly RegExp[] = [
  /\b(?<word>first|second|third|fourth)[- ]quarter(?: (?:of )?(?:fiscal )?(?:year )?(?<year>(?:19|20)\d\d))?/gi,
  /\bQ(?<number>[1-4])(?:[ -]?(?:FY ?|fiscal )?[’']?(?<year>(?:20)?\d\d))?\b/g,
];
