import { locales } from '../../../style/locale.ts';
import { anyOf, spellings } from '../../../text/phrases.ts';
import type { Repair } from './repair.ts';
import { type TextLine, setAside, textLines } from './text-lines.ts';

/*
 * What a web site puts around its pages, and what is copied with them: menus, breadcrumbs, share
 * buttons, notices on cookies and copyright, the title of the page with the name of the site.
 */

const menuWords = new Set(
  locales.flatMap(({ menu }) => menu.flatMap(spellings).map((word) => word.toLowerCase())),
);
const consent = new RegExp(anyOf(locales.flatMap((locale) => locale.consent)), 'iu');

/** A line of a menu has no more characters, and no stop, number or address. */
const MAX_MENU_LINE = 32;
/** A line as long as this is prose; so are two in a row that a program wrapped at this width. */
const MIN_PROSE = 100;
const MIN_WRAPPED = 50;
/** A menu has no more items between two that are known. */
const MAX_UNKNOWN_ITEMS = 8;
/** The title of a page stands above the headline it repeats by no more lines. */
const MAX_LINES_TO_HEADLINE = 40;

/** Sets aside what a web site puts around its pages. */
export const setSiteChromeAside: Repair = (page) => {
  const lines = textLines(page.blocks);
  const notices = lines.filter(({ text }) => isNotice(text));
  const rest = lines.filter((line) => !notices.includes(line));
  const isProse = ({ block, text }: TextLine, i: number) =>
    text.length >= MIN_PROSE ||
    (text.length >= MIN_WRAPPED &&
      rest[i + 1]?.block === block &&
      rest[i + 1]!.text.length >= MIN_WRAPPED);
  const first = rest.findIndex(isProse);
  const last = rest.findLastIndex(isProse);
  const around = [rest.slice(0, Math.max(0, first)), rest.slice(last + 1)];
  const chrome = new Set([...notices, ...around.flatMap(menusIn), ...titleLine(rest)]);
  return setAside(
    page,
    lines.filter((line) => chrome.has(line)),
  );
};

/** A notice on cookies, or on who holds the rights in the site. */
const isNotice = (text: string): boolean =>
  (/\bcookies?\b/i.test(text) &&
    text.length <= 600 &&
    consent.test(text) &&
    /\b(?:site|web\w*|browser|accept\w*|akzept\w*|cookies)\b/i.test(text) &&
    /\bcookies\b/i.test(text) &&
    !/["“”„«]/.test(text)) ||
  /^(?:©|\(c\)|copyright\b)(?=.{0,40}\b(?:19|20)\d\d\b).{0,160}$/i.test(text) ||
  /^.{0,80}\ball rights reserved\W{0,3}$/i.test(text);

/** Whether a line is one of a menu for sure, by its words or as the way to the page. */
const isKnown = ({ text }: TextLine): boolean => {
  const words = text
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '');
  return menuWords.has(words) || isBreadcrumb(text) || /^\d{1,2} min(?:ute)?s? read$/.test(words);
};

/** "Home » Press » 2026", "Startseite > Presse". */
const isBreadcrumb = (text: string): boolean => {
  const steps = text.slice(0, 200).split(/\s?[»›>/|]\s/);
  return steps.length > 1 && menuWords.has(steps[0]!.trim().toLowerCase());
};

/** Whether a line may be one of a menu: a few words and nothing else, or a link of its own. */
const mayBeItem = ({ text }: TextLine): boolean =>
  text.length <= MAX_MENU_LINE && !/[\d@:;,.!?"“”„«]/.test(text) && text.split(/\s+/).length <= 5;

const isLink = ({ block, text }: TextLine): boolean =>
  text.split(/\s+/).length <= 5 &&
  block.runs.every(
    (run) => run.text.trim() === '' || (run.href && !/^(?:mailto|tel):|@/.test(run.href)),
  );

/** The menus among some lines: two items or more, of which two are known, with what is between them. */
function menusIn(lines: readonly TextLine[]): TextLine[] {
  const found: TextLine[] = [];
  let from = 0;
  while (from < lines.length) {
    if (!isKnown(lines[from]!)) {
      from++;
      continue;
    }
    let [to, known, words] = [from, 1, 1];
    for (let i = from + 1; i < lines.length && i - to <= MAX_UNKNOWN_ITEMS; i++) {
      const line = lines[i]!;
      if (isKnown(line)) words++;
      else if (!mayBeItem(line)) break;
      if (isKnown(line) || isLink(line)) [to, known] = [i, known + 1];
    }
    if (known > 1 || surelyChrome(lines[from]!)) found.push(...lines.slice(from, to + 1));
    from = to + 1;
  }
  return found;
}

/** What is no line of a release even where it stands alone. */
const surelyChrome = ({ text }: TextLine): boolean =>
  isBreadcrumb(text) ||
  /^(?:skip to|back to top|share this|zum (?:haupt)?inhalt|aller au contenu|ir al contenido|saltar al|vai al contenuto|naar de inhoud|ga naar)\b/i.test(
    text,
  );

/** The title of the page, with the name of the site behind the headline that stands below. */
function titleLine(lines: readonly TextLine[]): TextLine[] {
  const [title, ...below] = lines;
  const parts = title && /^(.{12,200}?)\s(?:[-–—|»•·:])\s.{2,80}$/.exec(title.text);
  if (!title || !parts) return [];
  const names = below.slice(0, MAX_LINES_TO_HEADLINE).map(({ text }) => text.toLowerCase());
  const separators = [...title.text.matchAll(/\s[-–—|»•·:]\s/g)].map(({ index }) =>
    title.text.slice(0, index).toLowerCase(),
  );
  return separators.some((headline) => headline.length >= 12 && names.includes(headline))
    ? [title]
    : [];
}
