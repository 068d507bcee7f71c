import matter from 'gray-matter';
import { isCollection, isPair, parseDocument } from 'yaml';
import { Failure } from '../failure.ts';
import { placer } from './lines.ts';

/** What YAML says, every value a text, with a way back to where it stands. */
export interface Yaml {
  /** Texts, lists and objects of such. Null when the YAML cannot be read: see `errors`. */
  readonly data: unknown;
  readonly errors: readonly { readonly message: string; readonly offset: number }[];
  /** Where the value at a path stands in the file, or the nearest thing above it that is there. */
  offsetOf(path: readonly PropertyKey[]): number;
  /** Where the key itself stands. */
  offsetOfKey(path: readonly PropertyKey[]): number;
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
      const node = document.getIn(path.slice(0, length), true) as { range?: [number] } | undefined;
      if (node?.range) return from + node.range[0];
    }
    return from;
  };
  return {
    data,
    errors,
    offsetOf: nodeAt,
    offsetOfKey: (path) => {
      const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
      const pair = isCollection(parent)
        ? parent.items.find((item) => isPair(item) && String(item.key) === path.at(-1))
        : undefined;
      const key = isPair(pair) ? (pair.key as { range?: [number] }) : undefined;
      return key?.range ? from + key.range[0] : nodeAt(path);
    },
  };
}

export interface FrontMatter {
  /** Null when the file has none. */
  readonly yaml: Yaml | null;
  /** Where the text behind the front matter starts. */
  readonly bodyStart: number;
}

const refuse = () => {
  throw new Failure('front matter that is program code is never run');
};
const refusing = { parse: refuse, stringify: refuse };

/**
 * Takes the YAML front matter off a Markdown file. Throws a Failure when the fence names any other
 * language: gray-matter would run it.
 */
export function readFrontMatter(text: string): FrontMatter {
  const opening = /^\ufeff?---[ \t]*([^\r\n]*)\r?\n/.exec(text);
  if (!opening) return { yaml: null, bodyStart: 0 };
  const language = opening[1]!.trim();
  if (language.startsWith('-')) return { yaml: null, bodyStart: 0 };
  if (language !== '' && language !== 'yaml' && language !== 'yml') {
    const { line, column } = placer(text)(opening[0].indexOf('---') + 3);
    throw new Failure(
      `${line}:${column} The front matter says it is "${language}". Only YAML is read, and ` +
        `nothing is ever run: start the file with a line that is just ---`,
    );
  }
  const from = opening[0].length;
  // gray-matter takes all that follows for front matter when no line closes it, and any line that
  // begins with --- for the closing one.
  const closing = /^---.*/m.exec(text.slice(from));
  if (closing?.[0].trimEnd() !== '---') return { yaml: null, bodyStart: 0 };
  let yaml: Yaml | null = null;
  const parse = (source: string) => {
    const start = text.indexOf(source, opening[0].trimEnd().length);
    yaml = parseYaml(source.replace(/\r$/, ''), Math.max(0, start));
    return {};
  };
  const file = matter(text, {
    // Any option at all also turns off the cache, which hands out one object to all callers.
    language: 'yaml',
    engines: {
      yaml: { parse, stringify: refuse },
      javascript: refusing,
      js: refusing,
      coffee: refusing,
      json: refusing,
    },
  });
  return { yaml, bodyStart: text.length - file.content.length };
}
