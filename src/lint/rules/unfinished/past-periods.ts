import type { Locale } from '../../../style/locale.ts';
import { bareName, calendarWords } from '../../../text/calendar-words.ts';

/** A month, a season, a part of a year or a year in a text. Indexes count in the text. */
export interface Period {
  readonly index: number;
  readonly text: string;
  /** Its last day, ISO 8601. */
  readonly end: string;
}

const period =
  /\b(?:(?:the )?(?<half>first|second) half of|(?:the )?(?<quarter>first|second|third|fourth) quarter of|Q(?<q>[1-4])|(?<season>spring|summer|autumn|fall)(?: of)?|(?<month>\p{L}{3,9})\.?|(?:in|for|during|by(?: the end of)?)) (?<year>20\d\d)\b(?![-–/]\d)/giu;

const ends: Readonly<Record<string, string>> = {
  first: '06-30',
  second: '12-31',
  spring: '06-30',
  summer: '09-30',
  autumn: '12-31',
  fall: '12-31',
};
const quarterEnds = ['03-31', '06-30', '09-30', '12-31'];
const quarterWords = ['first', 'second', 'third', 'fourth'];

/** The periods that an English text names with their year. */
export function periodsIn(text: string, { language }: Locale): Period[] {
  const { months } = calendarWords(language);
  return [...text.matchAll(period)].flatMap(({ 0: words, index, groups }): Period[] => {
    const { half, quarter, q, season, month, year } = groups as Partial<
      Record<'half' | 'quarter' | 'q' | 'season' | 'month' | 'year', string>
    >;
    const number = month === undefined ? undefined : months.get(bareName(month));
    // "Expo 2025" is a name.
    if (month !== undefined && number === undefined) return [];
    const end =
      half || season
        ? ends[(half ?? season)!.toLowerCase()]!
        : quarter || q
          ? quarterEnds[q ? Number(q) - 1 : quarterWords.indexOf(quarter!.toLowerCase())]!
          : number
            ? `${String(number).padStart(2, '0')}-31`
            : '12-31';
    return [{ index, text: words, end: `${year!}-${end}` }];
  });
}
