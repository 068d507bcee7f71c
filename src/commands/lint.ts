import { type ExitCode, Failure, exit } from '../failure.ts';
import type { Io } from '../io.ts';
import { explain } from '../lint/explain.ts';
import { ruleIdOf } from '../lint/levels.ts';
import { reporters } from '../lint/reporters/index.ts';
import type { Reporter } from '../lint/reporters/report.ts';
import { rules } from '../lint/rules/index.ts';
import { findNewsroom } from '../newsroom/find.ts';
import { releasesIn } from '../read/targets.ts';
import { didYouMean } from '../release/nearest.ts';
import { visible } from '../source/visible.ts';
import { type Checked, filesOf, lintEach } from './shared/linting.ts';

export interface LintFlags {
  readonly format?: string;
  /** Profiles that count instead of those of the newsroom. */
  readonly profile?: string[];
  /** The rule to tell about, instead of linting. */
  readonly explain?: string;
}

/** `pr lint`: says what is wrong with releases, ours or anybody's. */
export async function lint(targets: string[], flags: LintFlags, io: Io): Promise<ExitCode> {
  if (flags.explain !== undefined) {
    const id = ruleIdOf(flags.explain);
    io.stdout.write(explain(rules.find((rule) => rule.id === id)!));
    return exit.done;
  }
  const report = reporterNamed(flags.format ?? 'text');
  const names = targets.length > 0 ? targets : await releasesAround(io);
  const complaints: string[] = [];
  const complain = (why: string) => complaints.push(why);
  const checked: Checked[] = [];
  for await (const file of lintEach({ names, profiles: flags.profile }, io, complain)) {
    checked.push(file);
  }
  const files = filesOf(checked);
  io.stdout.write(report({ files, colours: Boolean(io.stdout.isTTY && !io.env['NO_COLOR']) }));
  for (const complaint of complaints) io.stderr.write(`${visible(complaint)}\n`);
  if (complaints.length > 0) return exit.failed;
  const wrong = files.some(({ findings }) => findings.some(({ level }) => level === 'error'));
  return wrong ? exit.found : exit.done;
}

function reporterNamed(format: string): Reporter {
  const known = Object.keys(reporters);
  if (known.includes(format)) return reporters[format]!;
  throw new Failure(
    `There is no format "${format}"${didYouMean(format, known)}. Choose one of ${known.join(', ')}.`,
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
