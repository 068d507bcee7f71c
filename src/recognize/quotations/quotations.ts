import { type Prose, cut, plain, tidy } from '../../release/prose.ts';
import type { Span } from '../../source/block.ts';
import { findBlockQuotes } from './block-quotes.ts';
import { type Page, type Passage, asWritten } from '../page/page.ts';
import type { FoundQuote, Parts } from '../parts.ts';
import { type Piece, piecesIn } from './pieces.ts';
import { fewestWords, withoutStop, wordCount } from './words.ts';
import { type Speakers, speakersOf } from './speakers.ts';

/**
 * The quotations: words between marks, or set off in a block, that somebody says. One that pauses
 * for its attribution, or runs over paragraphs, is one; one that is attributed anew is a new one.
 */
export function findQuotes(
  page: Page,
  found: Omit<Parts, 'language' | 'quotes' | 'endMark' | 'doubts'>,
): FoundQuote[] {
  const passages = spoken(page, found);
  const pieces = piecesIn(passages, page.locale);
  const speakers = speakersOf(page);
  const quotes: FoundQuote[] = [];
  for (const group of groupsOf(pieces)) {
    const quote = quoteOf(group, page, speakers, quotes.at(-1) ?? null);
    if (quote) quotes.push(quote);
  }
  const blocks = findBlockQuotes(passages, quotes, page.locale, speakers);
  return [...quotes, ...blocks].sort((a, b) => a.start - b.start);
}

/** The passages in which people speak: the story and what follows it, but not headings and contacts. */
function spoken(
  { passages }: Page,
  {
    story,
    headline,
    subheadlines,
    contacts,
  }: Pick<Parts, 'story' | 'headline' | 'subheadlines' | 'contacts'>,
): Passage[] {
  const start = story[0]?.start ?? 0;
  const taken: Span[] = [...subheadlines, ...contacts, ...(headline ? [headline] : [])];
  return passages.filter((passage) => {
    if (passage.block.kind === 'heading') return false;
    const whole = passage.span(0, passage.text.length);
    return (
      whole.end > start && !taken.some((span) => span.start <= whole.start && span.end >= whole.end)
    );
  });
}

function groupsOf(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  pieces.forEach((piece, i) => {
    if (piece.goesOn && !beginsAnew(pieces, i)) groups.at(-1)!.push(piece);
    else groups.push([piece]);
  });
  return groups;
}

/**
 * Whether a paragraph behind a quotation that is whole begins another one: it is not closed there,
 * and where it is at last, its own speaker is named.
 */
function beginsAnew(pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index - 1]!;
  const piece = pieces[index]!;
  if (before.passage === piece.passage || !before.quoted.closed || piece.quoted.closed)
    return false;
  const runsOn = (i: number) => !pieces[i]!.quoted.closed && pieces[i + 1]?.goesOn === true;
  let last = index;
  while (runsOn(last)) last++;
  return last > index && pieces[last]!.attribution !== null;
}

function quoteOf(
  group: readonly Piece[],
  page: Page,
  speakers: Speakers,
  before: FoundQuote | null,
): FoundQuote | null {
  const first = group[0]!;
  const last = group.at(-1)!;
  const paragraphs = paragraphsOf(group, page);
  const text = paragraphs.map(plain).join('\n\n');
  if (wordCount(text) < fewestWords) return null;
  const by = group.find(({ attribution }) => attribution)?.attribution ?? null;
  const alone = group.every((piece) => piece.alone);
  if (!by && !alone && !(first.follows && isSentence(text) && before)) return null;
  const { start } = first.passage.span(first.quoted.from, first.quoted.from + 1);
  const { end } = last.passage.span(last.quoted.from, last.quoted.to);
  return {
    start,
    end,
    text,
    paragraphs,
    pieces: group.map(({ passage, quoted }) => passage.span(quoted.from, quoted.to)),
    ...written(whoSpeaks(by, first, { page, speakers, before, alone }), by, page),
    attribution: by && {
      ...by.passage.span(by.from, by.to),
      text: by.passage.text.slice(by.from, by.to),
    },
  };
}

type Who = Pick<FoundQuote, 'speaker' | 'honorific' | 'role'>;

/** Name and role as they stand on the page. */
function written({ speaker, honorific, role }: Who, by: Piece['attribution'], page: Page): Who {
  const near = by ? [by.passage, ...page.passages] : page.passages;
  return {
    speaker: speaker && asWritten(speaker, near),
    honorific,
    role: role && asWritten(role, near),
  };
}

function whoSpeaks(
  by: Piece['attribution'],
  { passage, quoted }: Piece,
  {
    page,
    speakers,
    before,
    alone,
  }: { page: Page; speakers: Speakers; before: FoundQuote | null; alone: boolean },
): Who {
  if (by?.name) {
    return { speaker: speakers.fullest(by.name), honorific: by.honorific, role: by.role };
  }
  const { start } = passage.span(quoted.from, quoted.from + 1);
  const meant = speakers.meantAt(passage.index, quoted.from);
  const near = before && start - before.end < 1500 ? before.speaker : null;
  // "She added" is whoever was named last, or spoke since; a quotation that only goes on is whoever spoke last.
  const since =
    meant &&
    before &&
    page.passages[meant.passage]!.span(meant.from, meant.from).start < before.end;
  const named = since ? (near ?? meant.text) : (meant?.text ?? near);
  const speaker = by?.pronoun ? named : by || alone ? null : near;
  return { speaker, honorific: null, role: null };
}

/** The words of a quotation, one prose a paragraph, without its marks and what lies between. */
function paragraphsOf(group: readonly Piece[], page: Page): Prose[] {
  const paragraphs: { passage: Passage; prose: Prose }[] = [];
  group.forEach(({ passage, quoted: { inner } }, i) => {
    let prose = passage.prose(inner.from, inner.to);
    const next = group[i + 1];
    // Where the sentence ended at the attribution, its comma stands for a full stop.
    if (
      next &&
      /^\p{Lu}/u.test(next.passage.text.slice(next.quoted.inner.from)) &&
      plain(prose).endsWith(',')
    )
      prose = [...cut(prose, 0, plain(prose).length - 1), { text: '.' }];
    if (!next) prose = withoutStop(prose, page.locale);
    const last = paragraphs.at(-1);
    if (last?.passage === passage) last.prose = tidy([...last.prose, { text: ' ' }, ...prose]);
    else paragraphs.push({ passage, prose: tidy(prose) });
  });
  return paragraphs.map(({ prose }) => prose);
}

const isSentence = (text: string): boolean => /^[^\p{Ll}]/u.test(text);
