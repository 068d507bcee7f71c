import {
  type Node,
  type Pair,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
} from 'yaml';
import type { Span } from './block.ts';

/** What YAML says, every value a text, with a way back to where it stands. */
export interface Yaml {
  /** Texts, lists and objects of such. Null when the YAML cannot be read: see `errors`. */
  readonly data: unknown;
  readonly errors: readonly { readonly message: string; readonly offset: number }[];
  /** Where the value at a path starts in the file, or the nearest thing above it that is there. */
  readonly offsetOf: (path: readonly PropertyKey[]) => number;
  /** The same from start to end, without quotation marks. */
  readonly spanOf: (path: readonly PropertyKey[]) => Span;
  /** Where the key itself stands. */
  readonly offsetOfKey: (path: readonly PropertyKey[]) => number;
}

/**
 * Reads YAML 1.2 in which every value is text: `NO`, `12:30`, `2020-11-09` and `0771234567` stay as
 * they were typed. Aliases are limited by the library, so none can explode. JSON is YAML, too.
 * `from` is where `text` starts in its file.
 */
export function parseYaml(text: string, from = 0): Yaml {
  const document = parseDocument(text, { schema: 'failsafe', logLevel: 'silent' });
  const errors = document.errors.map((error) => ({
    message: error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, ''),
    offset: from + error.pos[0],
  }));
  let data: unknown = null;
  if (errors.length === 0) {
    try {
      data = document.toJS();
    } catch (cause) {
      errors.push({
        message: cause instanceof Error ? cause.message : String(cause),
        offset: from,
      });
    }
  }
  const nodeAt = (path: readonly PropertyKey[]) => {
    for (let length = path.length; length >= 0; length--) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) {
        const [start, end] = node.range;
        const quoted = isScalar(node) && node.type?.startsWith('QUOTE');
        return { start: from + start, end: from + end, marks: quoted ? 1 : 0 };
      }
    }
    return { start: from, end: from, marks: 0 };
  };
  const offsetOf = (path: readonly PropertyKey[]) => nodeAt(path).start;
  return {
    data,
    errors,
    offsetOf,
    spanOf: (path) => {
      const { start, end, marks } = nodeAt(path);
      return { start: start + marks, end: end - marks };
    },
    offsetOfKey: (path) => {
      const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
      const pair = isCollection(parent)
        ? parent.items.find((item) => isPair(item) && String(item.key) === path.at(-1))
        : undefined;
      const key = isPair(pair) ? (pair.key as { range?: [number] }) : undefined;
      return key?.range ? from + key.range[0] : offsetOf(path);
    },
  };
}

/** Data as YAML, in the order of its keys; long texts are folded at 100 columns. */
export const formatYaml = (data: unknown): string => stringify(data, { lineWidth: 100 });

/**
 * YAML with one more item in a list of a map, such as "accept" in "lint"; both are made where they
 * are not there. All that stands there stays as it is, byte for byte.
 */
export function withItem(text: string, map: string, list: string, item: string): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const document = parseDocument(text, { schema: 'failsafe', logLevel: 'silent' });
  const written = stringify(item, { lineWidth: 0 }).trim();
  const inFlow = JSON.stringify(item);
  const put = (at: number, words: string, to = at) => text.slice(0, at) + words + text.slice(to);
  const columnOf = (at: number) => at - (text.lastIndexOf('\n', at - 1) + 1);

  const there = pairIn(document.contents, map);
  if (!there) {
    const entry = [`${map}:`, `  ${list}:`, `    - ${written}`, ''].join(eol);
    return text === '' || text.endsWith('\n') ? text + entry : text + eol + entry;
  }
  const { value } = there;
  const items = pairIn(value, list)?.value;
  if (isSeq(items) && items.range && items.items.length > 0) {
    const last = (items.items.at(-1) as Node).range![1];
    if (items.flow) return put(last, `, ${inFlow}`);
    const indent = ' '.repeat(columnOf(items.range[0]));
    return put(lineEnd(text, last), `${eol}${indent}- ${written}`);
  }
  if (isScalar(items) && items.range && items.value !== '') {
    const [start, end] = items.range;
    return put(start, `[${text.slice(start, end)}, ${inFlow}]`, end);
  }
  if (isMap(value) && value.range && value.flow) {
    const first = value.items[0]?.key as Node | undefined;
    const open = value.range[0] + 1;
    return first ? put(open, ` ${list}: [${inFlow}],`) : put(open, ` ${list}: [${inFlow}] `);
  }
  const first = isMap(value) ? (value.items[0]?.key as Node | undefined)?.range : undefined;
  const entry = (indent: string) => `${list}:${eol}${indent}  - ${written}`;
  if (first) {
    const indent = ' '.repeat(columnOf(first[0]));
    return put(first[0], `${entry(indent)}${eol}${indent}`);
  }
  // A key with nothing but comments below it, which stay there.
  const behind = text.indexOf(':', (there.key as Node).range![1]) + 1;
  return put(lineEnd(text, behind), `${eol}  ${entry('  ')}`);
}

const pairIn = (map: unknown, name: string): Pair | undefined =>
  isMap(map) ? map.items.find(({ key }) => isScalar(key) && key.value === name) : undefined;

const lineEnd = (text: string, from: number): number => {
  const end = /\r?\n/.exec(text.slice(from));
  return end ? from + end.index : text.length;
};
