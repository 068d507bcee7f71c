import { type Day, dayAt, daysBetween, isoOf } from '../release/date.ts';
import type { Locale } from '../style/locale.ts';

/** The day that a date means: without a year, the one nearest to a given day; null when neither is known. */
export function dayMeant(
  {
    year,
    month,
    day,
  }: { readonly year: number | null; readonly month: number; readonly day: number },
  near: Day | null,
): Day | null {
  if (year) return dayAt(year, month, day);
  if (!near) return null;
  return (
    [near.year - 1, near.year, near.year + 1]
      .flatMap((y) => dayAt(y, month, day) ?? [])
      .sort((a, b) => daysBetween(a, near) - daysBetween(b, near))[0] ?? null
  );
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A day as a language writes it: "5 May 2026", "5. Mai 2026". */
export function dayInWords(day: Day, { language }: Pick<Locale, 'language'>): string {
  let format = formats.get(language);
  if (!format) {
    const tag = language === 'en' ? 'en-GB' : language;
    format = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
    formats.set(language, format);
  }
  return format.format(Date.parse(isoOf(day)));
}
