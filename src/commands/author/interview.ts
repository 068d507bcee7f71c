import { access, constants } from 'node:fs/promises';
import type { ReadAnswers } from '../../answers/read.ts';
import { draftFrom, pick } from '../../ask/index.ts';
import { Failure } from '../../failure.ts';
import type { Io } from '../../io.ts';
import {
  type DraftFile,
  type SavedDraft,
  listDrafts,
  newDraft,
  openDraft,
  removeDraft,
} from '../../newsroom/drafts.ts';
import type { NewsroomFolder } from '../../newsroom/find.ts';
import { pr } from '../../program.ts';
import type { SomeAnswers } from '../../release/schema.ts';
import { converse } from './conversation.ts';

interface Start {
  /** The draft to go on with by its name, or true for the one that there is. */
  readonly resume: string | true | undefined;
  /** What need not be asked. */
  readonly known: SomeAnswers;
  /** The keys of the answers that are asked for; without it, all. */
  readonly only?: readonly string[] | undefined;
  /** Writes the release. */
  readonly write: (read: ReadAnswers) => Promise<void>;
  /** Whether its draft is still wanted then. */
  readonly keep: boolean;
}

/** Asks for a new release, or goes on with one that was not finished, until it is decided about. */
export async function interview(
  { resume, known, only, write, keep }: Start,
  folder: NewsroomFolder,
  io: Io,
): Promise<void> {
  const { root } = folder;
  // Fail now rather than after twenty questions.
  await access(root, constants.W_OK);
  const others = await listDrafts(root);
  const begun = resume === undefined ? null : await draftToResume(resume, others, folder, io);
  if (!begun && others.length > 0) {
    io.stderr.write(`${unfinished(others)} To go on with it, run: ${pr} new --resume\n\n`);
  }
  const file: DraftFile = begun ?? newDraft(root, io.now());
  const alone = others.every(({ name }) => name === file.name);
  const command = alone ? `${pr} new --resume` : `${pr} new --resume ${file.name}`;
  const draft = begun?.draft ?? draftFrom(known, { open: true });
  const subject = {
    folder,
    file,
    draft,
    given: begun === null,
    only,
    kept: begun !== null,
    resume: command,
    write: async (read: ReadAnswers) => {
      await write(read);
      if (!keep) await removeDraft(file);
    },
    remembers: !keep,
  };
  const decision = await converse(subject, io);
  if (decision === 'later') {
    io.stderr.write(
      `Nothing was written. Your answers are saved. To go on, run:\n\n  ${command}\n`,
    );
    return;
  }
  if (decision === 'write') return;
  await removeDraft(file);
  io.stderr.write('Discarded. Nothing was written.\n');
}

const unfinished = (drafts: readonly unknown[]): string =>
  drafts.length === 1
    ? 'There is an unfinished release.'
    : `There are ${drafts.length} unfinished releases.`;

/** The draft that somebody wants to go on with: the one there is, one by name, or one chosen. */
async function draftToResume(
  wanted: string | true,
  drafts: readonly SavedDraft[],
  { root }: NewsroomFolder,
  io: Io,
): Promise<SavedDraft> {
  if (wanted !== true) return openDraft(root, wanted);
  const [only] = drafts;
  if (!only) throw new Failure(`There is no unfinished release here. To write one: ${pr} new`);
  if (drafts.length === 1) return only;
  const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
  const name = await pick(io, {
    title: 'Which release do you want to go on with?',
    help: `${unfinished(drafts)} The latest is first.`,
    choices: drafts.map((one) => ({
      value: one.name,
      label: `${when.format(one.changed)}  ${one.draft.facts['headline'] ?? 'no headline yet'}`,
    })),
  });
  return drafts.find((one) => one.name === name) ?? only;
}
