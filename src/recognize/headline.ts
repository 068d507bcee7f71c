import type { Stated } from '../read/document.ts';
import { type Front, frontOf } from './front.ts';
import { labelIn } from './label.ts';
import type { Page } from './page.ts';
import type { Found, Parts } from './parts.ts';
import type { Row } from './rows.ts';

/**
 * The headline: of the lines above the story the one that looks most like it. What a file states as
 * its title, in front matter or a head, speaks for a line that says the same, and serves itself
 * where no line does.
 */
export function findHeadline(
  page: Page,
  found: Pick<Parts, 'label' | 'timings' | 'dateline'>,
): Found | null {
  const front = frontOf(page, found);
  const title = titleOf(page);
  const stated = title && { ...title, words: wordsOf(title.text) };
  const best = bestOf(front, (row) => (stated ? likeness(wordsOf(row.text), stated.words) : 0));
  if (!title) return best && foundIn(best);
  if (page.document.format === 'markdown') {
    const said = best && likeness(wordsOf(best.text), stated!.words) >= alike;
    if (!best || !(said || best.passage.block.level === 1)) return title;
  }
  return best ? foundIn(best) : title;
}

/** Lines share so many of their words when one is a version of the other. */
const alike = 0.6;

function bestOf({ lines }: Front, likenessOf: (row: Row) => number): Row | null {
  let best: { row: Row; score: number } | null = null;
  lines.forEach((row, i) => {
    const score = scoreOf(row) + (i === 0 ? 1 : 0) + (likenessOf(row) >= alike ? 3 : 0) - i * 0.1;
    if (!best || score > best.score) best = { row, score };
  });
  const found = (best as { row: Row; score: number } | null)?.row;
  return found ? whole(found, lines) : null;
}

/** How much a line looks like a headline. */
function scoreOf({ text, passage }: Row): number {
  const { kind, level = 6 } = passage.block;
  const words = text.split(/\s+/).length;
  let score = 0;
  if (kind === 'heading') score += level === 1 ? 3 : level <= 3 ? 2 : 1.5;
  else if (isStrong(passage)) score += 1.5;
  if (text === text.toUpperCase() && text !== text.toLowerCase()) score += 0.5;
  if (words <= 3) score -= 1.5;
  else if (words === 4) score -= 0.5;
  if (text.length > 250) score -= 2;
  if (text.endsWith(':')) score -= 2;
  if (/^["“”«„]/.test(text)) score -= 1;
  if (passage.within.size > 0) score -= 2;
  if (/^\(|^\[(?!\p{L}+ ?\p{L}*\])/u.test(text)) score -= 2;
  return score;
}

export const isStrong = ({ block }: Row['passage']): boolean =>
  block.runs.every(({ strong, text }) => strong || text.trim() === '');

/** A headline over several lines: those of a heading, or those in capitals that follow each other. */
function whole(row: Row, lines: readonly Row[]): Row {
  let last = row;
  const same = lines.slice(lines.indexOf(row) + 1);
  for (const next of same) {
    if (next.passage !== row.passage) break;
    const joined =
      row.passage.block.kind === 'heading' || (isCapitals(row.text) && isCapitals(next.text));
    if (!joined) break;
    last = next;
  }
  return last === row
    ? row
    : { ...row, to: last.to, text: row.passage.flat.slice(row.from, last.to) };
}

const isCapitals = (text: string): boolean =>
  text === text.toUpperCase() && text !== text.toLowerCase();

const foundIn = ({ passage, from, to }: Row): Found => ({
  ...passage.span(from, to),
  text: passage.text.slice(from, to).replace(/\s+/g, ' '),
});

/** The title that a file states, if it is one: not a number or a name of a file. */
function titleOf({ document, locale }: Page): Found | null {
  const stated = document.stated.get('headline') ?? document.stated.get('title');
  if (!stated) return null;
  const title = withoutLabel(document.format === 'html' ? withoutSite(stated) : stated, locale);
  return title.text.split(/\s+/).length >= 2 && !/[{<]%|\{\{/.test(title.text) ? title : null;
}

/** Sites add their name to a title: "Museum opens wing | Harbour Museum". */
function withoutSite(stated: Stated): Stated {
  const cut = /^.{12,}?(?= [|–—-] [^|]{2,50}$)/.exec(stated.text);
  return cut ? { ...stated, text: cut[0], end: stated.start + cut[0].length } : stated;
}

function withoutLabel(stated: Stated, locale: Page['locale']): Stated {
  const label = labelIn(stated.text, locale);
  const rest =
    label && !label.alone ? stated.text.slice(label.to).replace(/^[\s\]:|–—-]+/, '') : stated.text;
  return rest === '' ? stated : { text: rest, start: stated.end - rest.length, end: stated.end };
}

const wordsOf = (text: string): Set<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);

/** The share of words that two lines have in common, counted in the shorter one. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(2, Math.min(a.size, b.size));
}
