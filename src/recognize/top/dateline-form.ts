import type { DateReader, FoundDate } from '../../text/dates.ts';
import { isRegionOrCountry, isStateCode } from '../../text/places.ts';

/** What stands at the beginning of a text and reads like a dateline. All indexes count in the text. */
export interface DatelineForm {
  readonly from: number;
  /** Where the story begins, past the separator. */
  readonly to: number;
  readonly place: Stretch | null;
  readonly date: FoundDate | null;
  readonly wire: Wire | null;
  /** What sets it off: a dash or its like, a colon, a bracket, a full stop, the end of the line, or nothing. */
  readonly closed: 'mark' | 'colon' | 'bracket' | 'stop' | 'end' | null;
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
const MAX_CHARACTERS = 260;

/**
 * Reads the parts of a dateline in any order, as they follow each other from the start of a flat
 * text. A place ends where `endsPlace` holds.
 */
export function datelineAt(
  whole: string,
  dates: DateReader,
  endsPlace: (index: number) => boolean = () => false,
): DatelineForm | null {
  const text = whole.slice(0, MAX_CHARACTERS);
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
      const start = date ? at(preposition, text, index)!.to : index;
      const to = placeEnd(
        text,
        start,
        (place) => endsPlace(place) || dates.at(text, place) !== null,
      );
      // After a date any name may begin the story: a place is set off from it.
      if (to > start && (!date || isSetOff(text, to))) {
        // The name of an event between place and date is no part of the place.
        const comma = text.lastIndexOf(', ', to);
        const event = comma > start ? eventEnd(text, comma + 2, dates) : to;
        const hasEvent = !date && event > to;
        place = { from: start, to: hasEvent ? comma : to };
        index = hasEvent ? event : to;
      }
    }
    if (index === next) break;
    const join = joinAt(text, index);
    end = join.marked ? join.to : index;
    closed = join.marked;
    if (join.marked === 'colon') break;
    // A bracket after a part may be a wire's: "Leeds (Harbour News) May 4, 2026 –".
    bracket = text[join.to - 1] === '(' ? join.to - 1 : join.to;
    index = join.to;
  }
  if (!place && !date && !wire) return null;
  if (!closed && /^[\s*_)\]"”,.]*$/.test(whole.slice(end, end + 40))) {
    return { from, to: whole.length, place, date, wire, closed: 'end' };
  }
  if (!closed && date && at(fullStop, text, end)) {
    end++;
    closed = 'stop';
  }
  const blank = at(blanks, text, end)!.to;
  return { from, to: blank, place, date, wire, closed };
}

/** After an event between place and date: "OAKLAND, Calif., BOAT SHOW 2026, May 5, 2026 –". */
function eventEnd(text: string, index: number, dates: DateReader): number {
  const name = at(event, text, index);
  return name && dates.at(text, name.to) ? name.to : 0;
}

const event = /(?=[^,–]{0,50}\d)\p{Lu}[\p{L}\p{N}'& ]{3,50}, /uy;

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

const opening = /[\s*_("“«>[\u200b\ufeff]{0,8}(?:(?:le|den|am|on|el|em|il|op) (?=\d))?/iuy;
const blanks = /[\s*_]{0,8}/uy;
const fullStop = /\.(?= {1,3}["„“«]?[\p{Lu}\p{Lo}])/uy;
/** Before a place that follows the date: "Le 3 juin 2025, à Paris –". */
const preposition = /(?:(?:à|in|en|em|a|te) )?/uy;

const hour =
  /(?: ?[@,–-]? {0,2}(?:at )?)?(?:\d{1,2}[:.h]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?|\d{4}(?= ?(?:UTC|GMT|hrs|hours|IST))|\d{1,2} ?[ap]\.?m\.?)(?: ?(?:hrs|hours|h|Uhr|(?:eastern|central|mountain|pacific)(?: (?:standard|daylight))?(?: time)?|(?!by |in |at |on )[A-Z]{2,4}))?(?![\p{L}\d])/iuy;

/** Where a time of day ends that follows the date at an index. */
export const clockEnd = (text: string, index: number): number => at(hour, text, index)?.to ?? index;

/** What comes between the parts, and what ends them. */
function joinAt(text: string, index: number): Stretch & { marked: DatelineForm['closed'] } {
  const join = at(joint, text, index)!;
  const mark = join.found;
  const marked = /^[^\]]*:/.test(mark)
    ? 'colon'
    : /[–â|•·:]|--| -|- |-$|\. ?–| \/ /.test(mark)
      ? 'mark'
      : /[)\]]/.test(mark)
        ? 'bracket'
        : null;
  return { from: index, to: join.to, marked };
}

const joint =
  /(?: \/ | |\*|_|,|\)|\]|\(|\[|–|â(?=[ \u0080-\u009f€])(?:€.)?|-|:|\||•|·|\.(?= ?[–-])){0,14}(?:(?:le|den|on|the) )?/uy;

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
const anyName = /\((?<name>\p{Lu}[\p{L}\d .&-]{1,40}|[\p{L}\d][\p{L}\d .&-]{1,40}(?=\) ?[–-]))\)/uy;

function wireAt(
  text: string,
  index: number,
  afterPlace: boolean,
): (Stretch & Wire & { inside?: string }) | null {
  const known =
    at(bracketed, text, index) ??
    at(bare, text, index) ??
    (afterPlace ? at(anyWire, text, index) : null) ??
    (index > 0 ? at(slashed, text, index) : null);
  const found = known ?? (afterPlace ? at(anyName, text, index) : null);
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
  /(?:(?:de|da|do|di|del|della|des|du|la|le|les|las|los|el|al|sur|sous|am|an|der|den|im|ob|of|the|and|und|et|y|e|upon|on|in|near|by|van|aan|op|ter|&) |(?:[abdiv]\. ?){1,2})(?=[\p{Lu}\p{Lo}])/uy;
const between = /(?:, ?| & | {1,2}|\/)/uy;

/** A region in brackets: "SPRINGFIELD (Ill.)", "Lingen (Ems), 5. Mai". */
const inBrackets = /[ ]\((?<region>\p{Lu}[\p{L}\p{M}.' -]{1,30})\)(?<comma>,)?/uy;

const MAX_PLACE_WORDS = 10;
const MAX_PLACE_CHARACTERS = 90;

/**
 * The end of the names and commas from an index on, before a date, a wire or a mark; the index
 * itself when there are none.
 */
function placeEnd(text: string, start: number, isEnd: (index: number) => boolean): number {
  let index = start;
  let end = start;
  let words = 0;
  while (words < MAX_PLACE_WORDS && index - start < MAX_PLACE_CHARACTERS) {
    if (isEnd(index)) break;
    const link = words > 0 ? at(small, text, index) : null;
    const name = at(word, text, link?.to ?? index);
    if (!name) break;
    words++;
    end = name.to;
    const bracket = at(inBrackets, text, end);
    if (bracket && isRegionInBrackets(bracket.groups)) {
      end = bracket.to - (bracket.groups['comma'] ? 1 : 0);
      break;
    }
    // "MA The Museum opened": after a state only a comma carries on, or more capitals ("CIUDAD DE MÉXICO").
    const carriesOn = at(between, text, end);
    if (!carriesOn) break;
    const isState = words > 1 && isStateCode(name.found) && !carriesOn.found.includes(',');
    if (isState && !at(capitals, text, carriesOn.to)) break;
    index = carriesOn.to;
  }
  // A full stop that no abbreviation has ends a sentence or stands before a dash.
  return text[end - 1] === '.' &&
    !/(?:\p{Lu}\.|\b\p{Lu}\p{Ll}{1,5}\.)$/u.test(text.slice(start, end))
    ? end - 1
    : end;
}

const capitals = /\p{Lu}{2,}(?![\p{L}])/uy;

const isRegionInBrackets = ({ region, comma }: Record<string, string | undefined>): boolean =>
  isRegionOrCountry(region!) || (comma !== undefined && /^\p{Lu}\p{Ll}+$/u.test(region!));
