import { type Locale, readingLocales } from '../../style/locale.ts';
import { dateReader } from '../../text/dates.ts';
import { escaped, mayHold, spellings } from '../../text/phrases.ts';
import type { Page } from '../page/page.ts';
import type { FoundTiming } from '../parts.ts';
import { rowsOf } from '../page/rows.ts';
import { timeIn } from '../../text/times.ts';
import { zoneIn } from '../../text/zones.ts';

/** Release lines stand at the top, or where a second release begins; nobody reads on for one. */
const searched = 60;

/** Every release line: "FOR IMMEDIATE RELEASE", "EMBARGOED UNTIL 00:01 BST, 3 May 2026". */
export function findTimings(page: Page): FoundTiming[] {
  const rows = rowsOf(page).slice(0, searched);
  const found = rows.flatMap((row, i): FoundTiming[] => {
    const line = releaseLineIn(row.text, page.locale);
    if (!line) return [];
    const to = row.from + line.to;
    const span = row.passage.span(row.from + line.from, to);
    const text = row.passage.text.slice(row.from + line.from, to);
    if (line.kind === 'immediate') return [{ ...span, text, ...never, kind: 'immediate' }];
    const told = row.text.slice(line.from);
    // "EMBARGOED UNTIL" over a line that holds the moment.
    const moment =
      momentIn(told, page.language) ?? momentIn(rows[i + 1]?.text ?? '', page.language);
    if (!moment && line.rest !== '') return [];
    return [
      {
        ...row.passage.span(row.from + line.from, row.to),
        text: row.passage.text.slice(row.from + line.from, row.to),
        ...(moment ?? never),
        kind: 'embargo',
      },
    ];
  });
  return found.length > 0 ? found : inFrontMatter(page);
}

type Moment = Pick<FoundTiming, 'date' | 'time' | 'zone' | 'until'>;

const never: Moment = { date: null, time: null, zone: null, until: null };

/** Date, time and zone in the words of an embargo; null when there is neither date nor time. */
function momentIn(words: string, language: string): Moment | null {
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

/** What a release line in a row says, and where; `rest` is what follows it there. */
interface ReleaseLine {
  readonly kind: FoundTiming['kind'];
  readonly from: number;
  readonly to: number;
  readonly rest: string;
}

/**
 * The release line in a row. It begins the row, or follows a mark or the kind label, and ends
 * there or before a mark, a date or a name: a headline that "calls for immediate release of" people
 * is none.
 */
export function releaseLineIn(text: string, locale: Locale): ReleaseLine | null {
  const head = text.slice(0, 300);
  const { mayHoldOne, ...kinds } = patternsFor(locale);
  if (!mayHoldOne(head)) return null;
  for (const [kind, pattern] of Object.entries(kinds)) {
    for (const match of head.matchAll(pattern)) {
      const to = match.index + match[0].length;
      const phrase = match.groups!['phrase']!;
      const from = to - phrase.length;
      // Within a row the words of prose are small: "the film, for immediate release, ..."
      if (!/^[^\p{L}\p{N}]*$/u.test(head.slice(0, from)) && /^\p{Ll}/u.test(phrase)) continue;
      if (!isClosed(phrase, head.slice(to))) continue;
      const rest = text.slice(to).replace(/^[\p{P}\p{S}\s]+/u, '');
      return { kind: kind as ReleaseLine['kind'], from, to, rest };
    }
  }
  return null;
}

/** Whether a phrase ends where it seems to, and is not the beginning of a sentence. */
function isClosed(phrase: string, behind: string): boolean {
  if (/^(?:\s*(?:[^\p{L}\p{N}\s]|\d|$))/u.test(behind)) return true;
  return (
    / /.test(phrase) &&
    /^\s{0,3}(?!of\b|the\b|to\b|from\b)\p{Lu}/iu.test(behind) &&
    /^\s{0,3}[^\p{Ll}]/u.test(behind)
  );
}

interface Patterns {
  readonly embargo: RegExp;
  readonly immediate: RegExp;
  readonly mayHoldOne: (text: string) => boolean;
}

const patterns = new Map<string, Patterns>();

function patternsFor(locale: Locale) {
  let made = patterns.get(locale.language);
  if (made) return made;
  const all = (key: 'immediate' | 'embargo' | 'labels') =>
    readingLocales(locale).flatMap((one) => one[key]);
  const of = (key: 'immediate' | 'embargo' | 'labels') => alternatives(all(key));
  // Before it: nothing, a mark that sets it apart, the kind label, a year.
  const before = String.raw`(?:^[^\p{L}\p{N}]{0,12}|[-–|:•;(\[\]/.,*] ?[*(\["']{0,4}|(?:${of('labels')})[^\p{L}\p{N}]{0,8}|\b(?:19|20)\d\d[^\p{L}\p{N}]{1,8})`;
  const pattern = (phrases: string) =>
    new RegExp(`${before}(?<phrase>${phrases})(?!\\p{M})`, 'giu');
  made = {
    embargo: pattern(of('embargo')),
    immediate: pattern(of('immediate')),
    mayHoldOne: mayHold([...all('immediate'), ...all('embargo')]),
  };
  patterns.set(locale.language, made);
  return made;
}

const alternatives = (phrases: readonly string[]): string =>
  [...new Set(phrases.flatMap(spellings))]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => escaped(phrase).replace(/ /g, ' {1,3}'))
    .join('|');

/** A release line or an embargo that only the front matter states. */
function inFrontMatter({ document, locale, language }: Page): FoundTiming[] {
  for (const [key, { text, start, end }] of document.stated) {
    if (/^(?:sub)?(?:title|headline)/.test(key) || text.length > 200) continue;
    const line = releaseLineIn(text, locale);
    const span = { start, end, text };
    if (line?.kind === 'immediate' && line.rest === '')
      return [{ ...span, ...never, kind: 'immediate' }];
    if (!key.startsWith('embargo') && line?.kind !== 'embargo') continue;
    const moment = momentIn(text, language);
    if (moment) return [{ ...span, ...moment, kind: 'embargo' }];
  }
  return [];
}
