import type { Locale } from '../../style/locale.ts';
import { namesIn } from '../../text/names.ts';
import { hasRole } from '../../text/person.ts';
import { isPronoun, saidIn } from '../../text/vocabulary.ts';
import type { Passage } from '../page/page.ts';
import { type Sentence, sentencesIn } from '../../text/sentences.ts';
import { type Side, speakerIn } from './speaker.ts';

/** The words that say whose a quotation is. Indexes count in the text of their passage. */
export interface Attribution {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  readonly name: string | null;
  readonly honorific: string | null;
  readonly role: string | null;
  /** "she said", "the minister said": who that is, the text before tells. */
  readonly pronoun: boolean;
}

/** No attribution is longer. */
const longest = 320;

/**
 * Reads what stands in a paragraph between two quotations, or before the first, or behind the last:
 * it may tell of the one before it, and of the one after it.
 */
export function attributionsIn(
  passage: Passage,
  gap: {
    readonly from: number;
    readonly to: number;
    readonly stop: string | null;
    readonly leadsOn: boolean;
  },
  locale: Locale,
): { readonly ofBefore: Attribution | null; readonly ofAfter: Attribution | null } {
  const sentences = sentencesOf(passage, gap.from, gap.to, locale);
  const first = sentences[0];
  const last = sentences.at(-1);
  if (!first || !last) return { ofBefore: null, ofAfter: null };
  const speaksOfBefore =
    gap.stop !== null && belongsBefore(first.text, gap.stop, gap.leadsOn && first === last, locale);
  const ofBefore = speaksOfBefore ? attributionAt(passage, first, 'behind', locale) : null;
  const leadsOn = gap.leadsOn && !/[.!?।]["')\]]?\s*$/.test(last.text);
  const ofAfter =
    leadsOn && (first !== last || !ofBefore) ? attributionAt(passage, last, 'ahead', locale) : null;
  return { ofBefore, ofAfter };
}

/** The paragraph before a quotation may lead to it: "Ada Holm, director, said the following:". */
export function announcedBy(before: Passage | null, locale: Locale): Attribution | null {
  if (!before || !/:\s*$/.test(before.flat) || before.block.kind === 'heading') return null;
  const sentence = sentencesOf(before, 0, before.flat.length, locale).at(-1);
  return sentence ? attributionAt(before, sentence, 'ahead', locale) : null;
}

/** A line may sign a quotation: "— Ada Holm, director". */
export function signedBy(
  line: { readonly passage: Passage; readonly from: number; readonly to: number } | null,
  locale: Locale,
): Attribution | null {
  if (!line || line.to - line.from > longest) return null;
  const text = line.passage.flat.slice(line.from, line.to);
  // Pages that break lines around bold words set the verb on a line of its own.
  const said = /^\s*\p{Ll}/u.test(text) && saidIn(text.slice(0, 40), locale)[0]?.index === 0;
  return said || /^\s*[–-]{1,3}\s?\p{L}/u.test(text)
    ? attributionAt(line.passage, { ...line, text }, 'behind', locale)
    : null;
}

const sentencesOf = ({ flat }: Passage, from: number, to: number, locale: Locale): Sentence[] =>
  sentencesIn(flat.slice(from, to), locale).map((one) => ({
    ...one,
    from: one.from + from,
    to: one.to + from,
  }));

/**
 * Whether the sentence behind a quotation speaks of it: it goes on where the quotation paused, or
 * names the speaker behind a full stop and does not lead to the next quotation.
 */
function belongsBefore(text: string, stop: string, leadsOn: boolean, locale: Locale): boolean {
  if (/^\s*(?:[,.;]|[–-]{1,2})/.test(text) || /^\s*\p{Ll}/u.test(text) || !/[.!?…।]/.test(stop))
    return true;
  if (leadsOn && /[,:]\s*$/.test(text)) return false;
  if (isSignature(text, locale)) return true;
  const verb = saidIn(text.slice(0, 120), locale)[0];
  // Without capitals no name tells itself: the verb alone does.
  if (verb && !/\p{Cased_Letter}/u.test(text)) return true;
  const subject = verb && text.slice(0, verb.index).trim();
  return (
    subject !== undefined &&
    (isPronoun(subject, locale) || namesIn(subject, locale)[0]?.person === true)
  );
}

/** Whether a sentence is a name and an office and nothing else: "... at last.” Ada Holm, director of the museum". */
function isSignature(text: string, locale: Locale): boolean {
  const [name] = namesIn(text, locale);
  if (!name?.person || text.trim().length > 120 || text.slice(0, name.from).trim() !== '')
    return false;
  const office = /^, ([^.!?]{2,100})\s*$/u.exec(text.slice(name.to));
  return name.text.includes(' ') && office !== null && hasRole(office[1]!, locale);
}

/** What a sentence says of the speaker, or null when it says nothing. */
function attributionAt(
  passage: Passage,
  { text, from }: Sentence,
  side: Side,
  locale: Locale,
): Attribution | null {
  const lead = /^[\s,.;:–-]*/.exec(text)![0].length;
  const clause = text.slice(0, longest);
  const signed =
    side === 'behind' && (/[–-]/.test(text.slice(0, lead)) || isSignature(text, locale));
  const verb = verbIn(clause, side, lead, locale);
  const colon = side === 'ahead' && /:\s*$/.test(text) && text.length <= longest;
  if (!verb && !signed && !colon) return null;
  const names = namesIn(clause, locale);
  const speaker = speakerIn({ clause, names, verb, side, lead, locale });
  if (!speaker && !verb) return null;
  return {
    passage,
    from: from + lead,
    to: from + clause.trimEnd().length,
    ...(speaker ?? { name: null, honorific: null, role: null, pronoun: false }),
  };
}

/** Behind a quotation the first verb says who spoke, ahead of it the last. */
function verbIn(clause: string, side: Side, lead: number, locale: Locale) {
  const matches = saidIn(clause, locale)
    .map(({ 0: word, index = 0 }) => ({ from: index, to: index + word.length }))
    // "so" and its like say it only where they open the words behind a quotation.
    .filter(({ from, to }) => to - from > 2 || (side === 'behind' && from === lead));
  return (side === 'behind' ? matches[0] : matches.at(-1)) ?? null;
}
