import type { Stated } from '../../read/document.ts';
import { locales } from '../../style/locale.ts';
import { dateReader } from '../../text/dates.ts';
import type { Page } from '../page/page.ts';
import type { Found } from '../parts.ts';
import { type InLanguage } from './release-lines.ts';
import { labelIn } from './label.ts';

/** Where files state their title, best first: sites add their name to the one in the head. */
const TITLE_KEYS = ['headline', 'og:title', 'title'];

/** The title that a file states, without site name and kind label; null for a number or the name of a file. */
export function statedTitle({ document, ...page }: Page): Found | null {
  const stated = TITLE_KEYS.map((key) => document.stated.get(key)).find((one) => one !== undefined);
  if (!stated) return null;
  const own = document.format === 'html' ? withoutSite(stated) : stated;
  const { text, ...span } = withoutLabel(own, page);
  if (text.split(/\s+/).length < 2 || /[{<]%|\{\{/.test(text)) return null;
  return { ...span, text: text.replace(/<\/?[a-z]{1,8}>/gi, '') };
}

/** "Museum opens wing | Harbour Museum" without the name of the site. */
function withoutSite(stated: Stated): Stated {
  const cut = /^.{12,}?(?= [|–—-] [^|]{2,50}$)/.exec(stated.text);
  return cut ? { ...stated, text: cut[0], end: stated.start + cut[0].length } : stated;
}

function withoutLabel(stated: Stated, page: InLanguage): Stated {
  const label = labelIn(stated.text, page.locale);
  const rest =
    label && !label.alone ? stated.text.slice(label.to).replace(/^[\s\]:|–—-]+/, '') : stated.text;
  return rest === '' ? stated : { text: rest, start: stated.end - rest.length, end: stated.end };
}

/** The keys by which front matter knows a subheadline. A description is for search engines. */
const SUBHEADLINE_KEYS = new Set(
  locales
    .flatMap(({ fields }) => [...fields.subheadline])
    .concat('deck', 'dek')
    .map(keyOf),
);

/** A name of a field as front matter writes it: "sous-titre", "chapeau_text". */
function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s_-]+/g, '')
    .replace(/(?:text|texte)$/, '');
}

/** A longer text is a summary. */
const MAX_SUBHEADLINE_CHARACTERS = 600;

/** The subheadline that front matter states. */
export function statedSubheadline({ document, language }: Page): Found[] {
  const stated = [...document.stated].find(([key]) => SUBHEADLINE_KEYS.has(keyOf(key)))?.[1];
  if (!stated || stated.text.split(/\s+/).length < 4) return [];
  if (stated.text.length > MAX_SUBHEADLINE_CHARACTERS) return [];
  // Sites without a better place for it put the date there.
  const date = dateReader(language).next(stated.text, 0);
  return date?.from === 0 ? [] : [stated];
}
