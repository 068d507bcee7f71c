/**
 * Words as Markdown that reads as exactly those words. Only what would be markup in its place is
 * escaped, so that the file stays readable: an apostrophe is an apostrophe.
 */
export const escapeInline = (text: string): string =>
  text
    .replace(/[\\`*[\]]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/~~/g, '\\~\\~')
    // Entities, because some Markdown parsers do not take a backslash before these two.
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/<(?=\S|$)/g, '&lt;');

/** Escapes what would make a line of a paragraph into a heading, a list, a quotation or a rule. */
export const escapeLineStart = (line: string): string =>
  line
    .replace(/^(?:#{1,6}(?=\s|$)|>|[-+](?=[\s-]|$)|=+$|[|:](?=[|:\s-]*-[|:\s-]*$))/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');

// Noncharacters, which are in no text, mark the ends of bold and emphasis until it is known whether
// asterisks work there.
export const marks = {
  strong: ['\ufdd0', '\ufdd1'],
  emphasis: ['\ufdd2', '\ufdd3'],
} as const;

const anyMark = /[\ufdd0-\ufdd3]/g;
const isMark = (character = ''): boolean => /[\ufdd0-\ufdd3]/.test(character);
const isOpening = (character = ''): boolean => /[\ufdd0\ufdd2]/.test(character);
const isWord = (character = ''): boolean => /[^\s\p{P}\p{S}\ufdd0-\ufdd3]/u.test(character);

/** Removes marks from text that must not have any. */
export const withoutMarks = (text: string): string => text.replace(anyMark, '');

/**
 * Turns marks into asterisks or underscores; where neither works, into tags, or into nothing where
 * tags are text.
 */
export function resolveMarks(text: string, tags: boolean): string {
  const spelled = new Map<number, string>();
  const open: number[] = [];
  for (const { index: end } of text.matchAll(anyMark)) {
    if (isOpening(text[end])) {
      open.push(end);
      continue;
    }
    const start = open.pop()!;
    const [before, after] = spell(text, start, end, tags);
    spelled.set(start, before).set(end, after);
  }
  return text.replace(anyMark, (_, at: number) => spelled.get(at)!);
}

/**
 * How the mark at `start` and its partner at `end` are written. Asterisks work unless a letter is
 * outside and a punctuation mark inside; underscores, unless a letter is outside
 * (CommonMark 0.31, 6.2). The marks themselves are punctuation.
 */
function spell(text: string, start: number, end: number, tags: boolean): [string, string] {
  const strong = text[start] === marks.strong[0];
  const outside = [text[start - 1], text[end + 1]];
  const inside = [text[start + 1], text[end - 1]];
  // A run of asterisks counts as one, so emphasis beside bold takes the other sign.
  const underscore = !strong && [...outside, ...inside].some(isMark);
  const fits = outside.every(
    (character, i) => !isWord(character) || (!underscore && isWord(inside[i])),
  );
  if (!fits && !tags) return ['', ''];
  if (!fits) return strong ? ['<strong>', '</strong>'] : ['<em>', '</em>'];
  const sign = strong ? '**' : underscore ? '_' : '*';
  return [sign, sign];
}
