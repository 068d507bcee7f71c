import { basename, join, relative } from 'node:path';
import { formatAnswers } from '../answers/format.ts';
import type { ReadAnswers } from '../answers/read.ts';
import { draftFrom, partNamed, pick } from '../ask/index.ts';
import { Failure, exit, type ExitCode } from '../failure.ts';
import { type Io, isTerminal } from '../io.ts';
import { type DraftFile, draftNamed, openIfThere, removeDraft } from '../newsroom/drafts.ts';
import { findNewsroom } from '../newsroom/find.ts';
import { answersFile } from '../newsroom/names.ts';
import { findRelease } from '../newsroom/releases.ts';
import { openJournal } from '../newsroom/undo.ts';
import type { Draft } from '../release/draft.ts';
import { buildAll } from './build.ts';
import { converse } from './author/conversation.ts';
import { openSaved } from './shared/saved.ts';

/** Changes the saved answers of a release in the terminal, then makes its renditions again. */
export async function edit(name: string, part: string | undefined, io: Io): Promise<ExitCode> {
  const wanted = part === undefined ? undefined : partNamed(part);
  const folder = await findNewsroom(io.cwd);
  const release = await findRelease(folder, name, io.cwd);
  const answersPath = join(release, answersFile);
  const shown = relative(io.cwd, release) || '.';
  if (!isTerminal(io)) {
    throw new Failure(
      `Nobody can be asked here: this is no terminal. Change ${shown}/${answersFile} and run pr build ${shown}.`,
    );
  }
  const { answers } = await openSaved(folder, release, io);

  const file = draftNamed(folder.root, `edit-${basename(release)}`);
  const changes = await begun(file, io);
  const draft = changes ?? draftFrom(answers);
  const kept = changes !== null;
  const resume = `pr edit ${shown}`;
  const journal = openJournal(folder.root, 'pr edit');
  const write = ({ answers: told }: ReadAnswers) =>
    journal.replace(answersPath, formatAnswers(told));
  const decision = await converse({ folder, file, draft, kept, part: wanted, resume, write }, io);
  if (decision === 'later') {
    io.stderr.write(`Nothing was written, and your changes are kept. Go on with:\n\n  ${resume}\n`);
    return exit.done;
  }
  await removeDraft(file);
  if (decision === 'write') return buildAll([release], {}, folder, io, journal);
  io.stderr.write('The changes are thrown away. The release is as it was.\n');
  return exit.done;
}

/** Changes that an earlier conversation left behind, if their author wants them back. */
async function begun(file: DraftFile, io: Io): Promise<Draft | null> {
  const found = await openIfThere(file);
  if (!found) return null;
  if (found.busy) {
    throw new Failure('This release is being changed in another window. Finish there first.');
  }
  const chosen = await pick(io, {
    title: 'There are changes to this release that were never written.',
    help: 'Shall they go on?',
    choices: [
      { value: 'changes', label: 'Go on with them' },
      { value: 'saved', label: 'Begin with the release as it is saved' },
    ],
  });
  return chosen === 'saved' ? null : found.draft;
}
