import { readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { answersFromParts } from '../answers/from-parts.ts';
import { changesBetween, editAnswers } from '../answers/pull.ts';
import { readAnswers } from '../answers/read.ts';
import { type ExitCode, Failure, exit } from '../failure.ts';
import type { Io } from '../io.ts';
import { writeWhole } from '../newsroom/files.ts';
import { findNewsroom } from '../newsroom/find.ts';
import { answersFile } from '../newsroom/names.ts';
import { type PlannedFile, applyPlan, planBuild } from '../newsroom/plan.ts';
import { findRelease } from '../newsroom/releases.ts';
import { read } from '../read/index.ts';
import { recognize } from '../recognize/index.ts';
import { unifiedDiff } from '../source/diff.ts';
import { withoutStamps } from '../source/stamp.ts';
import { visible } from '../source/visible.ts';
import { localeFor } from '../style/locale.ts';
import { write } from '../write/index.ts';
import { openSaved } from './shared/saved.ts';

interface Options {
  /** Show what would change, and change nothing. */
  readonly dryRun?: boolean;
  /** Read the edit back though the answers were changed, too. */
  readonly force?: boolean;
}

/** `pr pull`: reads what somebody changed in a rendition by hand back into the saved answers. */
export async function pull(
  name: string,
  file: string | undefined,
  options: Options,
  io: Io,
): Promise<ExitCode> {
  const folder = await findNewsroom(io.cwd);
  const path = await findRelease(folder, name, io.cwd);
  const { answers, release } = await openSaved(folder, path, io);
  const plan = await planBuild(path, write(release));
  const shownFolder = relative(io.cwd, path) || '.';
  const edited = editedIn(plan, file, shownFolder);
  const theirs = await readFile(edited.path, 'utf8');
  if (edited.outdated && !options.force) {
    throw new Failure(
      `${answersFile} was changed since ${basename(edited.path)} was made, so what is older there would ` +
        'come back. See what would change: pr pull --force --dry-run. If it is right, leave out --dry-run.',
      { code: exit.conflict },
    );
  }
  const readIn = (text: string) => {
    const document = read(basename(edited.path), Buffer.from(text));
    return answersFromParts(recognize(document).parts, localeFor(release.language));
  };
  const changes = changesBetween(answers, readIn(edited.content), readIn(theirs));
  const saved = join(path, answersFile);
  const before = await readFile(saved, 'utf8');
  const after = editAnswers(before, changes);
  const shown = relative(io.cwd, saved);
  const made = write(readAnswers(shown, after, folder.newsroom.defaults).release);
  io.stdout.write(visible(unifiedDiff(before, after, shown)));
  const own = basename(edited.path);
  const content = made.find((one) => one.file === own)!.content;
  const whole = asRead(content) === asRead(theirs);
  if (!whole) {
    const left = unifiedDiff(withoutStamps(content), withoutStamps(theirs), own);
    io.stderr.write(
      `${visible(`This of ${own} cannot be kept in answers:\n\n${left}`)}\n` +
        `So ${own} is left as it is. To drop that:  pr build ${shownFolder} --force\n`,
    );
  }
  if (!options.dryRun) {
    await writeWhole(saved, after);
    for (const file of await planBuild(path, made)) {
      if (!(await applyPlan([file], whole && file.path === edited.path))) continue;
      io.stderr.write(`written  ${visible(relative(io.cwd, file.path))}\n`);
    }
  }
  return whole ? exit.done : exit.conflict;
}

/** What a rendition says: its stamps and its lines, and the addresses behind numbers, follow from that. */
const asRead = (content: string): string =>
  withoutStamps(content)
    .replace(/ href="(?:tel|mailto):[^"<>]*"/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The rendition that was edited by hand: the one that is named, or the only one. */
function editedIn(
  plan: readonly PlannedFile[],
  file: string | undefined,
  shown: string,
): PlannedFile {
  const edited = plan.filter(({ state }) => state === 'edited');
  const names = edited.map(({ path }) => basename(path));
  if (file !== undefined) {
    const one = edited.find(({ path }) => basename(path) === basename(file));
    if (one) return one;
    throw new Failure(`${basename(file)} of ${shown} was not edited by hand. ${whichOf(names)}`);
  }
  if (edited.length === 1) return edited[0]!;
  throw new Failure(
    edited.length === 0
      ? `Nothing in ${shown} was edited by hand, so there is nothing to read back.`
      : `${whichOf(names)} Name one: pr pull ${shown} ${names[0]}`,
  );
}

const whichOf = (names: readonly string[]): string =>
  names.length === 0 ? 'Nothing else was, either.' : `Edited by hand: ${names.join(', ')}.`;
