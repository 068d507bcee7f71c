import type { Locale } from '../../style/locale.ts';
import { type Attribution, announcedBy, attributionsIn, signedBy } from './attribution.ts';
import { type Quoted, opensQuoted, quotedIn } from './marks.ts';
import type { Passage } from '../page/page.ts';
import { sentencesIn } from '../../text/sentences.ts';

/** A stretch of speech between marks, with what is said of its speaker. */
export interface Piece {
  readonly passage: Passage;
  readonly quoted: Quoted;
  readonly attribution: Attribution | null;
  /** Whether it belongs to the quotation before it: after a pause, or in the next paragraph. */
  readonly goesOn: boolean;
  /** Whether it stands behind another one in its paragraph. */
  readonly follows: boolean;
  /** Whether its paragraph has nothing else. */
  readonly alone: boolean;
}

/** What the paragraph before leaves open. */
interface Open {
  readonly passage: Passage;
  readonly closed: boolean;
  readonly attributed: boolean;
}

/** Finds the pieces of speech in some passages, in their order. */
export function piecesIn(passages: readonly Passage[], locale: Locale): Piece[] {
  let open: Open | null = null;
  return passages.flatMap((passage, i): Piece[] => {
    const before = passages[i - 1]?.index === passage.index - 1 ? passages[i - 1]! : null;
    const after = passages[i + 1]?.index === passage.index + 1 ? passages[i + 1]! : null;
    const pieces = piecesOf(
      passage,
      { before, after, open: open?.passage === before ? open : null },
      locale,
    );
    open = openBehind(passage, pieces, open, locale);
    return pieces;
  });
}

interface Around {
  readonly before: Passage | null;
  readonly after: Passage | null;
  readonly open: Open | null;
}

function piecesOf(passage: Passage, { before, after, open }: Around, locale: Locale): Piece[] {
  const { text, flat } = passage;
  const speech = quotedIn(passage).filter(
    (quoted, i, all) =>
      (isSpeech(text, quoted) || isOpening(text, quoted, all[i + 1])) &&
      !(isApostrophe(text, quoted) && !opensQuoted(after?.text)),
  );
  if (speech.length === 0) return [];
  const gaps = [...speech, null].map((quoted, i) => {
    const from = speech[i - 1]?.to ?? 0;
    const to = quoted?.from ?? flat.length;
    const prior = speech[i - 1];
    const stop = prior ? text.slice(prior.inner.to - 1, prior.inner.to) : null;
    const read = attributionsIn(passage, { from, to, stop, leadsOn: quoted !== null }, locale);
    return { words: flat.slice(from, to), ...read };
  });
  let attributed = open?.attributed ?? false;
  return speech.map((quoted, i): Piece => {
    const ahead = gaps[i]!;
    const behind = gaps[i + 1]!;
    const opens = ahead.words.trim() === '';
    const ends = behind.words.trim() === '';
    const alone = opens && ends && speech.length === 1;
    const own =
      ahead.ofAfter ??
      behind.ofBefore ??
      (i === 0 && opens ? announcedBy(before, locale) : null) ??
      (i === speech.length - 1 && ends
        ? signedBy(after && { passage: after, from: 0, to: after.flat.length }, locale)
        : null);
    const goesOn =
      i > 0
        ? !own || (!ahead.ofAfter && !attributed)
          ? isPause(ahead.words, ahead.ofBefore !== null, locale)
          : false
        : open !== null && opens && (!open.closed || (!own && open.attributed));
    attributed = goesOn ? attributed || own !== null : own !== null;
    return { passage, quoted, attribution: own, goesOn, follows: i > 0, alone };
  });
}

/** Whether words between marks may be speech, not a title or a word that somebody used. */
function isSpeech(text: string, { inner }: Quoted): boolean {
  const words = text.slice(inner.from, inner.to);
  if (/^\s*\p{Lu}.*[.,!?…]["'’”]?\s*$/su.test(words)) return true;
  return (words.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0) >= 5;
}

/** Whether a few words that open a paragraph begin the speech that goes on in it: “We did it,” said Ada Holm. “…” */
const isOpening = (text: string, { from, inner }: Quoted, next: Quoted | undefined): boolean =>
  next !== undefined &&
  text.slice(0, from).trim() === '' &&
  /^\s*\p{Lu}\S* \S+ \S/u.test(text.slice(inner.from, inner.to)) &&
  isSpeech(text, next);

/** Whether a single mark that nothing closes is one that left out letters: "’Twas". */
const isApostrophe = (text: string, { closed, from }: Quoted): boolean =>
  !closed && text[from] === '‘';

/** Whether a gap holds no more than an attribution, or less than a sentence. */
const isPause = (words: string, attributed: boolean, locale: Locale): boolean =>
  !/\p{L}/u.test(words) ||
  (sentencesIn(words, locale).length <= 1 && (attributed || !/[.!?:]\s*$/.test(words.trim())));

function openBehind(
  passage: Passage,
  pieces: readonly Piece[],
  before: Open | null,
  locale: Locale,
): Open | null {
  const last = pieces.at(-1);
  if (!last) return null;
  const rest = passage.flat.slice(last.quoted.to);
  const said = last.attribution && last.attribution.from >= last.quoted.to;
  if (rest.trim() !== '' && !(said && sentencesIn(rest, locale).length <= 1)) return null;
  const attributed =
    pieces.some(({ attribution }) => attribution) ||
    (pieces.every(({ goesOn }) => goesOn) && before?.attributed === true);
  return { passage, closed: last.quoted.closed, attributed };
}
