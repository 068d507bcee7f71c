import { Failure } from '../failure.ts';
import type { Draft } from '../release/draft.ts';
import { didYouMean } from '../release/nearest.ts';
import { nothing } from './draft-items.ts';
import type { Context, List, Part, Question } from './question.ts';
import { parts } from './questions/index.ts';
import { type Step, answered, steps } from './steps.ts';

/** Which questions are asked. */
export type Selection = (step: Step) => boolean;

/**
 * The questions that somebody names by the keys of their answers: "headline", "dateline" and all
 * in it, "contacts[1].phone", "quotes*". Throws a Failure for a name that no question has.
 */
export function selectionOf(wanted: readonly string[]): Selection {
  const known = [
    ...new Set(parts.flatMap((part) => part.questions.map((one) => keyOf(part, one)))),
  ];
  const names = parts.map((part) => part.name);
  const patterns = wanted.map((name) => {
    // A key, or one that it is the beginning of; with a number, of that one alone.
    const form = name
      .trim()
      .replace(/[\\^$+?.()|[\]{}]/g, '\\$&')
      .replace(/\*+/g, '.*');
    const pattern = new RegExp(`^${form}(?:[.[].*)?$`);
    const bare = name.replace(/\[\d+\]/g, '');
    if (known.some((key) => pattern.test(key) || key === bare || key.startsWith(`${bare}.`)))
      return pattern;
    throw new Failure(
      `--ask: nothing is asked about ${name}${didYouMean(bare, [...names, ...known]) || '.'} ` +
        `There are: ${names.join(', ')}.`,
    );
  });
  return ({ part, question, index }) => {
    const keys = [keyOf(part, question), keyOf(part, question, index)];
    return patterns.some((pattern) => keys.some((key) => pattern.test(key)));
  };
}

/** Under which key of a file of answers an answer stands. */
function keyOf(part: Part | List, question: Question, index?: number): string {
  if (part.kind === 'list')
    return `${part.name}${index === undefined ? '' : `[${index}]`}.${question.key}`;
  if (question.kind === 'text') return question.field ?? question.key;
  return part.name === question.key ? part.name : `${part.name}.${question.key}`;
}

/** A draft in which what is not asked has its usual answer, or none. */
export function settled(draft: Draft, context: Context, asked: Selection): Draft {
  const seen = new Set<string>();
  for (let settling = draft; ;) {
    const step = steps(settling, context).find(
      (one) => one.answer === undefined && !asked(one) && !seen.has(one.id),
    );
    if (!step) return settling;
    seen.add(step.id);
    const value = usual(step);
    if (value !== undefined) settling = answered(settling, step, value, context);
  }
}

function usual({ part, question, scope }: Step): string | undefined {
  const suggestion = question.suggest?.(scope);
  if (part.kind === 'list' && question === part.questions[0]) {
    // What the newsroom knows by heart, unless more would have to be asked: what was said.
    const whole = part.name !== 'quotes' && suggestion?.startsWith('known:');
    return whole ? suggestion : nothing;
  }
  if (suggestion !== undefined) return suggestion;
  return question.kind === 'text' && question.needed(scope) === null ? '' : undefined;
}
