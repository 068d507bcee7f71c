import { visible } from '../../source/visible.ts';
import { inOrder } from '../finding.ts';
import type { Level } from '../level.ts';
import type { Reporter } from './report.ts';

const commands: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/**
 * For GitHub Actions: a workflow command for each finding, which GitHub shows next to the line
 * (docs.github.com/actions/reference/workflow-commands-for-github-actions).
 */
export const github: Reporter = ({ files, pathOf }) =>
  files
    .flatMap((file) => file.findings)
    .sort(inOrder)
    .map((finding) => {
      const { file, line, endLine, column, endColumn } = finding;
      const properties = {
        file: pathOf(file),
        line,
        endLine,
        // GitHub takes columns for a single line only.
        ...(line === endLine && { col: column, endColumn }),
        title: finding.rule,
      };
      const list = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
      const words = data(`${finding.message} ${finding.advice}`);
      return `::${commands[finding.level]} ${list.join(',')}::${words}\n`;
    })
    .join('');

/** Text in a command, escaped so that it cannot end the command or begin another one. */
const data = (text: string): string =>
  visible(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));

const property = (value: string | number): string =>
  data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
