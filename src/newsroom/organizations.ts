import { Failure } from '../failure.ts';
import { fields } from '../release/fields.ts';
import type { Newsroom } from '../release/schema.ts';
import { type Kept, type Kind, boilerplate } from './kept.ts';

/** An organization: the name that boilerplates and contacts share. */
interface Organization extends Kept {
  /** Language and length of each boilerplate. */
  readonly boilerplates: readonly string[];
  /** The names of its contacts. */
  readonly contacts: readonly string[];
}

function organizationsOf({ boilerplates, contacts }: Newsroom): Organization[] {
  const names = [
    ...boilerplates.map(({ name }) => name),
    ...contacts.flatMap(({ organization: name }) => name ?? []),
  ];
  return [...new Set(names)].map((name) => ({
    name,
    boilerplates: boilerplates
      .filter((one) => one.name === name)
      .map(({ language, length }) => [language, length].filter(Boolean).join(', ') || 'for all'),
    contacts: contacts.filter((one) => one.organization === name).map((one) => one.name),
  }));
}

/** Where newsroom.yaml names an organization. */
function placesOf({ boilerplates, contacts }: Newsroom, name: string) {
  const where = (names: readonly (string | undefined)[]) =>
    names.flatMap((one, i) => (one === name ? [i] : []));
  return {
    boilerplates: where(boilerplates.map((one) => one.name)),
    contacts: where(contacts.map((one) => one.organization)),
  };
}

/** A change to an organization applies wherever newsroom.yaml names it. */
export const organization: Kind = {
  name: 'organization',
  title: 'organizations',
  fields: { name: fields['about.name'], text: fields['about.text'] },
  all: organizationsOf,
  // A known organization may have no boilerplate.
  problems: ({ name, text, boilerplates }) =>
    boilerplate
      .problems({ name, text })
      .filter(({ path }) => boilerplates === undefined || path[0] !== 'text' || text === ''),
  describe: (one) => {
    const { boilerplates, contacts } = one as Organization;
    return [
      boilerplates.length > 0 ? `boilerplates: ${boilerplates.join('; ')}` : 'no boilerplate',
      contacts.length > 0 ? `contacts: ${contacts.join(', ')}` : '',
    ];
  },
  add: boilerplate.add,
  edit: (newsroom, place, { name, text }, keys) => {
    const before = organizationsOf(newsroom)[place]!;
    const { boilerplates, contacts } = placesOf(newsroom, before.name);
    if (keys.includes('text') && boilerplates.length !== 1) {
      throw new Failure(
        `${before.name} has ${boilerplates.length || 'no'} boilerplates: ` +
          'see pr newsroom list boilerplates, then add or edit a boilerplate.',
      );
    }
    return [
      ...(keys.includes('text')
        ? [{ path: ['boilerplates', boilerplates[0]!, 'text'], value: text }]
        : []),
      ...boilerplates.map((i) => ({ path: ['boilerplates', i, 'name'], value: name })),
      ...contacts.map((i) => ({ path: ['contacts', i, 'organization'], value: name })),
    ];
  },
  remove: (newsroom, place) => {
    const { boilerplates, contacts } = placesOf(newsroom, organizationsOf(newsroom)[place]!.name);
    return [
      // From the end, so that earlier places stay valid.
      ...boilerplates.toReversed().map((i) => ({ path: ['boilerplates', i] })),
      ...contacts.map((i) => ({ path: ['contacts', i, 'organization'] })),
    ];
  },
};
