import * as z from 'zod';
import { type FieldKey, fields } from './fields.ts';
import { didYouMean } from './nearest.ts';

/** What is wrong with an answer: which one, why, and the right form. */
export interface Problem {
  readonly path: readonly PropertyKey[];
  readonly reason: string;
  /** An example of the right form, where there is one. */
  readonly form?: string | undefined;
  /** True when `path` names a key that should not be there. */
  readonly unknown?: true | undefined;
  /** True when the answer is not there at all. */
  readonly missing?: true | undefined;
}

/** Checks data by a schema; gives the clean data, or every problem at once. */
export function check<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
): { data: z.output<Schema> } | { problems: Problem[] } {
  const given = prune(data);
  const result = schema.safeParse(given);
  if (result.success) return { data: result.data };
  const problems = result.error.issues.flatMap((issue) => problemsOf(issue, schema));
  return {
    problems: problems.map((problem) =>
      problem.unknown || !isMissing(given, problem.path) ? problem : { ...problem, missing: true },
    ),
  };
}

/** Whether there is nothing at a path; a group that is there and not right lacks a part of it. */
function isMissing(data: unknown, path: readonly PropertyKey[]): boolean {
  const value = path.reduce<unknown>(
    (at, step) => (at as Record<PropertyKey, unknown>)?.[step],
    data,
  );
  return value === undefined || typeof value === 'object';
}

/** A key without a value (`region:`) is an answer that was not given. */
function prune(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(prune);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => value !== '' && value !== null && value !== undefined)
      .map(([key, value]) => [key, prune(value)]),
  );
}

function problemsOf(issue: z.core.$ZodIssue, schema: z.ZodType): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      reason: `is not known here${didYouMean(key, known)}`,
      unknown: true,
    }));
  }
  if (issue.code === 'invalid_union') {
    // One text or a list of them, "immediate" or an embargo: what is wrong is what is wrong with
    // the form that was meant, the one in which something deeper than the value itself is wrong.
    const meant =
      issue.errors.find((errors) => errors.some((error) => error.path.length > 0)) ??
      issue.errors[0];
    if (meant && meant.length > 0) {
      return meant.flatMap((error) =>
        problemsOf({ ...error, path: [...issue.path, ...error.path] }, schema),
      );
    }
  }
  const key = issue.path.filter((step) => typeof step === 'string').join('.');
  return [{ path: issue.path, reason: issue.message, form: formOf(key) }];
}

/** The right form of a value: a field's example, or those of all fields within it. */
function formOf(key: string): string | undefined {
  if (key in fields) return fields[key as FieldKey].example;
  const within = Object.entries(fields).filter(([name]) => name.startsWith(`${key}.`));
  const pairs = within.map(([name, { example }]) => `${name.slice(key.length + 1)}: ${example}`);
  return pairs.length > 0 ? `{ ${pairs.join(', ')} }` : undefined;
}

/** The keys that the object at a path may have. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodUnion)
    return inner.options.flatMap((option) => keysAt(option as z.ZodType, path));
  if (inner instanceof z.ZodArray) return keysAt(inner.element as z.ZodType, path.slice(1));
  if (!(inner instanceof z.ZodObject)) return [];
  const shape = inner.shape as Record<string, z.ZodType>;
  const [first, ...rest] = path;
  if (first === undefined) return Object.keys(shape);
  const next = shape[String(first)];
  return next ? keysAt(next, rest) : [];
}

function unwrapped(schema: z.ZodType): z.ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
  ) {
    return unwrapped(schema.unwrap() as z.ZodType);
  }
  return schema;
}
