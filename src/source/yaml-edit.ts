import { isDeepStrictEqual } from 'node:util';
import { type Outline, flowYaml, formatYaml, outlineOf, parseYaml, rewrittenYaml } from './yaml.ts';

type Path = readonly (string | number)[];

/** A new value for a path; without one, the value there is removed. */
export interface Change {
  readonly path: Path;
  readonly value?: unknown;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * YAML with another value at a path: `["contacts", 2, "phone"]`. Maps and lists on the way are
 * created; the number after the last item adds one; without a value, the one there is removed.
 * Everything else stays byte for byte, with comments and line ends.
 */
export function editYaml(text: string, path: Path, value?: unknown): string {
  const { data } = parseYaml(text);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const root = outlineOf(text);
  const edit = root
    ? editIn({ text, at: root, data, column: -2 }, path, value)
    : append(text, nested(path, value));
  if (edit === 'none') return text;
  if (edit) {
    const { start, end, words } = edit;
    const result = text.slice(0, start) + words.replaceAll('\n', eol) + text.slice(end);
    if (same(parseYaml(result).data, changed(data, path, value))) return result;
  }
  // The YAML is written in a form not known here; comments and order still stay.
  return rewrittenYaml(text, path, value).replaceAll('\n', eol);
}

/** A value of the YAML that is being edited. */
interface EditedValue {
  readonly text: string;
  readonly at: Outline;
  /** The value itself. */
  readonly data: unknown;
  /** The column of its key. */
  readonly column: number;
}

function editIn(place: EditedValue, path: Path, value: unknown): Edit | 'none' | null {
  const { text, at, data, column } = place;
  const [step, ...rest] = path as [string | number, ...Path];
  const child = at.children.find((one) => one.step === step);
  if (value === undefined && !child) return 'none';
  if (child && rest.length > 0) {
    const inner = (data as Record<string | number, unknown>)[step];
    const below = { text, at: child.value, data: inner, column: columnOf(text, child.start) };
    return editIn(below, rest, value);
  }
  if (at.flow || (at.kind === 'text' && at.end > at.start)) {
    // A comment in these lines would be lost.
    if (/\s#/.test(text.slice(at.start, at.end))) return null;
    return { start: at.start, end: at.end, words: flowYaml(changed(data, path, value)) };
  }
  if (at.kind === 'text') return insert(text, at.start, nested(path, value), column + 2);
  if (!child) {
    const words = nested([at.kind === 'list' ? 0 : step, ...rest], value);
    if (column < 0) return append(text, words);
    return insert(text, at.children.at(-1)!.value.end, words, columnOf(text, at.start));
  }
  if (value === undefined) return withoutLinesOf(text, child);
  const { start, end } = child.value;
  const words = formatYaml(value).trimEnd();
  const inline =
    start < end &&
    child.value.kind === 'text' &&
    !words.includes('\n') &&
    !/^[|>]/.test(text.slice(start));
  if (inline) return { start, end, words };
  if (typeof step === 'number') return null;
  const pair = formatYaml({ [step]: value });
  return {
    start: child.start,
    // After a key without a value there may be a comment.
    end: start < end ? end : text.lastIndexOf(':', start) + 1,
    words: indented(pair, columnOf(text, child.start)).trimStart(),
  };
}

/** A value wrapped in the maps and lists of a path such as ["lint", "accept", 0]. */
const nested = (path: Path, value: unknown): unknown =>
  path.reduceRight<unknown>(
    (inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }),
    value,
  );

/** At the end of the file. */
function append(text: string, data: unknown): Edit {
  const gap = text === '' || text.endsWith('\n') ? '' : '\n';
  return { start: text.length, end: text.length, words: gap + formatYaml(data) };
}

/** After the line of an offset. */
function insert(text: string, offset: number, data: unknown, column: number): Edit {
  const at = lineEnd(text, offset);
  return { start: at, end: at, words: `\n${indented(formatYaml(data), column)}` };
}

/** Removes the lines of a value; null when it shares a line with something else. */
function withoutLinesOf(text: string, { start, value }: Outline['children'][number]): Edit | null {
  const line = start - columnOf(text, start);
  if (!/^\s*(?:-\s+)?$/.test(text.slice(line, start))) return null;
  const end = lineEnd(text, value.end);
  return { start: line, end: end + (/^\r?\n/.exec(text.slice(end))?.[0].length ?? 0), words: '' };
}

const indented = (yaml: string, column: number): string =>
  yaml.trimEnd().replace(/^(?=.)/gm, ' '.repeat(column));

const columnOf = (text: string, offset: number): number =>
  offset - (text.lastIndexOf('\n', offset - 1) + 1);

function lineEnd(text: string, offset: number): number {
  const end = /\r?\n/.exec(text.slice(offset));
  return end ? offset + end.index : text.length;
}

/** Data with another value at a path. */
function changed(data: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list: unknown[] = Array.isArray(data) ? [...data] : data ? [data] : [];
    const item = changed(list[step], rest, value);
    list.splice(step, 1, ...(item === undefined ? [] : [item]));
    return list;
  }
  const map = typeof data === 'object' && !Array.isArray(data) ? { ...data } : {};
  const inner = changed(map[step as keyof typeof map], rest, value);
  const { [step as keyof typeof map]: _, ...others } = map;
  if (inner === undefined) return others;
  return { ...map, [step]: inner };
}

/** Whether two values are equal; an empty one equals a missing one. */
const same = (a: unknown, b: unknown): boolean => isDeepStrictEqual(bare(a), bare(b));

function bare(data: unknown): unknown {
  if (Array.isArray(data)) return data.length > 0 ? data.map(bare) : '';
  if (typeof data !== 'object') return data;
  return Object.fromEntries(Object.entries(data ?? {}).map(([key, value]) => [key, bare(value)]));
}
