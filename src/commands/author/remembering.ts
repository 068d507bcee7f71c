import type { NewItem } from '../../ask/index.ts';
import { askItem } from '../../ask/ask-item.ts';
import type { Io } from '../../io.ts';
import { editNewsroom } from '../../newsroom/edit.ts';
import { type NewsroomFolder, findNewsroom } from '../../newsroom/find.ts';
import { foundNewsroom } from '../../newsroom/found.ts';
import {
  type Kept,
  type Kind,
  type Known,
  boilerplate,
  contact,
  speaker,
} from '../../newsroom/kept.ts';
import type { Item, ListName } from '../../release/draft.ts';
import type { Newsroom } from '../../release/schema.ts';
import type { Change } from '../../source/yaml-edit.ts';
import { contextFor } from './context.ts';

/** Where `pr new` asks about each kind, and under which keys: its own, then those of the kind. */
const asked: Readonly<Record<string, readonly [ListName, Readonly<Record<string, string>>]>> = {
  contact: [
    'contacts',
    { name: 'name', role: 'role', organization: 'organization', phone: 'phone', email: 'email' },
  ],
  speaker: ['quotes', { speaker: 'name', role: 'role' }],
  boilerplate: ['about', { name: 'name', text: 'text' }],
  organization: ['about', { name: 'name', text: 'text' }],
};

/**
 * Asks in the terminal what is to be remembered of one, with what is known of it filled in. Null when
 * its author thinks better of it.
 */
export async function askKept(
  kind: Kind,
  known: Known,
  folder: NewsroomFolder,
  io: Io,
): Promise<Known | null> {
  const [list, keys] = asked[kind.name]!;
  // Of an organization that is known there is only the name to change; its boilerplate is another kind.
  const own = Object.entries(keys).filter(
    ([, key]) => !(kind.name === 'organization' && 'boilerplates' in known && key === 'text'),
  );
  const item: Item = Object.fromEntries(
    own.flatMap(([question, key]) => {
      const value = known[key];
      return value === undefined ? [] : [[question, [value].flat().join(', ')]];
    }),
  );
  const wanted = { list, keys: own.map(([question]) => question), item };
  const told = await askItem(wanted, contextFor(folder, io), io);
  if (!told) return null;
  const answers = own.map(([question, key]) => [key, valueOf(kind, key, told[question] ?? '')]);
  return { ...known, ...Object.fromEntries(answers) };
}

function valueOf({ fields }: Kind, key: string, typed: string): string | string[] {
  const values = fields[key]?.repeatable ? typed.split(/[,;] */) : [typed];
  return values.length === 1 ? values[0]! : values;
}

/** Keeps what is new in a release; where there is no newsroom yet, the folder becomes one. */
export async function rememberAll(
  fresh: readonly NewItem[],
  { root }: NewsroomFolder,
  io: Io,
): Promise<void> {
  await foundNewsroom(root);
  for (const one of fresh) {
    const folder = await findNewsroom(root);
    await editNewsroom(folder, (newsroom) => changesFor(one, newsroom), io.cwd);
  }
}

function changesFor({ kind, item }: NewItem, newsroom: Newsroom): readonly Change[] {
  if (kind === 'style') return [{ path: ['defaults', 'style'], value: item['style'] }];
  if (kind === 'boilerplate') {
    const at = newsroom.boilerplates.findIndex(({ name, text }) => name === item['name'] && !text);
    if (at >= 0) return [{ path: ['boilerplates', at, 'text'], value: item['text'] }];
  }
  if (kind !== 'place') {
    const { list, keys } = whereFresh(kind);
    const known = Object.entries(keys).flatMap(([question, key]) =>
      item[question] ? [[key, valueOf(list, key, item[question])]] : [],
    );
    return list.add(newsroom, Object.fromEntries(known) as Kept);
  }
  const place = Object.entries(item).filter(([, value]) => value !== '');
  // The first one is the usual one.
  return newsroom.defaults.place === undefined
    ? place.map(([key, value]) => ({ path: ['defaults', key], value }))
    : [{ path: ['places', newsroom.places.length], value: Object.fromEntries(place) }];
}

const kept = { boilerplate, contact, speaker };

const whereFresh = (kind: keyof typeof kept) => ({ list: kept[kind], keys: asked[kind]![1] });
