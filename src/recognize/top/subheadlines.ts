import { dateReader } from '../../text/dates.ts';
import { type Front, isSetOff } from './front.ts';
import { joined } from './headline.ts';
import type { Page } from '../page/page.ts';
import type { Found, Parts } from '../parts.ts';
import { type Row, startOf } from '../page/rows.ts';

/** No deck is longer. */
const longest = 400;

/** Nor has fewer words: those are names. */
const shortest = 4;

/**
 * The deck: the lines between headline and story, or, where there are none, what front matter
 * states. Without a dateline nobody says where the story begins; then a line counts that is no
 * sentence, or is set apart from the story as a whole.
 */
export function findSubheadlines(
  page: Page,
  front: Front,
  { headline, dateline }: Pick<Parts, 'headline' | 'dateline'>,
): Found[] {
  if (!headline) return [];
  const decks = joined(linesBelow(front, headline), page.locale).filter(
    (row) =>
      row.text.length <= longest &&
      row.text.split(/\s+/).length >= shortest &&
      !isNotice(row) &&
      !isSame(row.text, headline.text) &&
      ((dateline !== null && dateline.start > startOf(row)) || isSetApart(row)),
  );
  if (decks.length === 0) return statedDeck(page);
  return decks.map(({ passage, from, to }) => ({
    ...passage.span(from, to),
    text: passage.text.slice(from, to).replace(/\s+/g, ' '),
  }));
}

/** The lines below the headline, down to the story or to what leads further down the page. */
function linesBelow({ lines, navigation, story }: Front, headline: Found): Row[] {
  if (!story) return [];
  const below = lines.filter((row) => startOf(row) >= headline.end);
  const ways = navigation.find((row) => startOf(row) >= headline.end);
  if (!ways) return below;
  // A heading over links names them: "Contents".
  return below.filter(
    (row) =>
      startOf(row) < startOf(ways) &&
      !(row.passage.block.kind === 'heading' && row.passage.index === ways.passage.index - 1),
  );
}

/** Whether a line says the headline again. */
const isSame = (text: string, headline: string): boolean =>
  text.toLowerCase().replace(/\s+/g, ' ') === headline.toLowerCase();

/** Whether a line is a field of a notice ("Where: at the museum") or stands below a picture. */
const isNotice = ({ text, passage: { block } }: Row): boolean =>
  /^\p{L}+:\s/u.test(text) || (block.kind !== 'heading' && block.runs.some(({ image }) => image));

const isSetApart = ({ text, passage }: Row): boolean =>
  passage.within.size === 0 && (isSetOff(passage) || !/[.:!?"”]$/.test(text));

/** The names by which front matter knows a deck. A description is for search engines. */
const names = ['subheadline', 'subtitle', 'subheading', 'subhead', 'deck', 'dek', 'standfirst'];

function statedDeck({ document, language }: Page): Found[] {
  const stated = names.map((name) => document.stated.get(name)).find((one) => one !== undefined);
  if (!stated || stated.text.split(/\s+/).length < shortest || stated.text.length > longest)
    return [];
  // Sites that have no better place for it put the date there.
  const date = dateReader(language).next(stated.text, 0);
  return date?.from === 0 ? [] : [stated];
}
