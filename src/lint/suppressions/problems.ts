import type { RuleProblem } from '../rule.ts';
import { suppressionMisspelled } from '../rules/suppressions/suppression-misspelled.ts';
import { suppressionUnused } from '../rules/suppressions/suppression-unused.ts';
import type { MistakenDirective, Suppression } from './suppressions.ts';

/** The problems of directives that hide nothing. */
export const problemsOfDirectives = (
  mistakes: readonly MistakenDirective[],
  unused: readonly Suppression[],
): RuleProblem[] => [
  ...mistakes.map(({ directive: { start, end }, message, advice }) => ({
    rule: suppressionMisspelled,
    problem: { start, end, message, advice },
  })),
  ...unused.map(({ directive: { start, end }, rule }) => ({
    rule: suppressionUnused,
    problem: {
      start,
      end,
      message: `This directive allows ${rule}, which finds nothing here.`,
      advice: 'Delete the directive, or move it before the text that it is meant for.',
    },
  })),
];
