import { withPlainDigits } from '../source/digits.ts';
import { locales } from '../style/locale.ts';
import { zoneAbbreviations } from '../trade/zones.ts';
import { anyOf } from './phrases.ts';

/** A time of day as it is written in a text. */
export interface FoundTime {
  readonly from: number;
  readonly to: number;
  /** "18:00". */
  readonly clock: string;
}

const timeWords = (key: 'noon' | 'midnight' | 'hours'): string[] => [
  ...new Set(locales.flatMap(({ times }) => times[key].map((word) => word.toLowerCase()))),
];
const isNoon = new Set(timeWords('noon'));
const isMidnight = new Set(timeWords('midnight'));
const named = anyOf([...isNoon, ...isMidnight]);
const hours = anyOf(timeWords('hours'));

const suffix = String.raw`(?<half>[ap])\.? ?m\b\.?|${hours}(?!\p{L})\.?`;
const shapes = [
  // 18:00, 6.30 pm, 18h00, 00:01 hrs
  String.raw`(?<![\d.:+]|(?:UTC|GMT) ?[–-])(?<hour>\d{1,2}) ?[:.h] ?(?<minute>\d\d)(?![\d.])(?::\d\d)?(?: ?(?:${suffix}))?`,
  // 0001 hrs, 1400 UTC
  String.raw`(?<!\d)(?<hour>\d\d)(?<minute>\d\d) ?(?:hrs|hours|h\b|(?=(?:${Object.keys(zoneAbbreviations).join('|')})\b))`,
  // 6 p.m., 18 Uhr
  String.raw`(?<!\d)(?<hour>\d{1,2}) ?(?:${suffix})`,
  String.raw`(?<!\p{L})(?<word>${named})(?!\p{L})`,
].map((shape) => new RegExp(shape, 'iu'));

/** The first time of day in a text. */
export function timeIn(text: string): FoundTime | null {
  for (const shape of shapes) {
    const match = shape.exec(text);
    if (!match) continue;
    const { hour, minute, half, word } = match.groups as Record<string, string | undefined>;
    const clock = word
      ? isNoon.has(word.toLowerCase())
        ? '12:00'
        : '00:00'
      : clockOf(Number(hour), Number(minute ?? 0), half);
    if (clock) return { from: match.index, to: match.index + match[0].length, clock };
  }
  return null;
}

function clockOf(hour: number, minute: number, half: string | undefined): string | null {
  const full = half ? (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hour;
  if (full > 23 || minute > 59 || (half && (hour > 12 || hour === 0))) return null;
  return [full, minute].map((n) => String(n).padStart(2, '0')).join(':');
}

const twelveAm = /^12(?:[:.]00)? ?a\.?m\.?$/;

/** Whether a written time is midnight, which is the beginning of a day to some and its end to others. */
export const isMidnightWritten = (text: string): boolean => {
  const time = text.trim().toLowerCase();
  return isMidnight.has(time.replace(/^12 /, '')) || twelveAm.test(time);
};

/** A minute that belongs to one day, which is why desks write 00:01 or 23:59 (British press offices' habit). */
const MINUTES_NEAR_MIDNIGHT = ['00:01', '23:59'];

const typedShape = new RegExp(
  String.raw`^(\d{1,2})(?:([:.h]?)(\d{2}))? ?(?:(a|p)\.?m\.?|${hours})?$`,
  'u',
);

/**
 * The times of day ("18:30") that a person may mean by what they type: "18.30" and "6 pm" are one,
 * "6" may be morning or evening, and midnight belongs to two days. Null when it is no time at all.
 */
export function timesMeant(typed: string): readonly string[] | null {
  const text = withPlainDigits(typed.trim().toLowerCase()).replace(/\s+/g, ' ');
  if (isNoon.has(text.replace(/^12 /, ''))) return ['12:00'];
  if (isMidnightWritten(text) || /^24[:.]?00$/.test(text)) return MINUTES_NEAR_MIDNIGHT;
  const match = typedShape.exec(text);
  if (!match) return null;
  const [, hour = '', , minute = '00', half] = match;
  const clock = clockOf(Number(hour), Number(minute), half);
  if (clock === null) return null;
  const isOpen = /^[1-9]\d?$/.test(text) && Number(hour) < 12;
  return isOpen ? [clock, `${Number(hour) + 12}:${minute}`] : [clock];
}
