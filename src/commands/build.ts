import { dirname, join, relative } from 'node:path';
import { Failure, exit, wordsFor, type ExitCode } from '../failure.ts';
import type { Io } from '../io.ts';
import { type NewsroomFolder, findNewsroom } from '../newsroom/find.ts';
import { removeDeadLockIn, withLock } from '../newsroom/lock.ts';
import { answersFile } from '../newsroom/names.ts';
import { type Plan, type PlannedFile, applyPlan, isUpToDate } from '../newsroom/plan.ts';
import { findRelease, listReleases } from '../newsroom/releases.ts';
import { type Journal, openJournal } from '../newsroom/undo.ts';
import { visible } from '../source/visible.ts';
import { openSaved, planOf } from './shared/saved.ts';
import { undo } from './shared/undoing.ts';
import { waitingLine } from './shared/waiting.ts';
import { pr } from '../program.ts';

interface Options {
  /** Write nothing; report what is out of date. */
  readonly check?: boolean;
  /** Overwrite files that were edited by hand. */
  readonly force?: boolean;
  readonly json?: boolean;
  /** Give back what the last command replaced. */
  readonly undo?: boolean;
}

/** A file of a build, as it was found, and whether it was written. */
interface BuiltFile extends PlannedFile {
  readonly written: boolean;
}

/** `pr build`: makes renditions from saved answers, of all releases or of those named. */
export async function build(names: string[], options: Options, io: Io): Promise<ExitCode> {
  const newsroom = await findNewsroom(io.cwd);
  if (options.undo) return undo(newsroom, options, io);
  const folders = await foldersOf(newsroom, names, io);
  return buildAll(folders, options, newsroom, io, openJournal(newsroom.root, 'pr build'));
}

/** Builds the releases in some folders; what is replaced goes into the journal. */
export async function buildAll(
  folders: readonly string[],
  options: Options,
  newsroom: NewsroomFolder,
  io: Io,
  journal: Journal,
): Promise<ExitCode> {
  const waiting = waitingLine(io);
  const built: BuiltFile[] = [];
  const errors: string[] = [];
  for (const [i, folder] of folders.entries()) {
    waiting.show(`${i + 1} of ${folders.length}`);
    try {
      const files = await buildOne(folder, options, newsroom, io, journal);
      built.push(...files);
      waiting.clear();
      if (!options.json) for (const file of files) report(file, options, io);
    } catch (error) {
      const why = wordsFor(error);
      if (why === undefined) throw error;
      errors.push(why);
      waiting.clear();
      io.stderr.write(`${visible(why)}\n`);
    }
  }
  waiting.clear();

  const { check = false } = options;
  const count = (test: (file: BuiltFile) => boolean) => built.filter(test).length;
  const due = count(({ state, written }) => (check ? isDue(state) : written));
  const fresh = count(({ state }) => state === 'fresh');
  const edited = count(({ state, written }) => isEdited(state) && !written);
  if (options.json) {
    const files = built.map(({ path, state, written }) => ({
      path: relative(io.cwd, path),
      state,
      written,
    }));
    io.stdout.write(`${visible(JSON.stringify({ schema: 1, files, errors }))}\n`);
  } else {
    io.stderr.write(
      `${plural(folders.length, 'release')}: ${plural(due, 'file')} ` +
        `${check ? 'out of date' : 'written'}, ${fresh} up to date` +
        `${edited > 0 ? `, ${edited} edited by hand and left alone` : ''}.\n`,
    );
  }
  if (errors.length > 0) return exit.failed;
  if (edited > 0) return exit.conflict;
  return check && due > 0 ? exit.found : exit.done;
}

const isEdited = (state: PlannedFile['state']): boolean =>
  state === 'edited' || state === 'foreign';
const isDue = (state: PlannedFile['state']): boolean => state !== 'fresh' && !isEdited(state);

async function buildOne(
  folder: string,
  { check = false, force = false }: Options,
  newsroom: NewsroomFolder,
  io: Io,
  journal: Journal,
): Promise<BuiltFile[]> {
  const plan = async (): Promise<Plan> =>
    planOf(newsroom, folder, await openSaved(newsroom, folder, io));
  const first = await plan();
  const hasNothingToDo =
    check || (isUpToDate(first) && !(force && first.files.some(({ state }) => isEdited(state))));
  if (hasNothingToDo) {
    if (!check) await removeDeadLockIn(folder);
    return first.files.map((file) => ({ ...file, written: false }));
  }
  return withLock(folder, async () => {
    const { files, ...rest } = await plan();
    const written = await applyPlan({ files, ...rest }, () => force, journal);
    return files.map((file) => ({ ...file, written: written.includes(file) }));
  });
}

async function foldersOf(newsroom: NewsroomFolder, names: string[], io: Io): Promise<string[]> {
  if (names.length > 0) {
    const found = await Promise.all(names.map((name) => findRelease(newsroom, name, io.cwd)));
    return [...new Set(found)];
  }
  const all = await listReleases(newsroom);
  if (all.length > 0) return all.map((name) => join(newsroom.releases, name));
  throw new Failure(
    `There are no releases in ${newsroom.releases}. Write one with ${pr} new, or run pr in the folder of a newsroom.`,
  );
}

function report(file: BuiltFile, { check }: Options, io: Io): void {
  const { path, state, written, difference } = file;
  const name = visible(relative(io.cwd, path));
  const folder = visible(relative(io.cwd, dirname(path)) || '.');
  if (state === 'fresh') return;
  if (written) {
    io.stdout.write(`${isEdited(state) ? 'replaced' : 'written'}  ${name}\n`);
  } else if (isDue(state)) {
    if (check) io.stdout.write(`${state}  ${name}\n`);
  } else if (state === 'foreign') {
    io.stderr.write(
      `${name} is a link that leads out of the newsroom, so it is left alone.\n` +
        `  Replace the link:  ${pr} build ${folder} --force\n`,
    );
  } else {
    const { line = 0, theirs = '', ours = '' } = difference ?? {};
    const from = commonStart(theirs, ours);
    io.stderr.write(
      `${name} was edited by hand, so it is left alone.\n` +
        `  line ${line} reads      ${excerpt(theirs, from)}\n` +
        `  the answers give  ${excerpt(ours, from)}\n` +
        `  Take the edit into ${answersFile}:  ${pr} pull ${folder} ${file.file}\n` +
        `  Drop the edit:  ${pr} build ${folder} --force\n`,
    );
  }
  if (state === 'reformatted') {
    io.stderr.write(
      `${name} was only reformatted. Name it in .prettierignore to keep tools off.\n`,
    );
  }
}

/** How many characters two lines have in common at their start. */
function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** The part of a line that shows where it starts to differ. */
function excerpt(line: string, from: number): string {
  const start = from > 60 ? from - 30 : 0;
  const words = line.slice(start, start + 90);
  const shown = `${start > 0 ? '…' : ''}${words}${start + 90 < line.length ? '…' : ''}`;
  return visible(shown) || '(nothing)';
}

const plural = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? '' : 's'}`;
