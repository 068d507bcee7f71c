import type { Document } from '../../read/document.ts';
import { locales } from '../../style/locale.ts';
import type { Passage } from './page.ts';

/** So many characters tell the language; more would only cost time. */
const read = 4000;

/** Scripts that tell the language, or the one of their languages that most releases are in. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Gujarati}/gu, 'gu'],
];

/**
 * The language of a document (BCP 47): the one it states, unless its words are clearly those of
 * another: templates say "en" over anything. Without either, English.
 */
export function languageOf(document: Document, passages: readonly Passage[]): string {
  const guess = guessed(passages);
  const stated = tagOf(document.language);
  if (stated === null) return guess ?? 'en';
  return guess === null || guess === stated.split('-')[0] ? stated : guess;
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
    text += ` ${passage.flat.slice(0, read)}`;
    if (text.length > read) break;
  }
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  // Most are in Latin letters alone: then no script is counted.
  if (!/[^\P{L}\p{Script=Latin}]/u.test(text)) return byWords(text);
  const many = count(/\p{L}/gu) * 0.3;
  return scripts.find(([letters]) => count(letters) > many)?.[1] ?? byWords(text);
}

const frequentWords = locales.map(({ language, frequent }) => ({
  language,
  known: new Set(frequent.map((word) => word.replace(/’/g, "'"))),
}));

/** The language with the most frequent words in a text, when it leads clearly. */
function byWords(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+'?/gu) ?? [];
  const scores = frequentWords
    .map(({ language, known }) => ({
      language,
      score: words.filter((word) => known.has(word)).length,
    }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scores;
  // A few words over and over, or none but names, tell nothing.
  if (new Set(words).size < 12) return null;
  const clear =
    best!.score >= 4 && best!.score > second!.score * 1.25 && best!.score > words.length * 0.08;
  return clear ? best!.language : null;
}
