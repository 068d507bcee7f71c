import { dirname } from 'node:path';
import { type ExitCode, Failure, exit } from '../failure.ts';
import type { Io } from '../io.ts';
import { covered, withheldFrom } from '../lint/child-identity.ts';
import { explain } from '../lint/explain.ts';
import { type Options, lint as lintPage } from '../lint/index.ts';
import { ruleIdOf } from '../lint/levels.ts';
import { reporters } from '../lint/reporters/index.ts';
import type { LintedFile, Reporter } from '../lint/reporters/report.ts';
import { rules } from '../lint/rules/index.ts';
import { profilesOf } from '../lint/settings.ts';
import { findNewsroom } from '../newsroom/find.ts';
import { readEach, stdin } from '../read/files.ts';
import { releasesIn } from '../read/targets.ts';
import { recognize } from '../recognize/index.ts';
import { didYouMean } from '../release/nearest.ts';
import { visible } from '../source/visible.ts';
import { copyDesk } from './shared/copy-desk.ts';

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
  const profile = flags.profile && profilesOf(flags.profile);
  const complaints: string[] = [];
  const names = targets.length > 0 ? targets : await releasesAround(io);
  const linted: LintedFile[] = [];
  for await (const { path, document } of readEach(names, io, (why) => complaints.push(why))) {
    const options = await optionsFor(path === stdin ? io.cwd : dirname(path), io);
    const parts = recognize(document);
    const findings = lintPage(document, parts, profile ? { ...options, profile } : options);
    const text = covered(document.text, withheldFrom(document, parts));
    linted.push({ name: document.source, text, findings });
  }
  linted.sort((a, b) => (a.name < b.name ? -1 : 1));
  io.stdout.write(
    report({ files: linted, colours: Boolean(io.stdout.isTTY && !io.env['NO_COLOR']) }),
  );
  for (const complaint of complaints) io.stderr.write(`${visible(complaint)}\n`);
  if (complaints.length > 0) return exit.failed;
  const wrong = linted.some(({ findings }) => findings.some(({ level }) => level === 'error'));
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

/** What the newsroom around a file says; for a file in none, the one around us. */
async function optionsFor(folder: string, io: Io): Promise<Options> {
  const around = await findNewsroom(folder);
  return copyDesk(around.founded ? around : await findNewsroom(io.cwd), io);
}
