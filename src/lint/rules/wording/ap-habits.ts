import { en } from '../../../style/locales/en.ts';

/** A habit of American newspapers that a machine can see and set right. */
export interface Typography {
  /** What is looked for, in any letter case where it says so. */
  readonly pattern: RegExp;
  /** How it is written. */
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
 * After the Associated Press as of 2019, when the percent sign came in
 * (poynter.org/reporting-editing/2019/ap-says-the-percentage-sign-now-ok-when-used-with-a-numeral-thats-shift5);
 * months: writingexplained.org/ap-style/ap-style-months; times: headsupenglish.com/ap-style.
 */
export const apTypography: readonly Typography[] = [
  {
    pattern: new RegExp(String.raw`\b(${anyMonth}) (\d{1,2})(?:st|nd|rd|th)\b`, 'g'),
    right: (_, month, day) => `${en.monthsShort[numberOf(month!)]!} ${day!}`,
    because: 'days have no "st", "nd", "rd" or "th"',
  },
  {
    // Whole where AP shortens, short where it does not, or without the full stop.
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
    because: 'no figure begins with a point',
  },
  {
    pattern: /(?<![\d:.])12(?::00)? ?(?:PM|pm|p\.m\.|P\.M\.)(?!\w)/g,
    right: () => 'noon',
    because: '12 p.m. is noon, and half the readers are not sure',
  },
  {
    pattern:
      /(?<![\d:.])(?!12(?::00)? ?[Pp])(\d{1,2})(?::00|(:\d\d))? ?([APap])(?:[mM]\b\.?|\.[mM]\.)/g,
    right: (_, hour, minutes = '', letter) => `${hour!}${minutes} ${meridiem(letter!)}`,
    because: 'hours are "9 a.m.", with points and without ":00"',
  },
];
