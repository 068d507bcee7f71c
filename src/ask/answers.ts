import { isRepeatable, keysIn, textKeys } from '../release/field-keys.ts';
import type { Answers, SomeAnswers } from '../release/schema.ts';
import { type Draft, type Item, emptyDraft } from '../release/draft.ts';
import { itemsOf, nothing } from './draft-items.ts';
import { severalOf } from './questions/contacts.ts';
import { storyBlocksIn, storyBlocksOf, storyMarkdown, withStoryBlocks } from './story-blocks.ts';

/** What a draft says, as a file of answers says it. */
export function answersFrom(draft: Draft): Answers {
  const { facts } = draft;
  return {
    schema: '1',
    ...given(facts, ...textKeys),
    timing:
      facts['timing'] === 'embargo'
        ? {
            embargo: [facts['embargo.date'], facts['embargo.time']].filter(Boolean).join('T'),
            zone: facts['embargo.zone'] ?? '',
          }
        : 'immediate',
    headline: facts['headline'] ?? '',
    ...(facts['subheadline'] && { subheadline: oneOrMore(facts['subheadline'].split(/\n+/)) }),
    dateline: {
      place: facts['place'] ?? '',
      ...given(facts, ...keysIn('dateline')),
      date: facts['date'] ?? '',
    },
    story: storyMarkdown(storyBlocksOf(draft)),
    about: itemsOf(draft, 'about').map((one) => itemAnswers('about', one)),
    ...(itemsOf(draft, 'legal').length > 0 && {
      legal: itemsOf(draft, 'legal').map((one) => itemAnswers('legal', one)),
    }),
    contacts: itemsOf(draft, 'contacts').map((one) => itemAnswers('contacts', one)),
  };
}

/** What one item of a list says, under the keys of the field table. */
function itemAnswers<List extends 'about' | 'legal' | 'contacts'>(list: List, item: Item) {
  const keys: readonly string[] = keysIn<'about' | 'legal' | 'contacts'>(list);
  const known = keys.flatMap((key) => {
    const typed = item[key] ?? '';
    if (typed === '' && key !== 'name') return [];
    return [[key, isRepeatable(`${list}.${key}`) ? oneOrMore(severalOf(typed)) : typed]];
  });
  return Object.fromEntries(known) as NonNullable<Answers[List]>[number];
}

/**
 * The draft that says what some answers say. What they leave out is left out: nobody is asked for
 * it; or, with `open`, it is not answered yet.
 */
export function draftFrom(answers: SomeAnswers, { open = false } = {}): Draft {
  const { timing, dateline = {}, story } = answers;
  const item = (from: object, ...keys: string[]): Item => {
    const values: [string, unknown][] = keys.map((key) => [key, from[key as keyof typeof from]]);
    const known = open ? values.filter(([, value]) => value !== undefined) : values;
    const line = (value: unknown) => ([value ?? []].flat() as string[]).join(', ');
    return Object.fromEntries(known.map(([key, value]) => [key, line(value)]));
  };
  const items = (of: readonly object[] = [], ...keys: string[]): Item[] => [
    ...of.map((one) => ({ from: 'new', ...item(one, ...keys) })),
    ...(open ? [] : [{ from: nothing }]),
  ];
  const deck = answers.subheadline && [answers.subheadline].flat().join('\n');
  const draft: Draft = {
    ...emptyDraft,
    facts: {
      // Who brings a story wants none to begin with.
      ...(!open || story !== undefined ? { kind: 'none' } : {}),
      ...given(item(answers, ...textKeys), ...textKeys),
      ...timingFacts(open ? timing : (timing ?? 'immediate')),
      ...item({ ...answers, subheadline: deck }, 'headline', 'subheadline'),
      ...item(dateline, ...keysIn('dateline')),
    },
    about: items(answers.about, ...keysIn('about')),
    legal: items(answers.legal, ...keysIn('legal')),
    contacts: items(answers.contacts, ...keysIn('contacts')),
  };
  const told = story === undefined ? draft : withStoryBlocks(draft, storyBlocksIn(story));
  const quotes = items(answers.quotes, ...keysIn('quotes'));
  return { ...told, quotes: [...told.quotes, ...quotes] };
}

function timingFacts(timing: SomeAnswers['timing']): Item {
  if (typeof timing !== 'object') return timing === undefined ? {} : { timing };
  const [date, time] = timing.embargo?.split(/[T ]+/) ?? [];
  return {
    timing: 'embargo',
    ...(date && { 'embargo.date': date }),
    ...(time && { 'embargo.time': time }),
    ...(timing.zone && { 'embargo.zone': timing.zone }),
  };
}

/** Those of some answers that are not empty. */
function given<Key extends string>(item: Item, ...keys: Key[]): { [K in Key]?: string } {
  const found: { [K in Key]?: string } = {};
  for (const key of keys) if (item[key]) found[key] = item[key];
  return found;
}

const oneOrMore = (texts: string[]): string | string[] => (texts.length === 1 ? texts[0]! : texts);
