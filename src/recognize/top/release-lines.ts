import { type Locale, locales, readingLocales } from '../../style/locale.ts';
import { dateReader } from '../../text/dates.ts';
import { anyOf, mayHold } from '../../text/phrases.ts';
import type { FoundTiming } from '../parts.ts';
import { type Moment, momentIn } from './moment.ts';

/** A release line in a text: its kind and place. */
export interface ReleaseLine {
  readonly kind: FoundTiming['kind'];
  readonly from: number;
  readonly to: number;
  /** What follows it in the text. */
  readonly rest: string;
  /** Of an embargo, when it ends, as far as the line shows it. */
  readonly moment: Moment | null;
  /** Whether it can be nothing else. Another one counts only where release lines are: above the story. */
  readonly isSure: boolean;
}

/** Where the language of a text is known. */
export interface InLanguage {
  readonly language: string;
  readonly locale: Locale;
}

/** No release line is longer. */
const MAX_CHARACTERS = 300;

/**
 * The release line in a text. It begins the text, or follows a mark or the kind label, and ends
 * there or before a mark, a date or a name: a headline that "calls for immediate release of" people
 * is none. A line that may limit use is an embargo, understood or not.
 */
export function releaseLineIn(text: string, page: InLanguage): ReleaseLine | null {
  const head = text.slice(0, MAX_CHARACTERS);
  const patterns = patternsFor(page.locale);
  if (!patterns.mayHoldOne(head)) return null;
  return (
    lineOf('embargo', patterns.embargo, head, page) ??
    lineOf('immediate', patterns.immediate, head, page) ??
    releaseOn(patterns.releaseOn, head, page) ??
    limitIn(patterns.limit, head, page)
  );
}

function lineOf(
  kind: ReleaseLine['kind'],
  pattern: RegExp,
  head: string,
  page: InLanguage,
): ReleaseLine | null {
  for (const from of startsIn(head, patternsFor(page.locale).label)) {
    pattern.lastIndex = from;
    const phrase = pattern.exec(head)?.[0];
    if (phrase === undefined) continue;
    let to = from + phrase.length;
    // Within a row the words of prose are small: "the film, for immediate release, ..."
    const opens = !/[\p{L}\p{N}]/u.test(head.slice(0, from));
    if (!opens && /^\p{Ll}/u.test(phrase)) continue;
    if (!isClosed(phrase, head.slice(to), page)) continue;
    if (kind === 'immediate') to = endOfVersions(head, to, patternsFor(page.locale).version);
    const rest = withoutMarks(head.slice(to));
    const moment = kind === 'embargo' ? momentIn(head.slice(from), page.language) : null;
    return {
      kind,
      from,
      to,
      rest,
      moment,
      isSure: kind === 'immediate' || rest === '' || !!moment,
    };
  }
  return null;
}

/** Where a release line may begin: at the start, after a mark that sets it off, a year or the kind label. */
function startsIn(head: string, label: RegExp): Set<number> {
  const starts = [...head.matchAll(opening)].map(({ 0: mark, index }) => index + mark.length);
  return new Set([...starts, label.exec(head)?.[0].length ?? 0]);
}

const opening =
  /^[^\p{L}\p{N}]{0,12}|[-–|:•;([\]/.,*] ?[*(["']{0,4}|\b(?:19|20)\d\d[^\p{L}\p{N}]{1,8}/gu;

/** "FOR RELEASE: 10:00 A.M. EDT, Friday, June 12, 2026": a moment makes it an embargo. */
function releaseOn(pattern: RegExp, head: string, page: InLanguage): ReleaseLine | null {
  const match = pattern.exec(head);
  if (!match) return null;
  const { lead = '', phrase = '' } = match.groups!;
  const rest = withoutMarks(head.slice(match[0].length));
  const moment = momentIn(rest, page.language);
  const isPlaceholder = /^[[{<]/.test(head.slice(match[0].length).trimStart().replace(/^:\s*/, ''));
  if (!isPlaceholder && (!moment || rest.length > MAX_MOMENT_CHARACTERS)) return null;
  const from = lead.length;
  return { kind: 'embargo', from, to: from + phrase.length, rest, moment, isSure: true };
}

/** Weekday, date, time, zone and place, written out, are no longer. */
const MAX_MOMENT_CHARACTERS = 100;

/** A line that opens with a word of limits, and goes on in words of its own. */
function limitIn(pattern: RegExp, head: string, page: InLanguage): ReleaseLine | null {
  const match = pattern.exec(head);
  if (!match || head.length > MAX_LIMIT_CHARACTERS) return null;
  const { lead = '', phrase = '' } = match.groups!;
  const from = lead.length;
  const to = from + phrase.length;
  const rest = withoutMarks(head.slice(to));
  const moment = momentIn(head.slice(from), page.language);
  return { kind: 'embargo', from, to, rest, moment, isSure: false };
}

const MAX_LIMIT_CHARACTERS = 160;

const withoutMarks = (text: string): string => text.replace(/^[\p{P}\p{S}\s]+/u, '');

/** Whether a phrase ends where it seems to, and is not the beginning of a sentence. */
function isClosed(phrase: string, after: string, { language }: InLanguage): boolean {
  if (phrase.endsWith(':') || /^(?:\s*(?:[^\p{L}\p{N}\s]|\d|$))/u.test(after)) return true;
  const next = /^\s*/.exec(after)![0].length;
  if (dateReader(language).at(after, next)) return true;
  return (
    / /.test(phrase) &&
    /^\s{0,3}(?!of\b|the\b|to\b|from\b)\p{Lu}/iu.test(after) &&
    /^\s{0,3}[^\p{Ll}]/u.test(after)
  );
}

/** Where a line ends that gives the same in other languages, or leaves something open: "/ POUR DIFFUSION IMMÉDIATE", ": [DATE]". */
function endOfVersions(head: string, to: number, version: RegExp): number {
  let end = to;
  for (;;) {
    version.lastIndex = end;
    const match = version.exec(head);
    if (!match) return end;
    end += match[0].length;
  }
}

interface Patterns {
  readonly label: RegExp;
  readonly embargo: RegExp;
  readonly immediate: RegExp;
  readonly releaseOn: RegExp;
  readonly limit: RegExp;
  readonly version: RegExp;
  readonly mayHoldOne: (text: string) => boolean;
}

const patterns = new Map<string, Patterns>();

function patternsFor(locale: Locale): Patterns {
  let made = patterns.get(locale.language);
  if (made) return made;
  type Key = 'immediate' | 'embargo' | 'labels' | 'releaseOn' | 'limits';
  // The line for another country may stand over any page.
  const all = (key: Key) => [...new Set(locales.flatMap((one) => one[key]))];
  const labels = anyOf(readingLocales(locale).flatMap((one) => one.labels));
  const pattern = (key: Key) => new RegExp(String.raw`${anyOf(all(key))}(?!\p{M})`, 'iuy');
  const openingLine = (key: Key, end: string) =>
    new RegExp(String.raw`^(?<lead>[^\p{L}\p{N}]{0,12})(?<phrase>${anyOf(all(key))})${end}`, 'iu');
  made = {
    label: new RegExp(String.raw`^[^\p{L}\p{N}]{0,12}${labels}[^\p{L}\p{N}]{0,8}`, 'iu'),
    embargo: pattern('embargo'),
    immediate: pattern('immediate'),
    releaseOn: openingLine('releaseOn', String.raw`(?![\p{L}\p{M}])`),
    limit: openingLine('limits', String.raw`(?![\p{L}\p{M}])`),
    version: new RegExp(
      String.raw`\s{0,3}[/|–•·,;:-]?\s{0,3}(?:${anyOf(all('immediate'))}(?![\p{L}\p{M}])|[\[{<][^\]}>]{1,40}[\]}>])`,
      'iuy',
    ),
    mayHoldOne: mayHold([
      ...all('immediate'),
      ...all('embargo'),
      ...all('releaseOn'),
      ...all('limits'),
    ]),
  };
  patterns.set(locale.language, made);
  return made;
}
