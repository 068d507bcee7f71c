import { visible } from '../../source/visible.ts';
import { type Finding, countsOf } from '../finding.ts';
import type { LintedFile, Reporter } from './report.ts';

/**
 * For servers that read JUnit reports: a suite for each file, a case for each finding. An error is a
 * failure; a warning is a case that passes, with output.
 */
export const junit: Reporter = ({ files: linted, failures, pathOf }) => {
  const files = linted.map((file) => ({ ...file, name: pathOf(file.name) }));
  const all = files.flatMap((file) => file.findings);
  const counts = `failures="${countsOf(all).error}" errors="${failures.length}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="pr lint" tests="${files.map(casesOf).flat().length + failures.length}" ${counts}>`,
    ...files.map(suite),
    ...failures.map(
      (failure) =>
        `  <testsuite name="pr lint" tests="1" failures="0" errors="1">\n    <testcase name="reads the file" classname="pr lint">\n      <error message="${escaped(failure)}"/>\n    </testcase>\n  </testsuite>`,
    ),
    '</testsuites>\n',
  ].join('\n');
};

function suite(file: LintedFile): string {
  const cases = casesOf(file);
  const { error } = countsOf(file.findings);
  return [
    `  <testsuite name="${escaped(file.name)}" tests="${cases.length}" failures="${error}" errors="0">`,
    ...cases,
    '  </testsuite>',
  ].join('\n');
}

const casesOf = ({ name, findings }: LintedFile): string[] =>
  findings.length === 0
    ? [`    <testcase name="nothing found" classname="${escaped(name)}"/>`]
    : findings.map((finding) => testCase(name, finding));

function testCase(name: string, finding: Finding): string {
  const { line, column, rule, level, message, advice } = finding;
  const head = `    <testcase name="${rule} (${line}:${column})" classname="${escaped(name)}">`;
  const words = `${line}:${column} ${level}: ${message} ${advice}`;
  const body =
    level === 'error'
      ? `      <failure type="${rule}" message="${escaped(message)}">${escaped(words)}</failure>`
      : `      <system-out>${escaped(words)}</system-out>`;
  return `${head}\n${body}\n    </testcase>`;
}

/** Text for an element or an attribute, without the characters that XML 1.0 does not allow. */
const escaped = (text: string): string =>
  visible(text)
    .replace(/[\ufffe\uffff]|\p{Cs}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/\s/g, ' ');
