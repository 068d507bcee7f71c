import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { text as textFrom } from 'node:stream/consumers';
import { formatAnswers } from '../answers/format.ts';
import { type ReadAnswers, missingAnswers, readAnswers } from '../answers/read.ts';
import { Failure, exit, type ExitCode } from '../failure.ts';
import { type Io, isTerminal } from '../io.ts';
import { type NewsroomFolder, findNewsroom } from '../newsroom/find.ts';
import { answersFile } from '../newsroom/names.ts';
import { createRelease } from '../newsroom/releases.ts';
import { slug } from '../newsroom/slug.ts';
import { visible } from '../source/visible.ts';
import { write } from '../write/index.ts';

interface Options {
  readonly answers?: string;
  readonly input: boolean;
  /** The draft to go on with; true for the one that there is. */
  readonly resume?: string | true;
}

/** Makes a release from answers: asked in the terminal, or read from a file. */
export async function create(options: Options, io: Io): Promise<ExitCode> {
  const folder = await findNewsroom(io.cwd);
  if (options.answers === undefined && options.input && isTerminal(io)) {
    // Who brings the answers needs nothing of what asks for them.
    const { interview } = await import('./shared/interview.ts');
    const asked = await interview(options.resume, folder, io);
    if (!asked) return exit.done;
    const code = await save(asked.read, folder, io);
    await asked.forget();
    return code;
  }
  return save(await given(options, folder, io), folder, io);
}

/** Writes the release, and says what it wrote and what comes next. */
async function save(
  { answers, release }: ReadAnswers,
  folder: NewsroomFolder,
  io: Io,
): Promise<ExitCode> {
  const files = [{ file: answersFile, content: formatAnswers(answers) }, ...write(release)];
  const path = await createRelease(folder, slug(release.dateline.date, release.headline), files);
  const shown = visible(relative(io.cwd, path) || '.');
  io.stdout.write(files.map(({ file }) => `${shown}/${file}\n`).join(''));
  io.stderr.write(
    '\nThe release is written. What comes next:\n' +
      `  look at it       ${shown}/release.html, in a browser\n` +
      `  have it read     pr lint ${shown}\n` +
      `  change it        pr edit ${shown}\n`,
  );
  return exit.done;
}

/** Answers from a file, or from standard input; without either, the message that lists them all. */
async function given(
  { answers: file, input }: Options,
  folder: NewsroomFolder,
  io: Io,
): Promise<ReadAnswers> {
  const { defaults } = folder.newsroom;
  if (file !== undefined) {
    const text =
      file === '-' ? await textFrom(io.stdin) : await readFile(resolve(io.cwd, file), 'utf8');
    return readAnswers(file, text, defaults);
  }
  throw new Failure(
    `Nobody can be asked here: ${input ? 'this is no terminal' : '--no-input was given'}. Put the answers into\n` +
      'a file and name it with --answers. It must hold at least:\n' +
      missingAnswers(defaults)
        .map((answer) => `  ${answer}`)
        .join('\n'),
  );
}
