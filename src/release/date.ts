/** A calendar day, months and days from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Reads "2020-11-09"; null for any other form and for days that do not exist. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match && dayAt(...(match.slice(1).map(Number) as [number, number, number]));
}

/** A day by its figures; null when it does not exist. */
export function dayAt(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? { year, month, day }
    : null;
}

/** "2020-11-09". */
export const isoOf = ({ year, month, day }: Day): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

/** The number of days between two. */
export const daysBetween = (one: Day, other: Day): number =>
  Math.abs(number(one) - number(other)) / 86_400_000;

const number = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day);

/** The day a number of days after one, or before it where the number is negative. */
export function daysAfter(day: Day, days: number): Day {
  const date = new Date(number(day) + days * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = ({ year, month, day }: Day): number =>
  (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;

/** Today's date in a zone ("Asia/Kolkata"; without one, this machine's), as "2020-11-09". */
export function today(now: Date, zone?: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  const part = (type: string) => parts.find((p) => p.type === type)!.value;
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
