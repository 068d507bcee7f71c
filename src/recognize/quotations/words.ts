import { type Prose, cut, plain } from '../../release/prose.ts';
import { type Locale, endsInAbbreviation } from '../../style/locale.ts';

/** Fewer words between marks are a term, a title, a name. */
export const MIN_WORDS = 5;

export const wordCount = (text: string): number =>
  text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;

/** Words without the comma or full stop before the closing mark, which is the house style's. */
export function withoutStop(prose: Prose, locale: Locale): Prose {
  const text = plain(prose);
  return /[^.][.,]$/.test(text) && !endsInAbbreviation(text, locale)
    ? cut(prose, 0, text.length - 1)
    : prose;
}
