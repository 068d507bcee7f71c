import { join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { answersFromParts } from '../../answers/from-parts.ts';
import type { KnownAnswers } from '../../answers/format.ts';
import { type ReadAnswers, readAnswers } from '../../answers/read.ts';
import { isFailure } from '../../failure.ts';
import type { Io } from '../../io.ts';
import { assertInside, readText } from '../../newsroom/files.ts';
import type { NewsroomFolder } from '../../newsroom/find.ts';
import { answersFile } from '../../newsroom/names.ts';
import { type Plan, planBuild } from '../../newsroom/plan.ts';
import { read } from '../../read/index.ts';
import { recognize } from '../../recognize/index.ts';
import { localeFor } from '../../style/locale.ts';
import { write } from '../../write/index.ts';

/** The saved answers of a release. */
export interface Saved extends ReadAnswers {
  /** What answers.md holds. */
  readonly text: string;
}

/**
 * Reads the saved answers of the release in a folder. Throws a Failure that lists what is wrong, or
 * when a link leads out of the newsroom.
 */
export async function openSaved(
  { newsroom, root }: NewsroomFolder,
  folder: string,
  { cwd }: Io,
): Promise<Saved> {
  const path = join(folder, answersFile);
  await assertInside(root, path);
  const text = await readText(path);
  return { text, ...readAnswers(relative(cwd, path), text, newsroom.defaults) };
}

/** Plans to build a release from its saved answers. */
export async function planOf(
  newsroom: NewsroomFolder,
  folder: string,
  { text, release }: Saved,
): Promise<Plan> {
  const renditionsOf = (answers: string) => {
    try {
      return write(readAnswers(answersFile, answers, newsroom.newsroom.defaults).release);
    } catch (error) {
      if (isFailure(error)) return [];
      throw error;
    }
  };
  return planBuild({
    folder,
    root: newsroom.root,
    answers: text,
    renditions: write(release),
    madeFrom: (file, answers) =>
      renditionsOf(answers).find((one) => one.file === file)?.content ?? null,
    saysTheSame: (file, one, other) =>
      wordsOf(one) === wordsOf(other) &&
      isDeepStrictEqual(
        answersIn(file, one, release.language),
        answersIn(file, other, release.language),
      ),
  });
}

/** The answers that are recognized in a rendition. */
export function answersIn(file: string, content: string, language: string): KnownAnswers {
  const { parts } = recognize(read(file, Buffer.from(content)));
  return answersFromParts(parts, localeFor(language));
}

/** What formatters leave alone: words and numbers, not stamps and the zero of ".5". */
const wordsOf = (content: string): string => {
  const bare = content.replace(/\b[0-9a-f]{32}\b|(?<![\d.])0(?=\.\d)/g, '').toLowerCase();
  return (bare.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
};
