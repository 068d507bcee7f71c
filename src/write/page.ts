import { type Prose, prose, tidy } from '../release/prose.ts';
import type { Release } from '../release/release.ts';
import type { Story, StoryBlock } from '../release/story.ts';
import type { HouseStyle, PartName } from '../style/house-style.ts';
import type { Locale } from '../style/locale.ts';
import { wordingOf } from '../style/wording.ts';
import { formatContacts } from './contacts.ts';
import { formatDateline } from './dateline.ts';
import { formatTiming } from '../style/dates.ts';
import { fill } from '../style/pattern.ts';
import { formatQuote } from './quote.ts';

/** A block of the story on a page, where a quotation has become paragraphs. */
export type PageBlock = Exclude<StoryBlock, { kind: 'quote' }>;

/**
 * A release in the words of its house style, before any format: the parts in the style's order, each
 * an object whose one key is the name of the part, for the template.
 */
export interface Page {
  readonly language: string;
  readonly title: string;
  readonly parts: readonly Part[];
}

type Part =
  | { readonly timing: Prose }
  | { readonly label: Prose }
  | { readonly headline: Prose }
  | { readonly subheadlines: readonly Prose[] }
  | { readonly story: readonly PageBlock[] }
  | { readonly endMark: Prose }
  | { readonly notes: PageSection }
  | { readonly about: readonly PageSection[] }
  | { readonly legal: readonly PageSection[] }
  | {
      readonly contacts: {
        readonly heading: Prose;
        readonly blocks: readonly (readonly Prose[])[];
      };
    };

/** Paragraphs under a heading. */
interface PageSection {
  readonly heading: Prose;
  readonly paragraphs: readonly Prose[];
}

/** Writes a release in the words of its house style. */
export function pageOf(release: Release, style: HouseStyle, locale: Locale): Page {
  const wording = wordingOf(style, locale);
  const dateline = formatDateline(release, style, locale);
  const timing = formatTiming(release.timing, style, locale);
  const parts: Record<PartName, Part | null> = {
    timing: timing === null ? null : { timing: prose(timing) },
    label: release.label === undefined ? null : { label: prose(release.label) },
    headline: { headline: prose(release.headline) },
    subheadlines: { subheadlines: release.subheadlines.map(prose) },
    story: { story: storyOf(release.story, dateline, style, locale) },
    endMark: wording.endMark === null ? null : { endMark: prose(wording.endMark) },
    notes:
      release.notes.length === 0
        ? null
        : { notes: { heading: prose(locale.notes[0]!), paragraphs: release.notes } },
    about: {
      about: release.about.map(({ name, paragraphs }) => {
        const about = fill(locale.about[0]!, { name });
        return { heading: prose(fill(style.about, { about })), paragraphs };
      }),
    },
    legal: {
      legal: release.legal.map(({ name, paragraphs }) => ({ heading: prose(name), paragraphs })),
    },
    contacts: {
      contacts: {
        heading: prose(fill(style.contacts.heading, { contacts: wording.contacts })),
        blocks: formatContacts(release.contacts, style, locale),
      },
    },
  };
  return {
    language: release.language,
    title: release.headline,
    parts: style.order.map((name) => parts[name]).filter((part) => part !== null),
  };
}

/** The story with its quotations in the house style and the dateline before the lead. */
function storyOf(story: Story, dateline: string, style: HouseStyle, locale: Locale): PageBlock[] {
  const blocks = story.flatMap((block): PageBlock[] =>
    block.kind === 'quote'
      ? formatQuote(block, style, locale).map((words) => ({ kind: 'paragraph', prose: words }))
      : [block],
  );
  const [lead, ...rest] = blocks;
  if (lead?.kind !== 'paragraph') throw new Error('A story opens with a paragraph, its lead');
  return [{ kind: 'paragraph', prose: tidy([{ text: dateline }, ...lead.prose]) }, ...rest];
}
