import type { Document } from '../read/document.ts';
import type { Parts } from '../recognize/parts.ts';
import { placer } from '../source/lines.ts';
import { covered, withheldFrom } from './rules/people/exposures.ts';
import { isSafe } from './fixes/edits.ts';
import type { NewsroomFacts } from './facts.ts';
import { type Finding, type Silenced, inOrder } from './finding.ts';
import { type Settings, defaultLevel } from './levels.ts';
import { type Said, problemsOn } from './problems.ts';
import { profileFor } from './profiles/index.ts';
import type { Profile } from './profiles/profile.ts';
import {
  carriedOver,
  problemsOfSilencers,
  silence,
  silencersIn,
} from './suppressions/suppressions.ts';

/** What is known beside the file. */
export interface Options {
  /** Levels that the newsroom sets. */
  readonly levels?: Settings;
  /** Whose demands the file has to meet; else those that its language suggests. */
  readonly profile?: Profile | undefined;
  readonly newsroom?: NewsroomFacts;
  /** Names and words that the newsroom has accepted. */
  readonly accepted?: readonly string[];
  readonly today?: string | null;
  /** The answers that the file is made from, whose remarks count for it. */
  readonly answers?: Document | undefined;
  /** Whether this is a piece of a release, which need not look like one. */
  readonly piece?: boolean;
}

/** What the copy desk says of a file. */
export interface Linted {
  /** Sorted by file, line, column and rule. Those about remarks in the answers bear the name of these. */
  readonly findings: readonly Finding[];
  /** What somebody has allowed. */
  readonly silenced: readonly Silenced[];
  /**
   * The text of each file that findings may be about, by its name, as it may be shown: words that
   * nothing printed may repeat are covered.
   */
  readonly shown: ReadonlyMap<string, string>;
}

/** Lints a page. */
export function lint(document: Document, parts: Parts, options: Options = {}): Linted {
  const { levels = {}, profile = profileFor(document.language), answers } = options;
  const withheld = withheldFrom(document, parts);
  const finder = (page: Document) => {
    const place = placer(page.text);
    return ({ rule, problem }: Said): Finding[] => {
      const level = levels[rule] ?? profile.levels[rule] ?? defaultLevel(rule, problem.case);
      if (level === 'off') return [];
      const { line: endLine, column: endColumn } = place(problem.end);
      const fix = problem.fix && isSafe(problem.fix, page) ? problem.fix : [];
      const where = { file: page.source, ...place(problem.start), endLine, endColumn };
      const message = covered(problem.message, withheld);
      const advice = covered(problem.advice, withheld);
      return [{ ...where, rule, level, message, advice, fixable: fix.length > 0, fix }];
    };
  };

  const remarked = answers ?? document;
  const remarks = silencersIn(remarked);
  const said = problemsOn(document, parts, profile, options);
  const { open, allowed, unused } = silence(
    said,
    answers ? carriedOver(remarks.silencers, answers, document) : remarks.silencers,
  );
  // Of a rule that is switched off nobody knows whether it would have found anything.
  const idle = unused.filter(({ rule }) => levels[rule] !== 'off');
  const findings = [
    ...open.flatMap(finder(document)),
    ...problemsOfSilencers(remarks.misspelled, idle).flatMap(finder(remarked)),
  ];
  const silenced = allowed.flatMap(({ silencer: { reason, approver }, ...one }) =>
    finder(document)(one).map((found) => ({
      ...found,
      reason: covered(reason, withheld),
      approver,
    })),
  );
  const pages = [document, ...(answers ? [answers] : [])];
  return {
    findings: findings.sort(inOrder),
    silenced: silenced.sort(inOrder),
    shown: new Map(pages.map(({ source, text }) => [source, covered(text, withheld)])),
  };
}
