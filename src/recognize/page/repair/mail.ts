import { locales } from '../../../style/locale.ts';
import { anyOf } from '../../../text/phrases.ts';
import { editBlock, textOf } from './edit-block.ts';
import { type Repair, changeLeaves, withBlocks } from './repair.ts';
import { type TextLine, setAside, textLines } from './text-lines.ts';

/*
 * A release that came by mail, or was pasted with the mail around it: headers above it, a greeting
 * and a cover note, a signature and a notice on confidentiality below.
 */

const header = new RegExp(
  `^\\W{0,3}${anyOf(locales.flatMap(({ mailHeaders }) => mailHeaders))} ?:`,
  'iu',
);
const salutation = new RegExp(
  `^${anyOf(locales.flatMap(({ salutations }) => salutations))}(?![\\p{L}\\p{M}])[^.!?]{0,60}[,:!]?$`,
  'iu',
);
const closing = new RegExp(`^${anyOf(locales.flatMap(({ closings }) => closings))}[,.!]?$`, 'iu');
const labels = new RegExp(anyOf(locales.flatMap((locale) => locale.labels)), 'iu');
/** "-- " on a line of its own begins the signature (RFC 3676). */
const signature = /^--$/;
/** What firms put below every mail. */
const confidential =
  /^.{0,120}\b(?:intended recipient|confidential|vertraulich|confidentiel|confidencial|riservat\w|vertrouwelijk|destinataire|destinatario|empfänger)\b/iu;

/** The lines of a header before it is taken for that of a mail. */
const MIN_HEADERS = 2;
/** A cover note has fewer lines, each shorter than a paragraph of a release. */
const MAX_NOTE_LINES = 4;
const MAX_NOTE_LENGTH = 200;

/** Sets the mail around a release aside, and takes "> " off its lines. */
export const setMailAside: Repair = (page) => {
  if (page.format !== 'text' && page.format !== 'mail') return page;
  const lines = textLines(page.blocks);
  const top = lines.slice(0, MAX_HEADERS);
  const firstOther = top.findIndex(({ text }) => !header.test(text));
  const headers = lines.slice(0, firstOther < 0 ? top.length : firstOther);
  const isMail = headers.filter(({ text }) => text.includes(':')).length >= MIN_HEADERS;
  if (!isMail && page.format !== 'mail') return page;
  const body = isMail ? lines.slice(headers.length) : lines;
  const chrome = new Set([...(isMail ? headers : []), ...coverNote(body), ...below(body)]);
  return unquoted(
    setAside(
      page,
      lines.filter((line) => chrome.has(line)),
    ),
  );
};

const MAX_HEADERS = 12;

/** The greeting, and the sentences after it that announce a release. */
function coverNote(lines: readonly TextLine[]): TextLine[] {
  if (!lines[0] || !salutation.test(lines[0].text)) return [];
  const note = [lines[0]];
  for (const line of lines.slice(1, 1 + MAX_NOTE_LINES)) {
    const isSentence = /[.:]$/.test(line.text) && line.text.length <= MAX_NOTE_LENGTH;
    // A label alone begins the release.
    if (!isSentence || !labels.test(line.text) || line.text.split(' ').length < 4) break;
    note.push(line);
  }
  return note;
}

/** What follows the signature, a closing, or a notice on confidentiality. */
function below(lines: readonly TextLine[]): TextLine[] {
  const sign = lines.findIndex(({ text }) => signature.test(text));
  if (sign > 0) return lines.slice(sign);
  return lines.filter(
    ({ text }, i) =>
      closing.test(text) || (i > lines.length - 4 && i > 3 && confidential.test(text)),
  );
}

/** The page without "> " before its lines, which mail programs put before what they quote. */
const unquoted: Repair = (page) =>
  withBlocks(
    page,
    changeLeaves(page.blocks, (leaf) => {
      const marks = [...textOf(leaf).matchAll(/^(?:>[ \t]?){1,5}/gm)];
      return [
        editBlock(
          leaf,
          marks.map(({ 0: mark, index }) => ({ from: index, to: index + mark.length, text: '' })),
        ),
      ];
    }),
  );
