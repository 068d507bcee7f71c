import { styleText } from 'node:util';
import type { Document } from '../read/document.ts';
import type { Found, Parts } from '../recognize/parts.ts';
import { placer } from '../source/lines.ts';
import { folded } from '../source/screen-rows.ts';
import { visible } from '../source/visible.ts';
import { type NamedPart, type PartName, missingFrom, namedParts } from './parts.ts';

/** Where a page is shown. */
export interface Screen {
  readonly columns: number;
  readonly colours: boolean;
}

type Style = Parameters<typeof styleText>[0];

/** The colours of the names; what has none here is plain. */
const styles: Partial<Record<PartName, Style>> = {
  headline: 'green',
  deck: 'green',
  'release line': 'magenta',
  embargo: 'magenta',
  'kind label': 'magenta',
  dateline: 'cyan',
  quotation: 'blue',
  boilerplate: 'cyan',
  contact: 'cyan',
  'contact label': 'cyan',
  'end mark': 'magenta',
  'no part': 'yellow',
};

const formats: Readonly<Record<Document['format'], string>> = {
  markdown: 'Markdown',
  html: 'HTML',
  text: 'plain text',
  word: 'Word',
  mail: 'mail',
};

/** On fewer columns a name stands over its text, on more beside it. */
const narrow = 60;

/** Of each part so many rows are shown, which tells what it is. */
const most = 3;

/**
 * A page with its parts named, in their order and with the lines they stand on, so that a person
 * sees at a glance what was taken for what. `unplaced` is what is no part.
 */
export function pageOf(
  document: Document,
  parts: Parts,
  unplaced: readonly Found[],
  { columns, colours }: Screen,
): string {
  const paint = (style: Style | undefined, words: string) =>
    colours && style ? styleText(style, words, { validateStream: false }) : words;
  const lineOf = placer(document.text);
  const beside = columns >= narrow;
  const indent = ' '.repeat(beside ? 21 : 6);
  const width = Math.max(10, columns - indent.length - 1);

  const entry = (line: string, name: string, style: Style | undefined, rows: readonly string[]) => {
    const head = `${line.padStart(4)}  ${paint(style, beside ? name.padEnd(13) : name)}`;
    const [first = '', ...more] = rows;
    return (
      beside
        ? [`${head}  ${first}`, ...more.map((row) => indent + row)]
        : [head, ...rows.map((row) => indent + row)]
    )
      .map((row) => row.trimEnd())
      .join('\n');
  };
  const told = ({ name, text, facts, start }: NamedPart) => {
    const words = shortened(text, width);
    const read = facts.filter((fact) => fact !== '').flatMap((fact) => folded(`→ ${fact}`, width));
    return entry(String(lineOf(start).line), name, styles[name], [
      ...words,
      ...read.map((row) => paint('dim', row)),
    ]);
  };
  const named = namedParts(parts, unplaced);
  const missing = missingFrom(named);
  return [
    `${paint('bold', visible(document.source))}  ${paint('dim', `${formats[document.format]}, ${languageName(parts.language)}`)}`,
    ...named.map(told),
    ...(missing.length > 0
      ? [entry('', 'not found', 'yellow', folded(missing.join(', '), width))]
      : []),
    '',
  ].join('\n');
}

/** The first rows of a text, and a sign where it goes on. */
function shortened(text: string, width: number): string[] {
  const flat = text.replace(/\s+/g, ' ').trim();
  // A sign takes a column at least, so more characters have no room.
  const rows = folded(flat.slice(0, width * (most + 1)), width);
  if (rows.length <= most) return rows;
  const [last = ''] = folded(rows[most - 1]!, width - 2);
  return [...rows.slice(0, most - 1), `${last} …`];
}

function languageName(language: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
  } catch {
    return language; // No language tag.
  }
}
