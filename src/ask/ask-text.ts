import type { FieldKey } from '../release/fields.ts';
import { guidance } from '../release/guidance.ts';
import { itemAt, put } from './draft-items.ts';
import { kindOf } from './kinds/index.ts';
import { matching } from '../screen/matching.ts';
import { type Back, Interrupted, type Prompter, back } from '../screen/prompter.ts';
import type { Desk, TextQuestion, Verdict } from './question.ts';
import { sampleOf } from './samples.ts';
import { type Step, exampleFor, verdictOn } from './steps.ts';

/** What is typed reaches the disk within this time, whether typing goes on or not. */
const SAVE_AFTER_MS = 400;

/**
 * Asks a text question until its answer is valid; gives the valid answer. `keep` gets what is being
 * typed, soon after each change and when the conversation stops.
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
  const example = exampleFor(question, scope);
  const suggestion = answer === undefined ? (question.suggest?.(scope) ?? '') : '';
  const needed = question.needed(scope);
  const verdict = (text: string): Verdict => verdictOn(question, text, scope);
  let typed = answer ?? question.begin?.(scope) ?? '';
  let kept = typed;
  let timer: NodeJS.Timeout | null = null;
  const stopTimer = () => {
    if (timer) clearTimeout(timer);
    timer = null;
  };
  const keepTyped = async () => {
    stopTimer();
    if (typed === kept) return;
    kept = typed;
    await keep(typed);
  };
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
        ...(question.joint !== undefined && { joint: question.joint }),
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
          timer ??= setTimeout(() => void keepTyped(), SAVE_AFTER_MS);
        },
      })
      .catch(async (error: unknown) => {
        if (error instanceof Interrupted) await keepTyped();
        throw error;
      })
      .finally(stopTimer);
    if (reply === back) return back;
    const found = verdict(reply);
    if ('value' in found) return found.value;
    typed = reply;
    await keepTyped();
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

/** How the house style writes the part in question if a text is the answer. */
function readingOf(text: string, step: Step, verdict: (text: string) => Verdict): string {
  const { part, question, scope } = step;
  const found = verdict(text);
  const draft =
    'value' in found ? put(scope.draft, step, { [question.key]: found.value }) : scope.draft;
  const sample = sampleOf(part.name, { ...scope, draft, item: itemAt(draft, step) });
  return scope.desk.wording(part.name, sample) ?? '';
}

/** Advice on request: what a colleague would add. */
function moreAbout(field: FieldKey | undefined, desk: Desk): string[] {
  if (!field) return [];
  const looked = desk.looksFor(field);
  return [
    ...(guidance[field] ? [guidance[field]] : []),
    ...(looked.length > 0 ? [`The copy desk looks for ${listed(looked)}.`] : []),
  ];
}

const MAX_LISTED_RULES = 3;

function listed(titles: readonly string[]): string {
  const more = titles.length - MAX_LISTED_RULES;
  const first = titles.slice(0, MAX_LISTED_RULES).join(', ');
  return more > 0 ? `${first} and ${more} more` : first;
}
