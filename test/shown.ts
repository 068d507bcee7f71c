import { type Prose, type Run, plain, prose, tidy } from '../src/release/prose.ts';
import type { Release } from '../src/release/release.ts';
import type { StoryBlock } from '../src/release/story.ts';
import type { HouseStyle } from '../src/style/house-style.ts';
import type { Dropped } from '../src/write/format.ts';
import { formats } from '../src/write/index.ts';

/** What of a release a rendition shows: all but what its style and its format say that they drop. */
export function shown(release: Release, style: HouseStyle, file: string): Release {
  const { drops } = formats.find((format) => format.file === file)!;
  const dropped = (what: Dropped) => drops.includes(what);
  const words = (runs: Prose): Prose => (dropped('markup') ? prose(textOf(runs)) : runs);
  const paragraph = (text: string): StoryBlock => ({ kind: 'paragraph', prose: prose(text) });

  const story = (block: StoryBlock): StoryBlock => {
    switch (block.kind) {
      case 'quote': {
        const { name, role, honorific } = block.speaker;
        const kept = style.quote.honorifics === 'keep' && honorific !== undefined;
        return {
          ...block,
          paragraphs: block.paragraphs.map(words),
          speaker: { ...(kept && { honorific }), name, ...(role !== undefined && { role }) },
        };
      }
      case 'heading':
        return dropped('headings') ? paragraph(plain(block.prose)) : block;
      case 'list':
        return { ...block, items: block.items.map(words) };
      case 'image':
        return dropped('images')
          ? paragraph(`[Image: ${block.caption ?? block.alt} (${block.src})]`)
          : block;
      default:
        return 'prose' in block ? { ...block, prose: words(block.prose) } : block;
    }
  };
  return {
    ...release,
    dateline: style.dateline.capitals ? inCapitals(release.dateline) : release.dateline,
    about: release.about.map(({ name, paragraphs }) => ({
      name,
      paragraphs: paragraphs.map(words),
    })),
    story: release.story.map(story),
  };
}

/** The letter case of a place is not to be told from one in capitals. */
export const inCapitals = (dateline: Release['dateline']): Release['dateline'] => ({
  ...dateline,
  place: dateline.place.toUpperCase(),
});

/** Words with the addresses behind them that a format without links gives in brackets. */
const textOf = (runs: Prose): string =>
  plain(
    tidy(
      runs.map(({ text, href }: Run) => ({
        text:
          href === undefined || href.startsWith('tel:')
            ? text
            : `${text} (${href.replace(/^mailto:/, '')})`,
      })),
    ),
  );
