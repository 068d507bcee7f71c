import type { Draft, Item } from '../release/draft.ts';
import type { Newsroom } from '../release/schema.ts';
import { styles } from '../style/index.ts';
import { itemsOf } from './draft-items.ts';
import { Interrupted, type Prompter } from '../screen/prompter.ts';

/** Something in a release that is not in the newsroom yet. */
export interface NewItem {
  readonly kind: 'boilerplate' | 'contact' | 'speaker' | 'place' | 'style';
  readonly name: string;
  /** The answers about it. */
  readonly item: Item;
}

/** The items of a release that the newsroom could remember. */
export function newItemsIn(draft: Draft, newsroom: Newsroom): NewItem[] {
  const { place = '', region = '', country = '', style = '' } = draft.facts;
  const places = [newsroom.defaults, ...newsroom.places].flatMap((one) => one.place ?? []);
  const found: NewItem[] = [
    ...itemsOf(draft, 'about')
      .filter(({ name, text }) => text || !isKnownOrganization(name, newsroom))
      .map((item) => fresh('boilerplate', item['name'], item)),
    ...itemsOf(draft, 'quotes').map((item) => fresh('speaker', item['speaker'], item)),
    ...itemsOf(draft, 'contacts').map((item) => fresh('contact', item['name'], item)),
    fresh('place', place, { place, region, country }),
    fresh('style', style, { style }),
  ];
  const known = {
    boilerplate: newsroom.boilerplates.flatMap(({ name, text }) => (text ? [name] : [])),
    style: [newsroom.defaults.style ?? styles[0]!.name],
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

const isKnownOrganization = (name: string | undefined, { boilerplates }: Newsroom): boolean =>
  boilerplates.some((one) => one.name === name);

const fresh = (kind: NewItem['kind'], name: string | undefined, item: Item): NewItem => ({
  kind,
  name: name ?? '',
  item,
});

/** Asks which items the newsroom should remember; none when the author stops. */
export async function offerToRemember(
  found: readonly NewItem[],
  prompter: Prompter,
): Promise<NewItem[]> {
  if (found.length === 0) return [];
  const list = found.map(titleOf).join(', ');
  try {
    const chosen = await prompter.choice({
      title:
        found.length === 1
          ? `Remember ${list} for the next release?`
          : 'Remember these for the next release?',
      help:
        found.length === 1
          ? 'newsroom.yaml keeps it, and the next release offers it.'
          : `New here: ${list}. newsroom.yaml keeps them, and the next release offers them.`,
      choices: [
        { value: 'all', label: found.length === 1 ? 'Yes' : 'All of them' },
        ...(found.length > 1 ? [{ value: 'some', label: 'Ask me about each' }] : []),
        { value: 'none', label: found.length === 1 ? 'No' : 'None of them' },
      ],
      at: 'all',
    });
    if (chosen === 'all') return [...found];
    if (chosen !== 'some') return [];
    const wanted: NewItem[] = [];
    for (const one of found) wanted.push(...(await offerToRemember([one], prompter)));
    return wanted;
  } catch (error) {
    // The release is already written.
    if (error instanceof Interrupted) return [];
    throw error;
  }
}

const titleOf = ({ kind, name }: NewItem): string =>
  `${name} (${kind === 'style' ? 'house style' : kind})`;
