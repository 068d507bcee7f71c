import { type Locale, readingLocales } from '../../style/locale.ts';
import type { Stated } from '../../read/document.ts';
import { type Front, isStory } from './front.ts';
import { labelIn } from './label.ts';
import { isVersion } from '../../text/likeness.ts';
import type { Page } from '../page/page.ts';
import type { Found } from '../parts.ts';
import type { Row } from '../page/rows.ts';

/**
 * The headline: of the lines above the story the one that looks most like it. What a file states as
 * its title, in front matter or a head, speaks for a line that says the same, and serves itself
 * where no line does.
 */
export function findHeadline(page: Page, { lines }: Front): Found | null {
  const title = titleOf(page);
  const best = bestOf(joined(lines, page.locale), page, title);
  if (!title) return best && foundIn(best);
  if (page.document.format === 'markdown') {
    const said = best && isVersion(best.text, title.text);
    if (!best || !(said || best.passage.block.level === 1)) return title;
  }
  return best ? foundIn(best) : title;
}

function bestOf(lines: readonly Row[], page: Page, title: Found | null): Row | null {
  let best: { row: Row; score: number } | null = null;
  lines.forEach((row, i) => {
    // The title of a web page, copied with it: the headline follows.
    if (lines.some((one) => row.text.startsWith(`${one.text} | `))) return;
    const said = title !== null && isVersion(row.text, title.text);
    const score = scoreOf(row, page) + (i === 0 ? 1 : 0) + (said ? 3 : 0) - i * 0.1;
    if (score >= least && (!best || score > best.score)) best = { row, score };
  });
  return (best as { row: Row; score: number } | null)?.row ?? null;
}

/** What scores less is a name on a letterhead, not a headline. */
const least = -2;

/** How much a line looks like a headline. */
function scoreOf(row: Row, page: Page): number {
  const { text, passage } = row;
  const { kind, level = 6, role } = passage.block;
  const words = text.split(/\s+/).length;
  let score = 0;
  if (kind === 'heading') score += level === 1 ? 3 : level <= 3 ? 2 : 1.5;
  else if (isStrong(passage)) score += 1.5;
  if (role) score += role === 'headline' ? 3 : -3;
  if (isCapitals(text)) score += 0.5;
  if (words <= 3) score -= 1.5;
  else if (words === 4) score -= 0.5;
  if (text.length > 250 || isStory(row)) score -= 2;
  if (/[:,]$/.test(text)) score -= 2;
  if (/^["“”«„]/.test(text)) score -= 1;
  if (passage.within.size > 0) score -= 2;
  if (/^\(|^\[(?!\p{L}+ ?\p{L}*\])/u.test(text)) score -= 2;
  if (words <= 6 && isName(text, passage, page)) score -= 2;
  return score;
}

/** Whether a line is a name, as on a letterhead: the text below speaks of it in the same words. */
function isName(text: string, { index }: Row['passage'], { passages }: Page): boolean {
  const name = text.replace(/[^\p{L}\p{N}]+$/u, '').toLowerCase();
  return passages
    .slice(index + 1, index + 1 + read)
    .some(({ flat }) => flat.length > prose && flat.toLowerCase().includes(name));
}

/** In so many passages below a line its name is sought. */
const read = 40;
/** if they are as long as this. */
const prose = 100;

export const isStrong = ({ block }: Row['passage']): boolean =>
  block.runs.every(({ strong, text }) => strong || text.trim() === '');

/** The lines, with those made one that are one headline: of a heading, or where one goes on. */
export function joined(lines: readonly Row[], locale: Locale): Row[] {
  const whole: Row[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (last && isNext(last, line) && isOne(last, line, locale)) {
      const text = last.passage.flat.slice(last.from, line.to);
      whole[whole.length - 1] = { ...last, to: line.to, text };
    } else whole.push(line);
  }
  return whole;
}

/** Whether nothing stands between two lines of a passage. */
const isNext = ({ passage, to }: Row, next: Row): boolean =>
  passage === next.passage && passage.text.slice(to, next.from).trim() === '';

/** Whether two lines of a passage are one: one broke behind a small word, or before one. */
const isOne = (line: Row, next: Row, locale: Locale): boolean =>
  line.passage.block.kind === 'heading' ||
  (isCapitals(line.text) && isCapitals(next.text)) ||
  /(?:,| \p{Ll}{1,3})$/u.test(line.text) ||
  /^\p{Ll}/u.test(next.text) ||
  readingLocales(locale).some(({ concerning }) =>
    concerning.includes(next.text.slice(0, 20).split(' ')[0]!.toLowerCase()),
  );

const isCapitals = (text: string): boolean =>
  text === text.toUpperCase() && text !== text.toLowerCase();

const foundIn = ({ passage, from, to }: Row): Found => ({
  ...passage.span(from, to),
  text: passage.text.slice(from, to).replace(/\s+/g, ' '),
});

/** Where files state their title, best first: sites add their name to what stands in the head. */
const names = ['headline', 'og:title', 'title'];

/** The title that a file states, if it is one: not a number or a name of a file. */
function titleOf({ document, locale }: Page): Found | null {
  const stated = names.map((name) => document.stated.get(name)).find((one) => one !== undefined);
  if (!stated) return null;
  const own = document.format === 'html' ? withoutSite(stated) : stated;
  const { text, ...span } = withoutLabel(own, locale);
  if (text.split(/\s+/).length < 2 || /[{<]%|\{\{/.test(text)) return null;
  return { ...span, text: text.replace(/<\/?[a-z]{1,8}>/gi, '') };
}

/** Sites add their name to a title: "Museum opens wing | Harbour Museum". */
function withoutSite(stated: Stated): Stated {
  const cut = /^.{12,}?(?= [|–—-] [^|]{2,50}$)/.exec(stated.text);
  return cut ? { ...stated, text: cut[0], end: stated.start + cut[0].length } : stated;
}

function withoutLabel(stated: Stated, locale: Locale): Stated {
  const label = labelIn(stated.text, locale);
  const rest =
    label && !label.alone ? stated.text.slice(label.to).replace(/^[\s\]:|–—-]+/, '') : stated.text;
  return rest === '' ? stated : { text: rest, start: stated.end - rest.length, end: stated.end };
}
