import { visible } from '../../source/visible.ts';
import type { Level } from '../level.ts';
import { fingerprinted } from './fingerprint.ts';
import type { Reporter } from './report.ts';

const severities: Readonly<Record<Level, string>> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
};

/** For GitLab: a Code Quality report (docs.gitlab.com/ci/testing/code_quality). */
export const gitlab: Reporter = ({ files, pathOf }) => {
  const issues = files.flatMap((file) =>
    fingerprinted(file, pathOf).map(({ finding, fingerprint }) => ({
      description: `${finding.message} ${finding.advice}`,
      check_name: finding.rule,
      fingerprint,
      severity: severities[finding.level],
      location: {
        path: pathOf(finding.file),
        positions: {
          begin: { line: finding.line, column: finding.column },
          end: { line: finding.endLine, column: finding.endColumn },
        },
      },
    })),
  );
  return `${visible(JSON.stringify(issues, null, 2))}\n`;
};
