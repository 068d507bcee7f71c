import { formatAnswers } from '../../answers/format.ts';
import { type ReadAnswers, readAnswers, storyProblem } from '../../answers/read.ts';
import { type Decision, ask } from '../../ask/index.ts';
import type { Io } from '../../io.ts';
import { type DraftFile, saveDraft } from '../../newsroom/drafts.ts';
import type { NewsroomFolder } from '../../newsroom/find.ts';
import { answersFile } from '../../newsroom/names.ts';
import { today } from '../../release/date.ts';
import type { Draft } from '../../release/draft.ts';
import type { Answers } from '../../release/schema.ts';
import { copyDesk } from './copy-desk.ts';
import { deskFor } from './desk.ts';
import { previewOf } from './preview.ts';

/** What is talked over, and where it is kept meanwhile. */
export interface Subject {
  readonly folder: NewsroomFolder;
  readonly file: DraftFile;
  readonly draft?: Draft | undefined;
  /** Whether its answers came without asking. */
  readonly given?: boolean;
  /** The keys of the answers that are asked for, and no others. */
  readonly only?: readonly string[] | undefined;
  /** Whether the draft is on disk already. */
  readonly kept?: boolean;
  readonly part?: string | undefined;
  /** Writes the release. */
  readonly write: (read: ReadAnswers) => Promise<void>;
  /** The command that goes on when the conversation broke off. */
  readonly resume: string;
}

/** Talks a release over with its author, writes it when they say so, and gives what was decided. */
export async function converse(
  { folder, file, write, ...subject }: Subject,
  io: Io,
): Promise<Decision> {
  const { newsroom, root } = folder;
  const options = copyDesk(folder, io);
  const readBack = (answers: Answers) =>
    readAnswers(answersFile, formatAnswers(answers), newsroom.defaults);
  const releaseOf = (answers: Answers) => readBack(answers).release;
  // One after the other: an earlier draft that is slow to reach the disk must not replace a later one.
  let last = Promise.resolve();
  const decision = await ask({
    ...subject,
    io,
    newsroom,
    desk: deskFor(newsroom.defaults.language ?? 'en', options, releaseOf),
    today: today(io.now(), newsroom.defaults.zone),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    storyProblem: (markdown) => storyProblem(markdown, newsroom.defaults),
    save: (draft) => (last = last.catch(() => {}).then(() => saveDraft(root, file, draft))),
    write: (answers) => write(readBack(answers)),
    preview: previewOf(options, releaseOf),
  });
  await last.catch(() => {});
  return decision;
}
