import { type Locale, readingLocales } from '../../style/locale.ts';
import { deskWords } from './desk-words.ts';
import type { Piece } from './pieces.ts';
import { namesIn } from '../../text/names.ts';
import type { FoundContact } from '../parts.ts';
import { hasOffice, hasRole, isPerson, isSuffix, withoutHonorifics } from '../../text/person.ts';
import { isKnownPlace, isPartOfTheWorld } from '../../text/places.ts';

/** What stands together about one contact, or about a few who share a line. */
export interface Entry {
  readonly texts: Piece[];
  readonly phones: Piece[];
  readonly emails: Piece[];
}

const isEmpty = ({ phones, emails }: Entry): boolean => phones.length + emails.length === 0;

/**
 * The pieces of contacts, in their order, one entry for each contact. A new entry begins with a line of words, or with a person's name, after numbers.
 */
export function entriesOf(pieces: readonly Piece[], locale: Locale): Entry[] {
  const entries: Entry[] = [];
  let entry: Entry = { texts: [], phones: [], emails: [] };
  for (const piece of pieces) {
    if (piece.kind === 'phone') entry.phones.push(piece);
    else if (piece.kind === 'email') entry.emails.push(piece);
    else if (isNoise(piece, locale)) continue;
    else if (isEmpty(entry)) entry.texts.push(piece);
    else if (
      piece.after === 'line' ||
      piece.after === 'semicolon' ||
      piece.heads ||
      isPerson(piece.text, locale)
    ) {
      entries.push(entry);
      entry = { texts: [piece], phones: [], emails: [] };
    }
  }
  entries.push(entry);
  return joined(
    entries.filter((one) => !isEmpty(one)),
    locale,
  );
}

/** "Ada Holm / 020 7946 0000 / Harbour Museum / ada@museum.example" is one contact. */
function joined(entries: readonly Entry[], locale: Locale): Entry[] {
  const out: Entry[] = [];
  for (const entry of entries) {
    const last = out.at(-1);
    const isOwn = entry.texts.some(
      (piece) => piece.kind === 'label' || piece.heads || isPerson(piece.text, locale),
    );
    const lastReach = last && [...last.phones, ...last.emails].at(-1);
    if (
      last &&
      !isOwn &&
      lastReach!.passage === [...entry.phones, ...entry.emails][0]!.passage &&
      last.texts.some((piece) => isPerson(piece.text, locale)) &&
      (last.phones.length === 0 || entry.phones.length === 0) &&
      (last.emails.length === 0 || entry.emails.length === 0)
    ) {
      last.texts.push(...entry.texts);
      last.phones.push(...entry.phones);
      last.emails.push(...entry.emails);
    } else out.push(entry);
  }
  return out;
}

/** Addresses, hours, days, countries: what says nothing of who it is. */
const isNoise = ({ text }: Piece, locale: Locale): boolean =>
  !/\p{L}\p{M}?[\p{L}\p{M}.]/u.test(text) ||
  text.length > 120 ||
  /^(?=.{0,60}\p{Nd}{2})/u.test(text) ||
  isKnownPlace(text) ||
  isPartOfTheWorld(text) ||
  readingLocales(locale).some(({ weekdays }) => weekdays.some((day) => day === text));

/** Reads an entry as contacts: each person with her own numbers. */
export function contactsOf(entry: Entry, locale: Locale): Omit<FoundContact, 'evidence'>[] {
  const { texts, phones, emails } = entry;
  const named = whoIn(texts, emails, locale);
  const all = [...texts, ...phones, ...emails];
  const span = spanOf(all);
  const share = (reach: readonly Piece[], i: number) =>
    (named.length > 1 && reach.length === named.length ? [reach[i]!] : reach).map(({ text }) =>
      text.trim(),
    );
  return named.map((one, i) => ({
    ...span,
    ...one,
    phones: share(phones, i),
    emails: [...new Set(share(emails, i))],
  }));
}

function spanOf(pieces: readonly Piece[]): { start: number; end: number } {
  const spans = pieces.map(({ passage, from, to }) => passage.span(from, to));
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

/** Whether words name those who answer the press: "Press Office". */
const isDesk = (text: string, locale: Locale): boolean => deskWords(locale).press.test(text);

type Who = Pick<FoundContact, 'name' | 'role' | 'organization'>;

/** Who is meant by the words of an entry: one person or office, or several who share a line. */
function whoIn(texts: readonly Piece[], emails: readonly Piece[], locale: Locale): Who[] {
  const words = texts
    .filter(({ kind }) => kind === 'text')
    .flatMap((piece) => apart(piece, emails, locale));
  const called = words.map(({ text }) => names(text, locale));
  const addressed = called.findIndex((all) => all.some((name) => hasBox(name, emails)));
  // "Bay Ferries / Ada Holm", ada@bayferries.example: a company of two words reads as a name, too.
  const personal = called.findIndex((all) => all.some((name) => !isDomain(name, emails)));
  const named = addressed >= 0 ? addressed : personal;
  const first = named >= 0 ? named : called.findIndex((all) => all.length > 0);
  if (first < 0) return [office(texts, locale)];
  const people: { name: string; about: Piece[] }[] = [];
  const others: Piece[] = words.slice(0, first);
  let onLine = true;
  for (const piece of words.slice(first)) {
    if (people.length > 0 && piece.after === 'line') onLine = false;
    const more =
      onLine && (people.length === 0 || piece.after === 'slash') ? names(piece.text, locale) : [];
    if (more.length > 0) people.push(...more.map((name) => ({ name, about: [] })));
    else if (onLine && !isSuffix(piece.text)) people.at(-1)!.about.push(piece);
    else if (!isSuffix(piece.text)) others.push(piece);
  }
  return people.map(({ name, about }) => ({ name, ...placed(about, others, locale) }));
}

/**
 * A piece in two where nothing sets a person's name off: from her office ahead of it, "Press Officer
 * Ada Holm"; or from her company behind it, where an e-mail address tells whose name it begins with.
 */
function apart(piece: Piece, emails: readonly Piece[], locale: Locale): Piece[] {
  const { text, from } = piece;
  if (names(text, locale).length > 0) return [piece];
  const cut = (at: number): [Piece, Piece] => [
    { ...piece, text: text.slice(0, at).trimEnd(), to: from + at },
    { ...piece, text: text.slice(at), from: from + at, after: 'comma' },
  ];
  const named = namesIn(text, locale).at(-1);
  if (named?.title && named.to === text.length && isPerson(named.text, locale)) {
    const [role, person] = cut(named.from);
    return [{ ...person, after: piece.after }, role];
  }
  const two = /^(\S+) (\S+) (?=\S)/u.exec(text);
  // "Ada Holm Ada Holm Communications"
  const isRepeated = two !== null && text.startsWith(two[0].trim(), two[0].length);
  return two && (isRepeated || hasBox(two[0].trim(), emails)) && isPerson(two[0].trim(), locale)
    ? cut(two[0].length)
    : [piece];
}

/** Whether an e-mail address holds somebody's name, or a part of it. */
const hasBox = (name: string, emails: readonly Piece[]): boolean =>
  name
    .split(' ')
    .some(
      (word) =>
        word.length > 2 &&
        emails.some(({ text }) => text.split('@')[0]!.toLowerCase().includes(word.toLowerCase())),
    );

/** Whether an address is at a domain of this name. */
const isDomain = (name: string, emails: readonly Piece[]): boolean => {
  const glued = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return emails.some(({ text }) =>
    text.slice(text.indexOf('@')).toLowerCase().replace(/-/g, '').includes(glued),
  );
};

/** The people named in a piece: "Ada Holm", or "Ada Holm and Bo Berg". */
function names(text: string, locale: Locale): string[] {
  const parts = text.split(/ (?:and|&|und|et|y|e|en|और|ও) /u);
  const people = parts.every((part) => isPerson(part, locale))
    ? parts
    : isPerson(text, locale)
      ? [text]
      : [];
  return people.map((part) => withoutHonorifics(part.trim(), locale));
}

/** An office or organization: its press desk is the name, else the words nearest to the number. */
function office(texts: readonly Piece[], locale: Locale): Who {
  const words = texts.filter(({ kind }) => kind === 'text');
  const name = words.find(({ text }) => isDesk(text, locale)) ?? words.at(-1);
  const label = texts.find(({ kind, text }) => kind === 'label' && !isDesk(text, locale));
  return {
    name: (name ?? label)?.text ?? null,
    role: null,
    organization: words.find((one) => one !== name)?.text ?? null,
  };
}

/** What stands behind a name is a role, unless it is an organization's name. */
function placed(
  about: readonly Piece[],
  others: readonly Piece[],
  locale: Locale,
): Pick<Who, 'role' | 'organization'> {
  let role: string | null = null;
  let organization: string | null = null;
  for (const { text } of [...about, ...others]) {
    const isBody = hasOffice(text, locale) && !hasRole(text, locale);
    if (
      !isBody &&
      role === null &&
      (hasRole(text, locale) || about.some((one) => one.text === text))
    )
      role = text;
    else organization ??= text;
  }
  return { role, organization };
}
