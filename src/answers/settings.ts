import { Failure } from '../failure.ts';
import { listNames } from '../release/field-keys.ts';
import { type Field, fields } from '../release/fields.ts';
import { nearest } from '../release/nearest.ts';
import { keyOf } from '../source/complaint.ts';
import type { Data } from './data.ts';

/** One answer given on the command line: --set contacts[0].phone=... */
export interface Setting {
  readonly path: readonly (string | number)[];
  readonly value: string;
}

/** The keys that may be set. */
export interface Settable {
  readonly fields: Readonly<Record<string, Field>>;
  /** The keys that hold a list of objects. */
  readonly lists: readonly string[];
  /** Where every key is listed. */
  readonly more: string;
}

/** The answers of a release. */
const answersKeys: Settable = {
  fields,
  lists: listNames,
  more: 'Run pr schema answers to see every key.',
};

/** Reads "key=value" settings. Throws a Failure that names every unknown key. */
export function parseSettings(typed: readonly string[], keys = answersKeys): Setting[] {
  const wrong: string[] = [];
  const settings = typed.flatMap((one) => {
    const parsed = parseSetting(one, keys);
    if (typeof parsed !== 'string') return [parsed];
    wrong.push(parsed);
    return [];
  });
  if (wrong.length === 0) return settings;
  throw new Failure(`${wrong.join('\n')}\n${keys.more}`);
}

function parseSetting(typed: string, keys: Settable): Setting | string {
  const equals = typed.indexOf('=');
  const key = (equals < 0 ? typed : typed.slice(0, equals)).trim();
  const steps = key.split(/[.[\]]+/).filter((step) => step !== '');
  const path = steps.map((step) => (/^\d{1,3}$/.test(step) ? Number(step) : step));
  const name = path.filter((step) => typeof step === 'string').join('.');
  const field = Object.hasOwn(keys.fields, name) ? keys.fields[name] : undefined;
  if (!field) {
    // "place" most likely means dateline.place.
    const names = Object.keys(keys.fields);
    const meant = names.find((one) => one.endsWith(`.${name}`)) ?? nearest(name, names);
    const hint = meant && `; did you mean ${keyOf(placeOf(meant, path, keys))}?`;
    return `--set: unknown key ${key}${hint ?? ''}`;
  }
  const place = placeOf(name, path, keys);
  const form = `${keyOf(place)}=${field.example}`;
  if (keyOf(path) !== keyOf(place)) return `--set: ${key} is not a single answer; write ${form}`;
  if (equals < 0) return `--set: ${key} has no value; write ${form}`;
  return { path, value: typed.slice(equals + 1) };
}

/** The path of a field. Each list in it gets the number that was typed, or 0. */
function placeOf(
  field: string,
  typed: Setting['path'],
  { lists, fields: known }: Settable,
): Setting['path'] {
  const [at, which] = typed.filter((step) => typeof step === 'number');
  const [first, ...rest] = field.split('.');
  const path = lists.includes(first!) ? [first!, at ?? 0, ...rest] : [first!, ...rest];
  const last = lists.includes(first!) ? which : at;
  return known[field]?.repeatable && last !== undefined ? [...path, last] : path;
}

/** Answers with settings laid over them. Throws a Failure when a number skips the one before it. */
export function withSettings(data: Data, settings: readonly Setting[]): Data {
  // The second contact may be typed before the first.
  const inOrder = settings.toSorted((a, b) =>
    keyOf(a.path).localeCompare(keyOf(b.path), 'en', { numeric: true }),
  );
  return inOrder.reduce((whole, { path, value }) => put(whole, path, value) as Data, data);
}

function put(whole: unknown, path: Setting['path'], value: string, depth = 0): unknown {
  const step = path[depth];
  if (step === undefined) return value;
  if (typeof step === 'string') {
    const object = typeof whole === 'object' && !Array.isArray(whole) ? (whole as Data | null) : {};
    return { ...object, [step]: put(object?.[step], path, value, depth + 1) };
  }
  const list: unknown[] = Array.isArray(whole) ? [...whole] : whole ? [whole] : [];
  if (step > list.length) {
    const next = keyOf([...path.slice(0, depth), list.length]);
    throw new Failure(`--set: ${keyOf(path)} skips a number; the next one is ${next}`);
  }
  list[step] = put(list[step], path, value, depth + 1);
  return list;
}

/** The settings that would give an answer; for a group, one for each field that is missing. */
export function settingsFor(
  path: readonly PropertyKey[],
  data: Data,
  keys = answersKeys,
): string[] {
  const name = path.filter((step) => typeof step === 'string').join('.');
  const names = Object.keys(keys.fields);
  const group = names.filter((key) => name === '' || key.startsWith(`${name}.`));
  return (group.length > 0 ? group : [name])
    .map((key) => ({
      place: placeOf(key, path as Setting['path'], keys),
      example: keys.fields[key]!.example,
    }))
    .filter(({ place }) => group.length === 0 || at(data, place) === undefined)
    .map(({ place, example }) => `--set ${quoted(`${keyOf(place)}=${example}`)}`);
}

const at = (data: unknown, path: Setting['path']): unknown =>
  path.reduce((whole, step) => (whole as Data | undefined)?.[step], data);

/** A word, quoted for a shell. */
const quoted = (word: string): string =>
  /^[\w.=/:@+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
