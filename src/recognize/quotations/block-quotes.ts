import { plain } from '../../release/prose.ts';
import type { Block } from '../../source/block.ts';
import { type Page, type Passage, asWritten } from '../page/page.ts';
import type { FoundQuote } from '../parts.ts';
import { type Attribution, announcedBy, signedBy } from './attribution.ts';
import { type Evidence, explain } from './evidence.ts';
import type { People } from './people.ts';
import { MIN_WORDS, wordCount } from './words.ts';

/** What is set off at greater length is a document. */
const MAX_PARAGRAPHS = 8;

interface Neighbours {
  readonly before: Passage | null;
  readonly after: Passage | null;
}

/**
 * Quotations that a block sets off instead of marks. A signature under them ("— Ada Holm, director")
 * or the paragraph above says whose they are; without either they are no quotation.
 */
export function findBlockQuotes(
  page: Page,
  passages: readonly Passage[],
  marked: readonly FoundQuote[],
  people: People,
): FoundQuote[] {
  const spans = marked.flatMap(({ pieces }) => pieces);
  return blocksIn(page.document.blocks).flatMap((block) => {
    const inside = passages.filter(
      ({ block: one }) => one.start >= block.start && one.end <= block.end,
    );
    const first = inside[0];
    if (!first || inside.length > MAX_PARAGRAPHS) return [];
    // With marks it was found by them.
    if (spans.some(({ start, end }) => start < block.end && end > block.start)) return [];
    const last = inside.at(-1)!;
    const around = {
      before: page.passages[first.index - 1] ?? null,
      after: page.passages[last.index + 1] ?? null,
    };
    const quote = quoteOf(inside, around, page, people);
    return quote ? [quote] : [];
  });
}

/** Every block quote that is in no other. */
const blocksIn = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => (block.kind === 'quote' ? [block] : blocksIn(block.children)));

function quoteOf(
  block: readonly Passage[],
  { before, after }: Neighbours,
  { locale }: Page,
  people: People,
): FoundQuote | null {
  const last = block.at(-1)!;
  const signature = signedBy(last.lines.at(-1)!, locale);
  const outside = after?.within.has('quote') === true ? null : after;
  const below = signedBy(outside && { passage: outside, from: 0, to: outside.text.length }, locale);
  const by = signature ?? below ?? announcedBy(before, locale);
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
  if (wordCount(text) < MIN_WORDS) return null;
  const span = {
    start: block[0]!.span(0, 1).start,
    end: end.passage.span(0, end.to).end,
  };
  const evidence = evidenceOf(by, signature || below ? 'signature' : 'announced', block, people);
  return {
    ...span,
    text,
    paragraphs,
    pieces: [span],
    speaker: evidence.speaker,
    honorific: by.honorific,
    role: by.role,
    attribution: {
      ...by.passage.span(by.from, by.to),
      text: by.passage.text.slice(by.from, by.to),
    },
    marked: true,
    doubts: new Set(),
    evidence: [explain(evidence)],
  };
}

function evidenceOf(
  attribution: Attribution,
  kind: 'signature' | 'announced',
  block: readonly Passage[],
  people: People,
): Evidence {
  const { name, reference, passage, from, honorific, role } = attribution;
  const meant = reference ? (people.meantAt(passage.index, from)?.text ?? null) : null;
  const speaker = name ? asWritten(people.fullest(name), block) : meant;
  return { kind, speaker, honorific, role, attribution };
}
