import type { Document } from '../../read/document.ts';
import type { Span } from '../../source/block.ts';
import { type Directive, directivesIn } from '../../source/directives.ts';
import { overlap } from '../../source/spans.ts';
import type { RuleProblem } from '../rule.ts';
import { type DirectiveMistake, parseDirective } from './parse-directive.ts';
import { isEnd, scopesFrom, scopesIn } from './scopes.ts';

/** What a directive hides of one rule: <!-- pr-allow RULE: reason -->. */
export interface Suppression {
  readonly directive: Directive;
  /** The id of the rule. */
  readonly rule: string;
  readonly reason: string;
  /** The person who decided so, where the reason names one: "... approved by Mira Sen". */
  readonly approver: string | null;
  /** The text that it applies to. */
  readonly scopes: readonly Span[];
}

/** A directive that hides nothing because of how it is written. */
export interface MistakenDirective extends DirectiveMistake {
  readonly directive: Directive;
}

/** No release needs more; a file with more was made to keep us busy. */
const MAX_DIRECTIVES = 500;

/**
 * Reads the suppressions of a file. `pr-allow` applies to its own line and the paragraph after it,
 * `pr-allow-file` to the whole file, `pr-allow-begin` to everything up to `pr-allow-end`.
 */
export function suppressionsIn(document: Document): {
  readonly suppressions: readonly Suppression[];
  readonly mistakes: readonly MistakenDirective[];
} {
  const found = document.format === 'text' ? [] : directivesIn(document.text);
  const directives = found.slice(0, MAX_DIRECTIVES);
  const scopeOf = scopesIn(document, directives);
  const suppressions: Suppression[] = [];
  const mistakes: MistakenDirective[] = [];
  for (const directive of directives.filter((one) => !isEnd(one))) {
    const { reach, rules, mistakes: wrong, ...said } = parseDirective(directive.words);
    mistakes.push(...wrong.map((mistake) => ({ directive, ...mistake })));
    for (const rule of rules) {
      suppressions.push({ directive, rule, ...said, scopes: [scopeOf(directive, reach)] });
    }
  }
  return { suppressions, mistakes };
}

/** The suppressions in the answers of a release, as they apply to a rendition of it. */
export function carriedOver(
  suppressions: readonly Suppression[],
  answers: Document,
  to: Document,
): Suppression[] {
  const over = scopesFrom(answers, to);
  return suppressions.map((one) => ({ ...one, scopes: one.scopes.flatMap(over) }));
}

/** Splits problems into those shown and those hidden, and gives the suppressions that hide none. */
export function suppress(
  problems: readonly RuleProblem[],
  suppressions: readonly Suppression[],
): {
  readonly shown: RuleProblem[];
  readonly hidden: (RuleProblem & { readonly suppression: Suppression })[];
  readonly unused: Suppression[];
} {
  const shown: RuleProblem[] = [];
  const hidden: (RuleProblem & { readonly suppression: Suppression })[] = [];
  for (const found of problems) {
    const suppression = suppressions.find(
      ({ rule, scopes }) =>
        rule === found.rule.id && scopes.some((scope) => overlap(found.problem, scope)),
    );
    if (suppression) hidden.push({ ...found, suppression });
    else shown.push(found);
  }
  const used = new Set(hidden.map(({ suppression }) => suppression));
  return { shown, hidden, unused: suppressions.filter((one) => !used.has(one)) };
}
