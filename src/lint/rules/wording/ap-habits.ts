import { en } from '../../../style/locales/en.ts';

/** A rule of AP style that a program can check and fix. */
export interface Typography {
  /** What to look for. */
  readonly pattern: RegExp;
  /** The right form. */
  readonly right: (...match: string[]) => string;
  readonly because: string;
}

const months = en.months.join('|');
const short = en.monthsShort.map((month) => month.replace('.', String.raw`\.?`)).join('|');
const anyMonth = `${months}|${short}|Sep\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?`;

const numberOf = (month: string): number =>
  en.months.findIndex((name) => name.startsWith(month.slice(0, 3)));

const meridiem = (letter: string): string => `${letter.toLowerCase()}.m.`;

/**
 * AP style as of 2019, when it allowed the percent sign
 * (poynter.org/reporting-editing/2019/ap-says-the-percentage-sign-now-ok-when-used-with-a-numeral-thats-shift5);
 * months: writingexplained.org/ap-style/ap-style-months; times: headsupenglish.com/ap-style.
 */
export const apTypography: readonly Typography[] = [
  {
    pattern: new RegExp(String.raw`\b(${anyMonth}) (\d{1,2})(?:st|nd|rd|th)\b`, 'g'),
    right: (_, month, day) => `${en.monthsShort[numberOf(month!)]!} ${day!}`,
    because: 'the day has no "st", "nd", "rd" or "th"',
  },
  {
    // Written out where AP abbreviates, abbreviated where it does not, or without the full stop.
    pattern: new RegExp(String.raw`(?<!\d )\b(${anyMonth})(?= \d{1,2}\b(?!\d))`, 'g'),
    right: (_, month) => en.monthsShort[numberOf(month!)]!,
    because: 'with a day, only March to July are written out',
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\d )\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?(?= (?:19|20)\d\d\b)`,
      'g',
    ),
    right: (_, month) => en.months[numberOf(month!)]!,
    because: 'with a year alone, months are written out',
  },
  {
    pattern: /(?<![\d.,])(\d[\d,]*(?:\.\d+)?)(?:[ \u00a0]?per ?cent\b|[ \u00a0]%)/gi,
    right: (_, figure) => `${figure!}%`,
    because: 'a figure takes the sign, without a space',
  },
  {
    pattern: /(?<![\d.,\w])(\.\d+%)/g,
    right: (_, figure) => `0${figure!}`,
    because: 'a decimal has a zero before the point',
  },
  {
    pattern: /(?<![\d:.])12(?::00)? ?(?:PM|pm|p\.m\.|P\.M\.)(?!\w)/g,
    right: () => 'noon',
    because: 'noon is clearer than 12 p.m.',
  },
  {
    pattern:
      /(?<![\d:.])(?!12(?::00)? ?[Pp])(\d{1,2})(?::00|(:\d\d))? ?([APap])(?:[mM]\b\.?|\.[mM]\.)/g,
    right: (_, hour, minutes = '', letter) => `${hour!}${minutes} ${meridiem(letter!)}`,
    because: 'times have the form "9 a.m.", without ":00"',
  },
];
