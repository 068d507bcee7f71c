import { formatAnswers } from '../../answers/format.ts';
import { type ReadAnswers, readAnswers, storyProblem } from '../../answers/read.ts';
import { type Asking, ask } from '../../ask/index.ts';
import { isFailure } from '../../failure.ts';
import type { Io } from '../../io.ts';
import { lint } from '../../lint/index.ts';
import { type DraftFile, saveDraft } from '../../newsroom/drafts.ts';
import type { NewsroomFolder } from '../../newsroom/find.ts';
import { answersFile } from '../../newsroom/names.ts';
import { read } from '../../read/index.ts';
import { recognize } from '../../recognize/index.ts';
import { today } from '../../release/date.ts';
import type { Draft } from '../../release/draft.ts';
import type { Answers } from '../../release/schema.ts';
import { write } from '../../write/index.ts';
import { copyDesk } from './copy-desk.ts';
import { deskFor } from './desk.ts';

/** What is talked over, and where it is kept meanwhile. */
export interface Subject {
  readonly folder: NewsroomFolder;
  readonly file: DraftFile;
  readonly draft?: Draft | undefined;
  /** Whether its answers came without asking. */
  readonly given?: boolean;
  /** Whether the draft is on disk already. */
  readonly kept?: boolean;
  readonly part?: string | undefined;
  /** The command that goes on when the conversation broke off. */
  readonly resume: string;
}

/** Talks a release over with its author; gives what was decided, and the answers. */
export async function converse(
  { folder, file, ...subject }: Subject,
  io: Io,
): Promise<Asking & { readonly read: () => ReadAnswers }> {
  const { newsroom, root } = folder;
  const options = copyDesk(folder, io);
  const readBack = (answers: Answers) =>
    readAnswers(answersFile, formatAnswers(answers), newsroom.defaults);
  // One after the other: an earlier draft that is slow to reach the disk must not replace a later one.
  let last = Promise.resolve();
  const asking = await ask({
    ...subject,
    io,
    newsroom,
    desk: deskFor(
      newsroom.defaults.language ?? 'en',
      options,
      (answers) => readBack(answers).release,
    ),
    today: today(io.now(), newsroom.defaults.zone),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    storyProblem: (markdown) => storyProblem(markdown, newsroom.defaults),
    save: (draft) => (last = last.catch(() => {}).then(() => saveDraft(root, file, draft))),
    preview: (answers) => {
      try {
        const files = write(readBack(answers).release);
        const page = files.find((one) => one.file.endsWith('.md'))!;
        const document = read(page.file, Buffer.from(page.content));
        const { findings } = lint(document, recognize(document), options);
        return {
          text: files.find((one) => one.file.endsWith('.txt'))!.content,
          remarks: findings.map(({ level, message, advice }) => `${level}: ${message} ${advice}`),
        };
      } catch (error) {
        if (!isFailure(error)) throw error;
        return { problem: error.message };
      }
    },
  });
  await last.catch(() => {});
  return { ...asking, read: () => readBack(asking.answers) };
}
