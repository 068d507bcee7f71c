import { visible } from '../../source/visible.ts';
import { type Finding, type SuppressedFinding, countsOf, inOrder } from '../finding.ts';
import type { Reporter } from './report.ts';

/** For programs: one object, whose form is a promise. */
export const json: Reporter = ({ files, known, complaints }) => {
  const findings = files.flatMap((file) => file.findings).sort(inOrder);
  const suppressed = files.flatMap((file) => file.suppressed).sort(inOrder);
  const report = {
    schema: 1,
    files: files.length,
    findings: findings.map(told),
    counts: countsOf(findings),
    suppressed: suppressed.map(toldOfSuppressed),
    known,
    failures: complaints,
  };
  // What a terminal would obey is escaped as JSON escapes it, so programs read the text unchanged.
  return `${visible(JSON.stringify(report, null, 2))}\n`;
};

const told = (finding: Finding) => ({
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

const toldOfSuppressed = (finding: SuppressedFinding) => ({
  ...told(finding),
  reason: finding.reason,
  approver: finding.approver,
});
