import { dirname, join, relative } from 'node:path';
import { Failure, exit, wordsFor, type ExitCode } from '../failure.ts';
import type { Io } from '../io.ts';
import { type NewsroomFolder, findNewsroom } from '../newsroom/find.ts';
import { answersFile } from '../newsroom/names.ts';
import { type PlannedFile, applyPlan, planBuild } from '../newsroom/plan.ts';
import { findRelease, listReleases } from '../newsroom/releases.ts';
import { visible } from '../source/visible.ts';
import { write } from '../write/index.ts';
import { openSaved } from './shared/saved.ts';
import { waitingLine } from './shared/waiting.ts';

interface Options {
  /** Write nothing; say what is stale. */
  readonly check?: boolean;
  /** Write over files that were edited by hand, too. */
  readonly force?: boolean;
}

/** Makes the renditions of releases again from their saved answers: of all, or of those named. */
export async function build(names: string[], options: Options, io: Io): Promise<ExitCode> {
  const newsroom = await findNewsroom(io.cwd);
  const folders = await foldersOf(newsroom, names, io);
  const waiting = waitingLine(io);
  const count = { missing: 0, stale: 0, fresh: 0, edited: 0, failed: 0 };

  for (const [i, folder] of folders.entries()) {
    waiting.show(`${i + 1} of ${folders.length}`);
    try {
      const plan = await planOf(newsroom, folder, io);
      if (!options.check) await applyPlan(plan, options.force === true);
      for (const file of plan) {
        count[file.state]++;
        if (file.state === 'fresh') continue;
        waiting.clear();
        report(file, options, io);
      }
    } catch (error) {
      const why = wordsFor(error);
      if (why === undefined) throw error;
      count.failed++;
      waiting.clear();
      io.stderr.write(`${visible(why)}\n`);
    }
  }
  waiting.clear();

  const { check, force } = options;
  const due = count.missing + count.stale;
  const kept = force && !check ? 0 : count.edited;
  const written = due + (count.edited - kept);
  io.stderr.write(
    `${plural(folders.length, 'release')}: ${plural(check ? due : written, 'file')} ` +
      `${check ? 'stale' : 'written'}, ${count.fresh} up to date` +
      `${kept > 0 ? `, ${kept} edited by hand and left alone` : ''}.\n`,
  );
  if (count.failed > 0) return exit.failed;
  if (kept > 0) return exit.conflict;
  return check && due > 0 ? exit.found : exit.done;
}

async function foldersOf(newsroom: NewsroomFolder, names: string[], io: Io): Promise<string[]> {
  if (names.length > 0) {
    const found = await Promise.all(names.map((name) => findRelease(newsroom, name, io.cwd)));
    return [...new Set(found)];
  }
  const all = await listReleases(newsroom);
  if (all.length > 0) return all.map((name) => join(newsroom.releases, name));
  throw new Failure(
    `There are no releases in ${newsroom.releases}. Make one with pr new, or go to the newsroom's folder.`,
  );
}

async function planOf(newsroom: NewsroomFolder, folder: string, io: Io): Promise<PlannedFile[]> {
  const { release } = await openSaved(newsroom, folder, io);
  return planBuild(folder, write(release));
}

function report({ path, state, difference }: PlannedFile, { check, force }: Options, io: Io): void {
  const name = visible(relative(io.cwd, path));
  if (state !== 'edited') {
    io.stdout.write(`${check ? state : 'written'}  ${name}\n`);
    return;
  }
  if (force && !check) {
    io.stdout.write(`replaced  ${name}\n`);
    return;
  }
  const folder = visible(relative(io.cwd, dirname(path)) || '.');
  const { line = 0, theirs = '', ours = '' } = difference ?? {};
  const from = alike(theirs, ours);
  io.stderr.write(
    `${name} was edited by hand, so it is left alone.\n` +
      `  line ${line} reads      ${excerpt(theirs, from)}\n` +
      `  the answers give  ${excerpt(ours, from)}\n` +
      `  Take that into ${answersFile}:  pr pull ${folder}\n` +
      `  Drop it:  pr build ${folder} --force\n`,
  );
}

/** How many letters two lines have in common at their start. */
function alike(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** So much of a line as shows what differs from some place on. */
function excerpt(line: string, from: number): string {
  const start = from > 60 ? from - 30 : 0;
  const words = line.slice(start, start + 90);
  const shown = `${start > 0 ? '…' : ''}${words}${start + 90 < line.length ? '…' : ''}`;
  return visible(shown) || '(nothing)';
}

const plural = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? '' : 's'}`;
