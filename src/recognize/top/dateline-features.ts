import { dateReader } from '../../text/dates.ts';
import { hasOffice, hasRole } from '../../text/person.ts';
import { isKnownPlace, isRegionOrCountry, isStateCode, looksLikePlace } from '../../text/places.ts';
import { vocabularyOf } from '../../text/vocabulary.ts';
import { isAddress } from '../page/furniture.ts';
import type { Page } from '../page/page.ts';
import type { DateLine } from './date-line.ts';
import { type DatelineForm, datelineAt } from './dateline-form.ts';
import { isCapitals } from './dress.ts';
import type { Feature } from './evidence.ts';
import type { Context } from './features.ts';
import type { Segment } from './segments.ts';

/** What reads like a dateline before a story, or null. */
export function datelineFormOf({ text }: Segment, page: Page): DatelineForm | null {
  return datelineAt(text, dateReader(page.language));
}

/** A story is longer. */
const MIN_STORY_CHARACTERS = 25;

/** No place breaks off on a longer line. */
const MAX_PLACE_LINE_CHARACTERS = 60;

/** What speaks for and against the dateline that opens a segment. */
export function datelineFeatures(
  { text }: Segment,
  form: DatelineForm,
  { page }: Context,
): Feature[] {
  const found: Feature[] = [];
  const { place, date, wire, closed } = form;
  const story = text.slice(form.to);
  const written = place && text.slice(place.from, place.to);
  if (written) found.push(...placeFeatures(written, page));
  if (date) found.push('dateInDateline');
  else if (!wire?.known && !place) found.push('noPlace');
  if (wire?.known) found.push('wire');
  if (closed === 'mark') found.push('closedByMark');
  else if (closed === 'colon') found.push('closedByColon');
  else if (closed === 'bracket') found.push('closedByBracket');
  else if (closed === 'stop') found.push('closedByStop');
  else found.push('notClosed');
  const begins = /^["“”«„'(]?[\p{Lu}\p{Lo}\d$€£₹]/u.test(story);
  found.push(begins ? 'sentenceFollows' : 'noSentenceFollows');
  const last = written?.split(/[ ,]+/).at(-1);
  if (!closed && !date && begins && last && isStateCode(last) && /\p{Ll}/u.test(story.slice(0, 20)))
    found.push('stateBeforeSentence');
  const isShortStory = date !== null && begins && /[.!?।]$/u.test(story.trim());
  if (isShortStory && closed === 'mark' && found.includes('knownPlace')) found.push('opensStory');
  if (story.length <= MIN_STORY_CHARACTERS && !isShortStory) found.push('littleFollows');
  if (place && isGlued(text, place.to)) found.push('gluedMark');
  if (isAddress(story.slice(0, 100)) && !wire && !date) found.push('numberFollows');
  return found;
}

/** "UVC-3 lamps", "CO2-free": a hyphen within a word sets nothing off. */
const isGlued = (text: string, end: number): boolean => /^[-–]\d|^-\p{L}/u.test(text.slice(end));

function placeFeatures(written: string, page: Page): Feature[] {
  const parts = written.split(/[,()]/).map((part) => part.trim());
  const first = parts[0]!;
  const last = parts.findLast((part) => part !== '') ?? first;
  const words = first.split(/\s+/).filter((word) => !/^\p{Ll}/u.test(word));
  const found: Feature[] = [];
  if (!looksLikePlace(written, true)) return ['noPlace'];
  const hasRegion = last !== first && isRegionOrCountry(last);
  if (isKnownPlace(first) || (isRegionOrCountry(last) && words.length <= 5))
    found.push('knownPlace');
  else if (isCapitals(first) && first.length >= 3 && words.length <= 4)
    found.push('placeInCapitals');
  else if (words.length <= 3) found.push('shortName');
  else found.push('longName');
  const { honorifics } = vocabularyOf(page.locale);
  const isTitled = written
    .split(/\s+/)
    .some((word) => honorifics.has(word.toLowerCase().replace(/[.,]$/, '')));
  if (
    isTitled ||
    (!isKnownPlace(first) &&
      (hasRole(first, page.locale) ||
        // "REDWOOD CITY, CA": a town, although "City" is an office too.
        (hasOffice(first, page.locale) && !(hasRegion && words.length <= 3))))
  )
    found.push('wordsOfOffice');
  return found;
}

/** A place whose line ends before the story does: "BRISTOL –", or "BRISTOL" over "– The museum opened". */
export function placeAloneIn(
  segment: Segment,
  form: DatelineForm | null,
  next: Segment | undefined,
): DateLine | null {
  if (
    !form?.place ||
    form.date ||
    form.wire ||
    !next ||
    segment.text.length > MAX_PLACE_LINE_CHARACTERS
  )
    return null;
  const ahead = opensWithDash(next.text);
  if (form.to < segment.text.length || (!ahead && form.closed !== 'mark')) return null;
  if (!looksLikePlace(segment.text.slice(form.place.from, form.place.to), false)) return null;
  if (next.text.length <= MIN_STORY_CHARACTERS) return null;
  return {
    from: form.from,
    to: form.to,
    place: form.place,
    date: null,
    isField: false,
    rest: 'nothing',
  };
}

const opensWithDash = (text: string): boolean => /^[–-]{1,2} ?(?=\p{Lu})/u.test(text);
