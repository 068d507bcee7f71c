import type { Draft } from '../release/draft.ts';
import type { Answers } from '../release/schema.ts';
import { answersFrom } from './answers.ts';
import { itemsOf, nothing, put } from './draft.ts';
import { type Save, interview } from './interview.ts';
import { closed, moved, opened, without } from './lists.ts';
import { type Prompter, back } from './prompter.ts';
import type { Choice, Context, List, Part } from './question.ts';
import { parts } from './questions/index.ts';
import { arrange } from './arrange.ts';
import { type Step, answered, shown, stepsOf } from './steps.ts';

/** The release that answers make, as it will read; or why they make none yet. */
export type Preview = (
  answers: Answers,
) => { readonly text: string; readonly remarks: readonly string[] } | { readonly problem: string };

/** What was decided about a draft: written it shall be, kept for later, or thrown away. */
export type Decision = 'write' | 'later' | 'discard';

export interface Reviewed {
  readonly decision: Decision | typeof back;
  readonly draft: Draft;
}

interface Review {
  readonly context: Context;
  readonly prompter: Prompter;
  readonly preview: Preview;
  readonly save: Save;
}

/**
 * Shows the whole release and lets its author change, add, remove and move any part of it, until it
 * is decided what becomes of it; or goes back to the questions.
 */
export async function review(start: Draft, review: Review): Promise<Reviewed> {
  const { context, prompter, preview, save } = review;
  for (let draft = start; ;) {
    const seen = preview(answersFrom(draft));
    prompter.say(`\n${'text' in seen ? seen.text : seen.problem}`);
    if ('text' in seen && seen.remarks.length > 0) {
      prompter.say(
        ['The copy desk says:', ...seen.remarks.map((one) => `  ${one}`), ''].join('\n'),
      );
    }
    const chosen = await prompter.choice({
      title: 'Shall it be written?',
      help: 'This is the whole release. Choose a part to change it.',
      choices: [
        ...('text' in seen ? [{ value: 'write', label: 'Write it' }] : []),
        ...parts.flatMap((part) => partChoices(part, draft, context)),
        { value: 'later', label: 'Leave it for later' },
        { value: 'discard', label: 'Throw it away' },
      ],
      at: undefined,
    });
    if (chosen === back) return { decision: back, draft };
    if (chosen === 'write' || chosen === 'later') return { decision: chosen, draft };
    if (chosen === 'discard') {
      if (await isSure(prompter)) return { decision: 'discard', draft };
      continue;
    }
    draft = await change(chosen, draft, review);
    await save(draft);
  }
}

async function isSure(prompter: Prompter): Promise<boolean> {
  const sure = await prompter.choice({
    title: 'Throw away every answer?',
    help: 'They cannot be brought back.',
    choices: [
      { value: 'no', label: 'No, keep them' },
      { value: 'yes', label: 'Yes, throw them away' },
    ],
    at: 'no',
  });
  return sure === 'yes';
}

/** What can be chosen about one part: the part, or each of a list and one more. */
function partChoices(part: Part | List, draft: Draft, context: Context): Choice[] {
  if (part.kind === 'part') {
    const answers = stepsOf(part, draft, context)
      .map((step) =>
        shown(step.answer === undefined ? { ...step, answer: suggestionOf(step) } : step),
      )
      .filter((answer) => answer !== '');
    return [{ value: part.name, label: line(part.title, answers.join(', ') || 'none') }];
  }
  const items = itemsOf(draft, part.name);
  return [
    ...items.map((item, i) => ({
      value: `${part.name} ${i}`,
      label: line(items.length > 1 ? `${part.title} ${i + 1}` : part.title, part.label(item)),
    })),
    {
      value: `${part.name} add`,
      label: line(part.title, items.length > 0 ? '+ another' : '+ add one'),
    },
  ];
}

const suggestionOf = ({ question, scope }: Step): string | undefined => question.suggest?.(scope);

const line = (title: string, answer: string): string =>
  `${title.padEnd(15)} ${answer.replace(/\s+/g, ' ')}`;

/** Lets the author change what was chosen; gives the draft as it is then. */
async function change(chosen: string, draft: Draft, review: Review): Promise<Draft> {
  const [name, item] = chosen.split(' ');
  const part = parts.find((one) => one.name === name)!;
  if (part.kind === 'list') {
    return item === 'add'
      ? add(part, draft, review)
      : changeItem(part, Number(item), draft, review);
  }
  if (part.name === 'story')
    return arrange(draft, review.prompter, () => changePart(part, draft, review));
  return changePart(part, draft, review);
}

/** Asks again what is asked about a part. */
const changePart = (
  part: Part,
  draft: Draft,
  { context, prompter, save }: Review,
): Promise<Draft> =>
  interview(draft, context, prompter, { only: (step) => step.part === part, from: 'first', save });

async function add(list: List, start: Draft, { context, prompter, save }: Review): Promise<Draft> {
  const { draft, index } = opened(start, list.name);
  const [whose, ...rest] = stepsOf(list, draft, context).filter((step) => step.index === index);
  if (whose?.question.kind !== 'choice' || rest.length > 0) return start;
  const { question, title, scope } = whose;
  const choices = question.choices(scope).filter(({ value }) => value !== nothing);
  const chosen =
    choices.length === 1
      ? choices[0]!.value
      : await prompter.choice({ title, help: question.help, choices, at: undefined });
  if (chosen === back) return start;
  const only = (step: Step) =>
    step.part === list && step.index === index && step.question !== question;
  const named = answered(draft, whose, chosen, context);
  const after = await interview(named, context, prompter, { only, from: 'first', save });
  // Who goes back before the first question does not want it after all.
  const whole = stepsOf(list, after, context)
    .filter(only)
    .every(({ answer }) => answer !== undefined);
  return whole ? closed(after, list.name) : start;
}

async function changeItem(list: List, index: number, draft: Draft, review: Review): Promise<Draft> {
  const { context, prompter, save } = review;
  const { name } = list;
  const items = itemsOf(draft, name);
  const byPlace = name === 'quotes';
  const chosen = await prompter.choice({
    title: `${list.title}: ${list.label(items[index] ?? {})}`,
    help: 'What shall be done with it?',
    choices: [
      { value: 'change', label: 'Change it' },
      ...(!byPlace && index > 0 ? [{ value: 'up', label: 'Move it up' }] : []),
      ...(!byPlace && index < items.length - 1 ? [{ value: 'down', label: 'Move it down' }] : []),
      ...(list.required && items.length === 1 ? [] : [{ value: 'remove', label: 'Take it out' }]),
    ],
    at: 'change',
  });
  if (chosen === 'up') return moved(draft, name, index, -1);
  if (chosen === 'down') return moved(draft, name, index, 1);
  if (chosen === 'remove') return without(draft, name, index);
  if (chosen === back) return draft;
  // Whatever the newsroom knows by heart may differ for this one release.
  const own = put(draft, { list: name, index }, { from: 'new' });
  const only = (step: Step) =>
    step.part === list && step.index === index && step.question !== list.questions[0];
  return interview(own, context, prompter, { only, from: 'first', save });
}
