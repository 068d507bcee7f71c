import type { Draft, Item } from '../release/draft.ts';
import type { Newsroom } from '../release/schema.ts';
import { itemsOf } from './draft.ts';
import { Interrupted, type Prompter } from './prompter.ts';

/** Something in a release that the newsroom does not know yet. */
export interface Fresh {
  readonly kind: 'boilerplate' | 'contact' | 'speaker' | 'place';
  readonly name: string;
  /** The answers about it. */
  readonly item: Item;
}

/** What a release says that the newsroom could remember and does not. */
export function freshIn(draft: Draft, newsroom: Newsroom): Fresh[] {
  const { place = '', region = '', country = '' } = draft.facts;
  const places = [newsroom.defaults, ...newsroom.places].flatMap((one) => one.place ?? []);
  const found: Fresh[] = [
    ...itemsOf(draft, 'about').map((item) => fresh('boilerplate', item['name'], item)),
    ...itemsOf(draft, 'quotes').map((item) => fresh('speaker', item['speaker'], item)),
    ...itemsOf(draft, 'contacts').map((item) => fresh('contact', item['name'], item)),
    fresh('place', place, { place, region, country }),
  ];
  const known = {
    boilerplate: newsroom.boilerplates.map(({ name }) => name),
    speaker: newsroom.speakers.map(({ name }) => name),
    contact: newsroom.contacts.map(({ name }) => name),
    place: places,
  };
  return found.filter(
    ({ kind, name }, i) =>
      name !== '' &&
      !known[kind].includes(name) &&
      found.findIndex((one) => one.kind === kind && one.name === name) === i,
  );
}

const fresh = (kind: Fresh['kind'], name: string | undefined, item: Item): Fresh => ({
  kind,
  name: name ?? '',
  item,
});

/** Asks what of it the newsroom shall remember; nothing where somebody has had enough. */
export async function offer(found: readonly Fresh[], prompter: Prompter): Promise<Fresh[]> {
  if (found.length === 0) return [];
  const list = found.map(titleOf).join(', ');
  try {
    const chosen = await prompter.choice({
      title:
        found.length === 1
          ? `Shall the newsroom remember ${list}?`
          : 'Shall the newsroom remember these?',
      help:
        found.length === 1
          ? 'Then it is offered in the next release, and nobody types it again. newsroom.yaml keeps it.'
          : `New are: ${list}. newsroom.yaml keeps what is remembered for the next release.`,
      choices: [
        { value: 'all', label: found.length === 1 ? 'Yes' : 'All of them' },
        ...(found.length > 1 ? [{ value: 'some', label: 'Ask me about each' }] : []),
        { value: 'none', label: found.length === 1 ? 'No' : 'None of them' },
      ],
      at: 'all',
    });
    if (chosen === 'all') return [...found];
    if (chosen !== 'some') return [];
    const wanted: Fresh[] = [];
    for (const one of found) wanted.push(...(await offer([one], prompter)));
    return wanted;
  } catch (error) {
    // The release is written already.
    if (error instanceof Interrupted) return [];
    throw error;
  }
}

const titleOf = ({ kind, name }: Fresh): string =>
  `${name} (${kind === 'boilerplate' ? 'what it says about itself' : kind})`;
