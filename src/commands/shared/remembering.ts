import { askItem } from '../../ask/item.ts';
import type { Io } from '../../io.ts';
import type { NewsroomFolder } from '../../newsroom/find.ts';
import type { Kind, Known } from '../../newsroom/kept.ts';
import type { Item, ListName } from '../../release/draft.ts';
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

function valueOf({ several }: Kind, key: string, typed: string): string | string[] {
  const values = several.includes(key) ? typed.split(/[,;] */) : [typed];
  return values.length === 1 ? values[0]! : values;
}
