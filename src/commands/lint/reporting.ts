import { resolve } from 'node:path';
import { type ExitCode, Failure, exit } from '../../failure.ts';
import { type Io, hasColours } from '../../io.ts';
import { countsOf } from '../../lint/finding.ts';
import { reporters } from '../../lint/reporters/index.ts';
import type { LintedFile, Report } from '../../lint/reporters/report.ts';
import { writeWhole } from '../../newsroom/files.ts';
import { named } from '../shared/named.ts';

/** How what was found is told. */
export interface ReportFlags {
  readonly format?: string;
  /** Tell errors alone. */
  readonly quiet?: boolean;
  /** With more warnings than this the run ends as it does with errors. */
  readonly maxWarnings?: string;
  /** Where the report goes instead of standard output. */
  readonly outputFile?: string;
}

/** Checks the flags, and gives what tells of a run and says how it ends. */
export function reporterFor(
  { format = 'text', quiet, maxWarnings, outputFile }: ReportFlags,
  io: Io,
): (found: Omit<Report, 'colours' | 'columns'>) => Promise<ExitCode> {
  const report = named('format', format, reporters);
  if (maxWarnings !== undefined && !/^\d{1,9}$/.test(maxWarnings)) {
    throw new Failure(`--max-warnings takes a number, such as 10; "${maxWarnings}" is none.`);
  }
  const most = Number(maxWarnings ?? Infinity);
  const seen = io.stdout.isTTY && outputFile === undefined;
  const colours = Boolean(seen) && hasColours(io);
  const columns = seen ? (io.stdout.columns ?? 80) : Infinity;
  return async ({ files, ...rest }) => {
    const told = quiet ? files.map(errorsAlone) : files;
    const text = report({ ...rest, files: told, colours, columns });
    if (outputFile === undefined) io.stdout.write(text);
    else await writeWhole(resolve(io.cwd, outputFile), text);
    const { error, warning } = countsOf(files.flatMap(({ findings }) => findings));
    if (warning > most) {
      io.stderr.write(`There are ${warning} warnings; --max-warnings allows ${most}.\n`);
    }
    return error > 0 || warning > most ? exit.found : exit.done;
  };
}

const errorsAlone = (file: LintedFile): LintedFile => ({
  ...file,
  findings: file.findings.filter(({ level }) => level === 'error'),
});
