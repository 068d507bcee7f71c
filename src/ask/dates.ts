import { type TypingDay, datesMeant, formatDay } from '../text/typed-dates.ts';
import { type Verdict, wrong } from './question.ts';

/** A day in words, so that a wrong one is seen: "Tuesday, 24 November 2026". */
export const dayInWords = (day: string): string => formatDay(day, { dateStyle: 'full' });

/** The date that was typed, or a choice where it can be read in several ways. */
export function dateVerdict(typed: string, on: TypingDay): Verdict {
  const meant = datesMeant(typed, on);
  if ('reason' in meant) {
    return { problem: wrong(typed, meant.reason, '24 Nov 2026, or 2026-11-24') };
  }
  const { days, doubt } = meant;
  if (days.length === 1) return { value: days[0]! };
  return { either: days.map((value) => ({ value, label: dayInWords(value) })), doubt };
}
