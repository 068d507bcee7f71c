import { createHash } from 'node:crypto';
import { linesOf } from '../../source/lines.ts';
import type { Finding } from '../finding.ts';
import type { LintedFile } from './report.ts';

/** Findings of a file, each with a name that stays the same when lines are added above it. */
export function fingerprinted(
  { text, findings }: LintedFile,
  pathOf: (file: string) => string,
): { readonly finding: Finding; readonly fingerprint: string }[] {
  const lines = linesOf(text);
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const at = lines[finding.line - 1]!.start + finding.column - 1;
    const what = JSON.stringify([pathOf(finding.file), finding.rule, text.slice(at, at + 80)]);
    const before = seen.get(what) ?? 0;
    seen.set(what, before + 1);
    const hash = createHash('sha256').update(`${what} ${before}`).digest('hex');
    return { finding, fingerprint: hash.slice(0, 32) };
  });
}
