import type { Locale } from '../../style/locale.ts';
import { type Name } from '../../text/names.ts';
import { isPronoun, isRole, withoutMarks } from '../../text/vocabulary.ts';

/** A clause that says who speaks. Indexes count in it. */
export interface Reading {
  readonly clause: string;
  readonly names: readonly Name[];
  readonly verb: { readonly from: number; readonly to: number } | null;
  /** Where it stands, seen from the quotation. */
  readonly side: Side;
  /** Where its first word begins. */
  readonly lead: number;
  readonly locale: Locale;
}

export type Side = 'ahead' | 'behind';

/** Who speaks, as far as a clause says it. */
export interface Speaker {
  /** Null where it is said with a pronoun or an office alone. */
  readonly name: string | null;
  readonly honorific: string | null;
  readonly role: string | null;
  readonly pronoun: boolean;
}

/** Finds who speaks: a pronoun beside the verb, or the name that most looks like the speaker's. */
export function speakerIn(reading: Reading): Speaker | null {
  const { clause, names, verb } = reading;
  if (subjectsOf(reading).some((word) => isPronoun(word, reading.locale))) {
    return { name: null, honorific: null, role: null, pronoun: true };
  }
  const plain = withoutCapitals(reading);
  if (plain) return plain;
  let best: { name: Name; score: number } | null = null;
  names.forEach((name, i) => {
    const score = scoreOf(name, reading) - i * 0.2;
    if (!best || score > best.score) best = { name, score };
  });
  const found = best as { name: Name; score: number } | null;
  const office = subjectsOf(reading).find((word) => isRole(word, reading.locale));
  if (!found || found.score < (verb ? 1 : 2.5) || (found.name.office && verb)) {
    return office && verb ? { name: null, honorific: null, role: null, pronoun: true } : null;
  }
  const { name } = found;
  const role = roleOf(name, reading);
  return {
    name: [name, ...othersOf(name, names, clause)].map(({ text }) => text).join(' and '),
    honorific: name.honorific,
    role: name.title && role ? `${name.title}, ${role}` : (role ?? name.title),
    pronoun: false,
  };
}

/** The words beside the verb that may be its subject: "she added", "said the minister". */
function subjectsOf({ clause, verb }: Reading): string[] {
  if (!verb) return [];
  const before = /(\p{L}[\p{L}\p{M}]*)\s+(?:\p{Ll}{1,5}\s+)?$/u.exec(
    clause.slice(Math.max(0, verb.from - 30), verb.from),
  );
  const after = /^\s+(?:(?:the|der|die|le|la|el|il|o|a|de|het)\s+)?(\p{L}[\p{L}\p{M}]*)/u.exec(
    clause.slice(verb.to, verb.to + 30),
  );
  // "said CEO Ada Holm" names her.
  const named =
    after &&
    /^\s+\p{Lu}/u.test(clause.slice(verb.to + after[0].length, verb.to + after[0].length + 3));
  return [before?.[1], named ? undefined : after?.[1]].filter((word) => word !== undefined);
}

/** Who else speaks: "Ada Holm and Leela Bose". */
function othersOf(first: Name, names: readonly Name[], clause: string): Name[] {
  const next = names.find(({ from }) => from >= first.to);
  return next?.person &&
    /^ (?:and|et|und|y|e|en) $/.test(clause.slice(first.to, next.from)) &&
    next.text.includes(' ')
    ? [next]
    : [];
}

/** How much a name looks like that of who speaks. */
function scoreOf(name: Name, { clause, verb, side, lead, locale }: Reading): number {
  // "According to Ada Holm" begins with the verb itself.
  if (verb && name.from < verb.to && name.to > verb.from) return -Infinity;
  const words = name.text.split(' ').length;
  let score = name.person ? 2 : 0;
  if (name.person && words > 1 && words < 5) score += 1;
  if (name.honorific || name.title) score += 2;
  if (name.possessive) score -= 4;
  const before = clause.slice(Math.max(0, name.from - 30), name.from);
  const behind = clause.slice(name.to, name.to + 3);
  const prior = /(\p{L}[\p{L}\p{M}]*)\s+$/u.exec(before)?.[1];
  const shift = name.honorific || name.title ? 0 : 1;
  const between = verb && clause.slice(verb.to, name.from);
  const follows =
    between !== null && verb!.to <= name.from && /^[\s,]*(?:\p{Ll}{1,4}\s+)?$/u.test(between);
  const ahead =
    verb &&
    name.to <= verb.from &&
    /^[\s,.'’s]*(?:\p{Ll}{1,5}\s+)?$/u.test(clause.slice(name.to, verb.from));
  if (follows || ahead) score += 1.5;
  if (!follows && prior && shift && /^\p{Ll}/u.test(prior))
    score += isRole(prior, locale) ? 1 : -1.5;
  if (name.from <= lead + 1) score += 1;
  // A sentence begins with a capital too: "Concluding her address, ...".
  if (words === 1 && name.from <= lead + 1 && !ahead && /^ \p{Ll}/u.test(behind)) score -= 3;
  if (behind.startsWith(',')) score += 0.5;
  // Behind a quotation the speaker follows the verb; ahead of it, the verb the speaker.
  if (verb && side === 'ahead' && name.from > verb.to && !follows) score -= 1.5;
  return score;
}

/** What stands behind the name, up to the verb or the end: "director of the Harbour Museum". */
function roleOf(name: Name, { clause, verb, locale }: Reading): string | null {
  const end = verb && verb.from >= name.to ? verb.from : clause.length;
  const behind = /^\s?,\s*(.*)$/su.exec(clause.slice(name.to, end));
  const role = behind && withoutMarks(behind[1]!, locale);
  if (
    !role ||
    role.length > 200 ||
    /^(?:who|which|where|when|while|in|on|at|during|that|as)\b/.test(role)
  )
    return null;
  return role;
}

/**
 * Where letters have no capitals a name is told by its place: first, and set off by a comma; or
 * before the verb, behind an honorific or a comma, with an office between it and the verb or none.
 */
function withoutCapitals({ clause, verb, lead, locale, side }: Reading): Speaker | null {
  if (!/^(?:hi|bn)$/.test(locale.language) || !verb) return null;
  const opening = /^((?:[\p{L}\p{M}.]+\s+){1,3}?[\p{L}\p{M}.]+)\s?,\s*(.*)/su.exec(
    clause.slice(lead),
  );
  if (side === 'behind' && opening && lead + opening[1]!.length < verb.from) {
    const rest = clause.slice(lead + opening[0].length - opening[2]!.length, verb.from);
    return named(opening[1]!, withoutMarks(rest, locale) || null, locale);
  }
  // "বলেন লীলা বসু, পরিচালক।": the verb alone may open the words behind a quotation.
  const saidFirst = side === 'behind' && verb.from === lead;
  const told = saidFirst ? clause.slice(verb.to) : clause.slice(0, verb.from);
  const pieces = told
    .split(/[।:;()]/)
    .at(saidFirst ? 0 : -1)!
    .split(',');
  const trimmed = pieces.map((piece) => piece.trim());
  const office = saidFirst ? 1 : trimmed.findIndex((piece, i) => i > 0 && isOffice(piece, locale));
  const at = office > 0 ? office - 1 : trimmed.length - 1;
  const role = office > 0 ? withoutMarks(trimmed.slice(office).join(', '), locale) : '';
  const before = trimmed[at]!.split(/\s+/).slice(saidFirst ? 0 : -4);
  const honorific = before.findIndex((word) => locale.honorifics.includes(word));
  const words = honorific >= 0 ? before.slice(honorific) : before.slice(-2);
  return words.join('') === '' ? null : named(words.join(' '), role || null, locale);
}

/** Whether some words name an office, by their first word or their last. */
function isOffice(text: string, locale: Locale): boolean {
  const words = text.split(/\s+/);
  return isRole(words[0]!, locale) || isRole(words.at(-1)!, locale);
}

function named(text: string, role: string | null, { honorifics }: Locale): Speaker {
  const [first = '', ...rest] = text.split(' ');
  return honorifics.includes(first) && rest.length > 0
    ? { name: rest.join(' '), honorific: first, role, pronoun: false }
    : { name: text, honorific: null, role, pronoun: false };
}
