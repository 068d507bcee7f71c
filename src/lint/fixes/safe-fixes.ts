import type { Document } from '../../read/document.ts';
import type { Span } from '../../source/block.ts';
import type { Problem, RuleProblem } from '../rule.ts';
import { defaultLevel } from '../rulebook.ts';
import type { Fix } from './edits.ts';

/**
 * The problems that `pr lint --fix` may fix: their edits change only words, and touch no words that
 * another rule wants a person to look at.
 */
export function fixesIn(
  document: Document,
  found: readonly RuleProblem[],
): ReadonlySet<Problem | Problem<string>> {
  const fixable = found.filter(
    ({ rule, problem: { fix } }) => rule.fix && fix && fix.length > 0 && isSafe(fix, document),
  );
  const open = found
    .filter((one) => !fixable.includes(one))
    .map(({ rule, problem }) => ({ problem, level: defaultLevel(rule, problem.case) }))
    .filter(({ level }) => level === 'error' || level === 'warning');
  return new Set(
    fixable
      .filter(
        ({ problem: { fix } }) =>
          !open.some(({ problem, level }) => touches(fix!, problem, level === 'error')),
      )
      .map(({ problem }) => problem),
  );
}

/** Whether a fix changes words of a problem: any of them, or else all of them. */
const touches = (fix: Fix, problem: Span, any: boolean): boolean =>
  fix.some(
    ({ start, end }) =>
      start < problem.end &&
      end > problem.start &&
      (any ||
        start < problem.start ||
        end > problem.end ||
        end - start === problem.end - problem.start),
  );

/**
 * Whether a fix changes only words. A person has to make one that adds or removes markup, and any
 * in a Word file, whose bytes are not its text.
 */
function isSafe(fix: Fix, { format, text }: Document): boolean {
  if (format === 'word' || format === 'mail') return false;
  if (format === 'text') return true;
  const marks = format === 'html' ? /[<>&]/g : /[<>*_`[\]|]/g;
  const markup = (words: string) => words.match(marks)?.join('') ?? '';
  const entity = /&#?\w{1,10};/g;
  return fix.every(
    (edit) => markup(text.slice(edit.start, edit.end).replace(entity, '')) === markup(edit.text),
  );
}
