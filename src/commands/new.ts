import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { buffer as bytesFrom } from 'node:stream/consumers';
import { formatAnswers } from '../answers/format.ts';
import { type Given, type ReadAnswers, readGiven, readSome } from '../answers/read.ts';
import { parseSettings } from '../answers/settings.ts';
import { Failure, exit, isFailure, type ExitCode } from '../failure.ts';
import { type Io, isTerminal } from '../io.ts';
import { type NewsroomFolder, findNewsroom } from '../newsroom/find.ts';
import { answersFile } from '../newsroom/names.ts';
import { recordFiles } from '../newsroom/record.ts';
import { createRelease, pathFor } from '../newsroom/releases.ts';
import { slug } from '../newsroom/slug.ts';
import { pr } from '../program.ts';
import { decode } from '../read/decode.ts';
import { visible } from '../source/visible.ts';
import { write as renditionsOf } from '../write/index.ts';

interface Options {
  readonly answers?: string;
  /** Answers as "key=value". */
  readonly set?: readonly string[];
  /** A file with the story, in Markdown. */
  readonly story?: string;
  readonly input: boolean;
  /** The keys of what is asked, and nothing else. */
  readonly ask?: readonly string[];
  /** The draft to go on with; true for the one that there is. */
  readonly resume?: string | true;
  /** Say what would be written, and write nothing. */
  readonly dryRun?: boolean;
  /** Print the result for a program. */
  readonly json?: boolean;
}

/** Makes a release from answers: asked in the terminal, or given by a file and settings. */
export async function create(options: Options, io: Io): Promise<ExitCode> {
  try {
    return await made(options, io);
  } catch (error) {
    if (!options.json || !isFailure(error)) throw error;
    const { message, code, details } = error;
    io.stdout.write(`${JSON.stringify({ schema: 1, error: message, problems: details })}\n`);
    return code;
  }
}

async function made(options: Options, io: Io): Promise<ExitCode> {
  if (options.resume !== undefined && (options.set || options.story !== undefined)) {
    throw new Failure(
      '--resume goes on with the answers of its draft. Leave out --set and --story.',
    );
  }
  const folder = await findNewsroom(io.cwd);
  const given = await givenBy(options, io);
  const silence = whyNobodyIsAsked(options, io);
  if (silence !== null || (options.answers !== undefined && !options.ask)) {
    if (options.resume !== undefined || options.ask) {
      const flag = options.ask ? '--ask asks' : '--resume goes on with questions';
      throw new Failure(`${flag}. ${silence ?? 'Leave out --answers.'}`);
    }
    (await save(complete(given, silence, folder), folder, options, io))();
    return exit.done;
  }
  // Loaded only when questions are asked.
  const { interview } = await import('./author/interview.ts');
  const home = await homeFor(folder, options, io);
  let tell = () => {};
  const write = async (read: ReadAnswers) => void (tell = await save(read, home, options, io));
  const { resume, ask: only, dryRun: keep = false } = options;
  await interview({ resume, known: readSome(given), only, write, keep }, home, io);
  tell();
  return exit.done;
}

/** The newsroom of a new release: the one here, or one that its author founds now. */
async function homeFor(
  folder: NewsroomFolder,
  { resume, ask, dryRun }: Options,
  io: Io,
): Promise<NewsroomFolder> {
  if (folder.founded || resume !== undefined || ask || dryRun) return folder;
  const { foundByAsking } = await import('./author/founding.ts');
  return (await foundByAsking(folder.root, io)) ?? folder;
}

/** The answers that come without asking. */
async function givenBy({ answers: file, set = [], story }: Options, io: Io): Promise<Given> {
  const settings = parseSettings(set);
  if (story !== undefined) settings.push({ path: ['story'], value: await storyIn(story, io) });
  if (file === undefined) return { source: '', text: '', settings };
  return { source: file, text: (await bytesOf(file, io)).toString(), settings };
}

async function storyIn(file: string, io: Io): Promise<string> {
  try {
    return decode(await bytesOf(file, io)).replaceAll('\r\n', '\n');
  } catch (error) {
    if (!isFailure(error)) throw error;
    throw new Failure(`${file === '-' ? 'Standard input' : file} ${error.message}.`);
  }
}

/** What a file holds, or, with "-", standard input. */
const bytesOf = (file: string, io: Io): Promise<Buffer> =>
  file === '-' ? bytesFrom(io.stdin) : readFile(resolve(io.cwd, file));

function whyNobodyIsAsked({ input, json }: Options, io: Io): string | null {
  if (!input) return 'With --no-input, pr new asks nothing.';
  if (json) return 'With --json, pr new asks nothing.';
  return isTerminal(io) ? null : 'This is not a terminal, so pr new cannot ask.';
}

/** All answers; a Failure that lists those that are not there, and how each is given. */
function complete(given: Given, silence: string | null, { newsroom }: NewsroomFolder): ReadAnswers {
  try {
    return readGiven(given, newsroom.defaults);
  } catch (error) {
    if (!isFailure(error) || given.source !== '') throw error;
    const { message, details } = error;
    const way = `Give them like this, or in a file with --answers FILE. For every key, run: ${pr} schema answers`;
    throw new Failure(`${silence ?? ''} ${message}\n\n${way}`, { details });
  }
}

/** Writes the release; gives what says which files were written and what comes next. */
async function save(
  { answers, release }: ReadAnswers,
  folder: NewsroomFolder,
  { dryRun, json }: Options,
  io: Io,
): Promise<() => void> {
  const saved = { file: answersFile, content: formatAnswers(answers) };
  const renditions = renditionsOf(release);
  const files = [saved, ...renditions];
  const name = slug(release.dateline.date, release.headline);
  const path = await (dryRun
    ? pathFor(folder, name)
    : createRelease(folder, name, [...files, ...recordFiles(renditions, saved.content)]));
  const shown = visible(relative(io.cwd, path) || '.');
  if (json) {
    const written = files.map(({ file, content }) => ({
      path: `${shown}/${file}`,
      ...(dryRun && { content }),
    }));
    const result = { schema: 1, release: shown, written: !dryRun, files: written };
    return () => void io.stdout.write(`${JSON.stringify(result)}\n`);
  }
  return () => {
    io.stdout.write(files.map(({ file }) => `${shown}/${file}\n`).join(''));
    io.stderr.write(
      dryRun
        ? '\nNothing was written, because of --dry-run.\n'
        : '\nThe release is written. Next:\n' +
            `  look at it       ${shown}/release.html, in a browser\n` +
            `  check it         ${pr} lint ${shown}\n` +
            `  change it        ${pr} edit ${shown}\n`,
    );
  };
}
