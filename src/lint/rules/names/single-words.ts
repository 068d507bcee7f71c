import { distance } from '../../../release/nearest.ts';
import type { Span } from '../../../source/block.ts';
import { namesIn } from '../../../text/names.ts';
import { grouped } from '../../groups.ts';
import type { Page } from '../../rule.ts';
import { sameLetters } from '../../words.ts';
import type { Misspelling } from './spelling.ts';

/** A name that stands at least this often is how the release spells it. */
const MIN_USUAL = 3;
const MIN_BRAND_LETTERS = 6;
const MIN_SURNAME_LETTERS = 5;

interface Word extends Span {
  readonly text: string;
  /** Whether a small word or a comma is before it, so that its capital is that of a name. */
  readonly isName: boolean;
}

const word =
  /(?<![\p{L}\p{M}\p{N}@./_-])\p{Lu}[\p{L}\p{M}]*(?:-\p{Lu}[\p{L}\p{M}]*)*(?![\p{L}\p{M}\p{N}@_/-]|\.\p{L})/gu;

const wordsOn = ({ passages }: Page): Word[] =>
  passages
    .filter(({ zoneAt }) => !['headline', 'subheadline'].includes(zoneAt(0)))
    .flatMap((passage) =>
      [...passage.text.matchAll(word)].map(({ 0: text, index }) => ({
        ...passage.span(index, index + text.length),
        text,
        isName: /[\p{Ll},]\s$/u.test(passage.text.slice(Math.max(0, index - 2), index)),
      })),
    );

/**
 * Names of one word with a slip: a brand that is spelled otherwise at least three times, or the
 * surname of a person who is named in full elsewhere.
 */
export function singleWordSlips(page: Page): Misspelling[] {
  const words = wordsOn(page);
  const byText = grouped(words, ({ text }) => text);
  const fullNames = page.passages.flatMap(({ text }) =>
    namesIn(text, page.locale).filter((name) => name.person && name.text.includes(' ')),
  );
  const partsOfNames = new Set(fullNames.flatMap(({ text }) => text.split(' ')));
  const surnames = new Set(
    page.parts.quotes.flatMap(({ speaker }) =>
      speaker?.includes(' ') ? [speaker.split(' ').at(-1)!] : [],
    ),
  );
  const brands = [...byText]
    .filter(([text, all]) => all.length >= MIN_USUAL && text.length >= MIN_BRAND_LETTERS)
    .map(([text]) => text);
  return [...byText].flatMap(([text, all]): Misspelling[] => {
    const [first, ...more] = all;
    if (!first || more.length > 0 || text.length < MIN_SURNAME_LETTERS || text.includes('-'))
      return [];
    const elsewhere =
      [...surnames].find(
        (name) => !partsOfNames.has(text) && isSlip(text, name) && !surnames.has(text),
      ) ?? // With another letter in the place of one, it is as likely another word: "Resort", "Report".
      (first.isName
        ? brands.find((name) => isSlip(text, name) && !hasOneOther(text, name))
        : undefined);
    return elsewhere ? [{ ...first, elsewhere }] : [];
  });
}

/** Whether one word is the other with a slip, and not another form of it: "American", "Americans". */
function isSlip(text: string, usual: string): boolean {
  const [a, b] = [text.toLowerCase(), usual.toLowerCase()];
  if (a === b || a[0] !== b[0] || a.startsWith(b) || b.startsWith(a)) return false;
  if (Math.min(a.length, b.length) < MIN_SURNAME_LETTERS) return false;
  return (
    distance(a, b) === 1 || (a.length === b.length && distance(a, b) === 2 && sameLetters(a, b))
  );
}

const hasOneOther = (a: string, b: string): boolean =>
  a.length === b.length && distance(a.toLowerCase(), b.toLowerCase()) === 1;

/** Names that are written with and without a hyphen or an accent: "DISC-ROM" for "DISCROM". */
export function otherJoints(page: Page): Misspelling[] {
  const all = page.passages.map(({ text }) => text).join('\n');
  const words = wordsOn(page).filter(({ text }) => text.length >= MIN_SURNAME_LETTERS);
  return [...grouped(words, ({ text }) => bare(text)).values()].flatMap((forms): Misspelling[] => {
    const counts = [...grouped(forms, ({ text }) => text)].sort(
      (a, b) => b[1].length - a[1].length,
    );
    const [usual, other] = counts;
    if (!usual || !other || counts.length > 2) return [];
    // "Start-Up" and "Startup" are words; capitals alone are another finding.
    const isWord = counts.some(
      ([text]) =>
        all.includes(text.toLowerCase()) || all.includes(text.toLowerCase().replace('-', ' ')),
    );
    if (isWord || folded(usual[0]) === folded(other[0])) return [];
    return [{ ...other[1][0]!, elsewhere: usual[0] }];
  });
}

const folded = (text: string): string => text.toLowerCase();
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}-]/gu, '')
    .toLowerCase();
