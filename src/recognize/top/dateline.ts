import { dateReader } from '../../text/dates.ts';
import { looksLikePlace, partsOfPlace } from '../../text/places.ts';
import type { Page } from '../page/page.ts';
import { type Row, rowsOf, startOf } from '../page/rows.ts';
import type { FoundDateline } from '../parts.ts';
import { datelineAt } from './dateline-form.ts';
import type { TopFeatures } from './features.ts';
import type { Reading } from './reading.ts';

/** Where and when the news is from, as it is written in a row. */
interface WrittenDateline {
  readonly from: number;
  readonly to: number;
  readonly place: { readonly from: number; readonly to: number } | null;
  readonly date: { readonly iso: string | null } | null;
  readonly wire?: { readonly name: string } | null;
}

/**
 * The dateline of a reading: the one before the story; else the date line with a place, else any
 * date line. A date that the dateline itself leaves out is taken from the line above that has it.
 */
export function datelineOf(
  { segments, forms, dateLines }: TopFeatures,
  { roles }: Reading,
): FoundDateline | null {
  const lines = roles.flatMap((role, i) =>
    role === 'date line' ? [datelineFrom(segments[i]!, dateLines[i]!)] : [],
  );
  const last = roles.length - 1;
  const opening =
    roles[last] === 'dateline' ? datelineFrom(segments[last]!, forms[last]!) : undefined;
  const own =
    opening ??
    lines.findLast(({ place, date }) => place !== null && date !== null) ??
    lines.findLast(({ place }) => place !== null) ??
    lines.findLast(({ date }) => date !== null);
  if (!own) return null;
  const date = own.date ?? lines.findLast((one) => one.date !== null)?.date ?? null;
  return { ...own, date };
}

function datelineFrom(row: Row, form: WrittenDateline): FoundDateline {
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

/** A sign-off is near the top, too: further down it is that of another text. */
const MAX_ROWS = 40;

/** Place and date on a line of their own below the story, where the top has neither. */
export function signOff(page: Page, storyStart: number | null): FoundDateline | null {
  if (storyStart === null) return null;
  const dates = dateReader(page.language);
  for (const row of rowsOf(page).slice(0, MAX_ROWS)) {
    if (row.text.length > 120 || startOf(row) <= storyStart) continue;
    const form = datelineAt(row.text, dates);
    if (!form?.place || !form.date || row.text.length - form.to > 25) continue;
    const { from, to } = form.place;
    if (to - from < 60 && looksLikePlace(row.text.slice(from, to), true))
      return datelineFrom(row, form);
  }
  return null;
}
