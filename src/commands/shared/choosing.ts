import { Failure } from '../../failure.ts';
import { type Io, isTerminal } from '../../io.ts';
import type { NewsroomFolder } from '../../newsroom/find.ts';
import { findRelease, listReleases } from '../../newsroom/releases.ts';
import { pr } from '../../program.ts';

interface Question<Value extends string> {
  readonly title: string;
  readonly help: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
}

/** Lets a person choose in the terminal. Throws a Failure when they think better of it. */
export async function chosen<Value extends string>(
  io: Io,
  question: Question<Value>,
): Promise<Value> {
  // Loaded only here: whoever names everything on the command line is asked nothing.
  const { pick } = await import('../../ask/index.ts');
  const value = await pick(io, question);
  if (value === null) throw new Failure('Nothing was chosen, so nothing was changed.');
  return value as Value;
}

/** Asks yes or no in the terminal; "no" comes first. */
export const confirm = async (title: string, io: Io): Promise<boolean> =>
  (await chosen(io, {
    title,
    help: '',
    choices: [
      { value: 'no', label: 'No' },
      { value: 'yes', label: 'Yes' },
    ],
  })) === 'yes';

/** The folder of the release that is named; without a name it is chosen from a list in a terminal. */
export async function releaseNamed(
  name: string | undefined,
  newsroom: NewsroomFolder,
  io: Io,
): Promise<string> {
  if (name !== undefined) return findRelease(newsroom, name, io.cwd);
  const names = await listReleases(newsroom);
  if (names.length === 0) throw new Failure(`There are no releases here. Write one: ${pr} new`);
  if (!isTerminal(io)) throw new Failure(`Name a release. See them all: ${pr} list`);
  const latest = names.toReversed().map((value) => ({ value, label: value }));
  const value = await chosen(io, { title: 'Which release?', help: '', choices: latest });
  return findRelease(newsroom, value, io.cwd);
}
