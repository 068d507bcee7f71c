import type { Parts } from '../../../recognize/parts.ts';
import { isKnownPlace } from '../../../text/places.ts';
import { hasOffice, hasRole } from '../../../text/person.ts';
import { sentencesIn } from '../../../text/sentences.ts';
import type { Span } from '../../../source/block.ts';
import type { Locale } from '../../../style/locale.ts';
import { isOrigin } from './origins.ts';
import { type Cues, type Identifier, cues } from './exposure-words.ts';
import type { Passage } from '../../passages.ts';
import { wholeWords } from '../../words.ts';

/** A place at which a text may identify a child or a victim whom the law protects. */
export interface Exposure extends Span {
  readonly passage: Passage;
  /** What identifies the person: "the name", "the school". */
  readonly what: string;
  /** The words that no output may repeat. */
  readonly secrets: readonly string[];
}

/**
 * Every place in a release at which it may identify a protected person, in order. Speakers, contacts
 * and issuers are public by their own choice and are left out. Words alone do not show that a name
 * was changed or a court agreed: a person has to review them.
 */
export function exposuresIn(
  passages: readonly Passage[],
  parts: Parts,
  locale: Locale,
): Exposure[] {
  if (!passages.some(({ text }) => harm.test(text))) return [];
  const sentences = passages.flatMap((passage) =>
    hasCue.test(passage.text)
      ? sentencesIn(passage.text, locale).map((sentence) => ({ ...sentence, passage }))
      : [],
  );
  const texts = sentences.map(({ text }) => text);
  // The subject of a sentence may be up to two sentences away.
  const about = texts.map((_, i) => isAbout(texts.slice(Math.max(0, i - 2), i + 3).join(' ')));
  if (!about.includes(true)) return [];
  const open = openNames(parts);
  return sentences.flatMap(({ passage, text, from }, i) =>
    matchers.flatMap(({ identifier, pattern }) =>
      (about[i] || identifier.anywhere) && !(identifier.home && isIssuers(passage, from, parts))
        ? [...text.matchAll(pattern)].flatMap((match): Exposure[] => {
            const name = nameIn(match.groups?.['name'], locale);
            if (name !== undefined && isInnocent(name, identifier, open, locale)) return [];
            const at = from + match.index;
            const span = passage.span(at, at + match[0].length);
            return [
              { passage, ...span, what: identifier.what, secrets: secretsOf(name, identifier) },
            ];
          })
        : [],
    ),
  );
}

/** Whether a place in a file has the address of the issuer: letterhead, contacts, boilerplates, footer. */
function isIssuers({ zoneAt, span }: Passage, index: number, parts: Parts): boolean {
  const zone = zoneAt(index);
  if (zone === 'contact' || zone === 'boilerplate') return true;
  if (zone !== 'other') return false;
  const { start } = span(index, index + 1);
  const below = [parts.endMark, parts.about[0], parts.contacts[0]]
    .map((part) => part?.start ?? Infinity)
    .filter((at) => at > (parts.story.at(-1)?.start ?? Infinity));
  return start < (parts.headline?.start ?? 0) || start > Math.min(...below);
}

const all = (list: (cues: Cues) => readonly string[]): RegExp =>
  wholeWords(cues.flatMap(list), 'iu');

const child = all((one) => one.child);
const harm = all((one) => [...one.harm, ...one.protectedHarm]);
const protectedHarm = all((one) => one.protectedHarm);
const victim = all((one) => one.victim);
const hasCue = all((one) => [...one.child, ...one.victim, ...one.harm, ...one.protectedHarm]);

const isAbout = (text: string): boolean =>
  (child.test(text) && harm.test(text)) || (protectedHarm.test(text) && victim.test(text));

const capital = String.raw`(?:(?:\p{Lu}|St|Mr|Mrs|Ms|Dr|Smt)\.|\p{Lu}[\p{L}\p{M}'’-]*)`;
const nameForm = String.raw`(?<name>${capital}(?: (?:${capital}|\d{1,3}(?= \p{Lu}))){0,4})`;

/** A pattern with the first letter of each word in either case; names need theirs, so no flag will do. */
const eitherCase = (pattern: string): string =>
  pattern.replace(/\\p\{..?\}|\\.|\{Name\}|\[[^\]]*\]|\(\?<?[=!:]|(?<!\p{L})\p{Ll}/gu, (piece) =>
    piece.length === 1 ? `[${piece}${piece.toUpperCase()}]` : piece,
  );

const matchers = cues.flatMap((one) =>
  one.identifiers.flatMap((identifier) =>
    identifier.patterns.map((pattern) => ({
      identifier,
      pattern: wholeWords([eitherCase(pattern).replace('{Name}', nameForm)], 'gu'),
    })),
  ),
);

const openNames = (parts: Parts): string[] =>
  [
    ...parts.quotes.map(({ speaker }) => speaker),
    ...parts.contacts.flatMap(({ name, organization }) => [name, organization]),
    ...parts.about.map(({ name }) => name),
  ].filter((name) => name !== null);

/** A name without the function words that begin a sentence: "They", "On". */
function nameIn(words: string | undefined, locale: Locale): string | undefined {
  const small = new Set([...locale.frequent, ...locale.pronouns].map((word) => word.toLowerCase()));
  const list = words?.split(' ') ?? [];
  while (small.has(list[0]?.toLowerCase() ?? '')) list.shift();
  return words === undefined ? undefined : list.join(' ');
}

function isInnocent(name: string, { person }: Identifier, open: string[], locale: Locale): boolean {
  if (name === '' || open.some((one) => one.includes(name))) return true;
  if (!person) return false;
  if (child.test(name) || victim.test(name) || isOrigin(name)) return true;
  const dated = [...locale.months, ...locale.monthsShort, ...locale.weekdays].includes(name);
  return dated || isKnownPlace(name) || hasOffice(name, locale) || hasRole(name, locale);
}

function secretsOf(name: string | undefined, { person }: Identifier): string[] {
  if (!name) return [];
  const words = person ? name.split(' ').filter((word) => word.length > 2) : [];
  return [name, ...words];
}
