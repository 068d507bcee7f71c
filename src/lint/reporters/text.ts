import { styleText } from 'node:util';
import { linesOf } from '../../source/lines.ts';
import { columnsOf, folded } from '../../source/screen-rows.ts';
import { visible } from '../../source/visible.ts';
import { type Finding, countsOf } from '../finding.ts';
import type { Level } from '../level.ts';
import type { LintedFile, Report, Reporter } from './report.ts';

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const levelStyles: Record<Level, Style> = { error: 'red', warning: 'yellow', info: 'cyan' };

/** For a person: by file, what is wrong, where it stands, and what to do. */
export const text: Reporter = (report) => {
  const { files, colours, columns } = report;
  const paint: Paint = (style, words) =>
    colours ? styleText(style, words, { validateStream: false }) : words;
  const found = files.filter((file) => file.findings.length > 0);
  return [...found.map((file) => section(file, columns, paint)), summary(report, paint)].join('\n');
};

function section(
  { name, text: source, findings }: LintedFile,
  columns: number,
  paint: Paint,
): string {
  const lines = linesOf(source);
  const narrow = columns < 70;
  const indent = ' '.repeat(narrow ? 4 : 20);
  const width = Math.max(10, columns - indent.length - 1);
  const told = findings.map((finding) => {
    const line = lines[finding.line - 1]!;
    const place = `${finding.line}:${finding.column}`.padEnd(7);
    const level = paint(levelStyles[finding.level], finding.level.padEnd(7));
    const [first = '', ...more] = folded(finding.message, width);
    const head = narrow
      ? `  ${place}  ${level}\n${indent}${first}`
      : `  ${place}  ${level}  ${first}`;
    const excerpt = excerptOf(source.slice(line.start, line.end), finding, Math.min(width, 72));
    return [
      [head, ...more.map((row) => indent + row)].join('\n') + `  ${paint('dim', finding.rule)}`,
      ...excerpt.map((words) => indent + paint('dim', words)),
      ...folded(finding.advice, width).map((row) => indent + row),
    ].join('\n');
  });
  return `${paint('bold', visible(name))}\n${told.join('\n')}\n`;
}

/** The line that a finding is about, as much of it as fits, and below it a mark at the place. */
function excerptOf(
  line: string,
  { line: first, column, endLine, endColumn }: Finding,
  width: number,
): string[] {
  const end = endLine === first ? endColumn : line.length + 1;
  if (end <= column) return [];
  let from = Math.max(0, Math.min(column - 9, line.length - width));
  // A letter is not cut from its marks, nor into halves.
  while (from > 0 && /\p{M}|[\udc00-\udfff]/u.test(line[from]!)) from--;
  const show = (text: string) => visible(text).replaceAll('\t', ' ');
  const before = show(line.slice(from, column - 1));
  const marked = show(line.slice(column - 1, Math.min(end - 1, from + width)));
  const after = show(line.slice(end - 1, from + width));
  return [before + marked + after, ' '.repeat(columnsOf(before)) + '^'.repeat(columnsOf(marked))];
}

function summary({ files, known }: Report, paint: Paint): string {
  const findings = files.flatMap((file) => file.findings);
  const checked = `in ${plural(files.length, 'file')}`;
  const leftOut = known > 0 ? ` ${plural(known, 'known finding')} left out.` : '';
  if (files.length === 0) return 'Nothing was linted.\n';
  if (findings.length === 0) {
    const nothing = known > 0 ? 'Nothing new' : 'Nothing found';
    return `${paint('green', nothing)} ${checked}.${leftOut}\n`;
  }
  const { error, warning, info } = countsOf(findings);
  const counts = [
    ...(error > 0 ? [plural(error, 'error')] : []),
    ...(warning > 0 ? [plural(warning, 'warning')] : []),
    ...(info > 0 ? [`${info} info`] : []),
  ].join(', ');
  const worst = findings.find(({ level }) => level === 'error') ?? findings[0]!;
  const fixable = findings.filter((finding) => finding.fixable).length;
  return [
    `${paint('bold', counts)} ${checked}.${leftOut}`,
    ...(fixable > 0 ? [`pr lint --fix mends ${fixable} of them.`] : []),
    `Why it matters: pr explain ${worst.rule}\n`,
  ].join('\n');
}

const plural = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? '' : 's'}`;
