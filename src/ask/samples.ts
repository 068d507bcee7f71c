import { type Draft, type Item, type ListName, emptyDraft } from '../release/draft.ts';
import { type FieldKey, fields } from '../release/fields.ts';
import type { Answers } from '../release/schema.ts';
import { answersFrom } from './answers.ts';
import { nothing } from './draft-items.ts';
import type { Scope } from './question.ts';

/** What an item of each list cannot do without, and what else it may hold. */
const keys: Record<ListName, { readonly needed: readonly string[]; readonly also: string[] }> = {
  quotes: { needed: ['text', 'speaker'], also: ['role'] },
  about: { needed: ['name', 'text'], also: [] },
  legal: { needed: [], also: [] },
  contacts: { needed: ['name', 'phone'], also: ['role', 'organization', 'email'] },
};

/**
 * Answers that show how a part of a release will read: with what was answered of it, and with
 * examples for what is still missing.
 */
export function sampleOf(part: string, { draft: { facts }, item, today }: Scope): Answers {
  const list = (name: ListName): Draft[ListName] => {
    const { needed, also } = keys[name];
    const begun = part === name && [...needed, ...also].some((key) => item[key]);
    return [
      begun
        ? { ...exampleOf(name, needed), ...given(item) }
        : exampleOf(name, [...needed, ...also]),
      { from: nothing },
    ];
  };
  const embargo = { 'embargo.date': today, 'embargo.time': '09:00', 'embargo.zone': 'UTC' };
  return answersFrom({
    ...emptyDraft,
    facts: {
      ...exampleOf('', ['headline', 'story']),
      ...(facts['place'] ? {} : exampleOf('dateline', ['place', 'region', 'country'])),
      ...(facts['timing'] === 'embargo' ? embargo : {}),
      ...{ date: today, ...given(facts) },
    },
    quotes: list('quotes').map((quote) => ({ ...quote, after: '1' })),
    about: list('about'),
    contacts: list('contacts'),
  });
}

/** The examples of some fields: those that the questions show. */
const exampleOf = (part: string, names: readonly string[]): Item =>
  Object.fromEntries(
    names.map((name) => [name, fields[(part ? `${part}.${name}` : name) as FieldKey].example]),
  );

/** Those of some answers that are not empty. */
const given = (item: Item): Item =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== ''));
