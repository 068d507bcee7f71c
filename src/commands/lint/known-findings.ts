import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { Failure } from '../../failure.ts';
import type { Io } from '../../io.ts';
import { baselineOf, formatBaseline, parseBaseline, sinceBaseline } from '../../lint/baseline.ts';
import type { LintedFile } from '../../lint/reporters/report.ts';
import { counted } from '../../lint/words.ts';
import { writeWhole } from '../../newsroom/files.ts';

/** Saves all findings as a baseline, and says how many there are. */
export async function writeBaseline(
  file: string,
  files: readonly LintedFile[],
  io: Io,
): Promise<void> {
  const findings = files.flatMap((one) => one.findings);
  const baseline = baselineOf(findings, namesFrom(file, io));
  await writeWhole(resolve(io.cwd, file), formatBaseline(baseline));
  const known = Object.values(baseline).flatMap((counts) => Object.values(counts));
  const count = known.reduce((sum, one) => sum + one, 0);
  io.stderr.write(
    `Saved ${counted(count, 'finding')} in ${file}. To see only new ones: pr lint --baseline ${file}\n`,
  );
}

/** The files with their new findings only, and how many are in the baseline. */
export async function withoutKnown(
  file: string,
  files: readonly LintedFile[],
  io: Io,
): Promise<{ files: LintedFile[]; known: number }> {
  const text = await readFile(resolve(io.cwd, file), 'utf8').catch(() => {
    throw new Failure(
      `There is no baseline ${file}. To make one, run pr lint --write-baseline ${file}`,
    );
  });
  const baseline = parseBaseline(file, text);
  const nameOf = namesFrom(file, io);
  let [known, gone] = [0, 0];
  const changed = files.map((one) => {
    const since = sinceBaseline(one.findings, baseline[nameOf(one.name)]);
    known += since.known;
    gone += since.gone;
    return { ...one, findings: since.added };
  });
  if (gone > 0) {
    io.stderr.write(
      `${counted(gone, 'finding')} of the baseline ${gone === 1 ? 'is' : 'are'} gone. To update it, run pr lint --write-baseline ${file}\n`,
    );
  }
  return { files: changed, known };
}

/** Gives the name of a file as seen from the folder of the baseline. */
const namesFrom =
  (baseline: string, { cwd }: Io) =>
  (file: string): string =>
    relative(dirname(resolve(cwd, baseline)), resolve(cwd, file)).replaceAll('\\', '/');
