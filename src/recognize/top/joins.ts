import { type Locale, readingLocales } from '../../style/locale.ts';
import { isCapitals, isSetOff, isTitleCase } from './dress.ts';
import type { Feature } from './evidence.ts';
import type { Segment } from './segments.ts';

/** Longer headlines come in prose, not in lines. */
const MAX_JOINED_CHARACTERS = 280;

/** An editor or a designer breaks no line that is shorter. */
const MIN_WRAPPED_CHARACTERS = 36;

/** What speaks for and against a segment being the next line of the one before it. */
export function joinFeatures(
  above: Segment,
  next: Segment,
  locale: Locale,
  isWhole: boolean,
): Feature[] {
  const found: Feature[] = [];
  const [a, b] = [above.passage.block, next.passage.block];
  const isSame = above.passage === next.passage;
  const isSameLine = isSame && !above.passage.text.slice(above.to, next.from).includes('\n');
  const isHeading = a.kind === 'heading';
  if (isSame && isHeading) found.push('sameHeading');
  else found.push(isSame ? 'sameBlock' : 'otherBlock');
  if (
    !isSame &&
    (isHeading || b.kind === 'heading' || isSetOff(above.passage) !== isSetOff(next.passage))
  )
    if (
      a.kind !== b.kind ||
      a.level !== b.level ||
      isSetOff(above.passage) !== isSetOff(next.passage)
    )
      found.push('otherDress');
  const capitals = isCapitals(above.text) && isCapitals(next.text);
  if (capitals && (isSame || isSetOff(above.passage) === isSetOff(next.passage)))
    found.push('bothCapitals');
  else if (isCapitals(above.text) !== isCapitals(next.text) && !isHeading) found.push('otherDress');
  const hangs = /(?:,|(?<=\p{L}) \p{Ll}{1,3}|\p{L}-| &)$/u.test(above.text);
  if (hangs || endsWithConnector(above.text, locale)) found.push('hangingWord');
  if (/^\p{Ll}/u.test(next.text)) found.push('smallStart');
  else if (startsWithConnector(next.text, locale) && isSame) found.push('connecting');
  if (
    isSame &&
    !isHeading &&
    !isWhole &&
    !isSameLine &&
    above.text.length >= MIN_WRAPPED_CHARACTERS &&
    isTitleCase(above.text) &&
    isTitleCase(next.text)
  )
    found.push('wrappedTitle');
  if (isWhole || isSameLine || /[.!?:]["”»]?$/.test(above.text)) found.push('endedAbove');
  if (above.text.length + next.text.length > MAX_JOINED_CHARACTERS) found.push('tooLongTogether');
  return found;
}

const startsWithConnector = (text: string, locale: Locale): boolean =>
  isConnector(text.slice(0, 20).split(' ')[0]!, locale);

const endsWithConnector = (text: string, locale: Locale): boolean =>
  isConnector(text.slice(-20).split(' ').at(-1)!, locale);

const isConnector = (word: string, locale: Locale): boolean =>
  readingLocales(locale).some(({ concerning }) =>
    (concerning as readonly string[]).includes(word.toLowerCase()),
  );
