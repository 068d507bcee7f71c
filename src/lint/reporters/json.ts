import { visible } from '../../source/visible.ts';
import { type Finding, type SuppressedFinding, countsOf, inOrder } from '../finding.ts';
import type { Reporter } from './report.ts';

/** For programs: one object, in the form that `pr schema lint` prints. */
export const json: Reporter = ({ files, known, failures }) => {
  const findings = files.flatMap((file) => file.findings).sort(inOrder);
  const suppressed = files.flatMap((file) => file.suppressed).sort(inOrder);
  const report = {
    schema: 1,
    files: files.length,
    findings: findings.map(entry),
    counts: countsOf(findings),
    suppressed: suppressed.map(suppressedEntry),
    known,
    failures,
  };
  // JSON escapes for control characters, so that a terminal does not obey them and programs read the same text.
  return `${visible(JSON.stringify(report, null, 2))}\n`;
};

const entry = (finding: Finding) => ({
  file: finding.file,
  line: finding.line,
  column: finding.column,
  endLine: finding.endLine,
  endColumn: finding.endColumn,
  rule: finding.rule,
  level: finding.level,
  message: finding.message,
  advice: finding.advice,
  fixable: finding.fixable,
});

const suppressedEntry = (finding: SuppressedFinding) => ({
  ...entry(finding),
  reason: finding.reason,
  approver: finding.approver,
});
