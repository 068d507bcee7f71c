import type { DateReader, FoundDate } from '../../text/dates.ts';
import { isStateCode } from '../../text/places.ts';

/** What stands at the beginning of a text and reads like a dateline. All indexes count in the text. */
export interface DatelineForm {
  readonly from: number;
  /** Behind the dateline and its separator: where the story begins. */
  readonly to: number;
  readonly place: Stretch | null;
  readonly date: FoundDate | null;
  readonly wire: Wire | null;
  /** What sets it off: a dash or its like, a colon, the end of the line, or nothing. */
  readonly closed: 'mark' | 'colon' | 'end' | null;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Wire {
  readonly name: string;
  /** Whether the name itself is one of a wire: else any name in brackets behind a place. */
  readonly known: boolean;
}

/** No dateline is longer than this, wire and all. */
const longest = 260;

/** Reads the parts of a dateline in any order, as they follow each other from the start of a flat text. */
export function datelineAt(whole: string, dates: DateReader): DatelineForm | null {
  const text = whole.slice(0, longest);
  const from = at(opening, text, 0)!.to;
  let place: Stretch | null = null;
  let date: FoundDate | null = null;
  let wire: Wire | null = null;
  let end = from;
  let closed: DatelineForm['closed'] = null;
  let index = from;
  let bracket = from;
  while (index < text.length) {
    const next = index;
    const signed: (Stretch & Wire & { inside?: string }) | null =
      wire || (bracket < index && dates.at(text, index))
        ? null
        : (wireAt(text, index, place !== null) ?? wireAt(text, bracket, place !== null));
    if (signed) {
      wire = { name: signed.name, known: signed.known };
      if (!date && signed.inside) date = dates.next(signed.inside, 0);
      index = signed.to;
    } else if (!date && (date = dates.at(text, index))) {
      index = at(hour, text, date.to)?.to ?? date.to;
    } else if (!place) {
      const to = placeEnd(text, index, dates);
      // Behind a date any name may begin the story: a place is set off from it.
      if (to > index && (!date || isSetOff(text, to))) {
        place = { from: index, to };
        index = to;
      }
    }
    if (index === next) break;
    const join = joinAt(text, index);
    end = join.marked ? join.to : index;
    closed = join.marked;
    if (join.marked === 'colon') break;
    // A bracket behind a part may be a wire's: "Leeds (Harbour News) May 4, 2026 –".
    bracket = text[join.to - 1] === '(' ? join.to - 1 : join.to;
    index = join.to;
  }
  if (!place && !date && !wire) return null;
  if (!closed && /^[\s*_)\]"”,.]*$/.test(whole.slice(end, end + 40))) {
    return { from, to: whole.length, place, date, wire, closed: 'end' };
  }
  const blank = at(blanks, text, end)!.to;
  return { from, to: blank, place, date, wire, closed };
}

const at = (
  pattern: RegExp,
  text: string,
  index: number,
): (Stretch & { groups: Record<string, string | undefined>; found: string }) | null => {
  pattern.lastIndex = index;
  const match = pattern.exec(text);
  return (
    match && {
      from: index,
      to: index + match[0].length,
      found: match[0],
      groups: match.groups ?? {},
    }
  );
};

const opening = /[\s*_("“«>\u200b\ufeff]{0,8}/uy;
const blanks = /[\s*_]{0,8}/uy;

const hour =
  /(?: ?[@,–-]? {0,2}(?:at )?)?(?:\d{1,2}[:.h]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?|\d{4}(?= ?(?:UTC|GMT|hrs|hours|IST))|\d{1,2} ?[ap]\.?m\.?)(?: ?(?:hrs|hours|h|Uhr|(?:eastern|central|mountain|pacific)(?: time)?|[A-Z]{2,4}))?(?![\p{L}\d])/iuy;

/** What stands between the parts, and what ends them. */
function joinAt(text: string, index: number): Stretch & { marked: DatelineForm['closed'] } {
  const join = at(joint, text, index)!;
  const mark = join.found;
  const marked = /:/.test(mark)
    ? 'colon'
    : /[–â|)\]•·]|--| -|- |-$|\. ?–/.test(mark)
      ? 'mark'
      : null;
  return { from: index, to: join.to, marked };
}

const joint =
  /(?: |\*|_|,|\)|\]|\(|\[|–|â(?=[ \u0080-\u009f€])(?:€.)?|-|:|\||•|·|\.(?= ?[–-])| \/ ){0,14}(?:(?:le|den|on|the) )?/uy;

/*
 * Wires sign between slashes ("/PRNewswire/"), in brackets ("(BUSINESS WIRE)", "(Marketwired - Oct.
 * 17, 2012)") or bare between dashes; forms as the wires themselves print them.
 */
const wireNames = String.raw`[\p{L}\d .,&+-]{0,30}(?:wire|prweb|acn|cnw|telbec|newsvoir|newsfile)[\p{L}\d .&+-]{0,24}|ots|ani|apo|pnn|prn|globe`;
const slashed = /\/ ?(?<name>(?=[\d-]{0,6}\p{L})[\p{L}\d][\p{L}\d .,&+-]{1,40}?) ?\/(?!\/)/uy;
const bracketed = new RegExp(
  String.raw`[(\[](?:via )?(?<name>${wireNames})(?:[-–:, ]{1,3}(?<inside>[^()]{4,40}))?[)\]]`,
  'iuy',
);
const bare =
  /(?<name>(?:ACCESSWIRE|Accesswire|EINPresswire\.com|EIN Presswire|PRNewswire|PR Newswire|Newswire\.com|GLOBE NEWSWIRE|GlobeNewswire|BUSINESS WIRE|Business Wire|Newsfile Corp\.?|Newsfile|Marketwired|PRWEB|PRWeb))(?![\p{L}])/uy;
/** "SHANGHAI – Harbour Newswire – 3 May 2026 –" */
const anyWire = /(?<name>(?:\p{Lu}[\p{L}\d]{0,20} ){0,3}\p{Lu}[\p{L}\d]{0,20}[Ww]ire)(?= ?[-–])/uy;
const anyName = /\((?<name>\p{Lu}[\p{L}\d .&-]{1,40})\)/uy;

function wireAt(
  text: string,
  index: number,
  behindPlace: boolean,
): (Stretch & Wire & { inside?: string }) | null {
  const known =
    at(bracketed, text, index) ??
    at(bare, text, index) ??
    (behindPlace ? at(anyWire, text, index) : null) ??
    (index > 0 ? at(slashed, text, index) : null);
  const found = known ?? (behindPlace ? at(anyName, text, index) : null);
  if (!found) return null;
  const { name, inside } = found.groups;
  return {
    from: index,
    to: found.to,
    name: name!.replace(/[\s,.–-]+$/, ''),
    known: known !== null,
    ...(inside && { inside }),
  };
}

const isSetOff = (text: string, index: number): boolean => {
  const join = joinAt(text, index);
  return (
    join.marked !== null ||
    join.to >= text.length ||
    at(slashed, text, join.to) !== null ||
    at(bracketed, text, join.to) !== null
  );
};

/** A word of a place: a capital, or a letter of a script that has none, and what follows. */
const word = /[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'.]*(?:-[\p{L}\p{M}'.]+)*/uy;
/** Small words within names of places. */
const small =
  /(?:de|da|do|di|del|della|des|du|la|le|les|las|los|el|al|sur|sous|am|an|der|den|im|ob|of|the|and|und|et|y|e|upon|on|in|near|by|van|aan|op|ter|&) (?=[\p{Lu}\p{Lo}])/uy;
const between = /(?:, ?| & | {1,2}|\/)/uy;

/** The end of the names and commas from an index on, before a date, a wire or a mark; the index itself when there are none. */
function placeEnd(text: string, start: number, dates: DateReader): number {
  let index = start;
  let end = start;
  let words = 0;
  while (words < 10 && index - start < 90) {
    if (dates.at(text, index)) break;
    const link = words > 0 ? at(small, text, index) : null;
    const name = at(word, text, link?.to ?? index);
    if (!name) break;
    words++;
    end = name.to;
    // "MA The Museum opened": only a comma carries on behind a state.
    const carriesOn = at(between, text, end);
    if (!carriesOn || (words > 1 && isStateCode(name.found) && !/,/.test(carriesOn.found))) break;
    index = carriesOn.to;
  }
  // A full stop that no abbreviation has ends a sentence or stands before a dash.
  return text[end - 1] === '.' &&
    !/(?:\p{Lu}\.|\b\p{Lu}\p{Ll}{1,5}\.)$/u.test(text.slice(start, end))
    ? end - 1
    : end;
}
