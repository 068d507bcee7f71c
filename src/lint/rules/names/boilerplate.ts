import type { NewsroomFacts } from '../../facts.ts';

type Boilerplate = NewsroomFacts['boilerplates'][number];

/** Where two texts begin to differ: some words of each. */
export interface Parting {
  readonly here: string;
  readonly kept: string;
}

const WORDS_SHOWN = 6;

/** How a boilerplate differs from the nearest one of the newsroom; null when it is the same as one of them. */
export function partingFrom(text: string, kept: readonly Boilerplate[]): Parting | null {
  const here = wordsOf(text);
  const partings = kept
    .flatMap(({ text: own }) => (own === undefined ? [] : [wordsOf(own)]))
    .map((words) => {
      const at = words.findIndex((word, i) => bare(word) !== bare(here[i] ?? ''));
      return { words, at: at < 0 ? words.length : at };
    });
  if (partings.some(({ words, at }) => at === words.length && here.length === words.length))
    return null;
  const nearest = partings.sort((a, b) => b.at - a.at)[0];
  if (!nearest) return null;
  const from = Math.max(0, nearest.at - 1);
  const some = (words: readonly string[]) => words.slice(from, from + WORDS_SHOWN).join(' ');
  return { here: some(here), kept: some(nearest.words) };
}

/** The words of some Markdown or plain text, without marks and links. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/\]\([^()\s]{0,400}\)/g, ' ')
    .split(/[^\p{L}\p{M}\p{N}'’%&.@-]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

const bare = (word: string): string => word.replace(/[^\p{L}\p{M}\p{N}%&@]/gu, '');
