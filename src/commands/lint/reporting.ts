import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { type ExitCode, Failure, exit } from '../../failure.ts';
import { type Io, hasColours } from '../../io.ts';
import { countsOf } from '../../lint/finding.ts';
import { reporters } from '../../lint/reporters/index.ts';
import type { LintedFile, Report } from '../../lint/reporters/report.ts';
import { counted } from '../../lint/words.ts';
import { writeWhole } from '../../newsroom/files.ts';
import { stdin } from '../../read/files.ts';
import { named } from '../shared/named.ts';

/** How to report the findings. */
export interface ReportFlags {
  readonly format?: string;
  /** Report only errors. */
  readonly quiet?: boolean;
  /** Show notes in the text report. */
  readonly notes?: boolean;
  /** With more warnings than this, the run ends as with an error. */
  readonly maxWarnings?: string;
  /** The file for the report, instead of standard output. */
  readonly outputFile?: string;
}

/** What a run found, for its report. */
export type RunResult = Pick<Report, 'files' | 'known' | 'failures'>;

/** Checks the flags; gives a function that reports the result of a run and gives its exit code. */
export function reporterFor(
  { format = 'text', quiet, notes = false, maxWarnings, outputFile }: ReportFlags,
  io: Io,
): (result: RunResult) => Promise<ExitCode> {
  const report = named('format', format, reporters);
  if (maxWarnings !== undefined && !/^\d{1,9}$/.test(maxWarnings)) {
    throw new Failure(`--max-warnings takes a number, such as 10, not "${maxWarnings}".`);
  }
  const most = Number(maxWarnings ?? Infinity);
  const isSeen = io.stdout.isTTY && outputFile === undefined;
  const colours = Boolean(isSeen) && hasColours(io);
  const columns = isSeen ? (io.stdout.columns ?? 80) : Infinity;
  return async ({ files, ...rest }) => {
    const shown = quiet ? files.map(onlyErrors) : files;
    const pathOf = pathsInRepository(io.cwd);
    const text = report({ ...rest, files: shown, notes, colours, columns, pathOf });
    if (outputFile === undefined) io.stdout.write(text);
    else await writeWhole(resolve(io.cwd, outputFile), text);
    const { error, warning } = countsOf(files.flatMap(({ findings }) => findings));
    if (warning > most) {
      io.stderr.write(
        `There ${warning === 1 ? 'is' : 'are'} ${counted(warning, 'warning')}; --max-warnings allows ${most}.\n`,
      );
    }
    return error > 0 || warning > most ? exit.found : exit.done;
  };
}

const onlyErrors = (file: LintedFile): LintedFile => ({
  ...file,
  findings: file.findings.filter(({ level }) => level === 'error'),
});

/** Gives a function that turns a path from the working folder into one from the root of its repository. */
function pathsInRepository(cwd: string): (file: string) => string {
  let root = cwd;
  while (!existsSync(join(root, '.git'))) {
    if (dirname(root) === root) return withSlashes;
    root = dirname(root);
  }
  return (file) => {
    const path = relative(root, resolve(cwd, file));
    return withSlashes(file === stdin || path.startsWith('..') || isAbsolute(path) ? file : path);
  };
}

const withSlashes = (file: string): string => file.replaceAll('\\', '/');
