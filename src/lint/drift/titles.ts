import type { FoundQuote } from '../../recognize/parts.ts';
import { isRole } from '../../recognize/vocabulary.ts';
import type { Locale } from '../../style/locale.ts';
import { changesOffice, sameOffices } from '../data/offices.ts';

/** A speaker who has another office than before. */
export interface OtherTitle {
  readonly speaker: string;
  readonly before: string;
  readonly quote: FoundQuote;
}

/** Speakers of whom a text tells two offices. */
export function otherTitlesIn(quotes: readonly FoundQuote[], locale: Locale): OtherTitle[] {
  const known = new Map<string, string>();
  return quotes.flatMap((quote): OtherTitle[] => {
    const { speaker, role } = quote;
    if (!speaker || !role) return [];
    const before = known.get(speaker);
    known.set(speaker, before ?? role);
    return before !== undefined && differ(before, role, locale) ? [{ speaker, before, quote }] : [];
  });
}

/** Whether two offices cannot be one, told shortly and in full. */
export function differ(one: string, other: string, locale: Locale): boolean {
  const [a, b] = [officesIn(one, locale), officesIn(other, locale)];
  if (a.size === 0 || b.size === 0) return false;
  const within = (some: ReadonlySet<string>, all: ReadonlySet<string>) =>
    [...some].every((word) => all.has(word));
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  if (!within(shorter, longer)) return true;
  return [...longer].some((word) => changesOffice.has(word) && !shorter.has(word));
}

/** The words for offices in a title, each under one name: "ceo" for "chief executive". */
function officesIn(title: string, locale: Locale): Set<string> {
  let text = title.toLowerCase();
  const offices = new Set<string>();
  for (const [name, ...names] of sameOffices)
    for (const one of [...names.toSorted((x, y) => y.length - x.length), name!]) {
      const pattern = new RegExp(String.raw`(?<!\p{L})${one}(?!\p{L})`, 'u');
      if (!pattern.test(text)) continue;
      offices.add(name!);
      text = text.replace(pattern, ' ');
    }
  for (const [word] of text.matchAll(/\p{L}[\p{L}-]*/gu))
    if (isRole(word, locale) || changesOffice.has(word)) offices.add(word);
  return offices;
}
