import { type Prose, plain } from '../release/prose.ts';
import type { Release } from '../release/release.ts';
import type { HouseStyle } from '../style/house-style.ts';
import { styleNamed } from '../style/index.ts';
import { type Locale, localeFor } from '../style/locale.ts';
import { formatDateline } from './dateline.ts';
import { pageOf } from './page.ts';
import { formatQuote } from './quote.ts';

/** The parts that each house style writes in its own way. */
export const wordedParts: readonly string[] = ['timing', 'dateline', 'quotes', 'about', 'contacts'];

/**
 * One part of a release ("dateline", "quotes") in its house style, as plain text; null for parts
 * that styles do not change.
 */
export function writtenPart(part: string, release: Release): string | null {
  const style = styleNamed(release.style);
  if (!style) throw new Error(`No such house style: ${release.style}`);
  const locale = localeFor(release.language);
  if (part === 'dateline') return formatDateline(release, style, locale).trim();
  if (part === 'quotes') return firstQuote(release, style, locale);
  const page = pageOf(release, style, locale);
  const found = page.parts.find((one) => part in one);
  if (!found) return null;
  if ('timing' in found) return plain(found.timing);
  if ('about' in found) return found.about[0] ? plain(found.about[0].heading) : null;
  if (!('contacts' in found)) return null;
  const { heading, blocks } = found.contacts;
  return lines([heading, ...blocks.flat()]);
}

function firstQuote({ story }: Release, style: HouseStyle, locale: Locale): string | null {
  const quote = story.find((block) => block.kind === 'quote');
  return quote ? lines(formatQuote(quote, style, locale)) : null;
}

const lines = (proses: readonly Prose[]): string => proses.map(plain).join('\n');
