import type { Draft } from '../release/draft.ts';
import { type Back, type Prompter, back } from '../screen/prompter.ts';
import { askText } from './ask-text.ts';
import type { Context } from './question.ts';
import { type Step, answered, isAnswered, steps } from './steps.ts';

export type Save = (draft: Draft) => Promise<void>;

export interface InterviewOptions {
  /** Which questions are asked. Without it, all that are not settled. */
  readonly only?: (step: Step) => boolean;
  /** Which questions are skipped, because their answers are given. */
  readonly skip?: (step: Step) => boolean;
  /** Where it begins: at the first question without a valid answer, the first, or the last. */
  readonly from?: 'open' | 'first' | 'last';
  /** Called after each answer, and while a text is typed. */
  readonly save?: Save;
}

/**
 * Asks a draft's questions one by one. `back` goes one question back, any number of times, and out
 * where only some are asked. Gives the draft with all answers.
 */
export async function interview(
  start: Draft,
  context: Context,
  prompter: Prompter,
  options: InterviewOptions = {},
): Promise<Draft> {
  const { only, skip = () => false, from = 'open', save = async () => {} } = options;
  const isAsked = only ?? (({ part }: Step) => part.kind === 'list' || !part.settled);
  const stepsOf = (of: Draft) => steps(of, context).filter((step) => isAsked(step) && !skip(step));

  let { unfinished, ...draft }: Draft = start;
  let at = beginning(stepsOf(draft), from, unfinished?.question);
  for (;;) {
    const step = stepsOf(draft)[at];
    if (!step) return draft;
    const { id } = step;
    const typed = unfinished?.question === id ? unfinished.text : step.answer;
    const value = await ask({ ...step, answer: typed }, prompter, (text) =>
      save({ ...draft, unfinished: { question: id, text } }),
    );
    unfinished = undefined;
    if (value !== back) {
      draft = answered(draft, step, value, context);
      await save(draft);
      at++;
    } else if (at > 0) at--;
    else if (only) return draft;
  }
}

function beginning(asked: readonly Step[], from: InterviewOptions['from'], id?: string): number {
  const named = asked.findIndex((step) => step.id === id);
  if (named >= 0) return named;
  if (from === 'first') return 0;
  if (from === 'last') return asked.length - 1;
  const open = asked.findIndex((step) => !isAnswered(step));
  return open < 0 ? asked.length : open;
}

/** Asks one question until its answer is valid; gives the valid answer. */
function ask(
  step: Step,
  prompter: Prompter,
  keep: (text: string) => Promise<void>,
): Promise<string | Back> {
  const { question, title, scope, answer } = step;
  if (question.kind === 'text') return askText(step, question, prompter, keep);
  const { help, more } = question;
  const choices = question.choices(scope);
  const at = answer ?? question.suggest?.(scope);
  return prompter.choice({ title, help, more: more === undefined ? [] : [more], choices, at });
}
