import type { ReadAnswers } from '../../answers/read.ts';
import { type Decision, ask } from '../../ask/index.ts';
import type { Io } from '../../io.ts';
import { type DraftFile, saveDraft } from '../../newsroom/drafts.ts';
import type { NewsroomFolder } from '../../newsroom/find.ts';
import type { Draft } from '../../release/draft.ts';
import { contextFor, readBack } from './context.ts';
import { copyDesk } from '../lint/copy-desk.ts';
import { previewOf } from './preview.ts';
import { rememberAll } from './remembering.ts';

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
  /** Whether the newsroom is offered what is new in it. */
  readonly remembers?: boolean;
  /** The command that goes on when the conversation broke off. */
  readonly resume: string;
}

/** Talks a release over with its author, writes it when they say so, and gives what was decided. */
export async function converse(
  { folder, file, write, remembers, ...subject }: Subject,
  io: Io,
): Promise<Decision> {
  // One after the other: an earlier draft that is slow to reach the disk must not replace a later one.
  let last = Promise.resolve();
  const save = (draft: Draft) =>
    (last = last.catch(() => {}).then(() => saveDraft(folder.root, file, draft)));
  const decision = await ask({
    ...subject,
    ...contextFor(folder, io),
    io,
    save,
    write: async (answers) => {
      await last.catch(() => {});
      await write(readBack(answers, folder));
    },
    remember: remembers ? (fresh) => rememberAll(fresh, folder, io) : undefined,
    preview: previewOf(copyDesk(folder, io), (answers) => readBack(answers, folder).release),
  });
  await last.catch(() => {});
  return decision;
}
