import type { Parts } from '../../../recognize/parts.ts';
import { isRole } from '../../../text/vocabulary.ts';
import type { Span } from '../../../source/block.ts';
import type { Locale } from '../../../style/locale.ts';
import { changesOffice, sameOffices } from './offices.ts';

/** A person with another role than before. */
export interface OtherTitle extends Span {
  readonly name: string;
  readonly role: string;
  readonly before: string;
}

/** The speakers and contacts to whom a release gives two roles. */
export function otherTitlesIn({ quotes, contacts }: Parts, locale: Locale): OtherTitle[] {
  const told = [
    ...quotes.map(({ speaker, role, attribution, ...quote }) => ({
      name: speaker,
      role,
      at: attribution ?? quote,
    })),
    ...contacts.map(({ name, role, ...contact }) => ({ name, role, at: contact })),
  ];
  const known = new Map<string, string>();
  return told.flatMap(({ name, role, at: { start, end } }): OtherTitle[] => {
    if (!name || !role) return [];
    const before = known.get(name);
    known.set(name, before ?? role);
    return before !== undefined && differ(before, role, locale)
      ? [{ start, end, name, role, before }]
      : [];
  });
}

/** Whether two roles differ, other than as a short form and a full one. */
export function differ(one: string, other: string, locale: Locale): boolean {
  const [a, b] = [officesIn(one, locale), officesIn(other, locale)];
  if (a.size === 0 || b.size === 0) return false;
  const within = (some: ReadonlySet<string>, all: ReadonlySet<string>) =>
    [...some].every((word) => all.has(word));
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  if (!within(shorter, longer)) return true;
  return [...longer].some((word) => changesOffice.has(word) && !shorter.has(word));
}

/** The words for roles in a title, each under one name: "ceo" for "chief executive". */
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
