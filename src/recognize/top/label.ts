import { type Locale, readingLocales } from '../../style/locale.ts';
import type { Page } from '../page/page.ts';
import type { Found } from '../parts.ts';
import { type Row, rowsOf } from '../page/rows.ts';
import { escaped, spellings } from '../../text/phrases.ts';

/** The label stands at the top, mostly as the first line. */
const searched = 25;

/** The word for what this is, alone on its line or set off from the headline: "PRESS RELEASE". */
export function findLabel(page: Page): Found | null {
  for (const row of rowsOf(page).slice(0, searched)) {
    const label = labelIn(row.text, page.locale);
    if (!label) continue;
    const [from, to] = [row.from + label.from, row.from + label.to];
    return { ...row.passage.span(from, to), text: row.passage.text.slice(from, to) };
  }
  return null;
}

/** Whether a row is a label and nothing else that matters: "Press Release No. 12". */
export const isLabel = (row: Row, locale: Locale): boolean => {
  const label = labelIn(row.text, locale);
  return label !== null && label.alone;
};

/** A label that begins a row and is set off from what follows; `alone` when nothing does. */
export function labelIn(
  text: string,
  locale: Locale,
): { from: number; to: number; alone: boolean } | null {
  const match = patternFor(locale).exec(text.slice(0, 120));
  if (!match) return null;
  const { lead = '', label = '' } = match.groups!;
  const rest = text.slice(match[0].length);
  const alone = /^[^\p{L}]*(?:(?:no|nr|n°|nº|num)[^\p{L}]*)?$/iu.test(rest);
  if (!alone && !/^\s*[\]:|–—/)-]/.test(rest) && !/^\s*\d/.test(rest)) return null;
  return { from: lead.length, to: lead.length + label.length, alone };
}

const patterns = new Map<string, RegExp>();

function patternFor(locale: Locale): RegExp {
  let made = patterns.get(locale.language);
  if (made) return made;
  const labels = readingLocales(locale)
    .flatMap((one) => one.labels)
    .flatMap(spellings)
    .sort((a, b) => b.length - a.length)
    .map((label) => escaped(label).replace(/ /g, ' {1,3}'));
  made = new RegExp(
    String.raw`^(?<lead>[^\p{L}\p{N}]{0,12})(?<label>${labels.join('|')})(?![\p{L}\p{M}])`,
    'iu',
  );
  patterns.set(locale.language, made);
  return made;
}
