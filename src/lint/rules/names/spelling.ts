import { type Name, namesIn } from '../../../text/names.ts';
import { distance } from '../../../release/nearest.ts';
import type { Span } from '../../../source/block.ts';
import { grouped } from '../../groups.ts';
import type { Page } from '../../rule.ts';
import { sameLetters } from '../../words.ts';

/** A name that is spelled differently elsewhere in the release. */
export interface Misspelling extends Span {
  readonly text: string;
  readonly elsewhere: string;
}

interface Named {
  /** In lower case. */
  readonly words: readonly string[];
  readonly person: boolean;
}

/** A name at one place, or some words of a headline, where every word may have a capital. */
interface Mention extends Span, Named {
  readonly text: string;
  readonly certain: boolean;
}

/** If more names than this agree in all words but one, they are not names. */
const MAX_ALIKE = 50;

/**
 * Names that differ from another name on the page in a letter of one word: "Phillip Sample" for
 * "Philip Sample". Reports the rarer of two spellings, or the later one.
 */
export function misspellingsOn(page: Page): Misspelling[] {
  const mentions = mentionsOn(page);
  const counts = new Map<string, number>();
  for (const { text, certain } of mentions)
    if (certain) counts.set(text, (counts.get(text) ?? 0) + 1);
  // Group the names that agree in all words but one.
  const spelled = [...grouped(mentions, ({ words }) => words.join(' ')).values()].map(
    ([one]) => one!,
  );
  const rows = grouped(
    spelled.flatMap((mention) => mention.words.map((_, i) => ({ mention, i }))),
    ({ mention: { words }, i }) => words.map((word, j) => (i === j ? '' : word)).join(' '),
  );
  const found = new Map<number, Misspelling>();
  for (const row of rows.values()) {
    const spellings = row.map(({ mention }) => mention);
    if (spellings.length < 2 || spellings.length > MAX_ALIKE) continue;
    for (const one of spellings)
      for (const other of spellings) {
        if (one === other || !(one.certain || other.certain) || !isSlip(one, other)) continue;
        const [rare, usual] = rarer(one, other, counts) ? [one, other] : [other, one];
        found.set(rare.start, {
          start: rare.start,
          end: rare.end,
          text: rare.text,
          elsewhere: usual.text,
        });
      }
  }
  return [...found.values()];
}

/** Names in the release that differ in a letter from a known name. */
export function slipsFrom(known: readonly string[], page: Page): Misspelling[] {
  if (known.length === 0) return [];
  const right = known.map((text) => ({ text, words: wordsOf(text), person: true }));
  const spelled = new Set(right.map(({ words }) => words.join(' ')));
  return mentionsOn(page).flatMap((mention): Misspelling[] => {
    const { start, end, text, words } = mention;
    if (spelled.has(words.join(' '))) return [];
    const meant = right.find((one) => one.words.length === words.length && isSlip(mention, one));
    return meant ? [{ start, end, text, elsewhere: meant.text }] : [];
  });
}

const rarer = (one: Mention, other: Mention, counts: ReadonlyMap<string, number>): boolean => {
  const [a, b] = [counts.get(one.text) ?? 0, counts.get(other.text) ?? 0];
  return a < b || (a === b && one.start > other.start);
};

/** Whether two names are the same, with a slip in one word. */
function isSlip(one: Named, other: Named): boolean {
  const differing = one.words.filter((word, i) => word !== other.words[i]);
  if (differing.length !== 1) return false;
  const i = one.words.findIndex((word, at) => word !== other.words[at]);
  return isNear(one.words[i]!, other.words[i]!, one.person && other.person);
}

/** Whether two words in lower case are probably one word and its misspelling. */
function isNear(a: string, b: string, person: boolean): boolean {
  if (Math.min(a.length, b.length) < 4 || a[0] !== b[0] || /\P{L}/u.test(a + b)) return false;
  // "America", "American" and "Americans" are three words.
  if (a.startsWith(b) || b.startsWith(a)) return false;
  const swapped = a.length === b.length && distance(a, b) === 2 && sameLetters(a, b);
  return swapped || distance(a, b) <= (person && Math.min(a.length, b.length) >= 8 ? 2 : 1);
}

function mentionsOn({ passages, locale }: Page): Mention[] {
  return passages.flatMap((passage): Mention[] => {
    const isTitle = ['headline', 'subheadline'].includes(passage.zoneAt(0));
    if (isTitle)
      return windowsOf(passage.text).map(({ from, to, text }) => ({
        ...passage.span(from, to),
        text,
        words: wordsOf(text),
        person: true,
        certain: false,
      }));
    return namesIn(passage.text, locale)
      .filter(({ text }) => /[ -]/.test(text))
      .map((name) => withoutOffice(name))
      .map(({ from, to, text, person }) => ({
        ...passage.span(from, to),
        text,
        words: wordsOf(text),
        person,
        certain: true,
      }));
  });
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .split(/[ -]/);

/** "Attorneys Andres K. Valdora": a plural office is not part of the name. */
function withoutOffice(name: Name): Name {
  const office = /^\p{Lu}\p{Ll}{3,}s (?=\p{Lu}\p{Ll}+ )/u.exec(name.text);
  if (!office || !name.person) return name;
  return { ...name, text: name.text.slice(office[0].length), from: name.from + office[0].length };
}

const MAX_HEADLINE_WORDS = 60;

/** Every two to five words in a row. */
function windowsOf(text: string): { from: number; to: number; text: string }[] {
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)].slice(
    0,
    MAX_HEADLINE_WORDS,
  );
  return words.flatMap((first, i) =>
    [2, 3, 4, 5].flatMap((length) => {
      const last = words[i + length - 1];
      if (!last) return [];
      const to = last.index + last[0].length;
      const between = text.slice(first.index, to);
      return /^[^.,;:!?()]*$/.test(between) ? [{ from: first.index, to, text: between }] : [];
    }),
  );
}
