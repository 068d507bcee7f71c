import { plain } from '../../release/prose.ts';
import type { Locale } from '../../style/locale.ts';
import { announcedBy, signedBy } from './attribution.ts';
import { type Passage, asWritten } from '../page/page.ts';
import type { FoundQuote } from '../parts.ts';
import { fewestWords, wordCount } from './words.ts';
import type { Speakers } from './speakers.ts';

/** What is set off at greater length is a document. */
const mostParagraphs = 8;

/**
 * Quotations that a block sets off instead of marks. They are somebody's when a signature stands
 * under them, "— Ada Holm, director", or when the paragraph above leads to them.
 */
export function findBlockQuotes(
  passages: readonly Passage[],
  marked: readonly FoundQuote[],
  locale: Locale,
  speakers: Speakers,
): FoundQuote[] {
  const starts = new Set(marked.map(({ start }) => start));
  return blocksIn(passages).flatMap(([before, block, after]) => {
    if (block.length > mostParagraphs) return [];
    // With marks it is one of those.
    if (block.some((passage) => starts.has(passage.span(0, 1).start))) return [];
    const quote = quoteOf(before, block, after, locale, speakers);
    return quote ? [quote] : [];
  });
}

type Block = readonly [before: Passage | null, block: readonly Passage[], after: Passage | null];

/** The passages that stand together in block quotes, with their neighbours. */
function blocksIn(passages: readonly Passage[]): Block[] {
  const blocks: Block[] = [];
  let start = -1;
  for (let i = 0; i <= passages.length; i++) {
    const inside = passages[i]?.within.has('quote') === true;
    if (inside && start < 0) start = i;
    if (inside || start < 0) continue;
    blocks.push([passages[start - 1] ?? null, passages.slice(start, i), passages[i] ?? null]);
    start = -1;
  }
  return blocks;
}

function quoteOf(
  ...[before, block, after, locale, speakers]: [...Block, Locale, Speakers]
): FoundQuote | null {
  const last = block.at(-1)!;
  const signature = signedBy(last.lines.at(-1)!, locale);
  const by =
    signature ??
    signedBy(after && { passage: after, from: 0, to: after.text.length }, locale) ??
    announcedBy(before, locale);
  if (!by) return null;
  const words = block.flatMap((passage) => {
    const text =
      signature && passage === last ? passage.text.slice(0, last.lines.at(-1)!.from) : passage.text;
    return text.trim() === '' ? [] : [{ passage, to: text.trimEnd().length }];
  });
  const end = words.at(-1);
  if (!end) return null;
  const paragraphs = words.map(({ passage, to }) => passage.prose(0, to));
  const text = paragraphs.map(plain).join('\n\n');
  if (wordCount(text) < fewestWords) return null;
  const span = {
    start: block[0]!.span(0, 1).start,
    end: end.passage.span(0, end.to).end,
  };
  return {
    ...span,
    text,
    paragraphs,
    pieces: [span],
    speaker: by.name && asWritten(speakers.fullest(by.name), block),
    honorific: by.honorific,
    role: by.role,
    attribution: {
      ...by.passage.span(by.from, by.to),
      text: by.passage.text.slice(by.from, by.to),
    },
  };
}
