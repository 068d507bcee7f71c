import { styleText } from 'node:util';
import type { Document } from '../read/document.ts';
import type { Explanation, Found, Parts, Reason, Why } from '../recognize/parts.ts';
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

/** The colours of the names. A name without one is plain. */
const styles: Partial<Record<PartName, Style>> = {
  headline: 'green',
  subheadline: 'green',
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

/** On a narrower screen a name is above its text, otherwise beside it. */
const MIN_COLUMNS_BESIDE = 60;

/** A part shows no more rows: they are enough to know it by. */
const MAX_ROWS = 3;

/**
 * The parts of a page in order, each with its name and line, for a person. `unplaced` is the text
 * that is no part. With `why`, each part shows the evidence for it and the runner-up.
 */
export function pageOf(
  document: Document,
  parts: Parts,
  unplaced: readonly Found[],
  { columns, colours }: Screen,
  why?: Explanation,
): string {
  const paint = (style: Style | undefined, words: string) =>
    colours && style ? styleText(style, words, { validateStream: false }) : words;
  const lineOf = placer(document.text);
  const beside = columns >= MIN_COLUMNS_BESIDE;
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
  const shown = ({ name, text, facts, start, why }: NamedPart) => {
    const words = shortened(text, width);
    const read = [
      ...facts.filter((fact) => fact !== '').map((fact) => `→ ${fact}`),
      ...(why ? reasonsOf(why) : []),
    ].flatMap((line) => folded(line, width));
    return entry(String(lineOf(start).line), name, styles[name], [
      ...words,
      ...read.map((row) => paint('dim', row)),
    ]);
  };
  const named = namedParts(parts, unplaced, why);
  const missing = missingFrom(named);
  return [
    `${paint('bold', visible(document.source))}  ${paint('dim', `${formats[document.format]}, ${languageName(parts.language)}`)}`,
    ...named.map(shown),
    ...(missing.length > 0
      ? [entry('', 'not found', 'yellow', folded(missing.join(', '), width))]
      : []),
    '',
  ].join('\n');
}

/** Why a part was chosen, a line each for what speaks for it, what against it, and the runner-up. */
function reasonsOf({ evidence, runnerUp, lead, doubtful }: Why): string[] {
  const speaks = evidence.filter(({ weight }) => weight === null || weight > 0);
  const against = evidence.filter(({ weight }) => weight !== null && weight < 0);
  const line = (head: string, reasons: readonly Reason[]) =>
    reasons.length > 0 ? [`${head}: ${reasons.map(reasonShown).join(', ')}`] : [];
  return [
    ...line('why', speaks),
    ...line('against', against),
    ...(runnerUp
      ? [`runner-up: ${runnerUp}${lead === null ? '' : `, ${points(lead)} behind`}`]
      : []),
    ...(doubtful ? ['doubtful: the evidence is weak'] : []),
  ];
}

const reasonShown = ({ says, weight }: Reason): string =>
  weight === null ? says : `${says} (${weight > 0 ? '+' : '−'}${Math.abs(weight)})`;

const points = (lead: number): string => `${lead} ${lead === 1 ? 'point' : 'points'}`;

/** The first rows of a text, with an ellipsis where it goes on. */
function shortened(text: string, width: number): string[] {
  const flat = text.replace(/\s+/g, ' ').trim();
  // A character takes at least one column, so more of them do not fit.
  const rows = folded(flat.slice(0, width * (MAX_ROWS + 1)), width);
  if (rows.length <= MAX_ROWS) return rows;
  const [last = ''] = folded(rows[MAX_ROWS - 1]!, width - 2);
  return [...rows.slice(0, MAX_ROWS - 1), `${last} …`];
}

function languageName(language: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
  } catch {
    return language; // It is no language tag.
  }
}
