import type { Locale } from '../../style/locale.ts';
import { type Name, namesIn } from '../../text/names.ts';
import { hasOffice, hasRole } from '../../text/person.ts';
import { type Sentence, sentencesIn } from '../../text/sentences.ts';
import { bare, isPronoun, isRole, saidIn, vocabularyOf } from '../../text/vocabulary.ts';
import type { Passage } from '../page/page.ts';
import { type Side, type Speaker, speakerIn } from './clause.ts';

/** The words that say whose a quotation is. Indexes count in the text of their passage. */
export interface Attribution extends Speaker {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
}

interface Stretch {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
}

const MAX_ATTRIBUTION = 320;

/**
 * Reads what a paragraph has between two quotations, before the first, or behind the last: it may
 * be about the one before it, and about the one after it.
 */
export function attributionsIn(
  passage: Passage,
  gap: {
    readonly from: number;
    readonly to: number;
    /** The last character of the quotation before, without its mark; null where there is none. */
    readonly stop: string | null;
    readonly leadsOn: boolean;
  },
  locale: Locale,
): { readonly ofBefore: Attribution | null; readonly ofAfter: Attribution | null } {
  const sentences = sentencesOf({ passage, ...gap }, locale);
  const first = sentences[0];
  const last = sentences.at(-1);
  if (!first || !last) return { ofBefore: null, ofAfter: null };
  const speaksOfBefore =
    gap.stop !== null && belongsBefore(first.text, gap.stop, gap.leadsOn && first === last, locale);
  const ofBefore = speaksOfBefore
    ? (attributionAt(passage, first, 'behind', locale) ??
      attributionWithoutKnownVerb(passage, first, locale))
    : null;
  const leadsOn = gap.leadsOn && !/[.!?।]["')\]]?\s*$/.test(last.text);
  const ofAfter =
    leadsOn && (first !== last || !ofBefore) ? attributionAt(passage, last, 'ahead', locale) : null;
  return { ofBefore, ofAfter };
}

/** The paragraph before a quotation may lead to it: "Ada Holm, director, said the following:". */
export function announcedBy(before: Passage | null, locale: Locale): Attribution | null {
  if (!before || !/:\s*$/.test(before.flat) || before.block.kind === 'heading') return null;
  const sentence = sentencesOf({ passage: before, from: 0, to: before.flat.length }, locale).at(-1);
  return sentence ? attributionAt(before, sentence, 'ahead', locale) : null;
}

/** A line may sign a quotation: "— Ada Holm, director", "Ada Holm - Director of the museum". */
export function signedBy(line: Stretch | null, locale: Locale): Attribution | null {
  if (!line || line.to - line.from > MAX_ATTRIBUTION) return null;
  const text = line.passage.flat.slice(line.from, line.to);
  // Pages that break lines around bold words set the verb on a line of its own.
  const said = /^\s*\p{Ll}/u.test(text) && saidIn(text.slice(0, 40), locale)[0]?.index === 0;
  return said || /^\s*[–-]{1,3}\s?\p{L}/u.test(text) || isSignature(text, locale)
    ? attributionAt(line.passage, { ...line, text }, 'behind', locale)
    : null;
}

/**
 * Who speaks in a passage in indirect speech, as it introduces the quotation that follows: "Ada Holm
 * said that the boats were old." The last sentence that says so counts.
 */
export function indirectIn(stretch: Stretch, locale: Locale): Attribution | null {
  const { passage } = stretch;
  if (passage.flat.search(vocabularyOf(locale).said) < 0) return null;
  for (const sentence of sentencesOf(stretch, locale).toReversed()) {
    const clause = sentence.text.slice(0, MAX_ATTRIBUTION);
    for (const { 0: word, index } of saidIn(clause, locale)) {
      const verb = { from: index, to: index + word.length };
      if (word.length <= 2) continue;
      const names = namesIn(clause, locale);
      const lead = /^\W*/.exec(clause)![0].length;
      const speaker = speakerIn({ text: clause, names, verb, side: 'ahead', lead, locale });
      if (!speaker || (speaker.name && !isBeside(names, speaker.name, verb, clause))) continue;
      return {
        ...speaker,
        passage,
        from: sentence.from + lead,
        to: sentence.from + clause.trimEnd().length,
      };
    }
  }
  return null;
}

/** Whether a name is the subject of a verb: nothing is between them but an apposition. */
function isBeside(
  names: readonly Name[],
  text: string,
  verb: { readonly from: number; readonly to: number },
  clause: string,
): boolean {
  const name = names.find((one) => text.startsWith(one.text));
  if (!name?.person) return false;
  const between =
    name.to <= verb.from ? clause.slice(name.to, verb.from) : clause.slice(verb.to, name.from);
  return /^\s*(?:,[^,]{2,80},\s*)?(?:\p{Ll}{1,8}\s+)?(?:\p{Ll}{1,5}\s+)?$/u.test(between);
}

/** Divides a stretch of a passage into sentences, with indexes in the passage. */
export const sentencesOf = ({ passage, from, to }: Stretch, locale: Locale): Sentence[] =>
  sentencesIn(passage.flat.slice(from, to), locale).map((one) => ({
    ...one,
    from: one.from + from,
    to: one.to + from,
  }));

/**
 * Whether the sentence behind a quotation is about it: it goes on where the quotation paused, or
 * names the speaker behind a full stop and does not lead to the next quotation.
 */
function belongsBefore(text: string, stop: string, leadsOn: boolean, locale: Locale): boolean {
  if (/^\s*(?:[,.;]|[–-]{1,2})/.test(text) || /^\s*\p{Ll}/u.test(text) || !/[.!?…।]/.test(stop))
    return true;
  if (leadsOn && /[,:]\s*$/.test(text)) return false;
  if (isSignature(text, locale)) return true;
  const verb = saidIn(text.slice(0, 120), locale)[0];
  // Without capitals there are no names to see: the verb alone counts.
  if (verb && !/\p{Cased_Letter}/u.test(text)) return true;
  const subject = verb && text.slice(0, verb.index).trim();
  return (
    subject !== undefined &&
    (isPronoun(subject, locale) ||
      isRole(subject.split(' ').at(-1)!, locale) ||
      namesIn(subject, locale)[0]?.person === true)
  );
}

/** Whether words are a name with its role and nothing else: "Ada Holm, director of the museum". */
function isSignature(text: string, locale: Locale): boolean {
  const [name] = namesIn(text, locale);
  const line = text.trim();
  if (!name?.person || line.length > 160 || /[!?:]$/.test(line)) return false;
  const ahead = text.slice(0, name.from).replace(/^[\s.–-]+/, '');
  if (!name.text.includes(' ') || !/^(?:\P{L}*|\S{1,12}\s)$/u.test(ahead)) return false;
  const office = /^(?: [\p{Lu}.]{2,6})?(?:,| [–|-]| \(|\n| {2,}) ?([^.!?]{2,140}?)[.)]?\s*$/u.exec(
    text.slice(name.to),
  );
  return (
    office !== null &&
    (hasRole(office[1]!, locale) || hasOffice(office[1]!, locale)) &&
    saidIn(office[1]!, locale).length === 0
  );
}

/** What a sentence says of the speaker, or null when it says nothing. */
function attributionAt(
  passage: Passage,
  { text, from }: Sentence,
  side: Side,
  locale: Locale,
): Attribution | null {
  const lead = /^[\s,.;:–-]*/.exec(text)![0].length;
  const clause = text.slice(0, MAX_ATTRIBUTION);
  const signature = side === 'behind' && isSignature(text, locale);
  const signed = signature || (side === 'behind' && /[–-]/.test(text.slice(0, lead)));
  const verb = verbIn(clause, side, lead, locale);
  const colon = side === 'ahead' && /:\s*$/.test(text) && text.length <= MAX_ATTRIBUTION;
  if (!verb && !signed && !colon) return null;
  const names = namesIn(clause, locale).slice(0, signature ? 1 : undefined);
  const speaker = speakerIn({ text: clause, names, verb, side, lead, locale });
  if (!speaker && !verb) return null;
  return {
    passage,
    from: from + lead,
    to: from + clause.trimEnd().length,
    ...(speaker ?? { name: null, honorific: null, role: null, reference: null }),
  };
}

/** The first verb behind a quotation says who spoke, the last one ahead of it. */
function verbIn(clause: string, side: Side, lead: number, locale: Locale) {
  const matches = saidIn(clause, locale)
    .map(({ 0: word, index }) => ({ from: index, to: index + word.length }))
    // "so" and its like are verbs of speech only as the first word behind a quotation.
    .filter(({ from, to }) => to - from > 2 || (side === 'behind' && from === lead));
  return (side === 'behind' ? matches[0] : matches.at(-1)) ?? null;
}

/**
 * An attribution that no list of verbs knows, by its shape: a word or two and a name behind a pause
 * (", forderte Olaf Wind, Sprecher"), a name and a word (", Holm grumbled."), or a name alone.
 */
function attributionWithoutKnownVerb(
  passage: Passage,
  { text, from }: Sentence,
  locale: Locale,
): Attribution | null {
  const lead = /^[\s,]*/.exec(text)![0].length;
  const clause = text.slice(lead, MAX_ATTRIBUTION);
  const [name] = namesIn(clause, locale);
  if (!name?.person || name.possessive) return null;
  const ahead = clause.slice(0, name.from).trim();
  const behind = clause.slice(name.to);
  const words = ahead === '' || name.title ? [] : ahead.split(/\s+/u);
  const { small } = vocabularyOf(locale);
  const verbAhead =
    words.length > 0 &&
    words.length <= 3 &&
    words.every((word) => /^\p{Ll}[\p{L}'-]{2,}$/u.test(word) && !small.has(bare(word))) &&
    /^(?:[,.\s]|$)/.test(behind);
  const alone = ahead === '' && /^[.,]?\s*$/.test(behind);
  const verbBehind = ahead === '' && /^ \p{Ll}{3,}(?: \p{Ll}{2,})?[.,]?\s*$/u.test(behind);
  if (!verbAhead && !alone && !verbBehind) return null;
  const known = words.every((word) => isRole(word, locale));
  const verb = verbAhead && !known ? { from: 0, to: words[0]!.length } : null;
  const speaker = speakerIn({ text: clause, names: [name], verb, side: 'behind', lead: 0, locale });
  return speaker?.name || alone || verbBehind
    ? {
        passage,
        from: from + lead,
        to: from + lead + clause.trimEnd().length,
        ...(speaker ?? { honorific: name.honorific, role: name.title, reference: null }),
        name: speaker?.name ?? name.text,
      }
    : null;
}
