import type { Passage } from '../page/page.ts';

/** Whether all words of a passage are bold. */
export const isStrong = ({ block }: Passage): boolean =>
  block.runs.every(({ strong, text }) => strong || text.trim() === '');

/** Whether all words of a passage are bold or in italics. */
export const isSetOff = ({ block }: Passage): boolean =>
  block.runs.every(({ strong, emphasis, text }) => strong || emphasis || text.trim() === '');

/** Whether all letters of a text are capitals, in a script that has them. */
export const isCapitals = (text: string): boolean =>
  text === text.toUpperCase() && text !== text.toLowerCase();

const MIN_TITLE_CASE_WORDS = 4;

/** Whether most longer words of a text begin with a capital, as in an American headline. */
export function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}'-]{3,}/gu) ?? [];
  if (words.length < MIN_TITLE_CASE_WORDS || isCapitals(text)) return false;
  return words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.8;
}
