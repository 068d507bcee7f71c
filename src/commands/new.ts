import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { formatAnswers } from '../answers/format.ts';
import { type ReadAnswers, missingAnswers, readAnswers, storyProblem } from '../answers/read.ts';
import { Failure, exit, type ExitCode } from '../failure.ts';
import type { Io } from '../io.ts';
import { type NewsroomFolder, findNewsroom } from '../newsroom/find.ts';
import { answersFile } from '../newsroom/names.ts';
import { createRelease } from '../newsroom/releases.ts';
import { slug } from '../newsroom/slug.ts';
import { today } from '../release/date.ts';
import type { Answers } from '../release/schema.ts';
import { visible } from '../source/visible.ts';
import { write } from '../write/index.ts';

/** Makes a release from answers: asked in the terminal, or read from a file. */
export async function create(
  options: { answers?: string; input: boolean },
  io: Io,
): Promise<ExitCode> {
  const folder = await findNewsroom(io.cwd);
  const asked = options.answers === undefined && options.input && isTerminal(io);
  const read = asked ? await interview(folder, io) : await given(options.answers, folder, io);
  if (!read) {
    io.stderr.write('Nothing was written.\n');
    return exit.done;
  }
  const { answers, release } = read;
  const path = await createRelease(folder, slug(release.dateline.date, release.headline), [
    { file: answersFile, content: formatAnswers(answers) },
    ...write(release),
  ]);
  const shown = visible(relative(io.cwd, path) || '.');
  const files = [answersFile, ...write(release).map(({ file }) => file)];
  io.stdout.write(files.map((file) => `${shown}/${file}\n`).join(''));
  io.stderr.write(
    '\nThe release is written. What comes next:\n' +
      `  look at it       ${shown}/release.html, in a browser\n` +
      `  have it read     pr lint ${shown}\n` +
      `  after a change   pr build ${shown}\n`,
  );
  return exit.done;
}

const isTerminal = ({ stdin, stderr }: Io): boolean => Boolean(stdin.isTTY && stderr.isTTY);

async function interview(folder: NewsroomFolder, io: Io): Promise<ReadAnswers | null> {
  const { ask } = await import('../ask/index.ts');
  const read = (answers: Answers) =>
    readAnswers(answersFile, formatAnswers(answers), folder.newsroom.defaults);
  const answers = await ask({
    io,
    newsroom: folder.newsroom,
    today: today(io.now(), folder.newsroom.defaults.zone),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    storyProblem: (markdown) => storyProblem(markdown, folder.newsroom.defaults),
    preview: (draft) => write(read(draft).release).at(-1)!.content,
  });
  return answers && read(answers);
}

/** Answers from a file, or from standard input; without either, the message that lists them all. */
async function given(
  file: string | undefined,
  folder: NewsroomFolder,
  io: Io,
): Promise<ReadAnswers> {
  const { defaults } = folder.newsroom;
  if (file !== undefined) return readAnswers(file, await textOf(file, io), defaults);
  throw new Failure(
    'Nobody can be asked here: this is no terminal, or --no-input was given. Put the answers into\n' +
      'a file and name it with --answers. It must hold at least:\n' +
      missingAnswers(defaults)
        .map((answer) => `  ${answer}`)
        .join('\n'),
  );
}

async function textOf(file: string, io: Io): Promise<string> {
  if (file !== '-') return readFile(resolve(io.cwd, file), 'utf8');
  const chunks: Buffer[] = [];
  for await (const chunk of io.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
