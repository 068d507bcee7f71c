import type { Page, Passage } from './page.ts';
import { frontOf } from './front.ts';
import type { FoundStory, Parts } from './parts.ts';
import type { Span } from '../source/block.ts';

/** The prose from lead to last paragraph: what is no other part. */
export function findStory(
  page: Page,
  found: Omit<Parts, 'language' | 'story' | 'quotes'>,
): FoundStory[] {
  const { story } = frontOf(page, found);
  if (!story) return [];
  const taken: Span[] = [
    ...found.about,
    ...found.contacts,
    ...found.contactLabels,
    ...found.subheadlines,
  ];
  for (const one of [found.headline, found.endMark]) if (one) taken.push(one);
  const end = found.endMark?.start ?? Infinity;
  return page.passages.flatMap((passage): FoundStory[] => {
    if (passage.index < story.passage.index) return [];
    const from = passage === story.passage ? startIn(passage, story.from, found.dateline) : 0;
    const { start, end: behind } = passage.span(from, passage.text.length);
    if (start >= end || taken.some((span) => span.start <= start && span.end >= behind)) return [];
    const text = passage.text.slice(from);
    return [
      {
        start,
        end: behind,
        text,
        kind: passage.block.kind === 'heading' ? 'heading' : 'paragraph',
        prose: passage.prose(from, passage.text.length),
        block: passage.block,
      },
    ];
  });
}

/** Where the story starts in its first passage: behind the dateline. */
function startIn(passage: Passage, from: number, dateline: Parts['dateline']): number {
  if (!dateline) return from;
  for (let i = from; i < Math.min(passage.text.length, from + 300); i++) {
    if (passage.span(i, i + 1).start >= dateline.end)
      return i + /^\s*/.exec(passage.text.slice(i))![0].length;
  }
  return from;
}
