import {
  type Node,
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

/** YAML as data, every value a text, with the position of each value. */
export interface Yaml {
  /** Texts, lists and objects of them. Null when the YAML cannot be read: see `errors`. */
  readonly data: unknown;
  readonly errors: readonly { readonly message: string; readonly offset: number }[];
  /** Where the value at a path starts in the file, or else the nearest value above it. */
  readonly offsetOf: (path: readonly PropertyKey[]) => number;
  /** The span of the value, without quotation marks. */
  readonly spanOf: (path: readonly PropertyKey[]) => Span;
  /** Where the key of the value starts. */
  readonly offsetOfKey: (path: readonly PropertyKey[]) => number;
}

/**
 * Reads YAML 1.2 in which every value is text: `NO`, `12:30`, `2020-11-09` and `0771234567` stay
 * as typed. The library limits aliases, so none can explode. JSON is YAML too.
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
      if (isCyclic(data)) throw new Error('an alias contains itself');
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

/** Whether some data contains itself. What is used twice side by side does not. */
function isCyclic(data: unknown, above: ReadonlySet<unknown> = new Set()): boolean {
  if (typeof data !== 'object' || data === null) return false;
  if (above.has(data)) return true;
  const within = new Set(above).add(data);
  return Object.values(data).some((value) => isCyclic(value, within));
}

/** Data as YAML, in the order of its keys, long texts folded at 100 columns. */
export const formatYaml = (data: unknown): string => stringify(data, { lineWidth: 100 });

/** Data as YAML on one line, as it may be between brackets. */
export function flowYaml(data: unknown): string {
  const options = { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true } as const;
  const list = stringify([data], options).trim().slice(1, -1).trim();
  return list.includes('\n') ? JSON.stringify(data) : list;
}

/** A YAML value with its position, and the values in it by key or number. */
export interface Outline extends Span {
  readonly kind: 'map' | 'list' | 'text';
  /** Whether it is written in brackets. */
  readonly flow: boolean;
  readonly children: readonly {
    readonly step: string | number;
    /** Where the key starts; of an item, the value. */
    readonly start: number;
    readonly value: Outline;
  }[];
}

/** The positions of all values in valid YAML; null when it is empty. */
export function outlineOf(text: string): Outline | null {
  const { contents } = parseDocument(text, { schema: 'failsafe', logLevel: 'silent' });
  return isNode(contents) ? outline(contents, text) : null;
}

function outline(node: Node, text: string): Outline {
  const [start, end] = node.range!;
  const spanTo = (last: number) => ({
    start,
    end: start + text.slice(start, last).trimEnd().length,
  });
  // The library includes comments after the last item.
  const collection = (flow: boolean | undefined, children: Outline['children']) => ({
    flow: flow === true,
    ...spanTo(flow ? end : (children.at(-1)?.value.end ?? end)),
    children,
  });
  if (isMap(node)) {
    const children = node.items.flatMap(({ key, value }) =>
      isScalar(key) && isNode(value)
        ? [{ step: String(key.value), start: key.range![0], value: outline(value, text) }]
        : [],
    );
    return { kind: 'map', ...collection(node.flow, children) };
  }
  if (isSeq(node)) {
    const children = node.items.flatMap((item, step) =>
      isNode(item) ? [{ step, start: item.range![0], value: outline(item, text) }] : [],
    );
    return { kind: 'list', ...collection(node.flow, children) };
  }
  return { kind: 'text', flow: false, ...spanTo(end), children: [] };
}

/** YAML with another value at a path, or none. Comments and order stay; white space may change. */
export function rewrittenYaml(text: string, path: readonly (string | number)[], value: unknown) {
  const document = parseDocument(text, { schema: 'failsafe', logLevel: 'silent' });
  if (value === undefined) document.deleteIn(path);
  else document.setIn(path, document.createNode(value));
  return document.toString({ lineWidth: 100 });
}
