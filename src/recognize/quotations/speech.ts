import type { Locale } from '../../style/locale.ts';
import { sentencesIn } from '../../text/sentences.ts';
import type { Passage } from '../page/page.ts';
import { type Attribution, announcedBy, attributionsIn, signedBy } from './attribution.ts';
import type { Kind } from './evidence.ts';
import { type Quoted, closeOfEarlier, opensQuoted, quotedIn } from './marks.ts';
import { unmarkedIn } from './unmarked.ts';

/** A stretch of speech in one paragraph, with what the text beside it says of its speaker. */
export interface Stretch {
  readonly passage: Passage;
  readonly quoted: Quoted;
  /** False where the marks were lost. */
  readonly marked: boolean;
  /** Strongest first. */
  readonly named: readonly NamedBeside[];
  /** Whether no sentence is between it and the one before it in its paragraph. */
  readonly afterPause: boolean;
  /** Whether it opens its paragraph. */
  readonly opens: boolean;
  /** Whether nothing follows it in its paragraph but its attribution. */
  readonly ends: boolean;
  /** Whether it is all of its paragraph. */
  readonly alone: boolean;
}

export interface NamedBeside {
  readonly kind: Extract<Kind, 'ahead' | 'behind' | 'announced' | 'signature'>;
  readonly attribution: Attribution;
}

/** A quotation that opens once is closed at most so many paragraphs later. */
const MAX_PARAGRAPHS = 8;

/** Finds the stretches of speech in some passages, in order. */
export function speechIn(
  passages: readonly Passage[],
  isStory: (passage: Passage) => number | null,
  locale: Locale,
): Stretch[] {
  const found = passages.map((passage, i) => markedIn(passage, next(passages, i)));
  found.forEach((_, i) => {
    carryOver(passages, found, i);
  });
  // A page that marks some speech marks all of it.
  const lost = found.every((quoted) => quoted.every(({ closed }) => !closed));
  return passages.flatMap((passage, i) => {
    let quoted = found[i]!;
    const marked = quoted.length > 0;
    if (!marked && lost) {
      const start = isStory(passage);
      quoted = start === null ? [] : unmarkedIn(passage, start, locale);
    }
    const around = { before: previous(passages, i), after: next(passages, i) };
    return stretchesOf(passage, quoted, marked, around, locale);
  });
}

const next = (passages: readonly Passage[], i: number): Passage | null =>
  passages[i] && passages[i + 1]?.index === passages[i].index + 1 ? passages[i + 1]! : null;

const previous = (passages: readonly Passage[], i: number): Passage | null =>
  passages[i] && passages[i - 1]?.index === passages[i].index - 1 ? passages[i - 1]! : null;

const markedIn = (passage: Passage, after: Passage | null): Quoted[] =>
  quotedIn(passage).filter(
    (quoted, i, all) =>
      (isSpeech(passage.text, quoted) || isOpening(passage.text, quoted, all[i + 1])) &&
      !(isApostrophe(passage.text, quoted) && !opensQuoted(after?.text)),
  );

/** Marks as speech the paragraphs up to the one that closes what this one leaves open. */
function carryOver(passages: readonly Passage[], found: Quoted[][], index: number) {
  const open = found[index]!.at(-1);
  if (!open || open.closed) return;
  const mark = passages[index]!.text[open.from]!;
  if (!/[“„"«]/.test(mark)) return;
  for (let i = index + 1; i <= index + MAX_PARAGRAPHS && previous(passages, i); i++) {
    const close = closeOfEarlier(passages[i]!, mark);
    if (close < 0 && quotedIn(passages[i]!).length > 0) return;
    if (close < 0) continue;
    for (let j = index + 1; j < i; j++) found[j] = [wholeOf(passages[j]!.text)];
    const inner = { from: 0, to: close };
    found[i] = [{ from: 0, to: close + 1, inner, closed: true }, ...found[i]!];
    return;
  }
}

const wholeOf = (text: string): Quoted => {
  const inner = { from: 0, to: text.trimEnd().length };
  return { ...inner, inner, closed: false };
};

function stretchesOf(
  passage: Passage,
  speech: readonly Quoted[],
  marked: boolean,
  { before, after }: { readonly before: Passage | null; readonly after: Passage | null },
  locale: Locale,
): Stretch[] {
  const { text, flat } = passage;
  if (speech.length === 0) return [];
  const gaps = [...speech, null].map((quoted, i) => {
    const from = speech[i - 1]?.to ?? 0;
    const to = quoted?.from ?? flat.length;
    const prior = speech[i - 1];
    const stop = prior ? text.slice(prior.inner.to - 1, prior.inner.to) : null;
    const read = attributionsIn(passage, { from, to, stop, leadsOn: quoted !== null }, locale);
    return { words: flat.slice(from, to), ...read };
  });
  return speech.map((quoted, i): Stretch => {
    const ahead = gaps[i]!;
    const behind = gaps[i + 1]!;
    const last = i === speech.length - 1;
    const opens = i === 0 && !/[\p{L}\p{N}]/u.test(ahead.words);
    const empty = !/[\p{L}\p{N}]/u.test(behind.words);
    const named: { kind: NamedBeside['kind']; attribution: Attribution | null }[] = [
      { kind: 'ahead', attribution: ahead.ofAfter },
      { kind: 'behind', attribution: behind.ofBefore },
      { kind: 'announced', attribution: opens ? announcedBy(before, locale) : null },
      { kind: 'signature', attribution: last && empty ? signatureIn(after, locale) : null },
    ];
    return {
      passage,
      quoted,
      marked,
      named: named.filter((one): one is NamedBeside => one.attribution !== null),
      afterPause: i > 0 && isPause(ahead.words, ahead.ofBefore !== null, locale),
      opens,
      ends:
        last &&
        (empty || (behind.ofBefore !== null && sentencesIn(behind.words, locale).length <= 1)),
      alone: opens && empty && speech.length === 1,
    };
  });
}

const signatureIn = (after: Passage | null, locale: Locale): Attribution | null =>
  signedBy(after && { passage: after, from: 0, to: after.flat.length }, locale);

/** Whether words between marks may be speech, not a title or a word that somebody used. */
function isSpeech(text: string, { inner }: Quoted): boolean {
  const words = text.slice(inner.from, inner.to);
  if (/^\s*\p{Lu}.*[.,!?…]["'’”]?\s*$/su.test(words)) return true;
  return (words.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0) >= 5;
}

/** Whether a few words that open a paragraph begin the speech that goes on in it: “We did it,” said Ada Holm. “…” */
const isOpening = (text: string, { from, inner }: Quoted, after: Quoted | undefined): boolean =>
  after !== undefined &&
  text.slice(0, from).trim() === '' &&
  /^\s*\p{Lu}\S* \S+ \S/u.test(text.slice(inner.from, inner.to)) &&
  isSpeech(text, after);

/** Whether a single mark that nothing closes stands for left-out letters: "’Twas". */
const isApostrophe = (text: string, { closed, from }: Quoted): boolean =>
  !closed && text[from] === '‘';

/** Whether a gap has no more than an attribution, or less than a sentence. */
const isPause = (words: string, attributed: boolean, locale: Locale): boolean =>
  !/\p{L}/u.test(words) ||
  (sentencesIn(words, locale).length <= 1 && (attributed || !/[.!?:]\s*$/.test(words.trim())));
