import type { Remark } from './review.ts';

/** Something to be shown, and how it is meant. */
export interface Line {
  readonly text: string;
  readonly tone?: 'error' | 'warning' | 'info' | 'title';
  /** It belongs to the line above. */
  readonly indented?: true;
}

/** A release as it reads, with each remark below the paragraph that it is about. */
export function releaseLines(text: string, remarks: readonly Remark[]): Line[] {
  const paragraphs = text.replace(/\n+$/, '').split('\n');
  const about = (line: number | null): Line[] =>
    remarks.filter((one) => one.line === line).map(remarkLine);
  return [
    ...paragraphs.flatMap((paragraph, i) => [{ text: paragraph }, ...about(i + 1)]),
    ...titled('The copy desk says of the whole:', about(null)),
  ];
}

const remarkLine = ({ level, message, advice }: Remark): Line => ({
  text: `${level}: ${message} ${advice}`,
  tone: level,
  indented: true,
});

const titled = (title: string, lines: readonly Line[]): Line[] =>
  lines.length === 0 ? [] : [{ text: '' }, { text: title, tone: 'title' }, ...lines];
