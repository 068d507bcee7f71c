import type { Draft } from '../release/draft.ts';
import { type Back, Interrupted, type Prompter, back } from './prompter.ts';
import type { Context, TextQuestion, Verdict } from './question.ts';
import { type Step, answered, steps } from './steps.ts';

export type Save = (draft: Draft) => Promise<void>;

export interface InterviewOptions {
  /** Which questions are asked. Without it, all that are not settled. */
  readonly only?: (step: Step) => boolean;
  /** Where it begins: at the first question without an answer, the first, or the last. */
  readonly from?: 'open' | 'first' | 'last';
  /** Called after each answer, and now and then while a text is being typed. */
  readonly save?: Save;
}

/**
 * Asks what a draft calls for, question by question; `back` goes one question back, any number of
 * times, and out where only some are asked. Gives the draft with all answers.
 */
export async function interview(
  start: Draft,
  context: Context,
  prompter: Prompter,
  options: InterviewOptions = {},
): Promise<Draft> {
  const { only, from = 'open', save = async () => {} } = options;
  const isAsked = only ?? (({ part }: Step) => part.kind === 'list' || !part.settled);
  const stepsOf = (of: Draft) => steps(of, context).filter(isAsked);

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
  const open = asked.findIndex(({ answer }) => answer === undefined);
  return open < 0 ? asked.length : open;
}

/** Puts one question until its answer can be kept; gives what is kept. */
function ask(
  { question, title, scope, answer }: Step,
  prompter: Prompter,
  keep: (text: string) => Promise<void>,
): Promise<string | Back> {
  const suggestion = question.suggest?.(scope);
  if (question.kind === 'text') {
    return askText({ question, title, scope, answer, suggestion, prompter, keep });
  }
  const { help } = question;
  const choices = question.choices(scope);
  return prompter.choice({ title, help, choices, at: answer ?? suggestion });
}

interface AskText extends Pick<Step, 'title' | 'scope' | 'answer'> {
  readonly question: TextQuestion;
  readonly suggestion: string | undefined;
  readonly prompter: Prompter;
  readonly keep: (text: string) => Promise<void>;
}

/** How many letters typed are a loss: so often a text goes to disk before it is done. */
const line = 60;

async function askText(asking: AskText): Promise<string | Back> {
  const { question, title, scope, answer, suggestion, prompter, keep } = asking;
  const { help, example, show } = question;
  const needed = question.needed(scope);
  const verdict = (text: string): Verdict => {
    if (text.trim() !== '') return question.check(text, scope);
    if (needed === null) return { value: '' };
    return { problem: `${needed}. Write it like this: ${example}` };
  };
  let typed = answer ?? '';
  let kept = typed;
  for (;;) {
    const reply = await prompter
      .text({
        title,
        help,
        example,
        show,
        // Saved answers may hold several lines where one is asked for.
        long: question.long || typed.includes('\n'),
        optional: needed === null,
        answer: typed,
        suggestion: answer === undefined ? (suggestion ?? '') : '',
        problem: (text) => {
          const found = verdict(text);
          return 'problem' in found ? found.problem : null;
        },
        typing: (text) => {
          typed = text;
          if (Math.abs(text.length - kept.length) < line) return;
          kept = text;
          void keep(text);
        },
      })
      .catch(async (error: unknown) => {
        if (error instanceof Interrupted && typed !== kept) await keep(typed);
        throw error;
      });
    if (reply === back) return back;
    const found = verdict(reply);
    if ('value' in found) return found.value;
    typed = reply;
    if ('problem' in found) continue;
    const meant = await prompter.choice({
      title,
      help: [found.doubt, 'Which do you mean?'].filter(Boolean).join(' '),
      choices: found.either,
      at: undefined,
    });
    if (meant !== back) return meant;
  }
}
