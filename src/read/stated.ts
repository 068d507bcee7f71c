import { readFrontMatter } from '../source/front-matter.ts';
import type { Yaml } from '../source/yaml.ts';
import type { Stated } from './document.ts';

/** What a file says about itself before its page starts. */
export interface Opening {
  readonly stated: Map<string, Stated>;
  /** Where the page starts: behind the front matter, or at 0. */
  readonly bodyStart: number;
}

/**
 * Reads the front matter of a file, YAML or TOML; what is neither after all is passed over. Throws a
 * Failure when it is program code.
 */
export function openingOf(text: string): Opening {
  const { yaml, bodyStart } = readFrontMatter(text);
  if (yaml) return { stated: statedInYaml(yaml), bodyStart };
  const toml = text.startsWith('+++')
    ? /^\+\+\+[ \t]*\r?\n([^]*?)^\+\+\+[ \t]*$/m.exec(text)
    : null;
  if (toml?.index !== 0) return { stated: new Map(), bodyStart };
  const from = toml[0].length;
  return { stated: statedInToml(text, from), bodyStart: from };
}

/** What front matter says in one text: its title, its date, and so on. */
function statedInYaml({ data, spanOf }: Yaml): Map<string, Stated> {
  const facts = Object.entries(data !== null && typeof data === 'object' ? data : {});
  return new Map(
    facts.flatMap(([key, value]): [string, Stated][] =>
      typeof value === 'string' && value !== ''
        ? [[key.toLowerCase(), { text: value, ...spanOf([key]) }]]
        : [],
    ),
  );
}

/** TOML, as far as a release needs it: a name and a text on one line. */
function statedInToml(text: string, end: number): Map<string, Stated> {
  const lines = text.slice(0, end).matchAll(/^([\w-]+)[ \t]*=[ \t]*(["']?)(.*?)\2[ \t]*\r?$/gm);
  return new Map(
    [...lines].map((line): [string, Stated] => {
      const words = line[3]!;
      const start = line.index + line[0].indexOf(words, line[0].indexOf('=') + 1);
      return [line[1]!.toLowerCase(), { text: words, start, end: start + words.length }];
    }),
  );
}
