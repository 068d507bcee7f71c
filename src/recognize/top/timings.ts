import type { Page } from '../page/page.ts';
import { rowsOf, startOf } from '../page/rows.ts';
import type { FoundTiming } from '../parts.ts';
import type { Role } from './evidence.ts';
import { momentIn, noMoment } from './moment.ts';
import { type ReleaseLine, releaseLineIn } from './release-lines.ts';
import type { Segment } from './segments.ts';

/** Release lines are at the top, or where a second release begins; nobody reads on for one. */
const MAX_ROWS = 60;
const MAX_CHARACTERS = 200;

/**
 * Every release line: those of the top, the sure ones below it, where a second release may begin,
 * and without any of them what the front matter states.
 */
export function timingsOf(
  page: Page,
  segments: readonly Segment[],
  roles: readonly Role[],
): FoundTiming[] {
  const top = segments.filter((_, i) => roles[i] === 'release line');
  const end = segments[roles.length - 1];
  const found = top.map((one) => timingOf(one, one.line!));
  const rows = rowsOf(page).slice(0, MAX_ROWS);
  for (const row of rows) {
    if (row.text.length > MAX_CHARACTERS || (end && startOf(row) <= startOf(end))) continue;
    const line = releaseLineIn(row.text, page);
    if (!line?.isSure) continue;
    const to = line.kind === 'embargo' ? row.text.length : line.to;
    const own = { ...row, from: row.from + line.from, to: row.from + to };
    found.push(timingOf(own, line));
  }
  return found.length > 0 ? found : inFrontMatter(page);
}

const timingOf = (
  { passage, from, to }: Pick<Segment, 'passage' | 'from' | 'to'>,
  { kind, moment }: ReleaseLine,
): FoundTiming => ({
  ...passage.span(from, to),
  text: passage.text.slice(from, to),
  ...(moment ?? noMoment),
  kind,
});

/** A release line or an embargo that only the front matter states. */
function inFrontMatter(page: Page): FoundTiming[] {
  for (const [key, { text, start, end }] of page.document.stated) {
    if (/^(?:sub)?(?:title|headline)/.test(key) || text.length > 200) continue;
    const line = releaseLineIn(text, page);
    const span = { start, end, text };
    if (line?.kind === 'immediate' && line.rest === '')
      return [{ ...span, ...noMoment, kind: 'immediate' }];
    if (!key.startsWith('embargo') && line?.kind !== 'embargo') continue;
    const moment = momentIn(text, page.language);
    if (moment) return [{ ...span, ...moment, kind: 'embargo' }];
  }
  return [];
}
