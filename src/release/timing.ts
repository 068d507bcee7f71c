import { parseDay } from './date.ts';

/** When a release may be used. `until` is local time in the IANA zone: "2020-11-09T18:00". */
export type Timing =
  | { readonly kind: 'immediate' }
  | { readonly kind: 'embargo'; readonly until: string; readonly zone: string };

/** True for a day and a time that exist, as in "2020-11-09T18:00". 24:00 is not a time of day. */
export function isLocalTime(text: string): boolean {
  const match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d$/.exec(text);
  return match !== null && parseDay(match[1]!) !== null;
}

/** True for the name of an IANA time zone that this machine knows: "Asia/Kolkata", "UTC". */
export function isZone(text: string): boolean {
  // Intl accepts some abbreviations, but IST is the time of three countries.
  if (!/^(UTC|[A-Z][A-Za-z_]+(\/[A-Za-z0-9_+-]+)+)$/.test(text)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

/** The distance of a zone from UTC at a local time: "+05:30". */
export function offsetOf(until: string, zone: string): string {
  const minutesAt = (instant: number) => {
    const name = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
      .formatToParts(instant)
      .find((part) => part.type === 'timeZoneName')!.value;
    const match = /([+-])(\d{2}):(\d{2})/.exec(name.replace('\u2212', '-'));
    return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : 0;
  };
  const local = Date.parse(`${until}:00Z`);
  // The offset depends on the instant, and the instant on the offset: a second look settles it.
  const minutes = minutesAt(local - minutesAt(local) * 60_000);
  const two = (n: number) => String(n).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
