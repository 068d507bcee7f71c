/**
 * Words as Markdown that reads as just those words. Only what would be markup where it stands is
 * escaped, so that prose stays prose for who opens the file: an apostrophe is an apostrophe.
 */
export const escapeInline = (text: string): string =>
  text
    .replace(/[\\`*[]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/~~/g, '\\~\\~')
    // Entities, because not every Markdown takes a backslash before these two.
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/<(?=[a-z/!?]|$)/gi, '&lt;');

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
const asterisks = { '\ufdd0': '**', '\ufdd1': '**', '\ufdd2': '*', '\ufdd3': '*' };
const tags = { '\ufdd0': '<strong>', '\ufdd1': '</strong>', '\ufdd2': '<em>', '\ufdd3': '</em>' };
type Mark = keyof typeof tags;

/** Takes marks out of text that must not hold any. */
export const withoutMarks = (text: string): string => text.replace(anyMark, '');

/**
 * Turns marks into asterisks, or into tags where asterisks would not count: CommonMark does not
 * open bold between a letter and a punctuation mark, nor close it the other way round (0.31, 6.2).
 */
export function resolveMarks(text: string): string {
  const open: number[] = [];
  const tagged = new Set<number>();
  const found = [...text.matchAll(anyMark)].map((match) => match.index);
  for (const at of found) {
    const mark = text[at] as Mark;
    if (mark === '\ufdd0' || mark === '\ufdd2') {
      open.push(at);
      continue;
    }
    const start = open.pop()!;
    if (!opens(text, start) || !closes(text, at)) tagged.add(start).add(at);
  }
  return text.replace(
    anyMark,
    (mark, at: number) => (tagged.has(at) ? tags : asterisks)[mark as Mark],
  );
}

const isWord = (character: string | undefined): boolean =>
  character !== undefined && /[^\s\p{P}\p{S}]/u.test(character);

/** The next character that is not a mark of the same direction, looking one way. */
function beside(text: string, at: number, step: 1 | -1, skip: RegExp): string | undefined {
  let i = at + step;
  while (text[i] !== undefined && skip.test(text[i]!)) i += step;
  return text[i];
}

const opening = /[\ufdd0\ufdd2]/;
const closing = /[\ufdd1\ufdd3]/;

function opens(text: string, at: number): boolean {
  const before = beside(text, at, -1, opening);
  if (before !== undefined && closing.test(before)) return false;
  return isWord(beside(text, at, 1, opening)) || !isWord(before);
}

function closes(text: string, at: number): boolean {
  const after = beside(text, at, 1, closing);
  if (after !== undefined && opening.test(after)) return false;
  return isWord(beside(text, at, -1, closing)) || !isWord(after);
}
