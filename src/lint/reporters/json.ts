import { visible } from '../../source/visible.ts';
import { countsOf, inOrder } from '../finding.ts';
import type { Reporter } from './report.ts';

/** For programs: one object, whose form is a promise. */
export const json: Reporter = ({ files }) => {
  const found = files.flatMap((file) => file.findings).sort(inOrder);
  const findings = found.map(({ fix: _, sensitive: __, ...told }) => told);
  const report = { schema: 1, files: files.length, findings, counts: countsOf(found) };
  // What a terminal would obey is escaped as JSON escapes it, so programs read the text unchanged.
  return `${visible(JSON.stringify(report, null, 2))}\n`;
};
