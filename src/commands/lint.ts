import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type ExitCode, Failure, exit } from '../failure.ts';
import type { Io } from '../io.ts';
import { explain } from '../lint/explain.ts';
import { lint as lintPage } from '../lint/index.ts';
import { type Settings, ruleIdOf, settingsOf } from '../lint/levels.ts';
import { reporters } from '../lint/reporters/index.ts';
import type { LintedFile, Reporter } from '../lint/reporters/report.ts';
import { rules } from '../lint/rules/index.ts';
import { filesOf, releasesIn } from '../lint/targets.ts';
import { findNewsroom } from '../newsroom/find.ts';
import { newsroomFile } from '../newsroom/names.ts';
import { read } from '../read/index.ts';
import { recognize } from '../recognize/index.ts';
import { didYouMean } from '../release/nearest.ts';
import { visible } from '../source/visible.ts';

export interface LintFlags {
  readonly format?: string;
  /** The rule to tell about, instead of linting. */
  readonly explain?: string;
}

const stdin = '-';

/** `pr lint`: says what is wrong with releases, ours or anybody's. */
export async function lint(targets: string[], flags: LintFlags, io: Io): Promise<ExitCode> {
  if (flags.explain !== undefined) {
    const id = ruleIdOf(flags.explain);
    io.stdout.write(explain(rules.find((rule) => rule.id === id)!));
    return exit.done;
  }
  const report = reporterNamed(flags.format ?? 'text');
  const complaints: string[] = [];
  const files = new Set<string>();
  for (const target of targets) {
    await orComplain(target, complaints, async () => {
      const found = target === stdin ? [stdin] : await filesOf(resolve(io.cwd, target));
      for (const file of found) files.add(file);
    });
  }
  if (targets.length === 0) for (const file of await releasesAround(io)) files.add(file);

  const linted: LintedFile[] = [];
  for (const file of files) {
    const name = file === stdin ? stdin : relative(io.cwd, file);
    const levels = await settingsFor(file === stdin ? io.cwd : dirname(file), io.cwd);
    await orComplain(name, complaints, async () => {
      const bytes = await (file === stdin ? buffer(io.stdin) : readFile(file));
      const document = read(name, bytes);
      const findings = lintPage(document, recognize(document), { levels });
      linted.push({ name, text: document.text, findings });
    });
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

/** What the newsroom around a file says of the rules; for a file in none, the one around us. */
async function settingsFor(folder: string, cwd: string): Promise<Settings> {
  const around = await findNewsroom(folder);
  const { newsroom } = around.founded ? around : await findNewsroom(cwd);
  return settingsOf(newsroom.lint, `${newsroomFile}, lint: `);
}

/** Does something with one file, so that its failure does not keep the others from being linted. */
async function orComplain(name: string, complaints: string[], work: () => Promise<void>) {
  try {
    await work();
  } catch (error) {
    complaints.push(`${name}: ${reasonOf(error)}`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'we are not allowed to read it',
  EISDIR: 'is a folder',
};

function reasonOf(error: unknown): string {
  if (error instanceof Failure) return error.message;
  const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''];
  if (reason === undefined) throw error;
  return reason;
}
