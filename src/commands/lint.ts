import { type ExitCode, Failure, exit } from '../failure.ts';
import type { Io } from '../io.ts';
import { accept } from '../newsroom/accept.ts';
import { findNewsroom } from '../newsroom/find.ts';
import { newsroomFile } from '../newsroom/names.ts';
import { stdin } from '../read/files.ts';
import { releasesIn } from '../newsroom/targets.ts';
import { visible } from '../source/visible.ts';
import { explain } from './explain.ts';
import { fixAll } from './lint/fixing.ts';
import { withoutKnown, writeBaseline } from './lint/known-findings.ts';
import { lintAll } from './lint/linting.ts';
import { progressOn } from './lint/progress.ts';
import { undo } from './shared/undoing.ts';
import { type ReportFlags, reporterFor } from './lint/reporting.ts';

export interface LintFlags extends ReportFlags {
  /** Profiles that replace those of the newsroom. */
  readonly profile?: string[];
  /** Names and words to accept from now on. */
  readonly accept?: string[];
  /** A file of findings to leave out. */
  readonly baseline?: string;
  /** The file to save all findings in. */
  readonly writeBaseline?: string;
  /** Fix what needs no decision, then report the rest. */
  readonly fix?: boolean;
  /** Show what `--fix` would change, and change nothing. */
  readonly dryRun?: boolean;
  /** A name for standard input. */
  readonly stdinFilename?: string;
  /** Give back what the last command replaced. */
  readonly undo?: boolean;
  /** A rule to explain, instead of linting. */
  readonly explain?: string;
}

/** `pr lint`: reports what a copy desk would correct in releases, ours or anyone's. */
export async function lint(names: string[], flags: LintFlags, io: Io): Promise<ExitCode> {
  if (flags.explain !== undefined) return explain(flags.explain, io);
  if (flags.undo) return undo(await findNewsroom(io.cwd), {}, io);
  if (flags.dryRun && !flags.fix)
    throw new Failure('--dry-run shows what --fix would change: use them together.');
  const report = reporterFor(flags, io);
  if (flags.accept) {
    await acceptWords(flags.accept, io);
    if (names.length === 0) return exit.done;
  }
  if (flags.fix && names.includes(stdin))
    throw new Failure('Standard input cannot be fixed in place: name a file.');
  const targets = {
    names: names.length > 0 ? names : await releasesHere(io),
    profiles: flags.profile,
    stdinName: flags.stdinFilename,
  };
  const progress = progressOn(io);
  const failures = new Set<string>();
  const complain = (why: string) => {
    progress.clear();
    if (!failures.has(why)) io.stderr.write(`${visible(why)}\n`);
    failures.add(why);
  };
  const orFailed = (code: ExitCode) => (failures.size > 0 ? exit.failed : code);
  if (flags.fix) {
    await fixAll(targets, { dryRun: flags.dryRun === true }, io, complain);
    if (flags.dryRun) return orFailed(exit.done);
  }
  const files = await lintAll(targets, io, complain, progress.next);
  progress.clear();
  if (flags.writeBaseline !== undefined) {
    await writeBaseline(flags.writeBaseline, files, io);
    return orFailed(exit.done);
  }
  const result =
    flags.baseline === undefined
      ? { files, known: 0 }
      : await withoutKnown(flags.baseline, files, io);
  return orFailed(await report({ ...result, failures: [...failures] }));
}

async function acceptWords(words: readonly string[], io: Io): Promise<void> {
  const added = await accept(await findNewsroom(io.cwd), words, io.cwd);
  const list = added.map((one) => `"${one}"`).join(', ');
  io.stderr.write(
    added.length > 0
      ? `${newsroomFile} now accepts ${visible(list)}.\n`
      : `${newsroomFile} already accepts that.\n`,
  );
}

/** The releases of the newsroom around the working folder. */
async function releasesHere(io: Io): Promise<string[]> {
  const { founded, releases } = await findNewsroom(io.cwd);
  if (!founded) {
    throw new Failure(
      'This folder is not in a newsroom, so name what to lint: pr lint release.md, ' +
        'pr lint a-folder, or pr lint - to read standard input.',
    );
  }
  const files = await releasesIn(releases).catch(ifMissing);
  if (files.length === 0)
    io.stderr.write('This newsroom has no releases yet. To write one, run pr new.\n');
  return files;
}

function ifMissing(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return [];
  throw error;
}
