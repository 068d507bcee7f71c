import { Failure } from '../failure.ts';
import type { Finding } from './finding.ts';
import { isSensitive } from './rulebook.ts';

/**
 * How many findings of each rule each file of an archive has, so that later runs can report only new
 * ones. Counts survive edits; line numbers do not.
 */
export type Baseline = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Gives the name of a file as the baseline has it. */
type NameInBaseline = (file: string) => string;

/** The baseline of some findings, without those that only a named person may allow. */
export function baselineOf(findings: readonly Finding[], named: NameInBaseline): Baseline {
  const counts: Record<string, Record<string, number>> = {};
  for (const { file, rule } of findings) {
    if (isSensitive(rule)) continue;
    const here = (counts[named(file)] ??= {});
    here[rule] = (here[rule] ?? 0) + 1;
  }
  return sorted(counts, (here) => sorted(here, (count) => count));
}

const sorted = <Value, Made>(record: Record<string, Value>, make: (value: Value) => Made) =>
  Object.fromEntries(
    Object.entries(record)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, make(value)]),
  );

/** The text of a baseline file. */
export const formatBaseline = (files: Baseline): string =>
  `${JSON.stringify({ schema: 1, files }, null, 2)}\n`;

/** Reads the text of a baseline file; throws a Failure if it is not one. */
export function parseBaseline(source: string, text: string): Baseline {
  const wrong = new Failure(
    `${source} is not a baseline. To make one, run pr lint --write-baseline ${source}.`,
  );
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw wrong;
  }
  const record = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!record(data) || data['schema'] !== 1 || !record(data['files'])) throw wrong;
  for (const counts of Object.values(data['files'])) {
    if (!record(counts) || Object.values(counts).some((count) => !Number.isInteger(count)))
      throw wrong;
  }
  return data['files'] as Baseline;
}

/** What changed since a baseline was made. */
export interface SinceBaseline {
  readonly added: readonly Finding[];
  /** How many findings the baseline has already. */
  readonly known: number;
  /** How many findings of the baseline are gone. */
  readonly gone: number;
}

/**
 * Separates new findings in a file from known ones. If a rule finds more than before, all its
 * findings are new, because counts do not say which one was added.
 */
export function sinceBaseline(
  findings: readonly Finding[],
  counts: Baseline[string] = {},
): SinceBaseline {
  const [now = {}] = Object.values(baselineOf(findings, () => ''));
  const added = findings.filter(({ rule }) => !(now[rule]! <= (counts[rule] ?? 0)));
  const gone = Object.entries(counts).map(([rule, count]) => Math.max(0, count - (now[rule] ?? 0)));
  return {
    added,
    known: findings.length - added.length,
    gone: gone.reduce((sum, count) => sum + count, 0),
  };
}
