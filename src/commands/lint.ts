import { type ExitCode, Failure, exit } from '../failure.ts';
import type { Io } from '../io.ts';
import { accept } from '../newsroom/accept.ts';
import { findNewsroom } from '../newsroom/find.ts';
import { newsroomFile } from '../newsroom/names.ts';
import { stdin } from '../read/files.ts';
import { releasesIn } from '../read/targets.ts';
import { visible } from '../source/visible.ts';
import { explain } from './explain.ts';
import { withoutKnown, writeBaseline } from './lint/known-findings.ts';
import { lintAll } from './lint/linting.ts';
import { mendAll } from './lint/fixing.ts';
import { type ReportFlags, reporterFor } from './lint/reporting.ts';

export interface LintFlags extends ReportFlags {
  /** Profiles that count instead of those of the newsroom. */
  readonly profile?: string[];
  /** Names and words to accept from now on. */
  readonly accept?: string[];
  /** The file that says what is known already. */
  readonly baseline?: string;
  /** The file to make that of all that is found. */
  readonly writeBaseline?: string;
  /** Mend what needs no person before telling of the rest. */
  readonly fix?: boolean;
  /** Show what would be mended, and do nothing. */
  readonly dryRun?: boolean;
  /** The name by which standard input is read and told. */
  readonly stdinFilename?: string;
  /** The rule to tell about, instead of linting. */
  readonly explain?: string;
}

/** `pr lint`: says what is wrong with releases, ours or anybody's. */
export async function lint(targets: string[], flags: LintFlags, io: Io): Promise<ExitCode> {
  if (flags.explain !== undefined) return explain(flags.explain, io);
  if (flags.dryRun && !flags.fix)
    throw new Failure('--dry-run shows what --fix would do: give both.');
  const report = reporterFor(flags, io);
  if (flags.accept) {
    await acceptWords(flags.accept, io);
    if (targets.length === 0) return exit.done;
  }
  if (flags.fix && targets.includes(stdin))
    throw new Failure('What comes from standard input cannot be mended: name a file.');
  const names = targets.length > 0 ? targets : await releasesAround(io);
  const asked = { names, profiles: flags.profile, stdinName: flags.stdinFilename };
  const complaints = new Set<string>();
  const complain = (why: string) => {
    if (!complaints.has(why)) io.stderr.write(`${visible(why)}\n`);
    complaints.add(why);
  };
  const orFailed = (code: ExitCode) => (complaints.size > 0 ? exit.failed : code);
  if (flags.fix) {
    await mendAll(asked, { dryRun: flags.dryRun === true }, io, complain);
    if (flags.dryRun) return orFailed(exit.done);
  }
  const found = await lintAll(asked, io, complain);
  if (flags.writeBaseline !== undefined) {
    await writeBaseline(flags.writeBaseline, found, io);
    return orFailed(exit.done);
  }
  const all = { files: found, known: 0 };
  const fresh = flags.baseline === undefined ? all : await withoutKnown(flags.baseline, found, io);
  return orFailed(await report({ ...fresh, complaints: [...complaints] }));
}

async function acceptWords(words: readonly string[], io: Io): Promise<void> {
  const added = await accept(await findNewsroom(io.cwd), words, io.cwd);
  const said = added.map((one) => `"${one}"`).join(', ');
  io.stderr.write(
    added.length > 0
      ? `${newsroomFile} accepts ${visible(said)} now.\n`
      : `${newsroomFile} accepted that before.\n`,
  );
}

/** The releases of the newsroom that somebody stands in. */
async function releasesAround(io: Io): Promise<string[]> {
  const { founded, releases } = await findNewsroom(io.cwd);
  if (!founded) {
    throw new Failure(
      'This folder is in no newsroom, so name what to lint: pr lint release.md, ' +
        'pr lint a-folder, or pr lint - to read from standard input.',
    );
  }
  const files = await releasesIn(releases).catch(ifMissing);
  if (files.length === 0) io.stderr.write('This newsroom has no releases yet: pr new makes one.\n');
  return files;
}

function ifMissing(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return [];
  throw error;
}
