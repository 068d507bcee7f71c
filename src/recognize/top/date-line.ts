import { type Locale, readingLocales } from '../../style/locale.ts';
import { type FoundDate, dateReader } from '../../text/dates.ts';
import { anyOf } from '../../text/phrases.ts';
import { looksLikePlace } from '../../text/places.ts';
import { isMachinery } from '../page/furniture.ts';
import { type DatelineForm, clockEnd, datelineAt } from './dateline-form.ts';
import type { InLanguage } from './release-lines.ts';

/** A line near the top that gives place or date and is no sentence. All indexes count in its text. */
export interface DateLine {
  readonly from: number;
  readonly to: number;
  readonly place: { readonly from: number; readonly to: number } | null;
  readonly date: FoundDate | null;
  /** Whether the name of a field opens it: "Published", "Ort". */
  readonly isField: boolean;
  /** What else the line holds: nothing, who wrote it, a few words, or more. */
  readonly rest: 'nothing' | 'author' | 'few words' | 'words';
}

/** No date line is longer. */
const MAX_CHARACTERS = 240;

const MAX_FEW_WORDS = 3;
const MAX_SET_OFF_WORDS = 8;

/** Reads a line as a date line: "Published: 5 May 2026 | Ada Quay", "Ort Hamburg". */
export function dateLineIn(text: string, page: InLanguage): DateLine | null {
  if (text.length > MAX_CHARACTERS) return null;
  const names = patternsFor(page.locale);
  const dates = dateReader(page.language);
  const formAt = (index: number) =>
    datelineAt(text.slice(index), dates, (place) => isName(text, index + place, names));
  const start = endOf(marks, text, 0);
  let at = start;
  let isField = false;
  let place: DateLine['place'] = null;
  let date: FoundDate | null = null;
  for (;;) {
    const named = endOf(names.date, text, at);
    const located = endOf(names.place, text, at);
    if (named > at) {
      at = named;
    } else if (located > at && !place) {
      place = shifted(formAt(located)?.place, located);
      if (!place) break;
      at = endOf(marks, text, place.to);
    } else {
      const form: DatelineForm | null = date ? null : formAt(at);
      if (!form?.date || form.wire?.known) break;
      const own = shifted(form.place, at);
      if (own && (place || !looksLikePlace(text.slice(own.from, own.to), true))) break;
      place ??= own;
      date = shifted(form.date, at);
      at = endOf(marks, text, clockEnd(text, at + Math.max(form.date.to, form.place?.to ?? 0)));
      continue;
    }
    isField = true;
  }
  const ends = [place, date].filter((part) => part !== null);
  if (ends.length === 0) return dateWithin(text, start, page);
  return {
    from: Math.min(...ends.map(({ from }) => from)),
    to: Math.max(...ends.map(({ to }) => to)),
    place,
    date,
    isField,
    rest: restOf(text.slice(Math.max(...ends.map(({ to }) => to))), names.author),
  };
}

/** Marks and icons, which sites write as macros: "icon::fa("rocket")", ":rocket:", "{{< icon >}}". */
const marks =
  /(?:[^\p{L}\p{N}([:{]|:[a-z][\w-]{1,30}:|\{[{%][^{}\n]{0,60}[}%]\}|[a-z]{2,10}::?[a-z]{0,20}\([^()\n]{0,40}\)|[:{])*/uy;

const isName = (text: string, index: number, names: Patterns): boolean =>
  Object.values(names).some((pattern: RegExp) => endOf(pattern, text, index) > index);

const shifted = <Part extends { readonly from: number; readonly to: number }>(
  part: Part | null | undefined,
  by: number,
): Part | null => (part ? { ...part, from: part.from + by, to: part.to + by } : null);

/** A date after a few words: "Leeds City Council | 5 May 2026". */
function dateWithin(text: string, from: number, page: InLanguage): DateLine | null {
  const date = dateReader(page.language).next(text, from);
  if (!date?.iso) return null;
  const rest = restOf(text.slice(date.to), patternsFor(page.locale).author);
  const before = text.slice(from, date.from);
  const words = countWords(before);
  const most = /[|•·–/-]\s*$/.test(before) ? MAX_SET_OFF_WORDS : MAX_FEW_WORDS;
  const isShort = words <= most && rest !== 'words';
  return {
    from: date.from,
    to: date.to,
    place: null,
    date,
    isField: false,
    rest: words === 0 ? rest : isShort ? 'few words' : 'words',
  };
}

const countWords = (text: string): number => (text.match(/\p{L}+/gu) ?? []).length;

/** What a line holds after its date, the clock passed over. */
function restOf(after: string, author: RegExp): DateLine['rest'] {
  const rest = after.slice(clockEnd(after, 0)).replace(/^[^\p{L}\p{N}]+/u, '');
  const words = countWords(rest);
  if (words === 0) return /\d{4}/.test(rest) ? 'few words' : 'nothing';
  const isAside = /^[\s,]*[|•·/]/.test(after) || isMachinery(rest);
  if (isAside || namesAuthor(rest, author)) return 'author';
  return words <= MAX_FEW_WORDS ? 'few words' : 'words';
}

/** "By Ada Quay", "Author: Ada Quay": in Italian "di" begins other phrases, too. */
function namesAuthor(text: string, author: RegExp): boolean {
  const end = endOf(author, text, 0);
  return (
    end > 0 && (text.slice(0, end).includes(':') || /^\p{Lu}\S* \p{Lu}/u.test(text.slice(end)))
  );
}

function endOf(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  const match = pattern.exec(text);
  return match ? index + match[0].length : index;
}

interface Patterns {
  readonly date: RegExp;
  readonly place: RegExp;
  readonly author: RegExp;
}

const patterns = new Map<string, Patterns>();

function patternsFor(locale: Locale): Patterns {
  let made = patterns.get(locale.language);
  if (made) return made;
  const sticky = (key: keyof Patterns) =>
    new RegExp(
      String.raw`${anyOf(readingLocales(locale).flatMap(({ fields }) => fields[key]))}(?![\p{L}\p{M}])[\s:|–-]{0,5}`,
      'iuy',
    );
  made = { date: sticky('date'), place: sticky('place'), author: sticky('author') };
  patterns.set(locale.language, made);
  return made;
}
