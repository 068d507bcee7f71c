import { readFrontMatter } from '../source/front-matter.ts';
import type { Yaml } from '../source/yaml.ts';
import type { Stated } from './document.ts';

/** What a file says about itself before its page starts. */
export interface Opening {
  readonly stated: Map<string, Stated>;
  /** Where the page starts: after the front matter, or at 0. */
  readonly bodyStart: number;
}

/** Empty lines and comments, which some put above the front matter. */
const preamble = /^\ufeff?(?:\s|<!--(?!-?>)(?:(?!-->)[^])*-->)*(?=---|\+\+\+)/;

/**
 * Reads the front matter of a file: YAML, also where it is not strict, or TOML. What is neither is
 * part of the page. Throws a Failure when it is program code.
 */
export function openingOf(text: string): Opening {
  // Comments that never end would be looked for from each of their beginnings.
  const from = preamble.exec(text.slice(0, MAX_PREAMBLE))?.[0].length ?? 0;
  const rest = from > 0 ? blanked(text, from) : text;
  const { yaml, bodyStart } = readFrontMatter(from > 0 ? rest.slice(from) : rest);
  if (yaml) {
    const end = from + bodyStart;
    const stated =
      yaml.errors.length > 0 ? statedInLines(rest, end, ':') : statedInYaml(yaml, from);
    // Prose between two ruled lines says no "name: value".
    const isProse = stated.size === 0 && (yaml.errors.length > 0 || typeof yaml.data === 'string');
    return { stated, bodyStart: isProse ? 0 : end };
  }
  const toml = rest.startsWith('+++', from)
    ? /^\+\+\+[ \t]*\r?\n([^]*?)^\+\+\+[ \t]*$/m.exec(rest.slice(from))
    : null;
  if (toml?.index !== 0) return { stated: new Map(), bodyStart };
  const end = from + toml[0].length;
  return { stated: statedInLines(rest, end, '='), bodyStart: end };
}

const MAX_PREAMBLE = 2000;

const blanked = (text: string, to: number): string =>
  text.slice(0, to).replace(/[^\r\n]/g, ' ') + text.slice(to);

/** What front matter says in one text: its title, its date, and so on. */
function statedInYaml({ data, spanOf }: Yaml, from: number): Map<string, Stated> {
  const facts = Object.entries(data !== null && typeof data === 'object' ? data : {});
  return new Map(
    facts.flatMap(([key, value]): [string, Stated][] => {
      if (typeof value !== 'string' || value === '') return [];
      const { start, end } = spanOf([key]);
      return [[key.toLowerCase(), { text: value, start: from + start, end: from + end }]];
    }),
  );
}

/**
 * Front matter line by line, as far as a release needs it: a name, and a text that may be in
 * quotation marks. It reads TOML, and YAML that is broken elsewhere or has ": " in a text.
 */
function statedInLines(text: string, end: number, sign: ':' | '='): Map<string, Stated> {
  const line = new RegExp(
    `^([\\w-]{1,40})[ \\t]*${sign}[ \\t]*(["']?)(\\S.*?)\\2[ \\t]*\\r?$`,
    'gm',
  );
  return new Map(
    [...joinedLines(text.slice(0, end)).matchAll(line)].flatMap((found): [string, Stated][] => {
      const words = found[3]!;
      // What opens a list, a block or an object is no text, unless it is in quotation marks.
      if (found[2] === '' && /^(?:[[{>|&*]|""$|''$)/.test(words)) return [];
      const start = found.index + found[0].indexOf(words, found[0].indexOf(sign) + 1);
      return [[found[1]!.toLowerCase(), { text: words, start, end: start + words.length }]];
    }),
  );
}

/** Front matter in which a text in quotation marks that goes on in the next lines is one line, place for place. */
const joinedLines = (text: string): string =>
  text.replace(
    /^[\w-]{1,40}:[ \t]*"[^"\n]{1,300}(?:\r?\n[^"\n:]{1,300}){1,4}"[ \t]*\r?$/gm,
    (lines) => lines.replace(/[\r\n]/g, ' '),
  );
