import { type Locale, readingLocales } from '../../style/locale.ts';
import { isStrong } from '../top/dress.ts';
import { shortForms, withoutMarks } from '../../text/vocabulary.ts';
import type { Page } from '../page/page.ts';
import type { Row } from '../page/rows.ts';
import { escaped } from '../../text/phrases.ts';

/** A label like "About Harbour Museum". Indexes count in the text of the row's passage. */
export interface AboutLabel {
  readonly row: Row;
  readonly from: number;
  /** Where the words behind it begin. */
  readonly to: number;
  readonly name: string;
}

/** No name is longer, nor a label. */
const longest = 100;

/** Finds the labels of boilerplates, in their order. */
export function aboutLabels(rows: readonly Row[], page: Page): AboutLabel[] {
  const forms = formsOf(page);
  return rows.flatMap((row) => {
    const label = labelOf(row, forms, page.locale);
    return label ? [label] : inlineLabels(row, forms, page.locale);
  });
}

/** The words around the name, as "About {name}" has them. */
interface Forms {
  readonly whole: RegExp;
  readonly start: RegExp;
}

const known = new WeakMap<Page['locale'], Forms>();

function formsOf({ locale }: Page): Forms {
  const before = known.get(locale);
  if (before) return before;
  const patterns = readingLocales(locale)
    .flatMap(({ about }) => about)
    .sort((a, b) => b.length - a.length)
    .map((form) => form.split('{name}').map((words) => escaped(words.trim())));
  const around = ([ahead, behind]: string[]) =>
    `${ahead ? `${ahead} ` : ''}([^\\s].{0,${longest}}?)${behind ? ` ${behind}` : ''}`;
  const joined = patterns.map(around).join('|');
  const starts = patterns.flatMap(([ahead]) => (ahead ? [ahead] : []));
  const forms = {
    whole: new RegExp(`^(?:${joined})\\s?[:–-]?$`, 'iu'),
    start: new RegExp(
      `(?<![\\p{L}\\p{M}\\p{N}])(?:${[...starts, ...starts.map((one) => one.toUpperCase())].join('|')}) (?=[\\p{Lu}\\p{Lo}\\d]|\\p{Ll}{1,3}\\p{Lu}|the \\p{Lu})`,
      'gu',
    ),
  };
  known.set(locale, forms);
  return forms;
}

/** A row that is a label and nothing else, or begins with one that is set apart. */
function labelOf(row: Row, { whole, start }: Forms, locale: Locale): AboutLabel | null {
  const { text, passage, from } = row;
  const heading = passage.block.kind === 'heading' || isStrong(passage);
  if (text.length <= longest + 20) {
    const match = whole.exec(text);
    const name = match && nameOf(match.slice(1).find((group) => group !== undefined) ?? '', locale);
    if (name && (heading || isName(name, locale))) return { row, from, to: row.to, name };
  }
  if (!text.slice(0, 40).match(new RegExp(start.source, 'iu'))) return null;
  // Bold words that lead into a paragraph.
  const bold = boldLead(row);
  const match = bold > 0 ? whole.exec(text.slice(0, bold).trim()) : null;
  const name = match && nameOf(match.slice(1).find((group) => group !== undefined) ?? '', locale);
  return name ? { row, from, to: from + bold, name } : null;
}

/** How many characters at the start of a row are bold; 0 where the whole row is. */
export function boldLead({ passage, from, text }: Row): number {
  if (from !== passage.text.length - passage.text.trimStart().length) return 0;
  let at = 0;
  for (const run of passage.block.runs) {
    if (!run.strong && run.text.trim() !== '') break;
    at += run.text.length;
  }
  const bold = at - from;
  return bold > 0 && bold < text.length ? bold : 0;
}

/** Labels within a row: "... About Acme: Acme is ...", or, a line end being lost, "About Acme Acme is". */
function inlineLabels(row: Row, { start }: Forms, locale: Locale): AboutLabel[] {
  return [...row.text.matchAll(start)].flatMap(({ 0: words, index }): AboutLabel[] => {
    const before = row.text.slice(Math.max(0, index - 10), index);
    if (before !== '' && !/[.!?”"»):\d\]]\s*$|\s{2}$/.test(before)) return [];
    const rest = row.text.slice(index + words.length, index + words.length + longest + 20);
    const found =
      namesIn.map((one) => one.exec(rest)).find((match) => match !== null) ??
      (/\s{2}$/.test(before) ? beforeSentence.exec(rest) : saidAgain(rest));
    const name = found && nameOf(found[1]!, locale);
    if (!name || !isName(name, locale)) return [];
    // The number of an item is no word of what goes before: "3. About Acme: ..."
    const from = isNumber(row.text.slice(0, index)) ? row.from : row.from + index;
    return [{ row, from, to: row.from + index + words.length + found[0].length, name }];
  });
}

const isNumber = (text: string): boolean => /^\W{0,4}\d{1,2}[.)]?\s*$/.test(text);

const part = String.raw`(?:\p{Lu}[\p{L}\p{N}'&.,-]*|&|of|for|the|and)`;

/** How a name goes that words begin with: up to a colon, up to where it is said again, or all of them. */
const namesIn: readonly RegExp[] = [
  /^((?:[^\s:.!?,]+\s){0,9}?[^\s:!?,]+)\s?:\s?(?=\S)/u,
  /^((?:the )?([^.:!?]{2,60}?)) {0,3}(?=(?:The )?\2(?!\p{L}))/iu,
  new RegExp(`^(${part}(?: ${part}){0,9})(?:$| {2,3}(?=\\S))`, 'u'),
];

const MAX_NAME_WORDS = 10;

/**
 * A name that the first words behind it say again, or say in short: "the Reed Prize 2026 The Reed
 * Prize honours ...". Words ahead of the first one in small letters have to be words of the name.
 */
function saidAgain(rest: string): RegExpExecArray | null {
  const words = rest.split(' ').map((word) => word.replace(/[,:]$/, ''));
  for (let cut = 1; cut <= MAX_NAME_WORDS && cut < words.length; cut++) {
    if (!isNameWord.test(words[cut - 1]!)) return null;
    const name = new Set(words.slice(0, cut));
    const behind = words.slice(cut);
    const isArticle = !name.has(behind[0]!) && /^\p{Lu}\p{Ll}{0,2}$/u.test(behind[0]!);
    const again = isArticle ? behind.slice(1) : behind;
    const end = again.findIndex((word) => /^\p{Ll}/u.test(word));
    if (end > 0 && again.slice(0, end).every((word) => name.has(word)))
      return new RegExp(`^(\\S+(?: \\S+){${cut - 1}}) `, 'u').exec(rest);
  }
  return null;
}

const isNameWord = /^(?:\p{Lu}[\p{L}\p{N}'&.-]*|\p{N}+|&|of|for|the|and)$/u;

/** A name up to where a sentence begins: "Acme Holdings Founded in 1990, ..." */
const beforeSentence = new RegExp(
  String.raw`^(${part}(?: ${part}){0,7}?) (?=\p{Lu}[\p{L}'-]* (?!of |for |the |and )\p{Ll})`,
  'u',
);

/** The name without what stands behind it: a colon, a ticker symbol, "information". */
const nameOf = (written: string, locale: Locale): string =>
  withoutMarks(written.replace(/\s*\([^()]{0,40}:[^()]{0,40}\)\s*$/, ''), locale).trim();

/** Whether words may be a name: not a sentence, not a number of things. */
const isName = (text: string, locale: Locale): boolean =>
  /^(?:\p{Ll}{0,3}\p{Lu}|\p{Lo}|the |our |us$|this |\d+\p{L})/u.test(text) &&
  !/\?$|,\s\p{Ll}/u.test(text) &&
  (!text.endsWith('.') ||
    shortForms(locale).has(text.slice(text.lastIndexOf(' ') + 1).toLowerCase())) &&
  text.split(/\s+/).length <= 12;
