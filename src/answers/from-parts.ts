import type { KnownAnswers } from './format.ts';
import type { FoundQuote, FoundStory, Parts } from '../recognize/parts.ts';
import { type Prose, plain, tidy } from '../release/prose.ts';
import type { StoryBlock } from '../release/story.ts';
import type { Block } from '../source/block.ts';
import { spellMarkdown } from '../source/markdown-spell.ts';
import type { Locale } from '../style/locale.ts';
import { zoneNamed } from '../text/zones.ts';
import { spellStory } from './story.ts';

type Quote = Extract<StoryBlock, { kind: 'quote' }>;

/**
 * What was recognized in a release by anybody, as answers under the keys of the file. What was not
 * found is left out, so they may not make a release yet.
 */
export function answersFromParts(
  parts: Parts,
  locale: Locale,
  stated: StatedFacts = new Map(),
): KnownAnswers {
  const { label, headline, subheadlines, dateline } = parts;
  const statedPlace = stated.get('place') ?? stated.get('location') ?? stated.get('city');
  return {
    schema: '1',
    ...(label && { label: label.text }),
    timing: timingOf(parts),
    ...(headline && { headline: headline.text }),
    ...(subheadlines.length > 0 && { subheadline: one(subheadlines.map(({ text }) => text)) }),
    dateline: present({
      place: dateline?.place ? uncapitalized(dateline.place) : statedPlace?.text,
      region: dateline?.region,
      country: dateline?.country,
      date: dateline?.date ?? dayIn(stated.get('date')?.text),
    }),
    ...(parts.notes.length > 0 && {
      notes: parts.notes.flatMap(({ paragraphs }) => paragraphs.map(paragraph)).join('\n\n'),
    }),
    ...(parts.legal.length > 0 && {
      legal: parts.legal.map(({ heading, paragraphs }) =>
        present({ name: heading, text: paragraphs.map(paragraph).join('\n\n') }),
      ),
    }),
    ...(parts.about.length > 0 && {
      about: parts.about.map(({ name, paragraphs }) => ({
        name,
        text: paragraphs.map(paragraph).join('\n\n'),
      })),
    }),
    ...(parts.contacts.length > 0 && {
      contacts: parts.contacts.map(({ name, role, organization, phones, emails }) =>
        present({
          name: name ?? organization,
          role,
          organization: name === null ? null : organization,
          phone: one(phones),
          email: one(emails),
        }),
      ),
    }),
    story: spellStory(storyOf(parts, locale)),
  };
}

/** What the front matter of a file states, by lower-case name. */
type StatedFacts = ReadonlyMap<string, { readonly text: string }>;

const paragraph = (prose: Prose): string => spellMarkdown(prose, 'paragraphs');

/** The day of a date as front matter has it: "2025-05-05", "2025-05-05T10:00:00Z". */
const dayIn = (text: string | undefined): string | null =>
  /^\d{4}-\d\d-\d\d(?!\d)/.exec(text ?? '')?.[0] ?? null;

/** "SAN ANTONIO" as "San Antonio": capitals are the house style's. */
const uncapitalized = (place: string): string =>
  /\p{Ll}/u.test(place)
    ? place
    : place.replace(/\p{L}[\p{L}\p{M}]+/gu, (word) => word[0]! + word.slice(1).toLowerCase());

function timingOf({ timings, language }: Parts): unknown {
  const [timing] = timings;
  if (timing?.kind !== 'embargo') return 'immediate';
  const local = timing.until?.slice(0, 'yyyy-mm-ddThh:mm'.length) ?? timing.text;
  // A zone that is not known stays as written, for the author to see.
  return present({
    embargo: local,
    zone: zoneNamed(timing.text, language, local) ?? timing.zone,
  });
}

const one = (texts: readonly string[]): string | readonly string[] | null =>
  texts.length > 1 ? texts : (texts[0] ?? null);

/** Without the keys whose value is not known. */
const present = (facts: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== null && value !== undefined),
  );

function storyOf({ story, quotes }: Parts, locale: Locale): StoryBlock[] {
  const blocks: StoryBlock[] = [];
  let behind = 0; // where the last quotation ends that stands in a block of its own
  for (const found of story) {
    if (found.start < behind) continue;
    const quote = quotes.find((one) => one.start >= found.start && one.start < found.end);
    const whole = quote && quoteBlock(quote, wordsBetween(story, quote), locale);
    if (quote && whole) {
      blocks.push(whole);
      behind = quote.end;
    } else blocks.push(...storyBlock(found));
  }
  return blocks;
}

/** The words of the paragraphs over which a quotation runs. */
const wordsBetween = (story: readonly FoundStory[], { start, end }: FoundQuote): string =>
  story
    .filter((one) => one.start < end && one.end > start)
    .map(({ text }) => text)
    .join(' ');

/**
 * A quotation as the answers hold it, or null where its paragraphs say more than words and speaker:
 * then they stay as they are, so that nothing is lost or said anew.
 */
function quoteBlock(quote: FoundQuote, paragraphs: string, locale: Locale): Quote | null {
  const { speaker: name, honorific, role } = quote;
  if (name === null) return null;
  const speaker = { ...(honorific && { honorific }), name, ...(role && { role }) };
  const said = new Set(locale.said.flatMap(wordsOf));
  const bare = (text: string) =>
    wordsOf(text)
      .filter((word) => !said.has(word))
      .join(' ');
  const words = quote.paragraphs.map(plain).join(' ');
  const who = [honorific, name, role].join(' ');
  // Whoever is named first; between them stands no more than a verb.
  const alone = [`${words} ${who}`, `${who} ${words}`].some(
    (all) => bare(all) === bare(paragraphs),
  );
  if (!alone) return null;
  return { kind: 'quote', paragraphs: quote.paragraphs, speaker };
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

function storyBlock({ kind, prose, block }: FoundStory): StoryBlock[] {
  switch (kind) {
    // A block that nobody signs is no quotation of the answers.
    case 'quote':
      return block.children
        .map(proseIn)
        .filter((words) => words.length > 0)
        .map((words) => ({ kind: 'paragraph', prose: words }));
    case 'list':
      return [
        {
          kind,
          ordered: block.ordered === true,
          items: block.children.map((item) => proseIn(item)),
        },
      ];
    case 'table': {
      const [header = [], ...rows] = block.children.map((row) => row.children.map(proseIn));
      return [{ kind, header, rows }];
    }
    case 'image':
      return block.runs.flatMap(({ image }) =>
        image
          ? [{ kind, src: image.src, alt: image.alt, caption: image.title ?? captionOf(block) }]
          : [],
      );
    default:
      if (prose.length === 0) return [];
      return [{ kind: kind === 'heading' ? kind : 'paragraph', prose }];
  }
}

const captionOf = ({ runs }: Block): string | undefined => plain(tidy(runs)) || undefined;

/** All words in a block, whatever is nested in it. */
const proseIn = (block: Block): Prose =>
  tidy([
    ...block.runs.map((run) => (run.soft ? { ...run, text: ' ' } : run)),
    ...block.children.flatMap((child) => [{ text: ' ' }, ...proseIn(child)]),
  ]);
