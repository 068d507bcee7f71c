import type { FieldKey } from '../release/fields.ts';
import { guidance } from '../release/guidance.ts';
import { itemAt, put } from './draft-items.ts';
import { kindOf } from './kinds/index.ts';
import { matching } from '../screen/matching.ts';
import { type Back, Interrupted, type Prompter, back } from '../screen/prompter.ts';
import type { Desk, TextQuestion, Verdict } from './question.ts';
import { sampleOf } from './samples.ts';
import type { Step } from './steps.ts';

/** How many letters typed are a loss: so often a text goes to disk before it is done. */
const SAVE_EVERY_CHARACTERS = 60;

/**
 * Puts a text question until its answer can be kept; gives what is kept. `keep` is told what is being
 * typed, now and then and when the conversation breaks off.
 */
export async function askText(
  step: Step,
  question: TextQuestion,
  prompter: Prompter,
  keep: (text: string) => Promise<void>,
): Promise<string | Back> {
  const { title, scope, answer } = step;
  const { help, show, field } = question;
  const kind = kindOf(scope.draft.facts);
  const example = (field && kind?.examples[field]) ?? question.example;
  const suggestion = answer === undefined ? (question.suggest?.(scope) ?? '') : '';
  const needed = question.needed(scope);
  const verdict = (text: string): Verdict => {
    if (text.trim() !== '') return question.check(text, scope);
    if (needed === null) return { value: '' };
    return { problem: `${needed}. Write it like this: ${example}` };
  };
  let typed = answer ?? question.begin?.(scope) ?? '';
  let kept = typed;
  for (;;) {
    const reply = await prompter
      .text({
        title,
        help,
        hint: (field && kind?.hints[field]) ?? '',
        example,
        more: moreAbout(field, scope.desk),
        reads: (text) => readingOf(text || suggestion, step, verdict),
        count: (text) => (field ? scope.desk.count(field, text) : null),
        taken: (text) => {
          const found = verdict(text);
          if (!('value' in found)) return null;
          return found.value === '' ? '' : show(found.value);
        },
        // Saved answers may hold several lines where one is asked for.
        long: question.long || typed.includes('\n'),
        optional: needed === null,
        answer: typed,
        suggestion,
        completion: (text) => completionOf(text, question.known?.(scope) ?? []),
        problem: (text) => {
          const found = verdict(text);
          return 'problem' in found ? found.problem : null;
        },
        typing: (text) => {
          typed = text;
          if (Math.abs(text.length - kept.length) < SAVE_EVERY_CHARACTERS) return;
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

function completionOf(text: string, known: readonly string[]): string | null {
  if (text.trim() === '') return null;
  const [first] = matching(known, text, (one) => one);
  return first === undefined || first === text ? null : first;
}

/** How the house style will write the part that is asked about, if a text is the answer. */
function readingOf(text: string, step: Step, verdict: (text: string) => Verdict): string {
  const { part, question, scope } = step;
  const found = verdict(text);
  const draft =
    'value' in found ? put(scope.draft, step, { [question.key]: found.value }) : scope.draft;
  const sample = sampleOf(part.name, { ...scope, draft, item: itemAt(draft, step) });
  return scope.desk.wording(part.name, sample) ?? '';
}

/** What a colleague would add, and what the copy desk will look for. */
function moreAbout(field: FieldKey | undefined, desk: Desk): string[] {
  if (!field) return [];
  const looked = desk.looksFor(field);
  return [
    ...(guidance[field] ? [guidance[field]] : []),
    ...(looked.length > 0 ? [`The copy desk will look for ${looked.join(', ')}.`] : []),
  ];
}
