import { frontOf } from './front.ts';
import { isStrong } from './headline.ts';
import type { Page } from './page.ts';
import type { Found, Parts } from './parts.ts';
import type { Row } from './rows.ts';

/** No deck is longer. */
const longest = 400;

/**
 * The deck: the lines between headline and story. Without a dateline nobody says where the story
 * begins; then a line counts that is no sentence, or is set apart from the story as a whole.
 */
export function findSubheadlines(
  page: Page,
  found: Pick<Parts, 'label' | 'timings' | 'headline' | 'dateline'>,
): Found[] {
  const { headline, dateline } = found;
  if (!headline) return [];
  const { lines, story } = frontOf(page, found);
  if (!story) return [];
  const decks = lines.filter(
    (row) =>
      startOf(row) >= headline.end &&
      row.text.length <= longest &&
      (opened(dateline, story) || isSetApart(row)),
  );
  return decks.map(({ passage, from, to }) => ({
    ...passage.span(from, to),
    text: passage.text.slice(from, to).replace(/\s+/g, ' '),
  }));
}

const startOf = ({ passage, from }: Row): number => passage.span(from, from + 1).start;

const opened = (dateline: Found | null, story: Row): boolean =>
  dateline !== null && dateline.start >= startOf(story);

const isSetApart = ({ text, passage }: Row): boolean =>
  passage.within.size === 0 &&
  text.split(/\s+/).length > 3 &&
  (isStrong(passage) || !/[.:!?"”]$/.test(text));
