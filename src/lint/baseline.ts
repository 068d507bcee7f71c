import { Failure } from '../failure.ts';
import type { Finding } from './finding.ts';
import { isSensitive } from './rulebook.ts';

/**
 * What an archive was found with when somebody began to lint it: how many findings of each rule
 * each file has. Counts outlive edits, which line numbers do not.
 */
export type Baseline = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Names of files as a baseline has them, whatever folder the run stands in. */
type Named = (file: string) => string;

/** The baseline that makes some findings known. What somebody has to decide by name is never known. */
export function baselineOf(findings: readonly Finding[], named: Named): Baseline {
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

/** A baseline as its file holds it. */
export const formatBaseline = (files: Baseline): string =>
  `${JSON.stringify({ schema: 1, files }, null, 2)}\n`;

/** Reads the file of a baseline; throws a Failure when it is none. */
export function parseBaseline(source: string, text: string): Baseline {
  const wrong = new Failure(
    `${source} is no baseline. Make one with pr lint --write-baseline ${source}.`,
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

/** What is new since a baseline was made. */
export interface SinceBaseline {
  readonly fresh: readonly Finding[];
  /** How many findings are known. */
  readonly known: number;
  /** How many of those known then are gone. */
  readonly gone: number;
}

/**
 * Tells new findings in a file from known ones. Of a rule that finds more there than it did, all
 * are new: nobody can tell which one came.
 */
export function sinceBaseline(
  findings: readonly Finding[],
  counts: Baseline[string] = {},
): SinceBaseline {
  const [now = {}] = Object.values(baselineOf(findings, () => ''));
  const fresh = findings.filter(({ rule }) => !(now[rule]! <= (counts[rule] ?? 0)));
  const gone = Object.entries(counts).map(([rule, count]) => Math.max(0, count - (now[rule] ?? 0)));
  return {
    fresh,
    known: findings.length - fresh.length,
    gone: gone.reduce((sum, count) => sum + count, 0),
  };
}
