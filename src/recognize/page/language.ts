import type { Document } from '../../read/document.ts';
import { type Locale, locales } from '../../style/locale.ts';
import { smallWordsOf, tellingLetters } from './other-languages.ts';
import type { Passage } from './page.ts';

/** More characters would cost time, and tell nothing new. */
const MAX_CHARACTERS = 4000;

/** Scripts, the language that most releases in each are in, and the share of letters that tells it. */
const scripts: readonly (readonly [RegExp, string, number])[] = [
  [/\p{Script=Devanagari}/gu, 'hi', 0.3],
  [/\p{Script=Bengali}/gu, 'bn', 0.3],
  [/\p{Script=Hebrew}/gu, 'he', 0.3],
  [/\p{Script=Arabic}/gu, 'ar', 0.3],
  [/\p{Script=Cyrillic}/gu, 'ru', 0.3],
  [/\p{Script=Greek}/gu, 'el', 0.3],
  // Japanese is written in Chinese characters, too.
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja', 0.1],
  [/\p{Script=Hangul}/gu, 'ko', 0.3],
  [/\p{Script=Han}/gu, 'zh', 0.3],
  [/\p{Script=Thai}/gu, 'th', 0.3],
  [/\p{Script=Tamil}/gu, 'ta', 0.3],
  [/\p{Script=Telugu}/gu, 'te', 0.3],
  [/\p{Script=Gujarati}/gu, 'gu', 0.3],
  [/\p{Script=Kannada}/gu, 'kn', 0.3],
  [/\p{Script=Malayalam}/gu, 'ml', 0.3],
  [/\p{Script=Gurmukhi}/gu, 'pa', 0.3],
];

/**
 * The language of a document (BCP 47): the one it states, unless its words are clearly those of
 * another: templates say "en" over anything. Without either, English, or "und" where many words are
 * clearly not English.
 */
export function languageOf(document: Document, passages: readonly Passage[]): string {
  const guess = guessed(passages);
  const stated = tagOf(document.language);
  if (stated === null) return guess ?? 'en';
  return guess === null || guess === 'und' || guess === stated.split('-')[0] ? stated : guess;
}

function tagOf(stated: string | null): string | null {
  try {
    return stated ? (Intl.getCanonicalLocales(stated.trim().replace('_', '-'))[0] ?? null) : null;
  } catch {
    return null; // "English", or something that a template left there.
  }
}

function guessed(passages: readonly Passage[]): string | null {
  let text = '';
  // Headings and names first is how pages begin: prose tells more.
  for (const passage of [...passages].sort(
    (a, b) => Math.min(b.text.length, 400) - Math.min(a.text.length, 400),
  )) {
    text += ` ${passage.flat.slice(0, MAX_CHARACTERS)}`;
    if (text.length > MAX_CHARACTERS) break;
  }
  // Most are in Latin letters alone: then no script is counted.
  if (!/[^\P{L}\p{Script=Latin}]/u.test(text)) return byWords(text);
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  const all = count(/\p{L}/gu);
  const script = scripts.find(([letters, , share]) => count(letters) > all * share)?.[1];
  if (script === undefined) return byWords(text);
  return tellingLetters.find(([of, letters]) => of === script && letters.test(text))?.[2] ?? script;
}

interface Vocabulary {
  readonly language: string;
  /** Small words, of which every text is full. */
  readonly small: ReadonlySet<string>;
  /** Words that releases have: months, weekdays, "said", "contact". */
  readonly telling: ReadonlySet<string>;
}

const lower = (words: readonly string[]): string[] =>
  words.map((word) => word.replace(/’/g, "'").toLowerCase());

const tellingIn = (locale: Locale): string[] =>
  lower([
    ...locale.months,
    ...locale.weekdays,
    ...[...locale.said, ...locale.contacts, ...locale.labels].flatMap((words) => words.split(' ')),
  ]).filter((word) => /^\p{L}{4,}$/u.test(word));

const vocabularies: readonly Vocabulary[] = [
  ...locales.map((locale) => ({
    language: locale.language,
    small: new Set(lower(locale.frequent)),
    telling: new Set(tellingIn(locale)),
  })),
  ...Object.entries(smallWordsOf).map(([language, words]) => ({
    language,
    small: new Set(words.split(' ')),
    telling: new Set<string>(),
  })),
];

/** In how many vocabularies a word is: what all languages share tells none. */
const shares = new Map<string, number>();
for (const { small, telling } of vocabularies) {
  for (const word of new Set([...small, ...telling])) shares.set(word, (shares.get(word) ?? 0) + 1);
}

/** Fewer different words may be names alone. */
const MIN_WORDS = 12;
const MIN_SCORE = 3;
/** By how much the first language leads the second. */
const LEAD = 1.25;
/** The share of its words that tells a language. */
const MIN_SHARE = 0.06;
/** So many words of English have some small words among them. */
const MIN_WORDS_TO_EXCLUDE = 30;

/** The language whose words a text has, when one leads clearly; "und" where English is excluded. */
function byWords(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+'?/gu) ?? [];
  const different = new Set(words);
  if (different.size < MIN_WORDS) return null;
  const scores = vocabularies
    .map(({ language, small, telling }) => {
      let score = 0;
      // A small word over and over tells no more than two of them do.
      for (const word of words) if (small.has(word)) score += 0.5 / (shares.get(word) ?? 1);
      for (const word of different) {
        if (small.has(word) || telling.has(word)) score += 1 / (shares.get(word) ?? 1);
      }
      return { language, score };
    })
    .sort((a, b) => b.score - a.score);
  const [best, second] = scores;
  if (
    best!.score >= MIN_SCORE &&
    best!.score > second!.score * LEAD &&
    best!.score > words.length * MIN_SHARE
  ) {
    return best!.language;
  }
  const english = scores.find(({ language }) => language === 'en')!.score;
  return words.length >= MIN_WORDS_TO_EXCLUDE && english < 1 ? 'und' : null;
}
