import { type Draft, type Place, itemAt, itemsOf, nothing, put } from './draft.ts';
import type { Context, List, Question, Scope } from './question.ts';
import { questions } from './questions/index.ts';

/** One question at its place in the interview. */
export interface Step extends Place {
  /** "headline", "contacts.1.phone" */
  readonly id: string;
  readonly question: Question;
  /** "Headline", "Contact 2: Phone" */
  readonly title: string;
  readonly scope: Scope;
  /** What was answered; undefined when it was not asked yet. */
  readonly answer: string | undefined;
}

/** Every question that a draft calls for, answered or not, in the order in which they are asked. */
export const steps = (draft: Draft, context: Context): Step[] =>
  questions.flatMap((one) =>
    one.kind === 'list'
      ? listSteps(one, draft, context)
      : stepsFor([one], { index: 0 }, draft, context, ''),
  );

function listSteps(list: List, draft: Draft, context: Context): Step[] {
  const { name, title } = list;
  const found: Step[] = [];
  for (let index = 0; index <= itemsOf(draft, name).length; index++) {
    const place = { list: name, index };
    const from = itemAt(draft, place)['from'] ?? nothing;
    const asked = from === nothing ? [list.questions[0]] : list.questions;
    found.push(...stepsFor(asked, place, draft, context, `${title} ${index + 1}: `));
  }
  return found;
}

function stepsFor(
  asked: readonly Question[],
  place: Place,
  draft: Draft,
  context: Context,
  before: string,
): Step[] {
  const item = itemAt(draft, place);
  const scope: Scope = { ...context, draft, item, index: place.index };
  return asked
    .filter((question) => question.when?.(scope) ?? true)
    .map((question) => ({
      ...place,
      id: place.list ? `${place.list}.${place.index}.${question.key}` : question.key,
      question,
      title: question.kind === 'text' ? `${before}${question.title}` : question.title(scope),
      scope,
      answer: item[question.key],
    }));
}

/** The draft after an answer; what was suggested from it and taken untouched is computed anew. */
export function answered(draft: Draft, step: Step, value: string, context: Context): Draft {
  const { question, id, scope } = step;
  const brought = question.kind === 'choice' ? question.brings?.(value, scope) : undefined;
  const taken = value !== '' && value === question.suggest?.(scope);
  const suggested = draft.suggested.filter((one) => one !== id);
  const next: Draft = {
    ...put(draft, step, { ...brought, [question.key]: value }),
    suggested: taken ? [...suggested, id] : suggested,
  };
  return refreshed(next, context);
}

function refreshed(draft: Draft, context: Context): Draft {
  let fresh = draft;
  for (const id of draft.suggested) {
    const step = steps(fresh, context).find((one) => one.id === id);
    const value = step?.question.suggest?.(step.scope);
    if (step && value !== undefined && value !== step.answer)
      fresh = put(fresh, step, { [step.question.key]: value });
  }
  return fresh;
}
