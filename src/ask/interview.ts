import type { Draft } from './draft.ts';
import { type Back, type Prompter, back } from './prompter.ts';
import type { Context, Verdict } from './question.ts';
import { type Step, answered, steps } from './steps.ts';

/**
 * Asks every question that a draft calls for, from the first without an answer; `back` goes one
 * question back, any number of times. Gives the draft with all answers. Starting at the last
 * question (`from: 'end'`) is coming back to it.
 */
export async function interview(
  start: Draft,
  context: Context,
  prompter: Prompter,
  { from = 'first open', save = async () => {} }: InterviewOptions = {},
): Promise<Draft> {
  let draft = start;
  const first = steps(draft, context);
  const open = first.findIndex(({ answer }) => answer === undefined);
  let at = from === 'end' || open < 0 ? first.length - 1 : open;
  for (;;) {
    const step = steps(draft, context)[at];
    if (!step) return draft;
    const value = await ask(step, prompter);
    if (value === back) {
      at = Math.max(0, at - 1);
      continue;
    }
    draft = answered(draft, step, value, context);
    await save(draft);
    at++;
  }
}

export interface InterviewOptions {
  readonly from?: 'first open' | 'end';
  /** Called after each answer. */
  readonly save?: (draft: Draft) => Promise<void>;
}

/** Puts one question until its answer can be kept; gives what is kept. */
async function ask(
  { question, title, scope, answer }: Step,
  prompter: Prompter,
): Promise<string | Back> {
  const suggestion = answer === undefined ? question.suggest?.(scope) : undefined;
  if (question.kind === 'choice') {
    const { help } = question;
    const choices = question.choices(scope);
    return prompter.choice({ title, help, choices, at: answer ?? suggestion });
  }
  const needed = question.needed(scope);
  const verdict = (typed: string): Verdict => {
    if (typed.trim() !== '') return question.check(typed, scope);
    if (needed === null) return { value: '' };
    return { problem: `${needed}. Write it like this: ${question.example}` };
  };
  for (let typed = answer; ;) {
    const { help, example } = question;
    const reply = await prompter.text({
      title,
      help,
      example,
      long: question.long || (typed ?? '').includes('\n'),
      optional: needed === null,
      answer: typed ?? '',
      suggestion: suggestion ?? '',
      problem: (text) => {
        const found = verdict(text);
        return 'problem' in found ? found.problem : null;
      },
      show: question.show,
    });
    if (reply === back) return back;
    const found = verdict(reply);
    if ('value' in found) return found.value;
    typed = reply;
    if ('problem' in found) continue;
    const meant = await prompter.choice({
      title,
      help: 'Which do you mean?',
      choices: found.either,
      at: undefined,
    });
    if (meant !== back) return meant;
  }
}
