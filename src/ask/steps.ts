import type { Draft } from '../release/draft.ts';
import { type ItemPosition, itemAt, itemsOf, nothing, put } from './draft-items.ts';
import { kindOf } from './kinds/index.ts';
import type { Context, List, Part, Question, Scope, TextQuestion, Verdict } from './question.ts';
import { parts } from './questions/index.ts';

/** One question at its place in the interview. */
export interface Step extends ItemPosition {
  /** "headline", "contacts.1.phone" */
  readonly id: string;
  readonly part: Part | List;
  readonly question: Question;
  /** "Headline", "Contact 2: Phone" */
  readonly title: string;
  readonly scope: Scope;
  /** What was answered; undefined when it was not asked yet. */
  readonly answer: string | undefined;
}

/** Every question that a draft calls for, answered or not, in the order in which they are asked. */
export const steps = (draft: Draft, context: Context): Step[] =>
  parts.flatMap((part) => stepsOf(part, draft, context));

/** The questions that a draft calls for about one part. */
export function stepsOf(part: Part | List, draft: Draft, context: Context): Step[] {
  if (part.kind === 'part') return stepsAt(part, part.questions, { index: 0 }, draft, context);
  const count = itemsOf(draft, part.name).length;
  return Array.from({ length: count + 1 }, (_, index) => {
    const place = { list: part.name, index };
    const from = itemAt(draft, place)['from'] ?? nothing;
    const asked = from === nothing ? [part.questions[0]] : part.questions;
    return stepsAt(part, asked, place, draft, context);
  }).flat();
}

function stepsAt(
  part: Part | List,
  asked: readonly Question[],
  place: ItemPosition,
  draft: Draft,
  context: Context,
): Step[] {
  const item = itemAt(draft, place);
  const scope: Scope = { ...context, draft, item, index: place.index };
  const before = part.kind === 'list' ? `${part.title} ${place.index + 1}: ` : '';
  return asked
    .filter((question) => question.when?.(scope) ?? true)
    .map((question) => ({
      ...place,
      id: place.list ? `${place.list}.${place.index}.${question.key}` : question.key,
      part,
      question,
      title: question.kind === 'text' ? `${before}${question.title}` : question.title(scope),
      scope,
      answer: item[question.key],
    }));
}

/** An answer as it is shown to a person. */
export function shown({ question, scope, answer = '' }: Step): string {
  if (question.kind === 'text') return answer === '' ? '' : question.show(answer);
  return question.choices(scope).find(({ value }) => value === answer)?.label ?? answer;
}

/** The draft after an answer; what was suggested from it and taken untouched is computed anew. */
export function answered(draft: Draft, step: Step, value: string, context: Context): Draft {
  const { question, id, scope } = step;
  const brought = question.brings?.(value, scope);
  const taken = value !== '' && value === offered(step.question, scope);
  const suggested = draft.suggested.filter((one) => one !== id);
  const next: Draft = {
    ...put(draft, step, { [question.key]: value, ...brought }),
    suggested: taken ? [...suggested, id] : suggested,
  };
  return refreshed(next, context);
}

/** What a question suggests, or begins with. */
const offered = (question: Question, scope: Scope): string | undefined =>
  question.suggest?.(scope) ?? (question.kind === 'text' ? question.begin?.(scope) : undefined);

/** The draft in which every suggestion that was taken untouched is the one that would be made now. */
export function refreshed(draft: Draft, context: Context): Draft {
  let fresh = draft;
  for (const id of draft.suggested) {
    const step = steps(fresh, context).find((one) => one.id === id);
    if (!step) continue;
    // Where nothing is suggested any more, what was does not hold either.
    const value = offered(step.question, step.scope) ?? '';
    if (value !== step.answer) fresh = put(fresh, step, { [step.question.key]: value });
  }
  return fresh;
}

/** What a text question makes of a text, whether it may be empty included. */
export function verdictOn(question: TextQuestion, text: string, scope: Scope): Verdict {
  if (text.trim() !== '') return question.check(text, scope);
  const needed = question.needed(scope);
  if (needed === null) return { value: '' };
  const example = exampleFor(question, scope);
  return { problem: `${needed}. For example: ${example}` };
}

/** The example beside a question: the kind of news may have its own. */
export const exampleFor = (question: TextQuestion, { draft }: Scope): string =>
  (question.field && kindOf(draft.facts)?.examples[question.field]) ?? question.example;

/** Whether a question has an answer that is valid: a file may hold one that is not. */
export function isAnswered({ question, scope, answer }: Step): boolean {
  if (answer === undefined) return false;
  if (question.kind === 'text') return 'value' in verdictOn(question, answer, scope);
  return answer !== nothing || question.choices(scope).some(({ value }) => value === nothing);
}
