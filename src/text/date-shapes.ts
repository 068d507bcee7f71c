import { locales } from '../style/locale.ts';
import { anyOf, escaped } from './phrases.ts';

/** What the shapes capture, each where its shape has it. */
export type DateGroups = Partial<
  Record<'name' | 'day' | 'month' | 'year' | 'first' | 'second' | 'mark', string>
>;

const dateWords = (key: 'of' | 'articles' | 'ordinals'): string[] => [
  ...new Set(locales.flatMap(({ dates }) => dates[key])),
];

/*
 * The orders in use, most telling first, so that "9 November 2020" is not taken for "November 20".
 * Between the parts are spaces, commas, full stops, hyphens, or nothing ("12OCT2023"), and the small
 * words of a language. Which words are months, a table decides.
 */
const gap = String.raw`[ ,.\-]{0,3}`;
const year = String.raw`(?<year>(?:19|20)\d\d)(?!\d)`;
const ordinals = dateWords('ordinals').map(escaped).join('|');
const day = String.raw`(?<day>[0-3]?\d)(?:(?:${ordinals})(?!\p{L}))?`;
const elided = dateWords('of').filter((word) => word.endsWith("'"));
const whole = dateWords('of').filter((word) => !word.endsWith("'"));
const of = String.raw`(?:(?:${whole.join('|')})(?!\p{L})${gap}|${elided.join('|')})?`;
const month = String.raw`(?<name>\p{L}[\p{L}\p{M}]{0,15})(?![\p{L}\p{M}])\.?`;
const shapes = [
  String.raw`(?<!\d|\d:)${day}${gap}${of}${month}${gap}${of}${year}`,
  String.raw`${month}${gap}${day}${gap}${year}`,
  String.raw`(?<!\d)${year}${gap}${month}${gap}${day}(?!\d)`,
  String.raw`(?<!\d)${year}(?<mark>[-/.])(?<month>[01]?\d)\k<mark>(?<day>[0-3]?\d)(?!\d)`,
  String.raw`(?<!\d)(?<first>[0-3]?\d)(?<mark>[-/.]) ?(?<second>[0-3]?\d)\k<mark> ?(?<year>(?:19|20)\d\d|(?<=\/|\d\d\.\d\d\.)\d\d)(?!\d|\.\d)`,
  String.raw`(?<year>\d{4}) ?[年년] ?(?<month>\d{1,2}) ?[月월] ?(?<day>\d{1,2}) ?[日일]`,
  String.raw`(?<!\d|\d:)${day}${gap}${of}${month} '?(?<year>\d\d)(?=\s?(?:[–-]{1,2}\s?\p{L}|$))`,
  String.raw`(?<!\d|\d:)${day}${gap}${of}${month}`,
  String.raw`${month}${gap}${day}(?!\d)`,
];
export const stickyShapes = shapes.map((shape) => new RegExp(shape, 'iuy'));
export const shapesAnywhere = shapes.map(
  (shape) => new RegExp(String.raw`(?<![\p{L}\p{M}\d])${shape}`, 'giu'),
);

/** The word before a date, with what may be between, and one in brackets after it. */
const between = String.raw`\.?(?:,? ${anyOf(dateWords('articles'))} |[ ,]{1,3})`;
const word = String.raw`(?<word>[\p{L}\p{M}]{2,16})`;
export const wordAt = new RegExp(word + between, 'iuy');
export const wordBefore = new RegExp(String.raw`(?<![\p{L}\p{M}\d])${word}${between}$`, 'iu');
export const wordAfter = new RegExp(String.raw` ?\(${word}\)`, 'iuy');

/** The year of two or four figures: "07" is 2007, since releases that are read by machine are not older than it. */
export function fullYear(figures: string): number {
  const year = Number(figures);
  if (figures.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** A date with the name of a month that fills a whole text, its year left out or in two figures: "9 nov '26". */
export function namedDateAt(
  text: string,
): { readonly name: string; readonly day: number; readonly year: string | undefined } | null {
  for (const shape of typedShapes) {
    const { name, day, year } = (shape.exec(text)?.groups ?? {}) as DateGroups;
    if (name && day) return { name, day: Number(day), year: year?.replace("'", '') };
  }
  return null;
}

const typedYear = String.raw`(?:${gap}${of}(?<year>\d{4}|'?\d\d))?`;
const typedShapes = [
  String.raw`^${day}${gap}${of}${month}${typedYear}$`,
  String.raw`^${month}${gap}(?:the )?${day}${typedYear}$`,
].map((shape) => new RegExp(shape, 'iu'));
