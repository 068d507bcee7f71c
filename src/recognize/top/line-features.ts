import { type Locale, readingLocales } from '../../style/locale.ts';
import { hasOffice, hasRole, isPerson, withoutHonorifics } from '../../text/person.ts';
import { anyOf } from '../../text/phrases.ts';
import { isAddress, isMachinery, isNavigation } from '../page/furniture.ts';
import { clockEnd } from './dateline-form.ts';
import { isCapitals, isSetOff, isStrong, isTitleCase } from './dress.ts';
import type { Feature } from './evidence.ts';
import { type Context, comparable } from './features.ts';
import { isProse, isSentence } from './prose.ts';
import type { ReleaseLine } from './release-lines.ts';
import type { Segment } from './segments.ts';

/** How a line looks and reads, what it is about and where it stands. */
export function lineFeatures(segment: Segment, context: Context): Feature[] {
  const { text, passage, index, line, field } = segment;
  const { page, segments, counts } = context;
  const { block, within } = passage;
  const { locale } = page;
  const words = text.split(/\s+/).length;
  const found: Feature[] = [];
  const add = (feature: Feature, holds: boolean) => {
    if (holds) found.push(feature);
  };

  const level = block.kind === 'heading' ? (block.level ?? 6) : 0;
  add('heading1', level === 1);
  add('heading2', level === 2 || level === 3);
  add('heading4', level > 3);
  add('setOff', level === 0 && isSetOff(passage));
  add('bold', level === 0 && isStrong(passage));
  add('markedHeadline', block.role === 'headline');
  add('markedSubheadline', block.role === 'subheadline');
  add('list', within.has('list') || /^[*•·–-] /.test(text));
  add('table', within.has('table'));
  add('quote', within.has('quote'));

  add('capitals', isCapitals(text));
  add('titleCase', isTitleCase(text));
  add('fewWords', words <= 3);
  add('fourWords', words === 4);
  add('long', text.length > 250);
  const prose = isProse(segment);
  add('prose', prose);
  const isBroken = !prose && context.isBrokenProse(segment);
  add('brokenProse', isBroken);
  add('firstProse', index === context.firstProse || isBroken);
  add('sentence', !prose && isSentence(segment));
  add('noStop', !prose && !isBroken && !/[.:!?।]["”»')]*$/.test(text));
  add('endsOpen', /[:,]$/.test(text));
  const isPullQuote = isWholeQuotation(text);
  add('pullQuote', isPullQuote);
  add('opensQuote', !isPullQuote && /^["“”«„]/.test(text));
  add('brackets', /^\(.*\)$|^\[.*\]$/u.test(text) && !isPlaceholder(text));
  add('lowerCase', /^\p{Ll}/u.test(text));
  add('plainLine', words > 4);

  const patterns = patternsFor(locale);
  const isMatch = (pattern: RegExp) => pattern.test(text);
  add('name', words <= 8 && isNameBelow(segment, context));
  // In a script without capitals any words may look like a name.
  add(
    'person',
    words <= 6 && /\p{Lu}/u.test(text) && isPerson(text.replace(/\s*[|,].*$/u, ''), locale),
  );
  const opening = withoutHonorifics(
    text.replace(/^the (?:right )?hon(?:ou?rable)?\.? /i, ''),
    locale,
  );
  add('titledPerson', words <= 16 && opening !== text && hasRole(text, locale));
  add('office', words <= 8 && isNameLike(text) && hasOffice(text, locale));
  add('furniture', isMachinery(text));
  add('link', isNavigation(segment));
  add('belowLinks', isBelowLinks(segment, segments));
  add('address', isAddress(text));
  add('contact', context.contacts.has(segment));
  add('caption', block.kind === 'figure' || (level === 0 && block.runs.some(({ image }) => image)));
  add('notice', /^\p{L}+:\s/u.test(text));
  add('placeholder', isPlaceholder(text));
  add('salutation', isMatch(patterns.salutation));
  add('marking', isMatch(patterns.marking));
  add('number', isNumber(text));
  add('clock', clockEnd(text, 0) === text.length);
  add('limit', line !== null);
  add('limitSetOff', line !== null && isLimitSetOff(text, line));
  add('headlineField', field === 'headline');
  add('subheadlineField', field === 'subheadline');
  add('otherField', field === 'author' || field === 'place');

  add('first', index === 0 || segments.slice(0, index).every(({ kind }) => kind !== 'text'));
  add('aboveLabel', index < context.firstLabel);
  const above = segments[index - 1];
  add('belowLabel', above !== undefined && above.kind !== 'text');
  const isSiteTitle = segments.some(
    (one) =>
      one !== segment &&
      one.text.length > 12 &&
      /^ (?:\||[–-]) /.test(text.slice(one.text.length, one.text.length + 3)) &&
      text.startsWith(one.text),
  );
  add('siteTitle', isSiteTitle);
  add('stated', !isSiteTitle && words > 1 && context.isStated(segment));
  add('repeated', (counts.get(comparable(text)) ?? 0) > 1);
  return found;
}

/** Whether the words of limits are whole: before a mark, or three words at least ("Not for publication"). */
const isLimitSetOff = (text: string, { from, to }: ReleaseLine): boolean =>
  /^\s?[^\p{L}\p{N}\s]/u.test(text.slice(to)) || text.slice(from, to).split(' ').length >= 3;

const isWholeQuotation = (text: string): boolean =>
  text.length <= 250 && /^["“«„][^"”»“]+["”»“]$/.test(text);

/** Whether all longer words have a capital, as in a name. */
const isNameLike = (text: string): boolean =>
  (text.match(/\p{L}[\p{L}'-]{3,}/gu) ?? []).every((word) => !/^\p{Ll}/u.test(word));

const isPlaceholder = (text: string): boolean =>
  /^\W{0,4}(?:\[[^\]]{1,60}\]|<[^>]{1,60}>|\{\{?[^}]{1,60}\}?\}|[X_]{3,}[\sX_/.-]*)\W{0,4}$/u.test(
    text,
  );

/** "Page 2 of 2", "Exhibit 99.1", "EX-99.1 2 acme8k.htm", "(Unaudited)" has brackets. */
const isNumber = (text: string): boolean =>
  /^[^\p{L}\p{N}]*(?:(?:page|seite|pagina|página)\s)?\d[\d\s/|.-]*(?:(?:of|von|de|di|sur|van)\s\d+)?[^\p{L}\p{N}]*$/iu.test(
    text,
  ) || /^(?:exhibit|ex|annex|anlage|annexe)[\s.-]{1,3}\d[\d.]{0,6}(?![\p{L}])/iu.test(text);

/** In so many passages below a line its name is looked for, */
const MAX_PASSAGES_BELOW = 40;
/** if they are as long as this. */
const MIN_PASSAGE_CHARACTERS = 100;

/** Whether a line is a name, as on a letterhead: the text below speaks of it in the same words. */
function isNameBelow({ text, passage }: Segment, { page: { passages } }: Context): boolean {
  const name = text.replace(/[^\p{L}\p{N}]+$/u, '').toLowerCase();
  return passages
    .slice(passage.index + 1, passage.index + 1 + MAX_PASSAGES_BELOW)
    .some(({ flat }) => flat.length > MIN_PASSAGE_CHARACTERS && flat.toLowerCase().includes(name));
}

/** Whether links to other pages, or the heading over them, come between a line and the headline above it. */
function isBelowLinks({ index }: Segment, segments: readonly Segment[]): boolean {
  const from = segments.findIndex(
    ({ passage: { block } }) => block.kind === 'heading' && (block.level ?? 6) <= 2,
  );
  if (from < 0 || index <= from) return false;
  return segments.slice(from, index + 2).some((one) => isNavigation(one));
}

interface Patterns {
  readonly salutation: RegExp;
  readonly marking: RegExp;
}

const made = new Map<string, Patterns>();

function patternsFor(locale: Locale): Patterns {
  let patterns = made.get(locale.language);
  if (patterns) return patterns;
  const any = (key: 'salutations' | 'markings') =>
    anyOf(readingLocales(locale).flatMap((one) => one[key]));
  patterns = {
    salutation: new RegExp(String.raw`^${any('salutations')}(?![\p{L}\p{M}]).{0,80}$`, 'iu'),
    marking: new RegExp(
      String.raw`^[^\p{L}]{0,6}${any('markings')}(?:[\s/|:–-]{1,4}${any('markings')}){0,3}[^\p{L}]{0,6}$`,
      'iu',
    ),
  };
  made.set(locale.language, patterns);
  return patterns;
}
