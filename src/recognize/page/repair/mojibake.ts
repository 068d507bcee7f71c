import { WINDOWS_1252 } from '../../../source/windows-1252.ts';
import { type TextEdit, editBlock, textOf } from './edit-block.ts';
import { type Repair, changeLeaves, withBlocks } from './repair.ts';

/*
 * UTF-8 that was read as Windows-1252 or Latin-1 ("â€œMusÃ©eâ€"), once or several times, and marks of
 * Windows-1252 that were read as Latin-1 (control characters U+0080 to U+009F). ftfy describes both
 * (https://ftfy.readthedocs.io).
 */

const special = WINDOWS_1252.replace(/[\u0080-\u009f]/g, '');
const tail = `[\\u0080-\\u00bf${special}]`;
const lead2 = '[\\u00c2-\\u00df]';
const sequence = `${lead2}${tail}|[\\u00e0-\\u00ef]${tail}{2}|[\\u00f0-\\u00f4]${tail}{3}`;
/** Characters that stand together and may each be a byte of UTF-8. */
const cluster = new RegExp(`[\\u0080-\\u00ff${special}]{2,}`, 'g');
const sequences = new RegExp(sequence, 'g');
/** No text in any language has these: accents and signs of Latin-1, two letters in a row, letters of three bytes. */
const sure = new RegExp(
  `[ÂÃ](?![«»])[\\u0080-\\u00bf]|(?:${lead2}${tail}){2}|[\\u00e0-\\u00ef]${tail}{2}|[\\u00f0-\\u00f4]${tail}{3}`,
);
/**
 * What is left where an editor dropped or changed the last byte: of a closing quotation mark, of a
 * space that does not break, of "à".
 */
const remains = new RegExp(`â€(?!${tail})|Â(?=[ \\u00a0])|Ã (?= )|Ã(?= )`, 'g');
const controls = /[\u0080-\u009f]/g;
/**
 * Where a site dropped control characters, of every mark only "â" is left, or "â?". Such a page closes
 * speech with it behind a stop or a comma, where no language has that letter.
 */
const bareClose = /(?<=[,.!?…])â\??(?!\p{L})/u;
const bareMarks = /â\??/g;

/** How often a text may have been decoded wrongly, one time over the other. */
const MAX_TIMES = 4;

/** Restores characters whose bytes were read in the wrong encoding. */
export const undoMojibake: Repair = (page) => {
  let isSure = false;
  changeLeaves(page.blocks, (leaf) => {
    isSure ||= hasMojibake(textOf(leaf));
    return [leaf];
  });
  return withBlocks(
    page,
    changeLeaves(page.blocks, (leaf) => [editBlock(leaf, editsIn(textOf(leaf), isSure))]),
  );
};

/** A text on its own, such as a title in front matter, with its characters restored. */
export const withoutMojibake = (text: string): string =>
  editsIn(text, hasMojibake(text)).reduceRight(
    (rest, { from, to, text: words }) => rest.slice(0, from) + words + rest.slice(to),
    text,
  );

const hasMojibake = (text: string): boolean => {
  const found = sure.exec(text);
  return found !== null && decoded(found[0]) !== null;
};

function editsIn(text: string, isSure: boolean): TextEdit[] {
  if (!/[\u0080-\u00ff]/.test(text)) return [];
  const edits: TextEdit[] = [];
  const isTaken = new Uint8Array(text.length);
  const add = (index: number, old: string, words: string) => {
    const to = index + old.length;
    if (words === old || isTaken[index]) return;
    edits.push({ from: index, to, text: words });
    isTaken.fill(1, index, to);
  };
  if (isSure) {
    for (const { 0: found, index } of text.matchAll(cluster)) add(index, found, restored(found));
    for (const { 0: found, index } of text.matchAll(remains)) add(index, found, remaining(found));
  }
  if (bareClose.test(text)) {
    for (const { 0: found, index } of text.matchAll(bareMarks))
      add(index, found, bareMark(text, index, found));
  }
  for (const { 0: found, index } of text.matchAll(controls)) add(index, found, inWindows(found));
  return edits.sort((a, b) => a.from - b.from);
}

/** The mark that "â" is left of, by what is beside it. */
function bareMark(text: string, index: number, found: string): string {
  const before = text[index - 1] ?? ' ';
  const after = text[index + found.length] ?? ' ';
  if (/\p{L}/u.test(before) && /\p{L}/u.test(after)) return found === 'â' ? '’' : found;
  if (/[\s(]/.test(before)) return /\s/.test(after) ? '–' : '“';
  return '”';
}

const remaining = (found: string): string =>
  found === 'Â' ? '' : found.startsWith('Ã') ? 'à' : '”';

/** Characters that stand together, decoded as often as they were read wrongly. */
function restored(found: string): string {
  let text = found;
  for (let times = 0; times < MAX_TIMES; times++) {
    const next = decoded(text) ?? text.replace(sequences, (letters) => decoded(letters) ?? letters);
    if (next === text) break;
    text = next;
  }
  return text.replace(remains, remaining).replace(controls, inWindows);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Characters as the bytes that they were read from, read as UTF-8; null where that is none. */
function decoded(text: string): string | null {
  const bytes = Array.from(text, (letter) => {
    const at = WINDOWS_1252.indexOf(letter);
    return at < 0 ? letter.charCodeAt(0) : 0x80 + at;
  });
  if (bytes.every((byte) => byte < 0x80) || bytes.some((byte) => byte > 0xff)) return null;
  try {
    return utf8.decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

const inWindows = (control: string): string => WINDOWS_1252[control.charCodeAt(0) - 0x80]!;
