import type { Line } from '../screen/prompter.ts';
import type { Reading, ReviewFinding } from './review-model.ts';

/** A release as it reads, with each finding below the line that it is about. */
export function releaseLines(reading: Reading): Line[] {
  if ('problem' in reading) return [{ text: reading.problem, tone: 'error' }];
  const { text, findings } = reading;
  const about = (line: number | null) =>
    findings.filter((one) => one.line === line).map(findingLine);
  const whole = about(null);
  return [
    ...linesIn(text).flatMap((line, i) => [{ text: line }, ...about(i + 1)]),
    ...(whole.length > 0
      ? [{ text: '' }, { text: 'About the whole release:', tone: 'title' as const }, ...whole]
      : []),
  ];
}

/** The lines of a release that a change made or touched, with their findings. */
export function changedLines(before: Reading, after: Reading): Line[] {
  if ('problem' in before || 'problem' in after) return releaseLines(after);
  const known = new Set(releaseLines(before).map(keyOf));
  return releaseLines(after).filter((line) => line.text !== '' && !known.has(keyOf(line)));
}

const keyOf = ({ text, tone }: Line): string => `${tone} ${text}`;

const linesIn = (text: string): string[] => text.replace(/\n+$/, '').split('\n');

export const findingLine = ({ level, message, advice }: ReviewFinding): Line => ({
  text: `${level}: ${message} ${advice}`,
  tone: level,
  indented: true,
});

/** "2 errors and 1 warning". */
export function countInWords(findings: readonly ReviewFinding[]): string {
  const counts = (['error', 'warning', 'info'] as const).flatMap((level) => {
    const count = findings.filter((one) => one.level === level).length;
    const noun = level === 'info' ? 'note' : level;
    return count === 0 ? [] : [`${count} ${noun}${count === 1 ? '' : 's'}`];
  });
  return counts.join(', ').replace(/, ([^,]*)$/, ' and $1');
}
