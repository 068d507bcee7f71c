import { zoneAbbreviations } from '../trade/zones.ts';

/** A time of day as it stands in a text. */
export interface FoundTime {
  readonly from: number;
  readonly to: number;
  /** "18:00". */
  readonly clock: string;
}

const suffix = String.raw`(?<half>[ap])\.? ?m\b\.?|(?:hrs|hours|hour|uhr|uur|heures|horas|ore|h)\b\.?|o'clock|बजे|টা`;
const shapes = [
  // 18:00, 6.30 pm, 18h00, 00:01 hrs
  String.raw`(?<![\d.:+]|(?:UTC|GMT) ?[–-])(?<hour>\d{1,2}) ?[:.h] ?(?<minute>\d\d)(?![\d.])(?::\d\d)?(?: ?(?:${suffix}))?`,
  // 0001 hrs, 1400 UTC
  String.raw`(?<!\d)(?<hour>\d\d)(?<minute>\d\d) ?(?:hrs|hours|h\b|(?=(?:${Object.keys(zoneAbbreviations).join('|')})\b))`,
  // 6 p.m., 18 Uhr
  String.raw`(?<!\d)(?<hour>\d{1,2}) ?(?:${suffix})`,
  String.raw`\b(?<word>noon|midday|midnight|midi|minuit|mittag|mitternacht)\b`,
].map((shape) => new RegExp(shape, 'iu'));

const words: Readonly<Record<string, string>> = {
  noon: '12:00',
  midday: '12:00',
  midi: '12:00',
  mittag: '12:00',
  midnight: '00:00',
  minuit: '00:00',
  mitternacht: '00:00',
};

/** The first time of day in a text. */
export function timeIn(text: string): FoundTime | null {
  for (const shape of shapes) {
    const match = shape.exec(text);
    if (!match) continue;
    const { hour, minute, half, word } = match.groups as Record<string, string | undefined>;
    const clock = word
      ? words[word.toLowerCase()]!
      : clockOf(Number(hour), Number(minute ?? 0), half);
    if (clock) return { from: match.index, to: match.index + match[0].length, clock };
  }
  return null;
}

function clockOf(hour: number, minute: number, half: string | undefined): string | null {
  const full = half ? (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hour;
  if (full > 23 || minute > 59 || (half && hour > 12)) return null;
  return [full, minute].map((n) => String(n).padStart(2, '0')).join(':');
}
