import { readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { formatAnswers } from '../answers/format.ts';
import { type ReadAnswers, readUnfinished } from '../answers/read.ts';
import { draftFrom, partNamed } from '../ask/index.ts';
import { Failure, exit, type ExitCode } from '../failure.ts';
import { type Io, isTerminal } from '../io.ts';
import { draftNamed, openIfThere, removeDraft } from '../newsroom/drafts.ts';
import { assertInside } from '../newsroom/files.ts';
import { findNewsroom } from '../newsroom/find.ts';
import { answersFile } from '../newsroom/names.ts';
import { openJournal } from '../newsroom/undo.ts';
import { pr } from '../program.ts';
import type { SomeAnswers } from '../release/schema.ts';
import { converse } from './author/conversation.ts';
import { resumedChanges } from './author/resumed-changes.ts';
import { buildAll } from './build.ts';
import { releaseNamed } from './shared/choosing.ts';
import { undo } from './shared/undoing.ts';

/** Changes the saved answers of a release in the terminal, then builds its files again. */
export async function edit(
  name: string | undefined,
  part: string | undefined,
  options: { readonly undo?: boolean },
  io: Io,
): Promise<ExitCode> {
  const wanted = part === undefined ? undefined : partNamed(part);
  const folder = await findNewsroom(io.cwd);
  if (options.undo) return undo(folder, {}, io);
  const release = await releaseNamed(name, folder, io);
  const shown = relative(io.cwd, release) || '.';
  if (!isTerminal(io)) {
    throw new Failure(
      `pr edit asks questions, and this is no terminal. Change ${shown}/${answersFile}, then run: ${pr} build ${shown}`,
    );
  }
  const path = join(release, answersFile);
  await assertInside(folder.root, path);
  const saved = await readFile(path, 'utf8');
  const parse = (text: string): SomeAnswers =>
    readUnfinished({ source: relative(io.cwd, path), text }, folder.newsroom.defaults);
  const answers = parse(saved);

  const file = draftNamed(folder.root, `edit-${basename(release)}`);
  const found = await openIfThere(file);
  if (found?.busy) {
    throw new Failure('This release is being edited in another window. Finish there first.');
  }
  const resumed = found && (await resumedChanges(found.draft, { saved, answers, parse }, io));
  const resume = `${pr} edit ${shown}`;
  const journal = openJournal(folder.root, 'pr edit');
  const decision = await converse(
    {
      folder,
      file,
      draft: { ...(resumed ?? draftFrom(answers)), base: saved },
      given: true,
      kept: resumed !== null,
      part: wanted,
      resume,
      write: async (read: ReadAnswers) => {
        if ((await readFile(path, 'utf8')) !== saved)
          throw new Failure(
            `${shown}/${answersFile} was changed while you were editing. Leave this for later and run ` +
              `${resume} again: it combines both.`,
          );
        await journal.replace(path, formatAnswers(read.answers));
      },
    },
    io,
  );
  if (decision === 'later') {
    io.stderr.write(`Nothing was written. Your changes are saved. To go on, run:\n\n  ${resume}\n`);
    return exit.done;
  }
  await removeDraft(file);
  if (decision === 'write') return buildAll([release], {}, folder, io, journal);
  io.stderr.write('The changes are discarded. The release is as it was.\n');
  return exit.done;
}
