import { dateReader } from '../../text/dates.ts';
import { type DatelineForm, datelineAt } from './dateline-form.ts';
import { isStory } from './front.ts';
import type { Page } from '../page/page.ts';
import type { FoundDateline, Parts } from '../parts.ts';
import { isStateCode, looksLikePlace, partsOfPlace } from '../../text/places.ts';
import { type Row, rowsOf, startOf } from '../page/rows.ts';
import { releaseLineIn } from './timing.ts';

/** A dateline opens the story, and stories open near the top. */
const searched = 40;

/**
 * Where and when the news is from. Of what may be one, the first of these: a dateline that opens a
 * paragraph; a line near the top that is nothing else; a date that opens a paragraph; a date on a
 * line of its own; place and date as a sign-off.
 */
export function findDateline(
  page: Page,
  { timings }: Pick<Parts, 'timings'>,
): FoundDateline | null {
  const rows = rowsOf(page);
  const top = rows.slice(0, searched);
  const dates = dateReader(page.language);
  const forms = top.flatMap((row, i): Candidate[] => {
    const bullet = row.passage.within.has('list') || /^[*•·-] /.test(row.text);
    const form = bullet ? null : datelineAt(row.text, dates);
    const broken = form && brokenOff(row, form, top[i + 1]);
    if (broken) return [broken];
    // "SPERRFRIST: 2. Mai" has the shape of a place and a date.
    const place = form?.place && row.passage.span(row.from + form.place.from, row.to).start;
    if (timings.some(({ start, end }) => place !== null && place! >= start && place! < end))
      return [];
    const story = row.text.slice(form?.to ?? 0);
    return form ? [{ row, form, story, opens: row.to - row.from - form.to > 25 }] : [];
  });
  const opening = forms.find((one) => one.opens && isOpening(one));
  // A date alone below the story is that of a signature.
  const second = top.filter(isStory)[1];
  const near = second ? top.filter((row) => startOf(row) < startOf(second)) : top;
  const own = forms.find(
    (one) => !one.opens && isOwnLine(one) && (one.form.place || near.includes(one.row)),
  );
  const dated = own ?? dateOnly(near, page);
  if (opening) return withDate(madeOf(opening), dated && madeOf(dated));
  return dated && madeOf(dated);
}

interface Candidate {
  readonly row: Row;
  readonly form: DatelineForm;
  /** What follows it. */
  readonly story: string;
  /** Whether that is a story. */
  readonly opens: boolean;
}

/** A place whose line ends before the story does: "BRISTOL –", or "BRISTOL" over "– The museum opened". */
function brokenOff(row: Row, form: DatelineForm, next: Row | undefined): Candidate | null {
  const { place, date, closed } = form;
  if (!place || date || !next || row.text.length > 60) return null;
  const ahead = /^[–-]{1,2} ?(?=\p{Lu})/u.exec(next.text)?.[0] ?? '';
  if (form.to < row.text.length || (ahead === '' && closed !== 'mark')) return null;
  if (!looksLikePlace(row.text.slice(place.from, place.to), false)) return null;
  const story = next.text.slice(ahead.length);
  return { row, form: { ...form, closed: 'mark' }, story, opens: story.length > 25 };
}

/** Whether a form before words of a story is a dateline. */
function isOpening({ row, form, story }: Candidate): boolean {
  const { place, date, wire, closed } = form;
  const where = place && row.text.slice(place.from, place.to);
  const begins = /^["“”«„'(]?[\p{Lu}\p{Lo}\d$€£₹]/u.test(story);
  if (wire?.known) return true;
  if (!where) return date !== null && closed !== null && begins;
  if (date) return closed ? looksLikePlace(where, true) : looksLikePlace(where, false) && begins;
  if (!begins) return false;
  if (closed) return looksLikePlace(where, closed === 'mark' && where.split(' ').length <= 3);
  // "WALPOLE, MA The museum opened": the state alone tells that a place ends here.
  const sentence = /\p{Ll}/u.test(story.slice(0, 20));
  return sentence && isStateCode(where.split(/[ ,]+/).at(-1)!) && looksLikePlace(where, false);
}

/** Whether a form is all that its line holds, and enough of one. */
function isOwnLine({ form, row }: Candidate): boolean {
  const { place, date } = form;
  if (!date || row.text.length > 120) return false;
  if (!place) return row.text.length - (date.to - date.from) < 30;
  return place.to - place.from < 60 && looksLikePlace(row.text.slice(place.from, place.to), true);
}

/** A date on its line behind a word: "Posted On: 12 OCT 2023 1:05PM by ...", "Date: May 5". */
function dateOnly(top: readonly Row[], page: Page): Candidate | null {
  const dates = dateReader(page.language);
  for (const row of top) {
    if (row.text.length > 110) continue;
    // The release line may touch it: "FOR IMMEDIATE RELEASEJuly 9, 2026".
    const line = releaseLineIn(row.text, page.locale);
    const date = (line && dates.at(row.text, line.to)) ?? dates.next(row.text, 0);
    if (!date?.iso) continue;
    const before = row.text.slice(0, date.from);
    const known =
      /^[^\p{L}]*(?:(?:posted|published|issued|released?|dateline|date|dated|updated|for (?:immediate )?release|immediate release)[^\p{L}]{0,4}(?:on|date)?[^\p{L}]{0,4})?$/iu.test(
        before,
      ) || /release[^\p{L}]{0,3}$/iu.test(before);
    if (!known) continue;
    return {
      row,
      form: { from: date.from, to: date.to, place: null, date, wire: null, closed: 'end' },
      story: row.text.slice(date.to),
      opens: false,
    };
  }
  return null;
}

function madeOf({ row, form }: Candidate): FoundDateline {
  const { passage } = row;
  const written = form.place && row.text.slice(form.place.from, form.place.to);
  const from = row.from + form.from;
  const text = passage.text.slice(from, row.from + form.to).trimEnd();
  return {
    ...passage.span(from, from + text.length),
    text,
    written,
    ...(written === null ? nowhere : partsOfPlace(written)),
    date: form.date?.iso ?? null,
    wire: form.wire?.name ?? null,
  };
}

const nowhere = { place: null, region: null, country: null };

/** A dateline without a date, and the date that stands elsewhere at the top. */
const withDate = (dateline: FoundDateline, dated: FoundDateline | null): FoundDateline =>
  dateline.date === null && dated ? { ...dateline, date: dated.date } : dateline;
