import type { Locale } from '../../style/locale.ts';
import { type Name, namesIn } from '../../text/names.ts';
import { bare, isRole } from '../../text/vocabulary.ts';
import type { Page } from '../page/page.ts';
import { withoutDepartment } from './clause.ts';

/** So many mentions of a surname are compared to find its fullest form. */
const MAX_MENTIONS = 40;

/** A pronoun stands for a person named at most so many passages before. */
const MAX_PASSAGES_BACK = 3;

interface Mention extends Name {
  readonly passage: number;
  readonly words: readonly string[];
  /** The words for a role beside the name, as they are looked up. */
  readonly roles: readonly string[];
  readonly presented: boolean;
}

/** A person named on the page, under the fullest form of the name. */
export type Person = Pick<Mention, 'text' | 'passage' | 'from'>;

/** The people a page names. */
export interface People {
  /** The fullest form of a name on the page: "Ada Holm" for "Holm", or for "Ada". */
  fullest(name: string): string;
  /** Whom a pronoun at a place stands for: the first person in the last sentence that names any. */
  meantAt(passage: number, index: number): Person | null;
  /** Who has a role ("the minister"): the last person presented with it before a place. */
  holderOf(role: string, passage: number, index: number): Person | null;
}

/** Looks a page through for the people it names. */
export function peopleOf({ passages, locale }: Page): People {
  const mentions = passages.flatMap((passage) =>
    passage.block.kind === 'heading'
      ? []
      : namesIn(passage.flat, locale)
          .map((name, i, names) => withoutDepartment(name, names[i - 1], passage.flat))
          .filter((name) => name.person)
          .map((name) => mentionOf(name, passage.flat, passage.index, locale)),
  );
  const fullest = fullestNames(mentions);
  // Capitalized words may be anything; a person has a role, an age, or is called by surname too.
  const certain = new Set(
    mentions.filter(({ presented }) => presented).map(({ text }) => fullest(text)),
  );
  for (const { words } of mentions) {
    const name = words.length === 1 ? fullest(words[0]!) : '';
    if (fold(name.split(' ').at(-1)!) === fold(words[0]!)) certain.add(name);
  }
  const named = mentions.flatMap((mention) => {
    const name = fullest(mention.text);
    return name.includes(' ') && certain.has(name) ? [{ ...mention, text: name }] : [];
  });
  const holders = new Map<string, Mention[]>();
  for (const mention of named)
    for (const role of mention.roles) {
      const known = holders.get(role);
      if (known) known.push(mention);
      else holders.set(role, [mention]);
    }
  return {
    fullest,
    meantAt(passage, index) {
      let at = lastBefore(named, passage, index);
      if (at < 0 || named[at]!.passage < passage - MAX_PASSAGES_BACK) return null;
      while (at > 0 && inSentence(named[at - 1]!, named[at]!, passages)) at--;
      return named[at]!;
    },
    holderOf(role, passage, index) {
      const known = holders.get(bare(role)) ?? [];
      return known[lastBefore(known, passage, index)] ?? null;
    },
  };
}

function mentionOf(name: Name, flat: string, passage: number, locale: Locale): Mention {
  const behind = flat.slice(name.to, name.to + 60);
  const ahead = flat.slice(Math.max(0, name.from - 30), name.from);
  const role = /(\p{Ll}[\p{L}-]*)\s+$/u.exec(ahead)?.[1] ?? '';
  const apposition = /^,?\s*(?:the |an? )?([^,.;:!?“"»]*)/u.exec(behind)![1]!;
  const roles = [name.title ?? '', role, behind.startsWith(',') ? apposition : '']
    .flatMap((words) => words.split(/[^\p{L}\p{M}-]+/u))
    .filter((word) => isRole(word, locale))
    .map(bare);
  return {
    ...name,
    passage,
    words: name.text.split(' '),
    roles,
    presented:
      name.honorific !== null ||
      roles.length > 0 ||
      /^(?:, (?:\d{1,2}\b|an? |who\b)| \((?:\d|born))/.test(behind) ||
      (behind.startsWith(',') && hasRoleNear(behind, locale)),
  };
}

const hasRoleNear = (behind: string, locale: Locale): boolean =>
  behind
    .split(/[^\p{L}\p{M}-]+/u)
    .slice(0, 6)
    .some((word) => isRole(word, locale));

function fullestNames(mentions: readonly Mention[]): (name: string) => string {
  const byWord = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.words.length < 2 || mention.words.length > 6) continue;
    for (const word of new Set([mention.words[0]!, mention.words.at(-1)!].map(fold))) {
      const known = byWord.get(word);
      if (!known) byWord.set(word, [mention]);
      else if (known.length < MAX_MENTIONS) known.push(mention);
    }
  }
  return (name) => {
    const words = name.split(' ').map(fold);
    const last = words.at(-1)!;
    const same = (byWord.get(last) ?? []).filter(({ words: theirs }) => {
      const folded = theirs.map(fold);
      return words.every((word) => folded.includes(word)) && folded.length > words.length;
    });
    // A surname says more than a first name does.
    const surnames = same.filter(({ words: theirs }) => fold(theirs.at(-1)!) === last);
    const [first, ...others] = surnames.length > 0 ? surnames : same;
    if (!first) return name;
    return others.reduce((best, one) => (extendsName(one, best) ? one : best), first).text;
  };
}

/** The last of some mentions, in order, that is before a place; -1 where none is. */
function lastBefore(mentions: readonly Mention[], passage: number, index: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = mentions[middle]!;
    if (one.passage < passage || (one.passage === passage && one.from < index)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whether no sentence and no quotation ends between two names. */
const inSentence = (one: Mention, next: Mention, passages: Page['passages']): boolean =>
  one.passage === next.passage &&
  !/[.!?।]["”')\]]{0,2}\s|["”»]/.test(passages[one.passage]!.flat.slice(one.to, next.from));

const extendsName = (one: Mention, best: Mention): boolean =>
  one.words.length > best.words.length &&
  best.words.map(fold).every((word) => one.words.map(fold).includes(word));

const fold = (word: string): string => word.toLowerCase().replace(/[.'’()“”"-]/g, '');
