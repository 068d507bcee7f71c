import type { Draft } from '../release/draft.ts';
import { arrange, moveQuotation } from './arrange.ts';
import { askText } from './ask-text.ts';
import { itemsOf, nothing, put } from './draft-items.ts';
import { interview } from './interview.ts';
import { closed, moved, opened, without } from './list-edits.ts';
import { back } from '../screen/prompter.ts';
import type { List, Part } from './question.ts';
import { parts } from './questions/index.ts';
import type { Review } from './review-model.ts';
import { type Step, answered, stepsOf } from './steps.ts';

/** Lets the author change the chosen part; gives the changed draft. */
export async function change(chosen: string, draft: Draft, review: Review): Promise<Draft> {
  const [name, item] = chosen.split(' ');
  const part = parts.find((one) => one.name === name)!;
  if (part.kind === 'list') {
    return item === 'add'
      ? add(part, draft, review)
      : changeItem(part, Number(item), draft, review);
  }
  return part.name === 'story' ? changeStory(part, draft, review) : changePart(part, draft, review);
}

async function changeStory(part: Part, draft: Draft, review: Review): Promise<Draft> {
  const { context, prompter, save } = review;
  const [step] = stepsOf(part, draft, context);
  const quotes = parts.find((one): one is List => one.name === 'quotes')!;
  return arrange(draft, prompter, {
    all: () => changePart(part, draft, review),
    paragraph: (text, whole) => {
      if (step?.question.kind !== 'text') return Promise.resolve(back);
      const own = { ...step, title: 'Paragraph', answer: text };
      return askText(own, step.question, prompter, (typed) => save(whole(typed)));
    },
    quotation: (index) => changeWords(quotes, index, draft, review),
  });
}

/** Asks the questions of a part again. */
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
  // Going back before the first question means that it is not wanted after all.
  const whole = stepsOf(list, after, context)
    .filter(only)
    .every(({ answer }) => answer !== undefined);
  return whole ? closed(after, list.name) : start;
}

async function changeItem(list: List, index: number, draft: Draft, review: Review): Promise<Draft> {
  const { prompter } = review;
  const { name } = list;
  const items = itemsOf(draft, name);
  const chosen = await prompter.choice({
    title: `${list.title}: ${list.label(items[index] ?? {})}`,
    help: 'What do you want to do?',
    choices: [
      { value: 'change', label: 'Change it' },
      ...movesOf(name, index, items.length),
      ...(list.required && items.length === 1 ? [] : [{ value: 'remove', label: 'Remove it' }]),
    ],
    at: 'change',
    leavesNoNote: true,
  });
  if (chosen === 'move') return moveQuotation(draft, index, prompter);
  if (chosen === 'up') return moved(draft, name, index, -1);
  if (chosen === 'down') return moved(draft, name, index, 1);
  if (chosen === 'remove') return without(draft, name, index);
  if (chosen === back) return draft;
  return changeWords(list, index, draft, review);
}

/** A quotation moves through the story; other items move in their list. */
function movesOf(name: List['name'], index: number, count: number) {
  if (name === 'quotes') return [{ value: 'move', label: 'Move it' }];
  return [
    ...(index > 0 ? [{ value: 'up', label: 'Move it up' }] : []),
    ...(index < count - 1 ? [{ value: 'down', label: 'Move it down' }] : []),
  ];
}

/** Asks the questions of one item of a list again. */
function changeWords(
  list: List,
  index: number,
  draft: Draft,
  { context, prompter, save }: Review,
): Promise<Draft> {
  // An entry of the newsroom may be changed for this release alone.
  const own = put(draft, { list: list.name, index }, { from: 'new' });
  const only = (step: Step) =>
    step.part === list && step.index === index && step.question !== list.questions[0];
  return interview(own, context, prompter, { only, from: 'first', save });
}
