import { formatAnswers } from '../../answers/format.ts';
import { type ReadAnswers, readAnswers, storyProblem } from '../../answers/read.ts';
import type { Context } from '../../ask/index.ts';
import type { Io } from '../../io.ts';
import type { NewsroomFolder } from '../../newsroom/find.ts';
import { answersFile } from '../../newsroom/names.ts';
import { today } from '../../release/date.ts';
import type { Answers } from '../../release/schema.ts';
import { copyDesk } from '../lint/copy-desk.ts';
import { deskFor } from './desk.ts';
import { recognizerFor } from './recognizer.ts';

/** What is known without asking, in a newsroom, today. */
export function contextFor(folder: NewsroomFolder, io: Io): Context {
  const { newsroom } = folder;
  return {
    newsroom,
    desk: deskFor(
      newsroom.defaults.language ?? 'en',
      copyDesk(folder, io),
      (answers) => readBack(answers, folder).release,
    ),
    recognizer: recognizerFor(newsroom.defaults.language),
    today: today(io.now(), newsroom.defaults.zone),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    storyProblem: (markdown) => storyProblem(markdown, newsroom.defaults),
  };
}

/** Answers as they will be read when they are saved. Throws a Failure where they make no release. */
export const readBack = (answers: Answers, { newsroom }: NewsroomFolder): ReadAnswers =>
  readAnswers(answersFile, formatAnswers(answers), newsroom.defaults);
