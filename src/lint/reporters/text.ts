import { styleText } from 'node:util';
import { linesOf } from '../../source/lines.ts';
import { folded } from '../../source/screen-rows.ts';
import { visible } from '../../source/visible.ts';
import { type Finding, countsOf } from '../finding.ts';
import type { Level } from '../level.ts';
import { counted } from '../words.ts';
import { excerptOf } from './excerpt.ts';
import type { LintedFile, Report, Reporter } from './report.ts';

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const levels: Readonly<Record<Level, { readonly name: string; readonly style: Style }>> = {
  error: { name: 'error', style: 'red' },
  warning: { name: 'warning', style: 'yellow' },
  info: { name: 'note', style: 'cyan' },
};
const order = Object.keys(levels) as Level[];

/** For people: by file, errors first, what is wrong, where, and what to do. */
export const text: Reporter = (report) => {
  const { colours, columns, notes } = report;
  const paint: Paint = (style, words) =>
    colours ? styleText(style, words, { validateStream: false }) : words;
  const shown = report.files
    .map((file) => ({ ...file, findings: inOrderOfLevel(file.findings, notes) }))
    .filter(({ findings }) => findings.length > 0);
  return [...shown.map((file) => section(file, columns, paint)), summary(report, paint)].join('\n');
};

const inOrderOfLevel = (findings: readonly Finding[], notes: boolean): Finding[] =>
  findings
    .filter(({ level }) => notes || level !== 'info')
    .toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level));

function section(
  { name, text: source, findings }: LintedFile,
  columns: number,
  paint: Paint,
): string {
  const lines = linesOf(source);
  const narrow = columns < 70;
  const indent = ' '.repeat(narrow ? 4 : 20);
  const width = Math.max(10, columns - indent.length - 1);
  const advised = new Set<string>();
  const entries = findings.map((finding) => {
    const line = lines[finding.line - 1]!;
    const place = `${finding.line}:${finding.column}`.padEnd(7);
    const { name: level, style } = levels[finding.level];
    const [first = '', ...more] = folded(finding.message, width);
    const head = `  ${place}  ${paint(style, level.padEnd(7))}`;
    const excerpt = excerptOf(source.slice(line.start, line.end), finding, Math.min(width, 72));
    // The same advice helps once.
    const advice = advised.has(finding.advice) ? [] : folded(finding.advice, width);
    advised.add(finding.advice);
    return [
      [
        narrow ? `${head}\n${indent}${first}` : `${head}  ${first}`,
        ...more.map((row) => indent + row),
      ]
        .join('\n')
        .concat(`  ${paint('dim', finding.rule)}`),
      ...excerpt.map((row) => indent + paint('dim', row)),
      ...advice.map((row) => indent + row),
    ].join('\n');
  });
  return `${paint('bold', visible(name))}\n${entries.join('\n')}\n`;
}

function summary({ files, known, notes }: Report, paint: Paint): string {
  if (files.length === 0) return 'No file was checked.\n';
  const findings = files.flatMap((file) => file.findings);
  const counts = countsOf(findings);
  const baseline = known > 0 ? ` ${counted(known, 'finding')} in the baseline left out.` : '';
  const hidden = !notes && counts.info > 0 ? [`${counted(counts.info, 'note')}: --notes`] : [];
  const shown = [
    ...(counts.error > 0 ? [counted(counts.error, 'error')] : []),
    ...(counts.warning > 0 ? [counted(counts.warning, 'warning')] : []),
    ...(notes && counts.info > 0 ? [counted(counts.info, 'note')] : []),
  ].join(', ');
  const where = files.length === 1 ? visible(files[0]!.name) : counted(files.length, 'file');
  if (shown === '') {
    const clean =
      known > 0 ? `Nothing new in ${where}.` : `Nothing to correct in ${where}. Well done.`;
    return [`${paint('green', clean)}${baseline}`, ...hidden, ''].join('\n');
  }
  const worst = order.flatMap((level) => findings.filter((one) => one.level === level))[0]!;
  const fixable = findings.filter((one) => one.fixable).length;
  return [
    `${paint('bold', shown)} in ${where}.${baseline}`,
    ...hidden,
    ...(fixable > 0 ? [`To fix ${fixable} of them: pr lint --fix`] : []),
    `Why it matters: pr explain ${worst.rule}`,
    '',
  ].join('\n');
}
