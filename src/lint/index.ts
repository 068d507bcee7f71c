import type { Document } from '../read/document.ts';
import type { Parts } from '../recognize/parts.ts';
import { placer } from '../source/lines.ts';
import { type Finding, type SuppressedFinding, inOrder } from './finding.ts';
import { fixesIn } from './fixes/safe-fixes.ts';
import type { Options } from './options.ts';
import { problemsOn } from './problems.ts';
import { profileFor } from './profiles/index.ts';
import { cover, protectedWordsIn } from './protected-words.ts';
import type { RuleProblem } from './rule.ts';
import { defaultLevel } from './rulebook.ts';
import { problemsOfDirectives } from './suppressions/problems.ts';
import { carriedOver, suppress, suppressionsIn } from './suppressions/suppressions.ts';

export type { Options } from './options.ts';

/** What the copy desk found in a file. */
export interface LintResult {
  /** Sorted by file, line, column and rule. Those about directives in the answers name that file. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** The text of each file that a finding may be about, by name, with protected words covered. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Lints a release. */
export function lint(document: Document, parts: Parts, options: Options = {}): LintResult {
  const { levels = {}, profile = profileFor(document.language), answers } = options;
  const protectedWords = protectedWordsIn(document, parts);
  const found = problemsOn(document, parts, profile, options);
  const canFix = fixesIn(document, found);
  const toFindings = (page: Document) => {
    const place = placer(page.text);
    return ({ rule, problem }: RuleProblem): Finding[] => {
      const level = levels[rule.id] ?? profile.levels[rule.id] ?? defaultLevel(rule, problem.case);
      if (level === 'off') return [];
      const { line: endLine, column: endColumn } = place(problem.end);
      const fix = canFix.has(problem) ? problem.fix! : [];
      const position = { file: page.source, ...place(problem.start), endLine, endColumn };
      const message = cover(problem.message, protectedWords);
      const advice = cover(problem.advice, protectedWords);
      return [{ ...position, rule: rule.id, level, message, advice, fixable: fix.length > 0, fix }];
    };
  };

  const source = answers ?? document;
  const { suppressions, mistakes } = suppressionsIn(source);
  const { shown, hidden, unused } = suppress(
    found,
    answers ? carriedOver(suppressions, answers, document) : suppressions,
  );
  // A rule that is switched off might have found something here.
  const idle = unused.filter(({ rule }) => levels[rule] !== 'off');
  const findings = [
    ...shown.flatMap(toFindings(document)),
    ...problemsOfDirectives(mistakes, idle).flatMap(toFindings(source)),
  ];
  const suppressed = hidden.flatMap(({ suppression: { reason, approver }, ...found }) =>
    toFindings(document)(found).map((finding) => ({
      ...finding,
      reason: cover(reason, protectedWords),
      approver,
    })),
  );
  const pages = answers ? [document, answers] : [document];
  return {
    findings: findings.sort(inOrder),
    suppressed: suppressed.sort(inOrder),
    texts: new Map(pages.map(({ source: name, text }) => [name, cover(text, protectedWords)])),
  };
}
