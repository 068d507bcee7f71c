import { parts } from '../../ask/questions/index.ts';
import { isFailure } from '../../failure.ts';
import type { Io } from '../../io.ts';
import { profiles } from '../../lint/profiles/index.ts';
import { reporters } from '../../lint/reporters/index.ts';
import { rules } from '../../lint/rulebook.ts';
import { listDrafts } from '../../newsroom/drafts.ts';
import { type NewsroomFolder, findNewsroom } from '../../newsroom/find.ts';
import { listReleases } from '../../newsroom/releases.ts';
import { fields } from '../../release/fields.ts';
import { styles } from '../../style/index.ts';
import { kindNamed, kinds } from '../newsroom.ts';
import { schemas } from '../schema.ts';
import { formats } from '../show.ts';
import type { Word } from './command-line.ts';
import { shells } from './shells.ts';

/** Which command it is, and the arguments before. */
interface Place {
  readonly path: readonly string[];
  readonly before: readonly string[];
}

type Values = (folder: NewsroomFolder, place: Place) => readonly Word[] | Promise<readonly Word[]>;

const bare = (words: readonly string[]): Word[] => words.map((name) => ({ name, description: '' }));

const titled = ({ name, title }: { readonly name: string; readonly title: string }): Word => ({
  name,
  description: title,
});

/** What may stand in each place of the command line that has a name there: <release>, <rule>. */
const values: Readonly<Record<string, Values>> = {
  release: async (folder) => bare(await listReleases(folder)),
  draft: async ({ root }) => bare((await listDrafts(root)).map(({ name }) => name)),
  part: () => parts.map(titled),
  rule: () => rules.map(({ id, title }) => ({ name: id, description: title })),
  style: () => styles.map(titled),
  profile: () => profiles.map(titled),
  report: () => bare(Object.keys(reporters)),
  format: () => bare(Object.keys(formats)),
  schema: () => bare(Object.keys(schemas)),
  shell: () => bare(Object.keys(shells)),
  kind: () => bare(kinds.map(({ name }) => name)),
  name: ({ newsroom }, { before: [kind = ''] }) =>
    bare(
      kindNamed(kind)
        .all(newsroom)
        .map(({ name }) => name),
    ),
  'key=value': (_, { path, before: [kind = ''] }) =>
    Object.entries(path[0] === 'newsroom' ? kindNamed(kind).fields : fields).map(
      ([key, { title }]) => ({
        name: `${key.replace(/^(quotes|about|contacts)\./, '$1[0].')}=`,
        description: title,
      }),
    ),
};

/** What may stand somewhere; null where it is a file, or anything. */
export async function valuesOf(
  name: string,
  place: Place,
  io: Io,
): Promise<readonly Word[] | null> {
  if (!Object.hasOwn(values, name)) return null;
  try {
    return await values[name]!(await findNewsroom(io.cwd), place);
  } catch (error) {
    // A newsroom.yaml with a mistake in it, a kind that there is not: nothing can be offered.
    if (isFailure(error)) return [];
    throw error;
  }
}
