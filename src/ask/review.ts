import type { Draft } from '../release/draft.ts';
import { answersFrom } from './answers.ts';
import { change } from './change.ts';
import { itemsOf } from './draft-items.ts';
import { type Choice, type Line, type Prompter, back } from '../screen/prompter.ts';
import type { Context, List, Part } from './question.ts';
import type { Decision, Preview, Review } from './review-model.ts';
import { parts } from './questions/index.ts';
import { releaseLines } from './release-view.ts';
import { type Step, shown, stepsOf } from './steps.ts';

export interface Reviewed {
  readonly decision: Decision | typeof back;
  readonly draft: Draft;
}

/**
 * Shows the whole release and lets its author change, add, remove and move any part of it, until it
 * is decided what becomes of it; or goes back to the questions.
 */
export async function review(start: Draft, review: Review): Promise<Reviewed> {
  const { context, prompter, preview, save } = review;
  let shownLast: string | undefined;
  for (let draft = start; ;) {
    const seen = preview(answersFrom(draft));
    // What changed nothing is not worth the whole page again.
    if (JSON.stringify(seen) !== shownLast) prompter.show(pageOf(seen));
    shownLast = JSON.stringify(seen);
    const chosen = await prompter.choice({
      title: 'Shall it be written?',
      help: `${found(seen)}Choose a part to change it.`,
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

/** How much the copy desk found: what it is about may have left the screen. */
function found(seen: ReturnType<Preview>): string {
  if ('problem' in seen) return '';
  const counts = (['error', 'warning', 'info'] as const)
    .map((level) => [level, seen.findings.filter((one) => one.level === level).length] as const)
    .filter(([, count]) => count > 0)
    .map(([level, count]) => `${count} ${level}${count > 1 && level !== 'info' ? 's' : ''}`);
  return counts.length === 0
    ? 'The copy desk found nothing. '
    : `The copy desk has ${counts.join(', ')}, each below the line that it is about. `;
}

/** The release with a line above and below it, or why there is none. */
function pageOf(seen: ReturnType<Preview>): Line[] {
  if ('problem' in seen) return [{ text: '' }, { text: seen.problem, tone: 'error' }, { text: '' }];
  return [{ text: '' }, ...releaseLines(seen.text, seen.findings), { text: '' }];
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
    if (part.aside) return [];
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
