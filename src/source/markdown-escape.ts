/**
 * Words as Markdown that reads as just those words. Only what would be markup where it stands is
 * escaped, so that prose stays prose for who opens the file: an apostrophe is an apostrophe.
 */
export const escapeInline = (text: string): string =>
  text
    .replace(/[\\`*[\]]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/~~/g, '\\~\\~')
    // Entities, because not every Markdown takes a backslash before these two.
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/<(?=\S|$)/g, '&lt;');

/** Escapes what would make a line of a paragraph into a heading, a list, a quotation or a rule. */
export const escapeLineStart = (line: string): string =>
  line
    .replace(/^(?:#{1,6}(?=\s|$)|>|[-+](?=[\s-]|$)|=+$|[|:](?=[|:\s-]*-[|:\s-]*$))/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');

// Noncharacters, which no text holds: where bold and emphasis begin and end, until it is known
// whether asterisks can say so there.
export const marks = {
  strong: ['\ufdd0', '\ufdd1'],
  emphasis: ['\ufdd2', '\ufdd3'],
} as const;

const anyMark = /[\ufdd0-\ufdd3]/g;
const isMark = (character = ''): boolean => /[\ufdd0-\ufdd3]/.test(character);
const isOpening = (character = ''): boolean => /[\ufdd0\ufdd2]/.test(character);
const isWord = (character = ''): boolean => /[^\s\p{P}\p{S}\ufdd0-\ufdd3]/u.test(character);

/** Takes marks out of text that must not hold any. */
export const withoutMarks = (text: string): string => text.replace(anyMark, '');

/**
 * Turns marks into asterisks or underscores; where neither would count, into tags, or into nothing
 * for a Markdown in which tags are text.
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
 * How the mark at `start` and its partner at `end` are spelled. Asterisks count unless a letter
 * stands outside and a punctuation mark inside; underscores, unless a letter stands outside
 * (CommonMark 0.31, 6.2). The marks themselves are punctuation.
 */
function spell(text: string, start: number, end: number, tags: boolean): [string, string] {
  const strong = text[start] === marks.strong[0];
  const outside = [text[start - 1], text[end + 1]];
  const inside = [text[start + 1], text[end - 1]];
  // Runs of asterisks are counted together, so emphasis beside bold takes the other sign.
  const underscore = !strong && [...outside, ...inside].some(isMark);
  const fits = outside.every(
    (character, i) => !isWord(character) || (!underscore && isWord(inside[i])),
  );
  if (!fits && !tags) return ['', ''];
  if (!fits) return strong ? ['<strong>', '</strong>'] : ['<em>', '</em>'];
  const sign = strong ? '**' : underscore ? '_' : '*';
  return [sign, sign];
}
