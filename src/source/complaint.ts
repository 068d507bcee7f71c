import { Failure } from '../failure.ts';
import type { Problem } from '../release/check.ts';
import { placer } from './lines.ts';
import type { Yaml } from './yaml.ts';

/** Something wrong in a file that a person wrote: where, which key, why, and the right form. */
export interface Complaint {
  readonly offset: number;
  /** Where it was written when that is not in the file: "--set". */
  readonly elsewhere?: string | undefined;
  readonly key: string;
  readonly reason: string;
  readonly form?: string | undefined;
}

/** A complaint as a program is told of it. */
interface Detail extends Pick<Complaint, 'key' | 'reason' | 'form'> {
  readonly source?: string | undefined;
  readonly line?: number;
  readonly column?: number;
}

/** The place and name of a problem that the schema found in YAML. */
export const complaintOf = ({ path, reason, form, unknown }: Problem, yaml: Yaml): Complaint => ({
  offset: unknown ? yaml.offsetOfKey(path) : yaml.offsetOf(path),
  key: keyOf(path),
  reason,
  form,
});

/** ["contacts", 0, "email"] as people write it: contacts[0].email. */
export const keyOf = (path: readonly PropertyKey[]): string =>
  path
    .map((step, i) =>
      typeof step === 'number' ? `[${step}]` : `${i > 0 ? '.' : ''}${String(step)}`,
    )
    .join('');

/**
 * One Failure that lists every complaint about a file, in the order in which they stand there. Its
 * details are the same for a program. Without a source there is no file, and so no place.
 */
export function failureOf(complaints: readonly Complaint[], source: string, text: string): Failure {
  const placeOf = placer(text);
  const details = complaints
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ offset, elsewhere, key, reason, form }): Detail => {
      const inFile = elsewhere === undefined && source !== '';
      const place = inFile ? { source, ...placeOf(offset) } : { source: elsewhere };
      return { ...place, key, reason, form };
    });
  const lines = details.map(({ source: where, line, column, ...complaint }) => {
    const place = [where, line, column].filter((one) => one !== undefined).join(':');
    return `  ${place}${place && '  '}${wordsOf(complaint)}`;
  });
  const count = lines.length === 1 ? 'One thing is' : `${lines.length} things are`;
  const where = source && ` in ${source}`;
  return new Failure(`${count} missing or wrong${where}:\n${lines.join('\n')}`, { details });
}

/** Which key, why, and the right form below. */
export const wordsOf = ({ key, reason, form }: Omit<Complaint, 'offset'>): string =>
  form === undefined
    ? `${key} ${reason}`
    : `${key} ${reason}\n      ${`write: ${form}`.replaceAll('\n', '\n      ')}`;

/** A Failure about the file as a whole, at one place. */
export function failureAt(source: string, text: string, offset: number, message: string): Failure {
  const { line, column } = placer(text)(offset);
  return new Failure(`${source}:${line}:${column} ${message}`);
}
