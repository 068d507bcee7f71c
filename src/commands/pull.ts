import { basename, join, relative } from 'node:path';
import type { Choice, Conflict } from '../answers/merge.ts';
import { readAnswers } from '../answers/read.ts';
import { type ExitCode, Failure, exit } from '../failure.ts';
import { type Io, isTerminal } from '../io.ts';
import { type NewsroomFolder, findNewsroom } from '../newsroom/find.ts';
import { withLock } from '../newsroom/lock.ts';
import { answersFile } from '../newsroom/names.ts';
import { type PlannedFile, applyPlan } from '../newsroom/plan.ts';
import { openJournal } from '../newsroom/undo.ts';
import { unifiedDiff } from '../source/diff.ts';
import { visible } from '../source/visible.ts';
import { buildAll } from './build.ts';
import { type Edited, type ReadBack, readBack } from './pull/read-back.ts';
import { releaseNamed } from './shared/choosing.ts';
import { type Saved, openSaved, planOf } from './shared/saved.ts';
import { undo } from './shared/undoing.ts';
import { pr } from '../program.ts';

interface Options {
  /** Show what would change, and change nothing. */
  readonly dryRun?: boolean;
  /** Take the edit where both sides changed, and write though something of it is lost. */
  readonly force?: boolean;
  readonly json?: boolean;
  /** Give back what the last command replaced. */
  readonly undo?: boolean;
}

/** `pr pull`: takes what was changed by hand in a rendition into the saved answers. */
export async function pull(
  name: string | undefined,
  file: string | undefined,
  options: Options,
  io: Io,
): Promise<ExitCode> {
  const newsroom = await findNewsroom(io.cwd);
  if (options.undo) return undo(newsroom, options, io);
  const folder = await releaseNamed(name, newsroom, io);
  const shown = relative(io.cwd, folder) || '.';
  const saved = await openSaved(newsroom, folder, io);
  const { files } = await planOf(newsroom, folder, saved);
  if (file === undefined && !files.some(({ state }) => state === 'edited')) {
    io.stderr.write(
      `Nothing in ${visible(shown)} was edited by hand, so there is nothing to pull.\n`,
    );
    // A pull that was killed may have left some files as they were.
    return options.dryRun
      ? exit.done
      : buildAll([folder], options, newsroom, io, openJournal(newsroom.root, 'pr pull'));
  }
  const edited = editedIn(files, file, shown);
  const source = sourceOf(edited, saved, options, shown);
  const read = await decided(source, saved, newsroom, options, shown, io);
  const answersPath = join(folder, answersFile);
  const answersName = relative(io.cwd, answersPath);
  const made = readAnswers(answersName, read.answers, newsroom.newsroom.defaults);
  const difference = unifiedDiff(saved.text, read.answers, answersName);
  const written: string[] = [];
  if (!options.dryRun) {
    await withLock(folder, async () => {
      const { text } = await openSaved(newsroom, folder, io);
      if (text !== saved.text) {
        throw new Failure(`${answersName} changed just now. Nothing was written: pull again.`, {
          code: exit.conflict,
        });
      }
      const journal = openJournal(newsroom.root, 'pr pull');
      if (text !== read.answers) await journal.replace(answersPath, read.answers);
      const plan = await planOf(newsroom, folder, { ...made, text: read.answers });
      const isTaken = (one: PlannedFile) => one.file === edited.file && read.lost === '';
      const due = await applyPlan(plan, isTaken, journal);
      written.push(...due.map(({ path }) => relative(io.cwd, path)));
    });
  }
  if (options.json) {
    const result = { schema: 1, file: edited.file, answers: difference, lost: read.lost, written };
    io.stdout.write(`${visible(JSON.stringify(result))}\n`);
  } else {
    io.stdout.write(visible(difference));
    io.stderr.write(written.map((one) => `written  ${visible(one)}\n`).join(''));
  }
  if (read.lost === '') return exit.done;
  io.stderr.write(
    `${edited.file} keeps the rest of its edit. To drop that:  ${pr} build ${visible(shown)} --force\n`,
  );
  return exit.conflict;
}

/** The rendition to pull: the one that is named, or the only one that was edited. */
function editedIn(
  files: readonly PlannedFile[],
  file: string | undefined,
  shown: string,
): PlannedFile {
  const edited = files.filter(({ state }) => state === 'edited');
  const names = edited.map((one) => one.file);
  if (file !== undefined) {
    const one = edited.find(({ path }) => basename(path) === basename(file));
    if (one) return one;
    const foreign = files.some((other) => other.file === file && other.state === 'foreign');
    throw new Failure(
      foreign
        ? `${file} is a link that leads out of the newsroom, so it is not read.`
        : `${basename(file)} of ${shown} was not edited by hand. ${whichOf(names)}`,
    );
  }
  if (edited.length === 1) return edited[0]!;
  throw new Failure(`${whichOf(names)} Name one: ${pr} pull ${shown} ${names[0]}`);
}

const whichOf = (names: readonly string[]): string =>
  names.length === 0 ? 'No other file was, either.' : `Edited by hand: ${names.join(', ')}.`;

/** What an edited rendition was made from; with --force the answers of now, where that is not known. */
function sourceOf(
  { file, found = '', base, content }: PlannedFile,
  { text }: Saved,
  { force }: Options,
  shown: string,
): Edited {
  if (base) return { file, found, made: base.content, base: base.answers };
  if (force) return { file, found, made: content, base: text };
  throw new Failure(
    `${answersFile} was changed since ${file} was made, and nothing here says what it was made from, so a ` +
      'pull could bring older answers back.\n' +
      `  See what would change:  ${pr} pull ${shown} ${file} --force --dry-run\n` +
      `  If that is right:       ${pr} pull ${shown} ${file} --force`,
    { code: exit.conflict },
  );
}

/** The edit in the answers, with each conflict decided; a Failure where nobody can decide. */
async function decided(
  source: Edited,
  saved: Saved,
  { newsroom }: NewsroomFolder,
  { force = false, dryRun = false }: Options,
  shown: string,
  io: Io,
): Promise<ReadBack> {
  const choices = new Map<string, Choice>();
  const read = () => readBack(source, saved, newsroom.defaults, choices);
  const first = read();
  const asks = isTerminal(io) && !force && !dryRun;
  for (const conflict of first.conflicts) {
    choices.set(conflict.key, asks ? await choiceFor(conflict, source.file, io) : 'theirs');
  }
  if (first.conflicts.length > 0 && !asks && !force) {
    throw new Failure(
      `${answersFile} and ${source.file} were both changed here:\n\n` +
        `${first.conflicts.map((one) => wordsFor(one, source.file)).join('\n\n')}\n\n` +
        'Nothing was written. Make both the same and pull again, or take the version of ' +
        `${source.file}:  ${pr} pull ${shown} ${source.file} --force`,
      { code: exit.conflict, details: first.conflicts },
    );
  }
  if (first.lost !== '' && !force) {
    const words = `Answers cannot hold this of ${source.file}:\n\n${first.lost}`;
    const advice =
      `  Pull the rest, and leave ${source.file} as it is:  ${pr} pull ${shown} ${source.file} --force\n` +
      `  Drop the edit:  ${pr} build ${shown} --force`;
    if (!asks) {
      throw new Failure(`${words}\nNothing was written.\n${advice}`, { code: exit.conflict });
    }
    io.stderr.write(`${visible(words)}\n`);
    const { confirm } = await import('./shared/choosing.ts');
    if (!(await confirm(`Pull the rest, and leave ${source.file} as it is?`, io))) {
      throw new Failure(`Nothing was written.\n${advice}`, { code: exit.conflict });
    }
  }
  return first.conflicts.length > 0 ? read() : first;
}

const wordsFor = ({ key, mine, theirs }: Conflict, file: string): string =>
  `${key}\n  ${answersFile}:  ${mine || '(nothing)'}\n  ${file}:  ${theirs || '(nothing)'}`;

async function choiceFor({ key, mine, theirs }: Conflict, file: string, io: Io): Promise<Choice> {
  const { chosen } = await import('./shared/choosing.ts');
  return chosen<Choice>(io, {
    title: `Both were changed: ${key}`,
    help: 'Which version do you want to keep?',
    choices: [
      { value: 'mine', label: `${answersFile}: ${mine || '(nothing)'}` },
      { value: 'theirs', label: `${file}: ${theirs || '(nothing)'}` },
    ],
  });
}
