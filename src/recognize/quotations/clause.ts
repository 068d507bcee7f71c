import type { Locale } from '../../style/locale.ts';
import type { Name } from '../../text/names.ts';
import { bare, isPronoun, isRole, vocabularyOf, withoutMarks } from '../../text/vocabulary.ts';

/** A clause that may say who speaks. Indexes count in it. */
export interface Clause {
  readonly text: string;
  readonly names: readonly Name[];
  readonly verb: { readonly from: number; readonly to: number } | null;
  readonly side: Side;
  /** Where its first word begins. */
  readonly lead: number;
  readonly locale: Locale;
}

/** Where a clause is, seen from the quotation. */
export type Side = 'ahead' | 'behind';

/** Who speaks, as far as a clause says it. */
export interface Speaker {
  /** Null where a pronoun or a role is used instead. */
  readonly name: string | null;
  readonly honorific: string | null;
  readonly role: string | null;
  /** The word that refers to a person named before: "she", "minister". */
  readonly reference: string | null;
}

/** What makes a name likely to be the speaker's, and how much each sign counts. */
const signs = {
  person: 2,
  fullName: 1,
  /** "Dr", "Senator" in front of it. */
  presented: 2,
  opensClause: 1,
  besideVerb: 1.5,
  /** "Bo Berg, president of the Council, Milling Europe, said": the first of the names. */
  headOfApposition: 2,
  commaBehind: 0.5,
  roleAhead: 1,
  /** "Secretary for Financial Markets Ada Holm" */
  afterOffice: 1.5,
  otherWordAhead: -1.5,
  possessive: -4,
  /** "Concluding her address, ...": a sentence opens with a capital. */
  openingWord: -3,
  afterVerbAhead: -1.5,
  eachNameBefore: -0.3,
} as const;

/** What a name needs to count: less where a verb of speech is beside it. */
const MIN_SCORE = { verb: 1, noVerb: 2.5 } as const;

const nobody = { name: null, honorific: null, role: null, reference: null } as const;

/** Finds who speaks: a pronoun or a role beside the verb, or the name with the best signs. */
export function speakerIn(clause: Clause): Speaker | null {
  const { text, names, verb, locale } = clause;
  const subjects = subjectsOf(clause);
  const pronoun = subjects.find((word) => isPronoun(word, locale));
  if (pronoun) return { ...nobody, reference: pronoun };
  const plain = withoutCapitals(clause);
  if (plain) return plain;
  const scored = names
    .map((name, i) => withoutDepartment(name, names[i - 1], text))
    .map((name, i) => ({ name, score: scoreOf(name, clause) + i * signs.eachNameBefore }))
    .reduce<{ name: Name; score: number } | null>(
      (best, one) => (!best || one.score > best.score ? one : best),
      null,
    );
  if (
    !scored ||
    scored.score < (verb ? MIN_SCORE.verb : MIN_SCORE.noVerb) ||
    isOffice(scored, clause)
  ) {
    const role = subjects.find((word) => isRole(word, locale));
    return role && verb ? { ...nobody, reference: role } : null;
  }
  const { name } = scored;
  const role = roleOf(name, clause);
  return {
    name: [name, ...othersOf(name, names, text)].map((one) => one.text).join(' and '),
    honorific: name.honorific,
    role: name.title && role ? `${name.title}, ${role}` : (role ?? name.title),
    reference: null,
  };
}

/** "Secretary for Financial Markets Ada Holm": the words up to her name belong to the role. */
export function withoutDepartment(name: Name, before: Name | undefined, text: string): Name {
  const words = name.text.split(' ');
  if (!before?.office || words.length < 3 || name.honorific || name.title) return name;
  if (!/^ \p{Ll}{2,3} $/u.test(text.slice(before.to, name.from))) return name;
  let given = words.length - 2;
  while (given > 0 && /^\p{Ll}|\.$/u.test(words[given]!)) given--;
  const own = words.slice(given).join(' ');
  return { ...name, text: own, from: name.to - own.length };
}

/** Whether the words beside the verb are a role that a name is part of: "The League president said". */
const isOffice = ({ name }: { name: Name }, { verb, text, locale }: Clause): boolean =>
  verb !== null &&
  (name.office ||
    (name.to < verb.from &&
      isRole(/^ (\p{Ll}[\p{L}-]+) $/u.exec(text.slice(name.to, verb.from))?.[1] ?? '', locale)));

/** The words beside the verb that may be its subject: "she added", "said the minister". */
function subjectsOf({ text, verb, lead }: Clause): string[] {
  // "She left us with these words:" has no verb of speech.
  if (!verb) return /^\p{L}+/u.exec(text.slice(lead)) ?? [];
  const before = /(\p{L}[\p{L}\p{M}-]*)\s+(?:\p{Ll}{1,5}\s+)?$/u.exec(
    text.slice(Math.max(0, verb.from - 30), verb.from),
  );
  const after =
    /^(?:\s+|-)(?:(?:the|der|die|das|le|la|el|il|o|a|de|het|l')\s*)?(\p{L}[\p{L}\p{M}-]*)/u.exec(
      text.slice(verb.to, verb.to + 40),
    );
  // "said CEO Ada Holm", "said Rep. Ada Holm" name her.
  const named =
    after &&
    /^\.?\s+\p{Lu}/u.test(text.slice(verb.to + after[0].length, verb.to + after[0].length + 4));
  return [before?.[1], named ? undefined : after?.[1]].filter((word) => word !== undefined);
}

/** Who else speaks: "Ada Holm and Leela Bose". */
function othersOf(first: Name, names: readonly Name[], text: string): Name[] {
  const next = names.find(({ from }) => from >= first.to);
  return next?.person &&
    /^ (?:and|et|und|y|e|en) $/.test(text.slice(first.to, next.from)) &&
    next.text.includes(' ')
    ? [next]
    : [];
}

/** How likely a name is the speaker's. */
function scoreOf(name: Name, clause: Clause): number {
  const { text, names, verb, side, lead, locale } = clause;
  // "According to Ada Holm" begins with the verb itself.
  if (verb && name.from < verb.to && name.to > verb.from) return -Infinity;
  const words = name.text.split(' ').length;
  const behind = text.slice(name.to, name.to + 3);
  const prior = /(\p{L}[\p{L}\p{M}]*)\s+$/u.exec(
    text.slice(Math.max(0, name.from - 30), name.from),
  )?.[1];
  const opens = name.from <= lead + 1;
  const follows =
    verb !== null && verb.to <= name.from && leadsTo(text.slice(verb.to, name.from), locale);
  const precedes =
    verb !== null &&
    name.to <= verb.from &&
    /^[\s,.'’s]*(?:\p{Ll}{1,5}\s+)?$/u.test(text.slice(name.to, verb.from));
  const presented = name.honorific !== null || name.title !== null;
  const roleAhead = prior !== undefined && isRole(prior, locale);
  const holds: Record<keyof typeof signs, boolean> = {
    person: name.person,
    fullName: name.person && words > 1 && words < 6,
    presented,
    opensClause: opens,
    besideVerb: follows || precedes,
    headOfApposition:
      name.person &&
      words > 1 &&
      behind.startsWith(', ') &&
      !names.some((other) => other.from < name.from && other.person),
    commaBehind: behind.startsWith(','),
    roleAhead: !follows && !presented && roleAhead,
    otherWordAhead:
      !follows && !presented && !roleAhead && prior !== undefined && /^\p{Ll}/u.test(prior),
    possessive: name.possessive,
    openingWord: words === 1 && opens && !precedes && /^ \p{Ll}/u.test(behind),
    afterVerbAhead: verb !== null && side === 'ahead' && name.from > verb.to && !follows,
    eachNameBefore: false,
    afterOffice:
      name.person &&
      names.some(
        ({ office, to }) =>
          office && to < name.from && /^ \p{Ll}{2,3} .{0,40}$/u.test(text.slice(to, name.from)),
      ),
  };
  return Object.entries(holds).reduce(
    (sum, [sign, held]) => (held ? sum + signs[sign as keyof typeof signs] : sum),
    0,
  );
}

/** Whether the words between a verb and a name only present it: "said retired", "sagte die Leiterin". */
function leadsTo(between: string, locale: Locale): boolean {
  const words = between.trim().split(/\s+/u);
  if (/^[\s,]*(?:\p{Ll}{1,4}\s+)?$/u.test(between)) return true;
  if (words.length > 4 || !/^[\s\p{Ll}\p{M}'-]+$/u.test(between)) return false;
  const { small } = vocabularyOf(locale);
  return words.every((word, i) => (i === 0 && articles.test(word)) || !small.has(bare(word)));
}

const articles = /^(?:the|an?|der|die|das|le|la|el|il|lo|o|de|het)$/;

/** What is behind the name, up to the verb or the end: "director of the Harbour Museum". */
function roleOf(name: Name, { text, verb, locale }: Clause): string | null {
  const end = verb && verb.from >= name.to ? verb.from : text.length;
  const behind = /^(?: [\p{Lu}.]{2,6})?\s?(?:,| [–|-] |\n)\s*(.*)$/su.exec(
    text.slice(name.to, end),
  );
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
function withoutCapitals({ text, verb, lead, locale, side }: Clause): Speaker | null {
  if (!/^(?:hi|bn)$/.test(locale.language) || !verb) return null;
  const opening = /^((?:[\p{L}\p{M}.]+\s+){1,3}?[\p{L}\p{M}.]+)\s?,\s*(.*)/su.exec(
    text.slice(lead),
  );
  if (side === 'behind' && opening && lead + opening[1]!.length < verb.from) {
    const rest = text.slice(lead + opening[0].length - opening[2]!.length, verb.from);
    return named(opening[1]!, withoutMarks(rest, locale) || null, locale);
  }
  // "বলেন লীলা বসু, পরিচালক।": the verb alone may open the words behind a quotation.
  const saidFirst = side === 'behind' && verb.from === lead;
  const told = saidFirst ? text.slice(verb.to) : text.slice(0, verb.from);
  const parts = told
    .split(/[।:;()]/)
    .at(saidFirst ? 0 : -1)!
    .split(',')
    .map((part) => part.trim());
  const office = saidFirst ? 1 : parts.findIndex((part, i) => i > 0 && isOfficeName(part, locale));
  const at = office > 0 ? office - 1 : parts.length - 1;
  const role = office > 0 ? withoutMarks(parts.slice(office).join(', '), locale) : '';
  const before = parts[at]!.split(/\s+/).slice(saidFirst ? 0 : -4);
  const honorific = before.findIndex((word) => locale.honorifics.includes(word));
  const words = honorific >= 0 ? before.slice(honorific) : before.slice(-2);
  return words.join('') === '' ? null : named(words.join(' '), role || null, locale);
}

/** Whether some words name an office, by their first word or their last. */
function isOfficeName(text: string, locale: Locale): boolean {
  const words = text.split(/\s+/);
  return isRole(words[0]!, locale) || isRole(words.at(-1)!, locale);
}

function named(text: string, role: string | null, { honorifics }: Locale): Speaker {
  const [first = '', ...rest] = text.split(' ');
  return honorifics.includes(first) && rest.length > 0
    ? { ...nobody, name: rest.join(' '), honorific: first, role }
    : { ...nobody, name: text, role };
}
