/** A text as a regular expression that matches it and nothing else. */
export const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/**
 * The ways in which a word may be coded or typed: composed or not, its curly apostrophes straight,
 * and Indian letters with a dot below as one character, as two, or without the dot.
 */
export function spellings(word: string): string[] {
  const plain = word.replace(/[‘’ʼ]/g, "'");
  const apart = plain.normalize('NFC');
  const joined = apart.replace(/[\u0915-\u0939\u09a1\u09a2\u09af][\u093c\u09bc]/g, (pair) => {
    const one = dotted[pair];
    return one ?? pair;
  });
  const bare = apart.replace(/\u093c/g, '');
  return [...new Set([apart, plain.normalize('NFD'), joined, bare])];
}

/** Letters that Unicode never composes, though keyboards type them (its composition exclusions). */
const dotted: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('\u0958\u0959\u095a\u095b\u095c\u095d\u095e\u095f\u09dc\u09dd\u09df', (letter) => [
    letter.normalize('NFC'),
    letter,
  ]),
);

/** Any of some phrases, as a part of a regular expression; the longest that fits is taken. */
export const anyOf = (phrases: readonly string[]): string =>
  phrases.length === 0
    ? '(?!)'
    : `(?:${[...new Set(phrases.flatMap(spellings))]
        .sort((a, b) => b.length - a.length)
        .map((phrase) => escaped(phrase).replace(/ /g, ' {1,3}'))
        .join('|')})`;

/**
 * Tells whether a text may hold any of some phrases: whether it has the longest word of one. Most
 * texts have none, and are spared the patterns of the phrases.
 */
export function mayHold(phrases: readonly string[]): (text: string) => boolean {
  const words = phrases
    .flatMap(spellings)
    .map((phrase) => phrase.split(/[^\p{L}\p{M}'-]+/u).toSorted((a, b) => b.length - a.length)[0]!)
    .map((word) => word.toLowerCase());
  const telling = [...new Set(words)].filter(
    (word, _, all) => !all.some((other) => other !== word && word.includes(other)),
  );
  return (text) => {
    const lower = text.toLowerCase();
    return telling.some((word) => lower.includes(word));
  };
}
