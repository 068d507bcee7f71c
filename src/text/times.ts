import { isZone, offsetOf } from '../release/timing.ts';

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
  String.raw`(?<!\d)(?<hour>\d\d)(?<minute>\d\d) ?(?:hrs|hours|h\b|(?=(?:UTC|GMT|BST|IST|CET|CEST)\b))`,
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

/** A time zone as it stands in a text. */
export interface FoundZone {
  readonly from: number;
  readonly to: number;
  /** Its full name, where the text gives it: "Asia/Kolkata". */
  readonly name: string | null;
  /** How far from UTC it is at a local time ("2020-11-09T18:00"), where its name says so. */
  offset(local: string): string | null;
}

/*
 * Abbreviations by the zone that goes by them, or by their offset. Those of several countries (IST,
 * CST, AST) say nothing by themselves, but IST does in a text from India or Ireland.
 */
const zones: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
  UTC: '+00:00',
  GMT: '+00:00',
  BST: '+01:00',
  WET: '+00:00',
  WEST: '+01:00',
  CET: '+01:00',
  MEZ: '+01:00',
  CEST: '+02:00',
  MESZ: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  NPT: '+05:45',
  PKT: '+05:00',
  SGT: '+08:00',
  HKT: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
};

const named: Readonly<Record<string, string>> = {
  eastern: 'America/New_York',
  central: 'America/Chicago',
  mountain: 'America/Denver',
  pacific: 'America/Los_Angeles',
  london: 'Europe/London',
  uk: 'Europe/London',
  paris: 'Europe/Paris',
  berlin: 'Europe/Berlin',
  'new york': 'America/New_York',
};

/** The time zone that a text names; `language` (BCP 47) tells the country where that decides. */
export function zoneIn(text: string, language: string): FoundZone | null {
  const full = /\b[A-Z][A-Za-z_]{2,30}\/[A-Z][A-Za-z_/+-]{2,40}|\bUTC(?![+–-])/.exec(text);
  if (full && isZone(full[0])) {
    return { ...spanOf(full), name: full[0], offset: (local) => offsetOf(local, full[0]) };
  }
  const offset =
    /(?:\b(?:UTC|GMT) ?|(?<=\d))(?<sign>[+–-]) ?(?<hour>[01]?\d)(?::?(?<minute>[0-5]\d))?(?!\d)/.exec(
      text,
    );
  if (offset) {
    const { sign, hour, minute = '00' } = offset.groups as Record<string, string>;
    const told = `${sign === '+' ? '+' : '-'}${hour!.padStart(2, '0')}:${minute}`;
    return { ...spanOf(offset), name: null, offset: () => told };
  }
  const short = /(?<![\p{L}.])(?:[A-Z]{2,5}|(?<=\d)Z)(?![\p{L}])/gu;
  for (const match of text.matchAll(short)) {
    const zone =
      match[0] === 'IST' ? irishOrIndian(language) : match[0] === 'Z' ? '+00:00' : zones[match[0]];
    if (match[0] === 'IST' || match[0] === 'CST' || match[0] === 'AST' || zone) {
      return { ...spanOf(match), name: null, offset: (local) => offsetAt(zone, local) };
    }
  }
  const place =
    /\b(eastern|central|mountain|pacific|london|uk|paris|berlin|new york)(?: (?:standard|daylight))? time\b/i.exec(
      text,
    );
  if (place) {
    const zone = named[place[1]!.toLowerCase()];
    return { ...spanOf(place), name: null, offset: (local) => offsetAt(zone, local) };
  }
  return null;
}

const irishOrIndian = (language: string): string | undefined =>
  /^(?:hi|bn|\w{2,3}-IN)/i.test(language)
    ? '+05:30'
    : /-IE$/i.test(language)
      ? 'Europe/Dublin'
      : undefined;

function offsetAt(zone: string | undefined, local: string): string | null {
  if (zone === undefined) return null;
  return zone.includes('/') ? offsetOf(local, zone) : zone;
}

const spanOf = (match: RegExpMatchArray | RegExpExecArray) => ({
  from: match.index ?? 0,
  to: (match.index ?? 0) + match[0].length,
});
