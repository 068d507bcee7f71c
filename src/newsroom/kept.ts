import { Failure } from '../failure.ts';
import { type Field, boilerplateFields, fields } from '../release/fields.ts';
import { nearest } from '../release/nearest.ts';
import { type Problem, check } from '../release/check.ts';
import { type Newsroom, keptSchemas } from '../release/schema.ts';
import type { Change } from '../source/yaml-edit.ts';

/** What is known of an entry, under the keys of its fields. */
export type Known = Readonly<Record<string, string | readonly string[] | undefined>>;

/** An entry of newsroom.yaml. */
export type Kept = Known & { readonly name: string };

/** A kind of entry, such as contacts. */
export interface Kind {
  /** One of them: "contact". */
  readonly name: string;
  /** All of them: "contacts". */
  readonly title: string;
  /** The fields of an entry, in the order in which they are written. */
  readonly fields: Readonly<Record<string, Field>>;
  readonly all: (newsroom: Newsroom) => readonly Kept[];
  /** What is missing or wrong before an entry can be saved. */
  readonly problems: (one: Known) => readonly Problem[];
  /** The lines below its name in a list. */
  readonly describe: (one: Kept) => readonly string[];
  readonly add: (newsroom: Newsroom, one: Kept) => readonly Change[];
  /** `keys` are those that changed. */
  readonly edit: (
    newsroom: Newsroom,
    place: number,
    one: Kept,
    keys: readonly string[],
  ) => readonly Change[];
  readonly remove: (newsroom: Newsroom, place: number) => readonly Change[];
}

/** A kind that is a list in newsroom.yaml. */
function listed(name: string, list: keyof typeof keptSchemas, known: Kind['fields']): Kind {
  return {
    name,
    title: list,
    fields: known,
    all: (newsroom) => newsroom[list],
    problems: (one) => {
      const checked = check(keptSchemas[list], one);
      return 'data' in checked ? [] : checked.problems;
    },
    describe: ({ text, phone, email, ...who }) =>
      [Object.values({ ...who, name: undefined }), [phone, email], [text]].map((values) =>
        values.flat().filter(Boolean).join(', '),
      ),
    add: (newsroom, one) => {
      const keys = Object.keys(known).filter((key) => one[key]);
      const value = Object.fromEntries(keys.map((key) => [key, one[key]]));
      return [{ path: [list, newsroom[list].length], value }];
    },
    edit: (_, place, one, keys) =>
      keys.map((key) => ({ path: [list, place, key], value: one[key] || undefined })),
    remove: (_, place) => [{ path: [list, place] }],
  };
}

export const contact = listed('contact', 'contacts', {
  name: fields['contacts.name'],
  role: fields['contacts.role'],
  organization: fields['contacts.organization'],
  phone: fields['contacts.phone'],
  email: fields['contacts.email'],
});

export const speaker = listed('speaker', 'speakers', {
  name: fields['quotes.speaker'],
  role: fields['quotes.role'],
});

export const boilerplate = listed('boilerplate', 'boilerplates', {
  name: fields['about.name'],
  ...boilerplateFields,
  text: fields['about.text'],
});

/**
 * The place of an entry: by its name, by the unique beginning of it, or by its number in
 * `pr newsroom list`. Throws a Failure when there is none, or more than one.
 */
export function placeOf(newsroom: Newsroom, kind: Kind, named: string): number {
  const names = kind.all(newsroom).map(({ name }) => name);
  const placesBy = (test: (name: string) => boolean) =>
    names.flatMap((name, i) => (test(plain(name)) ? [i] : []));
  const same = placesBy((name) => name === plain(named));
  if (same.length === 0 && /^\d{1,4}$/.test(named) && names[Number(named) - 1] !== undefined) {
    return Number(named) - 1;
  }
  const places = same.length > 0 ? same : placesBy((name) => name.startsWith(plain(named)));
  if (places.length === 1) return places[0]!;
  if (places.length > 1 && named !== '') {
    const list = places.map((place) => `${place + 1} ${names[place]}`).join(', ');
    throw new Failure(`More than one ${kind.name} is called ${named}. Use a number: ${list}.`);
  }
  const meant = names.find((name) => plain(name).includes(plain(named))) ?? nearest(named, names);
  const known = names.length > 0 ? ` There are: ${names.join('; ')}.` : '';
  throw new Failure(
    `There is no ${kind.name} ${named}${meant === undefined ? `.${known}` : `; did you mean ${meant}?`}`,
  );
}

const plain = (name: string): string => name.normalize('NFC').toLocaleLowerCase().trim();
