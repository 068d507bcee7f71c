import type { Line } from '../screen/prompter.ts';
import type { ReviewFinding } from './review-model.ts';

/** A release as it reads, with each remark below the paragraph that it is about. */
export function releaseLines(text: string, findings: readonly ReviewFinding[]): Line[] {
  const paragraphs = text.replace(/\n+$/, '').split('\n');
  const about = (line: number | null): Line[] =>
    findings.filter((one) => one.line === line).map(findingLine);
  return [
    ...paragraphs.flatMap((paragraph, i) => [{ text: paragraph }, ...about(i + 1)]),
    ...titled('The copy desk says of the whole:', about(null)),
  ];
}

const findingLine = ({ level, message, advice }: ReviewFinding): Line => ({
  text: `${level}: ${message} ${advice}`,
  tone: level,
  indented: true,
});

const titled = (title: string, lines: readonly Line[]): Line[] =>
  lines.length === 0 ? [] : [{ text: '' }, { text: title, tone: 'title' }, ...lines];
