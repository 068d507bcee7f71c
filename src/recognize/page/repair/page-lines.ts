import { locales } from '../../../style/locale.ts';
import { anyOf } from '../../../text/phrases.ts';
import { type Repair, type RepairedPage } from './repair.ts';
import { type TextLine, setAside, textLines } from './text-lines.ts';

/*
 * What printed pages carry above and below their text, and what stays in a text that was copied out
 * of a PDF or came by fax: "Page 2 of 3", "- 2 -", "River Trust     2/3", "(more)".
 */

const page = anyOf(locales.flatMap(({ pageWords }) => pageWords));
const of = anyOf(locales.flatMap(({ pageOf }) => pageOf));
const more = anyOf(locales.flatMap(({ continued }) => continued));

const outOf = `(?: {0,2}(?:${of}|/|\\|) {0,2}\\d{1,2})`;
const named = `${page}[ .:|]{0,3}(?:\\d{1,3})${outOf}?`;

/** "Page 2 of 3", "| Page 2", "[page 2]". */
const numbered = new RegExp(`^[^\\p{L}\\p{N}]{0,6}${named}[^\\p{L}\\p{N}]{0,6}$`, 'iu');
/** The same at the end or the beginning of a line, a gap or a bar away from the name of the release. */
const gap = '(?:\\s{3,}|\\t|\\s{0,3}[|•·–—]\\s{0,3})';
const beside = new RegExp(`^(?:.{1,90}?${gap}${named}|${named}${gap}.{1,90})\\W{0,3}$`, 'iu');
/** "2", "- 2 -", "2/3": a page number where others of its kind count on. */
const bare = /^[-–—[(|\s]{0,4}(\d{1,3})(?: {0,2}\/ {0,2}\d{1,2})?[-–—\])|\s]{0,4}$/;
/** "(more)", "-more-", "MORE". */
const goesOn = new RegExp(
  `^(?<mark>[^\\p{L}\\p{N}]{0,12})${more}(?:.{0,20}${page} ?\\d{1,3})?(?<after>[^\\p{L}\\p{N}]{0,12})$`,
  'iu',
);

/** Sets aside page numbers, the lines above and below them that stand on every page, and "(more)". */
export const setPageLinesAside: Repair = (repaired: RepairedPage) => {
  const lines = textLines(repaired.blocks).filter(({ block }) => block.kind !== 'cell');
  const found = new Set(lines.flatMap((line, i) => (isPageLine(line) ? [i] : [])));
  for (const i of countingOn(lines)) found.add(i);
  for (const i of repeatedBeside(lines, found)) found.add(i);
  return setAside(
    repaired,
    [...found].sort((a, b) => a - b).map((i) => lines[i]!),
  );
};

const isPageLine = ({ text }: TextLine): boolean =>
  text.length <= 120 && (numbered.test(text) || beside.test(text) || saysMore(text));

/** Whether a line says that the text goes on; a lone word in small letters may be one of the text. */
function saysMore(text: string): boolean {
  const { mark, after } = goesOn.exec(text)?.groups ?? {};
  if (mark === undefined) return false;
  return mark.trim() !== '' || after!.trim() !== '' || text === text.toUpperCase();
}

/** A bare page number, or null. "-30-" ends a release. */
export function pageNumberIn(text: string): number | null {
  const number = bare.exec(text)?.[1];
  return number === undefined || (number === '30' && /[-–—]/.test(text)) ? null : Number(number);
}

/** Bare numbers in the same dress that count on by one, as page numbers do, with text between them. */
function countingOn(lines: readonly TextLine[]): number[] {
  const numbers = lines.flatMap((line, i) => {
    const number = pageNumberIn(line.text);
    return number === null ? [] : [{ i, number, dress: line.text.replace(/\d+/, '') }];
  });
  const isNext = (a: (typeof numbers)[number], b: (typeof numbers)[number]) =>
    b.number === a.number + 1 && b.dress === a.dress && b.i - a.i > MIN_LINES_A_PAGE;
  return numbers
    .filter((one, at) => {
      const [before, after] = [numbers[at - 1], numbers[at + 1]];
      return (before && isNext(before, one)) || (after && isNext(one, after));
    })
    .map(({ i }) => i);
}

const MIN_LINES_A_PAGE = 3;

/** Lines next to page lines that stand next to others, too, but for their digits. */
function repeatedBeside(lines: readonly TextLine[], found: ReadonlySet<number>): number[] {
  const neighbours = new Set([...found].flatMap((i) => [i - 1, i + 1]));
  const beside = [...neighbours].filter((i) => lines[i] && !found.has(i));
  const key = (i: number): string => lines[i]!.text.replace(/\d+/g, '#');
  const counts = new Map<string, number>();
  for (const i of beside) counts.set(key(i), (counts.get(key(i)) ?? 0) + 1);
  return beside.filter((i) => counts.get(key(i))! > 1 && lines[i]!.text.length <= 100);
}
