import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { Failure } from '../../failure.ts';
import type { Io } from '../../io.ts';
import { baselineOf, formatBaseline, parseBaseline, sinceBaseline } from '../../lint/baseline.ts';
import type { LintedFile } from '../../lint/reporters/report.ts';
import { writeWhole } from '../../newsroom/files.ts';

/** Makes all that was found known; says how much that is. */
export async function writeBaseline(
  file: string,
  files: readonly LintedFile[],
  io: Io,
): Promise<void> {
  const findings = files.flatMap((one) => one.findings);
  const baseline = baselineOf(findings, namedFrom(file, io));
  await writeWhole(resolve(io.cwd, file), formatBaseline(baseline));
  const known = Object.values(baseline).flatMap((counts) => Object.values(counts));
  const count = known.reduce((sum, one) => sum + one, 0);
  io.stderr.write(
    `${file} holds ${count} findings now. From now on, see what is new: pr lint --baseline ${file}\n`,
  );
}

/** The files with what is new in them, and how many findings are known. */
export async function withoutKnown(
  file: string,
  files: readonly LintedFile[],
  io: Io,
): Promise<{ files: LintedFile[]; known: number }> {
  const text = await readFile(resolve(io.cwd, file), 'utf8').catch(() => {
    throw new Failure(`There is no baseline ${file}. Make it: pr lint --write-baseline ${file}`);
  });
  const baseline = parseBaseline(file, text);
  const named = namedFrom(file, io);
  let [known, gone] = [0, 0];
  const fresh = files.map((one) => {
    const since = sinceBaseline(one.findings, baseline[named(one.name)]);
    known += since.known;
    gone += since.gone;
    return { ...one, findings: since.fresh };
  });
  if (gone > 0) {
    io.stderr.write(
      `${gone} known findings are gone. Keep it so: pr lint --write-baseline ${file}\n`,
    );
  }
  return { files: fresh, known };
}

/** The name of a file as the baseline has it: seen from where the baseline lies. */
const namedFrom =
  (baseline: string, { cwd }: Io) =>
  (file: string): string =>
    relative(dirname(resolve(cwd, baseline)), resolve(cwd, file)).replaceAll('\\', '/');
