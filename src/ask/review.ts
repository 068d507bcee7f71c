import type { Draft } from '../release/draft.ts';
import { type Choice, type Line, back } from '../screen/prompter.ts';
import { answersFrom } from './answers.ts';
import { change } from './change.ts';
import { itemsOf } from './draft-items.ts';
import type { Context, List, Part } from './question.ts';
import { parts } from './questions/index.ts';
import { changedLines, countInWords, releaseLines } from './release-view.ts';
import type { Decision, Reading, Review, ReviewFinding } from './review-model.ts';
import { shown, stepsOf } from './steps.ts';

export interface Reviewed {
  readonly decision: Decision | typeof back;
  readonly draft: Draft;
}

/**
 * Shows the whole release and lets its author change, add, remove and move its parts, until it is
 * decided what becomes of it; or goes back to the questions.
 */
export async function review(start: Draft, work: Review): Promise<Reviewed> {
  const { context, prompter, preview, save } = work;
  let before: Reading | null = null;
  for (let draft = start; ;) {
    const reading = preview(answersFrom(draft));
    if (before === null) prompter.show(['', ...releaseLines(reading), ''].map(lineOf));
    else prompter.show(changed(before, reading));
    before = reading;
    const findings = 'text' in reading ? reading.findings : [];
    const choices = choicesFor(draft, reading, context);
    const chosen = await prompter.choice({
      title: 'Review the release',
      help: `${summaryOf(reading)}Choose a part to change it.`,
      choices,
      at: findings.some(({ level }) => level === 'error') ? firstWithError(findings) : undefined,
      leavesNoNote: true,
    });
    if (chosen === back) return { decision: back, draft };
    if (chosen === 'write' || chosen === 'later') return { decision: chosen, draft };
    if (chosen === 'show') before = null;
    else if (chosen === 'discard') {
      if (await isSure(work)) return { decision: 'discard', draft };
    } else {
      draft = await change(chosen, draft, work);
      await save(draft);
    }
  }
}

const lineOf = (line: Line | string): Line => (typeof line === 'string' ? { text: line } : line);

function changed(before: Reading, after: Reading): Line[] {
  const lines = changedLines(before, after);
  return lines.length === 0
    ? []
    : [{ text: '' }, { text: 'Changed:', tone: 'title' }, ...lines, { text: '' }];
}

function summaryOf(reading: Reading): string {
  if ('problem' in reading) return '';
  const { findings } = reading;
  return findings.length === 0
    ? 'The copy desk found nothing. '
    : `The copy desk found ${countInWords(findings)}. `;
}

const firstWithError = (findings: readonly ReviewFinding[]): string | undefined =>
  findings.find(({ level, part }) => level === 'error' && part !== null)?.part ?? undefined;

/** With errors, writing comes after the parts, so that Enter does not publish them. */
function choicesFor(draft: Draft, reading: Reading, context: Context): Choice[] {
  const findings = 'text' in reading ? reading.findings : [];
  const errors = findings.filter(({ level }) => level === 'error');
  const write =
    errors.length === 0 ? 'Write it' : `Write it as it is, with ${countInWords(errors)}`;
  const writing = 'text' in reading ? [{ value: 'write', label: write }] : [];
  const rows = parts
    .flatMap((part) => partChoices(part, draft, context))
    .map((choice, i): Choice => ({
      ...choice,
      number: i + 1,
      notes: findings
        .filter(({ part }) => part === choice.value)
        .map(({ level, message }) => `${level}: ${message}`),
    }));
  return [
    ...(errors.length === 0 ? writing : []),
    ...rows,
    ...(errors.length === 0 ? [] : writing),
    { value: 'show', label: 'Show the whole release' },
    { value: 'later', label: 'Save it for later' },
    { value: 'discard', label: 'Discard it' },
  ];
}

async function isSure({ prompter }: Review): Promise<boolean> {
  const sure = await prompter.choice({
    title: 'Discard all answers?',
    help: 'They cannot be brought back.',
    choices: [
      { value: 'no', label: 'No, keep them' },
      { value: 'yes', label: 'Yes, discard them' },
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
        shown(
          step.answer === undefined
            ? { ...step, answer: step.question.suggest?.(step.scope) }
            : step,
        ),
      )
      .filter((answer) => answer !== '');
    return [{ value: part.name, label: row(part.title, answers.join(', ') || 'none') }];
  }
  const items = itemsOf(draft, part.name);
  return [
    ...items.map((item, i) => ({
      value: `${part.name} ${i}`,
      label: row(items.length > 1 ? `${part.title} ${i + 1}` : part.title, part.label(item)),
    })),
    {
      value: `${part.name} add`,
      label: row(part.title, items.length > 0 ? '+ add another' : '+ add'),
    },
  ];
}

const TITLE_COLUMNS = 15;

const row = (title: string, answer: string): string =>
  `${title.padEnd(TITLE_COLUMNS)} ${answer.replace(/\s+/g, ' ')}`;
