import type { Answers } from '../release/schema.ts';
import { type Draft, type Item, itemsOf } from './draft.ts';
import { severalOf } from './questions/contacts.ts';
import { weave } from './weave.ts';

/** What a draft says, as a file of answers says it. */
export function answersFrom(draft: Draft): Answers {
  const { facts } = draft;
  return {
    schema: '1',
    ...given(facts, 'style', 'language', 'label'),
    timing:
      facts['timing'] === 'embargo'
        ? {
            embargo: `${facts['embargo.date']}T${facts['embargo.time']}`,
            zone: facts['embargo.zone'] ?? '',
          }
        : 'immediate',
    headline: facts['headline'] ?? '',
    ...(facts['subheadline'] && { subheadline: oneOrMore(facts['subheadline'].split(/\n+/)) }),
    dateline: {
      place: facts['place'] ?? '',
      ...given(facts, 'region', 'country'),
      date: facts['date'] ?? '',
    },
    story: weave(facts['story'] ?? '', itemsOf(draft, 'quotes')),
    about: itemsOf(draft, 'about').map(({ name = '', text = '' }) => ({ name, text })),
    contacts: itemsOf(draft, 'contacts').map(({ name = '', phone, email, ...who }) => ({
      name,
      ...given(who, 'role', 'organization'),
      ...(phone && { phone: oneOrMore(severalOf(phone)) }),
      ...(email && { email: oneOrMore(severalOf(email)) }),
    })),
  };
}

/** Those of some answers that are not empty. */
function given<Key extends string>(item: Item, ...keys: Key[]): { [K in Key]?: string } {
  const found: { [K in Key]?: string } = {};
  for (const key of keys) if (item[key]) found[key] = item[key];
  return found;
}

const oneOrMore = (texts: string[]): string | string[] => (texts.length === 1 ? texts[0]! : texts);
