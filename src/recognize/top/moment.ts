import { dateReader } from '../../text/dates.ts';
import { timeIn } from '../../text/times.ts';
import { zoneIn } from '../../text/zones.ts';
import type { FoundTiming } from '../parts.ts';

/** When an embargo ends: as written, and as far as it is understood. */
export type Moment = Pick<FoundTiming, 'date' | 'time' | 'zone' | 'until'>;

export const noMoment: Moment = { date: null, time: null, zone: null, until: null };

/** Date, time and zone in the words of an embargo; null when there is neither date nor time. */
export function momentIn(words: string, language: string): Moment | null {
  const text = words.slice(0, 200);
  const date = dateReader(language).next(text, 0);
  // Figures of the date are no time of day.
  const rest = date
    ? text.slice(0, date.from) + '\n'.repeat(date.to - date.from) + text.slice(date.to)
    : text;
  const time = timeIn(rest);
  if (!date && !time) return null;
  const zone = time && zoneIn(rest, language);
  const local = date?.iso && time ? `${date.iso}T${time.clock}` : null;
  const slice = (span: { from: number; to: number } | null) =>
    span && text.slice(span.from, span.to).trim();
  return {
    date: slice(date),
    time: slice(time),
    zone: zone?.name ?? slice(zone),
    until: local ? local + (zone?.offset(local) ?? '') : (date?.iso ?? null),
  };
}
