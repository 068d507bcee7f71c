import { type Locale, locales, readingLocales } from '../../style/locale.ts';
import { anyOf } from '../../text/phrases.ts';

/** Matches the words of desks, in text and in the names of mailboxes. */
interface DeskWords {
  readonly press: RegExp;
  readonly publicDesk: RegExp;
  readonly pressBox: RegExp;
  readonly publicBox: RegExp;
}

const made = new Map<string, DeskWords>();

export function deskWords(locale: Locale): DeskWords {
  let patterns = made.get(locale.language);
  if (patterns) return patterns;
  const all = readingLocales(locale);
  const whole = (words: readonly string[]) =>
    new RegExp(String.raw`(?<![\p{L}\p{M}])${anyOf(words)}(?![\p{L}\p{M}])`, 'iu');
  // The words of addresses travel, and are glued: "presseteam@", "mediarelations@".
  const box = (words: readonly string[]) =>
    new RegExp(
      `^(?:${anyOf(words.filter((word) => word.length < 5))}\\d*(?![\\p{L}\\p{M}])|${anyOf(words.filter((word) => word.length >= 5))})| ${anyOf(words)}$`,
      'iu',
    );
  patterns = {
    press: whole(all.flatMap(({ press }) => press)),
    publicDesk: whole(all.flatMap(({ publicDesks }) => publicDesks)),
    pressBox: box(locales.flatMap(({ press }) => press).flatMap(plainSpellings)),
    publicBox: box(locales.flatMap(({ publicDesks }) => publicDesks).flatMap(plainSpellings)),
  };
  made.set(locale.language, patterns);
  return patterns;
}

/** As addresses write it: no accents, with the space and without. */
function plainSpellings(word: string): string[] {
  const plain = word
    .toLowerCase()
    .replace(/[äöü]/g, (letter) => `${letter === 'ä' ? 'a' : letter === 'ö' ? 'o' : 'u'}e`)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return [...new Set([plain, plain.replace(/ /g, '')])];
}
