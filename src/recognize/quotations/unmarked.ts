import type { Locale } from '../../style/locale.ts';
import { namesIn } from '../../text/names.ts';
import { type Sentence } from '../../text/sentences.ts';
import { firstPersonIn, saidIn } from '../../text/vocabulary.ts';
import type { Passage } from '../page/page.ts';
import { sentencesOf } from './attribution.ts';
import type { Quoted } from './marks.ts';
import { MIN_WORDS, wordCount } from './words.ts';

/** Between speech and verb there is a name with its title at most. */
const MAX_SUBJECT = 80;

/** So many sentences of speech may precede the one that names the speaker. */
const MAX_SENTENCES_AHEAD = 3;

/**
 * Speech whose marks were lost: people speak in the first person, and ", said Ada Holm" is behind
 * it. A dash at the beginning, as in a dialogue, is as good as the first person.
 */
export function unmarkedIn(passage: Passage, start: number, locale: Locale): Quoted[] {
  const { flat } = passage;
  const dash = /^\s*–\s?(?=[\p{Lu}¿¡])/u.exec(flat.slice(start));
  const from = start + (dash?.[0].length ?? 0);
  if (!dash && !firstPersonIn(flat.slice(from), locale)) return [];
  const parted = dash ? partedByDashes(flat, from, locale) : [];
  if (parted.length > 0) return parted;
  const sentences = sentencesOf({ passage, from, to: flat.length }, locale);
  const speech: Quoted[] = [];
  let begun = from;
  let attributed = false;
  sentences.forEach((sentence, i) => {
    const comma = attributionIn(sentence, locale);
    if (comma === null) return;
    const first = attributed ? begun : startOf(sentences, i, from);
    if (wordCount(flat.slice(first, sentence.from + comma)) < (attributed ? 1 : MIN_WORDS)) return;
    speech.push(quotedAt(flat, first, sentence.from + comma));
    begun = sentence.to;
    attributed = true;
  });
  if (!attributed) return [];
  if (/\p{L}/u.test(flat.slice(begun))) speech.push(quotedAt(flat, begun, flat.length));
  const own = speech.some(({ from, to }) => firstPersonIn(flat.slice(from, to), locale));
  return own || dash ? speech : [];
}

/** "– Estamos listos –dijo Ana Ruiz–. Abrimos hoy.": what is between the dashes says who speaks. */
function partedByDashes(flat: string, from: number, locale: Locale): Quoted[] {
  const dashes = [...flat.slice(from).matchAll(/\s?–/g)].map(({ index }) => from + index);
  if (dashes.length === 0) return [];
  const [open, close = flat.length] = dashes;
  if (!isAttribution(flat.slice(open! + 1, close).replace(/^[\s–]+/, ''), locale)) return [];
  const after = flat.slice(close).search(/\p{Lu}/u);
  return [
    quotedAt(flat, from, open!),
    ...(after >= 0 && close < flat.length ? [quotedAt(flat, close + after, flat.length)] : []),
  ];
}

/** Where the comma is, in a sentence, behind which it is said who speaks; null where it is not. */
function attributionIn({ text }: Sentence, locale: Locale): number | null {
  for (const { 0: word, index } of saidIn(text, locale)) {
    const comma = text.lastIndexOf(',', index);
    if (comma < 0 || index - comma > MAX_SUBJECT || word.length < 2) continue;
    if (isAttribution(text.slice(comma + 1).trimStart(), locale)) return comma;
  }
  return null;
}

/** Whether a clause is a verb and a person's name, or a name and a verb with nothing behind it. */
function isAttribution(clause: string, locale: Locale): boolean {
  const verb = saidIn(clause.slice(0, MAX_SUBJECT * 2), locale)[0];
  if (!verb) return false;
  const name = namesIn(clause.slice(0, MAX_SUBJECT * 2), locale).find(({ person }) => person);
  if (!name) return false;
  const end = verb.index + verb[0].length;
  return name.to <= verb.index
    ? /^[\p{L}\s.'-]*$/u.test(clause.slice(0, verb.index)) && /^\W*$/u.test(clause.slice(end))
    : verb.index === 0 && /^[\p{L}\s.,'-]{0,60}$/u.test(clause.slice(end, name.from));
}

/** Where speech begins that ends in a sentence: with the paragraph, unless that is long. */
const startOf = (sentences: readonly Sentence[], index: number, from: number): number =>
  index <= MAX_SENTENCES_AHEAD ? from : sentences[index]!.from;

function quotedAt(flat: string, from: number, to: number): Quoted {
  const start = from + /^\s*/.exec(flat.slice(from, to))![0].length;
  const end = start + flat.slice(start, to).trimEnd().length;
  return { from: start, to: end, inner: { from: start, to: end }, closed: true };
}
