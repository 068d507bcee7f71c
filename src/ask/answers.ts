import type { Answers, Facts } from '../release/schema.ts';
import { type Draft, type Item, emptyDraft } from '../release/draft.ts';
import { itemsOf, nothing } from './draft.ts';
import { severalOf } from './questions/contacts.ts';
import { piecesIn, piecesOf, storyOf, withPieces } from './pieces.ts';

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
    story: storyOf(piecesOf(draft)),
    about: itemsOf(draft, 'about').map(({ name = '', text = '' }) => ({ name, text })),
    contacts: itemsOf(draft, 'contacts').map(({ name = '', phone, email, ...who }) => ({
      name,
      ...given(who, 'role', 'organization'),
      ...(phone && { phone: oneOrMore(severalOf(phone)) }),
      ...(email && { email: oneOrMore(severalOf(email)) }),
    })),
  };
}

/** The draft that says what some answers say, every question answered. */
export function draftFrom(answers: Facts): Draft {
  const { style = '', language = '', label = '', timing, headline, subheadline = [] } = answers;
  const { place, region = '', country = '', date } = answers.dateline;
  const [day = '', time = ''] = timing === 'immediate' ? [] : timing.embargo.split('T');
  const end = { from: nothing };
  const draft: Draft = {
    ...emptyDraft,
    facts: {
      ...given({ style, language, label }, 'style', 'language', 'label'),
      ...(timing === 'immediate'
        ? { timing }
        : {
            timing: 'embargo',
            'embargo.date': day,
            'embargo.time': time,
            'embargo.zone': timing.zone,
          }),
      ...{ headline, subheadline: subheadline.join('\n'), place, region, country, date },
    },
    quotes: [end],
    about: [...(answers.about ?? []).map((one) => ({ from: 'new', ...one })), end],
    contacts: [
      ...answers.contacts.map(({ name, role = '', organization = '', phone = [], email = [] }) => ({
        from: 'new',
        ...{ name, role, organization, phone: phone.join(', '), email: email.join(', ') },
      })),
      end,
    ],
  };
  return withPieces(draft, piecesIn(answers.story));
}

/** Those of some answers that are not empty. */
function given<Key extends string>(item: Item, ...keys: Key[]): { [K in Key]?: string } {
  const found: { [K in Key]?: string } = {};
  for (const key of keys) if (item[key]) found[key] = item[key];
  return found;
}

const oneOrMore = (texts: string[]): string | string[] => (texts.length === 1 ? texts[0]! : texts);
