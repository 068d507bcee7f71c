import { parts } from '../../ask/questions/index.ts';
import { isFailure } from '../../failure.ts';
import type { Io } from '../../io.ts';
import { profiles } from '../../lint/profiles/index.ts';
import { reporters } from '../../lint/reporters/index.ts';
import { rules } from '../../lint/rulebook.ts';
import { listDrafts } from '../../newsroom/drafts.ts';
import { type NewsroomFolder, findNewsroom } from '../../newsroom/find.ts';
import { listReleases } from '../../newsroom/releases.ts';
import { listNames } from '../../release/field-keys.ts';
import { type Field, fields } from '../../release/fields.ts';
import { styles } from '../../style/index.ts';
import { formats } from '../../write/index.ts';
import { kindNamed, kinds } from '../newsroom.ts';
import { schemas } from '../schema.ts';
import type { Command, ValueKind } from '../shared/command.ts';
import type { ValuePlace, Word } from './command-line.ts';
import { shells } from './shells.ts';

/** What a value can depend on: the newsroom, where it is typed, and the table of commands. */
interface Surroundings extends ValuePlace {
  readonly folder: NewsroomFolder;
  readonly commands: readonly Command[];
}

type Values = (around: Surroundings) => readonly Word[] | Promise<readonly Word[]>;

const bare = (names: readonly string[]): Word[] => names.map((name) => ({ name, description: '' }));

const titled = ({ name, title }: { readonly name: string; readonly title: string }): Word => ({
  name,
  description: title,
});

const settings = (known: Readonly<Record<string, Field>>): Word[] =>
  Object.entries(known).map(([key, { title }]) => {
    const [list = '', ...rest] = key.split('.');
    const isList = (listNames as readonly string[]).includes(list);
    return { name: `${isList ? [`${list}[0]`, ...rest].join('.') : key}=`, description: title };
  });

/** The values of each kind; null where they are files or anything at all. */
const values: Readonly<Record<ValueKind, Values | null>> = {
  answer: () => Object.entries(fields).map(([name, { title }]) => titled({ name, title })),
  command: ({ commands, args }) => commandsIn(commands, args),
  draft: async ({ folder }) => bare((await listDrafts(folder.root)).map(({ name }) => name)),
  file: null,
  kind: () => bare(kinds.map(({ name }) => name)),
  'kind-setting': ({ args: [kind = ''] }) => settings(kindNamed(kind).fields),
  name: ({ folder, args: [kind = ''] }) =>
    bare(
      kindNamed(kind)
        .all(folder.newsroom)
        .map(({ name }) => name),
    ),
  part: () => parts.map(titled),
  profile: () => profiles.map(titled),
  rendition: () => bare(formats.map(({ name }) => name)),
  report: () => bare(Object.keys(reporters)),
  release: async ({ folder }) => bare(await listReleases(folder)),
  rule: () => rules.map(({ id, title }) => ({ name: id, description: title })),
  schema: () => bare(Object.keys(schemas)),
  setting: () => settings(fields),
  shell: () => bare(Object.keys(shells)),
  style: () => styles.map(titled),
  text: null,
};

/** The commands within a command that is named by its path: ["newsroom"]. */
function commandsIn(commands: readonly Command[], path: readonly string[]): Word[] {
  const inner = path.reduce<readonly Command[]>(
    (all, step) => all.find(({ name }) => name === step)?.commands ?? [],
    commands,
  );
  return inner
    .filter(({ hidden }) => !hidden)
    .map(({ name, about }) => ({ name, description: about }));
}

/** Gives the values of a kind that can be typed at a place; null where any file or text can. */
export async function valuesOf(
  kind: ValueKind,
  place: ValuePlace,
  commands: readonly Command[],
  io: Io,
): Promise<readonly Word[] | null> {
  const find = values[kind];
  if (!find) return null;
  try {
    return await find({ ...place, commands, folder: await findNewsroom(io.cwd) });
  } catch (error) {
    // With a mistake in newsroom.yaml, or an unknown kind, there is nothing to offer.
    if (isFailure(error)) return [];
    throw error;
  }
}
