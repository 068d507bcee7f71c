import { type Locale, locales, readingLocales } from '../../style/locale.ts';
import { anyOf } from '../../text/phrases.ts';

/** A kind label that begins a text and is set off from what follows. */
export interface LabelForm {
  readonly from: number;
  readonly to: number;
  /** Where what follows it begins, behind a number of the release. */
  readonly rest: number;
  /** Whether nothing follows but a number. */
  readonly alone: boolean;
}

/** The kind label that begins a text: "PRESS RELEASE", "Press Release No. 12: Museum opens". */
export function labelIn(text: string, locale: Locale): LabelForm | null {
  const match = patternFor(locale).exec(text.slice(0, 120));
  if (!match) return null;
  const { lead = '', label = '', number = '' } = match.groups!;
  const rest = text.slice(match[0].length);
  const alone = !/\p{L}/u.test(rest);
  if (!alone && number === '' && !/^\s*[\]:|–—/)•·-]/.test(rest) && !/^\s*\d/.test(rest))
    return null;
  const to = lead.length + label.length;
  return { from: lead.length, to, rest: match[0].length, alone };
}

/** A shorter label of another language is a word of this one: "Release". */
const MIN_FOREIGN_CHARACTERS = 10;

const patterns = new Map<string, RegExp>();

function patternFor(locale: Locale): RegExp {
  let made = patterns.get(locale.language);
  if (made) return made;
  const own = readingLocales(locale).flatMap((one) => [...one.labels]);
  const foreign = locales.flatMap((one) =>
    one.labels.filter(({ length }) => length >= MIN_FOREIGN_CHARACTERS),
  );
  const labels = anyOf([...own, ...foreign]);
  // "No. 12/2026", "Nr. 7", "n° 3", "# 12"
  const number = String.raw`[\s:|–(-]{0,4}(?:n[or]\.?|n\.?[°º]|num\.?|número|numéro|nummer|number|№|#)\s?[\p{L}]{0,4}-?\d[\d/.-]{0,12}\)?`;
  made = new RegExp(
    String.raw`^(?<lead>[^\p{L}\p{N}]{0,12})(?<label>${labels})(?![\p{L}\p{M}])(?<number>${number})?`,
    'iu',
  );
  patterns.set(locale.language, made);
  return made;
}
