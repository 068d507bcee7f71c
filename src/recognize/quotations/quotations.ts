import { type Prose, cut, plain, tidy } from '../../release/prose.ts';
import type { Span } from '../../source/block.ts';
import { type Page, type Passage, asWritten } from '../page/page.ts';
import type { FoundQuote, Parts } from '../parts.ts';
import { findBlockQuotes } from './block-quotes.ts';
import { type Evidence, explain, isDoubtful } from './evidence.ts';
import { Memory, isNext } from './memory.ts';
import { type Stretch, speechIn } from './speech.ts';
import { MIN_WORDS, withoutStop, wordCount } from './words.ts';

type Found = Pick<Parts, 'story' | 'headline' | 'subheadlines' | 'contacts'>;

/**
 * The quotations: words between marks, set off in a block, or known as speech by their form. One that
 * pauses for its attribution or runs over paragraphs is one; one attributed anew is a new one.
 */
export function findQuotes(page: Page, found: Found): FoundQuote[] {
  const passages = spoken(page, found);
  const stretches = speechIn(passages, storyStart(found), page.locale);
  const memory = new Memory(page);
  const groups = groupsOf(stretches, memory);
  memory.forget();
  const quotes: FoundQuote[] = [];
  groups.forEach((group, i) => {
    const before = groups[i - 1]?.at(-1) ?? null;
    const after = groups[i + 1]?.[0] ?? null;
    const named = group.map((stretch) => memory.named(stretch)).find((some) => some.length > 0);
    const evidence = named ?? memory.remembered({ stretches: group, before, after });
    const quote = quoteOf(group, evidence, named !== undefined, page);
    if (!quote) return;
    if (quote.speaker) memory.heard(quote.speaker, group.at(-1)!);
    quotes.push(quote);
  });
  const blocks = findBlockQuotes(page, passages, quotes, memory.people);
  return [...quotes, ...blocks].sort((a, b) => a.start - b.start);
}

/** The passages in which people speak: the story and what follows it, but not headings and contacts. */
function spoken({ passages }: Page, { story, headline, subheadlines, contacts }: Found): Passage[] {
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

/** Where the story begins in a passage; null where the passage is no part of it. */
function storyStart({ story }: Found): (passage: Passage) => number | null {
  const from = story[0]?.start ?? 0;
  const to = story.at(-1)?.end ?? 0;
  return (passage) => {
    const { start, end } = passage.span(0, passage.text.length);
    if (start >= to || end <= from) return null;
    return start < from ? passage.indexAt(from) : 0;
  };
}

/** Puts together the stretches that are one quotation. */
function groupsOf(stretches: readonly Stretch[], memory: Memory): Stretch[][] {
  const groups: Stretch[][] = [];
  let speaker: string | null = null;
  let attributed = false;
  stretches.forEach((stretch, i) => {
    const [best] = memory.named(stretch);
    const before = stretches[i - 1];
    const goesOn =
      before?.passage === stretch.passage
        ? stretch.afterPause &&
          (!best ||
            (best.kind !== 'ahead' &&
              (!attributed || (best.speaker === speaker && !isBesideClosed(before, stretch)))))
        : before !== undefined &&
          isNext(before, stretch) &&
          (!before.quoted.closed || (attributed && !best && !beginsAnew(stretches, i)));
    if (goesOn) groups.at(-1)!.push(stretch);
    else groups.push([stretch]);
    if (!goesOn) attributed = false;
    if (best && !attributed) {
      speaker = best.speaker;
      attributed = true;
      if (speaker) memory.heard(speaker, stretch);
    }
  });
  return groups;
}

/**
 * Whether nothing is between two closed quotations of a paragraph: '... of all." "As long as ...".
 * One person speaks in both; where the second names its speaker again, a paragraph was run on.
 */
const isBesideClosed = ({ passage, quoted }: Stretch, after: Stretch): boolean =>
  quoted.closed && passage.text.slice(quoted.to, after.quoted.from).trim() === '';

/**
 * Whether a paragraph after a closed quotation begins another one: it is not closed there, and where
 * it is at last, its own speaker is named.
 */
function beginsAnew(stretches: readonly Stretch[], index: number): boolean {
  let last = index;
  for (let next = stretches[last + 1]; next; next = stretches[last + 1]) {
    if (stretches[last]!.quoted.closed || !isNext(stretches[last]!, next)) break;
    last++;
  }
  return last > index && stretches[last]!.named.length > 0;
}

function quoteOf(
  group: readonly Stretch[],
  evidence: readonly Evidence[],
  named: boolean,
  page: Page,
): FoundQuote | null {
  const first = group[0]!;
  const last = group.at(-1)!;
  const paragraphs = paragraphsOf(group, page);
  const text = paragraphs.map(plain).join('\n\n');
  if (wordCount(text) < MIN_WORDS) return null;
  const alone = group.every((stretch) => stretch.alone);
  const [best] = evidence;
  // Words that nobody beside them says are speech where they are sentences, not a title.
  if (!named && !alone && !(best && isSentence(first, text))) return null;
  const { start } = first.passage.span(first.quoted.from, first.quoted.from + 1);
  const { end } = last.passage.span(last.quoted.from, last.quoted.to);
  const by = (named && best?.attribution) || null;
  const near = by ? [by.passage, ...page.passages] : page.passages;
  return {
    start,
    end,
    text,
    paragraphs,
    pieces: group.map(({ passage, quoted }) => passage.span(quoted.from, quoted.to)),
    speaker: best?.speaker ? asWritten(best.speaker, near) : null,
    honorific: by?.honorific ?? null,
    role: by?.role ? asWritten(by.role, near) : null,
    attribution: by && {
      ...by.passage.span(by.from, by.to),
      text: by.passage.text.slice(by.from, by.to),
    },
    marked: first.marked,
    doubts: new Set([
      ...(best && isDoubtful(best) ? ['speaker' as const] : []),
      ...(first.marked && last.quoted.closed ? [] : ['bounds' as const]),
    ]),
    evidence: evidence.map(explain),
  };
}

/** The words of a quotation, one prose a paragraph, without its marks and what interrupts it. */
function paragraphsOf(group: readonly Stretch[], page: Page): Prose[] {
  const paragraphs: { passage: Passage; prose: Prose }[] = [];
  group.forEach(({ passage, quoted: { inner } }, i) => {
    let prose = passage.prose(inner.from, inner.to);
    const next = group[i + 1];
    // Where the sentence ended at the attribution, its comma is a full stop.
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

/** Whether a quotation begins a sentence, and its marks do not set off a title within one. */
const isSentence = ({ passage, quoted, opens }: Stretch, text: string): boolean =>
  /^[^\p{Ll}]/u.test(text) &&
  (opens ||
    /[.!?:…][”"»’')]*\s*$/.test(passage.text.slice(Math.max(0, quoted.from - 8), quoted.from)));
