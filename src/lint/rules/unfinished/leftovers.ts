/** Words that no one means to publish, and why. */
export interface LeftBehind {
  readonly pattern: RegExp;
  readonly because: string;
  readonly advice: string;
  /** Whether a web page may say it outside the release. */
  readonly ofPage?: true;
}

/** Text that a browser shows in the place of something, or around the text of a page. */
const ofBrowser: LeftBehind = {
  pattern:
    /\b(?:your browser does not support[^.\n]{0,60}|(?:please )?enable javascript[^.\n]{0,60}|javascript (?:is|must be) (?:disabled|enabled|required)[^.\n]{0,40}|skip to (?:main )?content|we use cookies[^.\n]{0,60}|accept all cookies|click to share on \w+|share this (?:page|article|post|story)|opens in (?:a )?new (?:window|tab)|toggle navigation|back to top|print this page)\b/gi,
  ofPage: true,
  because: 'is text of a web page, copied with the release',
  advice: 'Delete it.',
};

/** Marks and addresses that only drafts and templates have. */
export const leftBehind: readonly LeftBehind[] = [
  {
    pattern: /(?<![\w-])(?:TBD|TBC)(?![\w-])/g,
    because: 'is still to be decided',
    advice: 'Fill in the fact, or leave the sentence out until it is known.',
  },
  {
    pattern: /@(?:example|yourcompany|your-?domain|domain|company|email)\.(?:com|org|net)\b/gi,
    because: 'is an address from a template',
    advice: 'Use the real address.',
  },
  {
    pattern:
      /\b(?:www\.|https?:\/\/)(?:www\.)?(?:example|yourcompany|your-?website|yourdomain)\.(?:com|org|net)\b/gi,
    because: 'is an address from a template',
    advice: 'Use the real address.',
  },
  {
    pattern:
      /\b(?:your (?:company|organi[sz]ation|product) name|company name here|quote goes here)\b/gi,
    because: 'is text from a template',
    advice: 'Use the real words.',
  },
  {
    // A line of its own, or the beginning of one: "DRAFT 3 – not for distribution".
    pattern:
      /^\W{0,4}(?:(?:FIRST|FINAL|ROUGH) )?DRAFT\b(?!ED)|\b(?:NOT FOR DISTRIBUTION|DO NOT DISTRIBUTE|internal use only|track changes)\b(?! (?:in|to|within|or)\b)/gm,
    because: 'marks a draft',
    advice: 'Delete it once the text is approved, and only then send the release.',
  },
  ofBrowser,
];

/** Words that announce an event; a past date after them is probably left over from last year. */
export const announcements: readonly string[] = [
  'will (?:be |also )?(?:take place|held|open|opens?|launch|launched|begin|start|run|return|host|hosted|present|presented|present|publish|published|release|released|report|announce|available|attend|join|speak|close|end)',
  'to be (?:held|launched|opened|published|released|presented|unveiled)',
  '(?:is|are) (?:scheduled|planned|expected|due|set) (?:for|to)',
  'upcoming',
  'join us',
  'save the date',
  'registration (?:opens|closes|ends)',
];

/** Quarters of a year in headlines and leads. */
export const quarters: readonly RegExp[] = [
  /\b(?<word>first|second|third|fourth)[- ]quarter(?: (?:of )?(?:fiscal )?(?:year )?(?<year>(?:19|20)\d\d))?/gi,
  /\bQ(?<number>[1-4])(?:[ -]?(?:FY ?|fiscal )?[’']?(?<year>(?:20)?\d\d))?\b/g,
];
