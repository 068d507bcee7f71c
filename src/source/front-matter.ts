import matter from 'gray-matter';
import { Failure } from '../failure.ts';
import { placer } from './lines.ts';
import { type Yaml, parseYaml } from './yaml.ts';

export interface FrontMatter {
  /** Null when the file has none. */
  readonly yaml: Yaml | null;
  /** Where the text after the front matter starts. */
  readonly bodyStart: number;
}

const refuse = () => {
  throw new Failure('Front matter is never run as code.');
};
const refusing = { parse: refuse, stringify: refuse };

/**
 * Reads the YAML front matter of a Markdown file. Throws a Failure when the fence names another
 * language, which gray-matter would run.
 */
export function readFrontMatter(text: string): FrontMatter {
  const opening = /^\ufeff?---[ \t]*([^\r\n]*)\r?\n/.exec(text);
  if (!opening) return { yaml: null, bodyStart: 0 };
  const language = opening[1]!.trim();
  if (language.startsWith('-')) return { yaml: null, bodyStart: 0 };
  if (language !== '' && language !== 'yaml' && language !== 'yml') {
    const { line, column } = placer(text)(opening[0].indexOf('---') + 3);
    throw new Failure(
      `${line}:${column} The front matter is marked as "${language}", but pr reads only YAML ` +
        `and never runs code. Start the file with a line that is just ---`,
    );
  }
  const from = opening[0].length;
  // Without a closing line gray-matter takes the whole file for front matter, and it takes any
  // line that begins with --- for the closing one.
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
