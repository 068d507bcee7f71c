import { Failure, exit, wordsFor } from '../failure.ts';
import type { Io } from '../io.ts';
import { type Draft, emptyDraft } from '../release/draft.ts';
import { didYouMean } from '../release/nearest.ts';
import type { Answers } from '../release/schema.ts';
import { answersFrom } from './answers.ts';
import { type Save, interview } from './interview.ts';
import { Interrupted, type Prompter, back } from '../screen/prompter.ts';
import { prompterFor } from '../screen/index.ts';
import type { Context } from './question.ts';
import { parts } from './questions/index.ts';
import { type NewItem, newItemsIn, offerToRemember } from './remember.ts';
import { selectionOf, settled } from './selection.ts';
import { type Step, isAnswered, refreshed, steps } from './steps.ts';
import { review } from './review.ts';
import { countInWords, findingLine } from './release-view.ts';
import type { Decision, Preview, Reading } from './review-model.ts';

export { answersFrom, draftFrom } from './answers.ts';
export { askFolder, askNewsroom } from './newsroom-facts.ts';
export { pick } from './pick.ts';
export type { Context, Desk, Recognizer } from './question.ts';
export type { NewItem } from './remember.ts';
export type { Decision, Preview, ReviewFinding } from './review-model.ts';

export interface Conversation extends Context {
  readonly io: Io;
  readonly preview: Preview;
  /** Where to go on; without it, a new draft. */
  readonly draft?: Draft | undefined;
  /** Whether its answers are given, so that only the others are asked for. */
  readonly given?: boolean;
  /** The only keys to ask for: "headline", "quotes*". */
  readonly only?: readonly string[] | undefined;
  /** Whether the draft is on disk already. */
  readonly kept?: boolean;
  /** The part to change before the review: "headline". */
  readonly part?: string | undefined;
  /** Saves the draft. */
  readonly save: Save;
  /** Writes the release. If it fails, the conversation goes on. */
  readonly write: (answers: Answers) => Promise<void>;
  /** The command that goes on with the saved draft. */
  readonly resume: string;
  /** Saves new items in the newsroom; without it, none are offered. */
  readonly remember?: ((fresh: readonly NewItem[]) => Promise<void>) | undefined;
}

/**
 * Asks for a release in the terminal, shows it, and lets every part be changed until its author
 * decides. The draft is saved after each answer. Throws a Failure when the author stops.
 */
export async function ask(asked: Conversation): Promise<Decision> {
  const { io, preview, part, resume, only, given = false, kept = false, ...context } = asked;
  const prompter = prompterFor(io);
  const keeper = keeperOf(asked.save, prompter);
  const { save } = keeper;
  try {
    // Suggestions in a saved draft may be out of date.
    let draft = refreshed(asked.draft ?? emptyDraft, context);
    const selected = only && selectionOf(only);
    if (selected) draft = settled(draft, context, selected);
    const skip = selected
      ? (step: Step) => !selected(step)
      : given
        ? answeredIn(draft, context)
        : () => false;
    // Marks the draft as open in this process.
    if (kept) await save(draft);
    if (part !== undefined) {
      const only = ({ part: { name } }: { part: { name: string } }) => name === part;
      draft = await interview(draft, context, prompter, { only, from: 'first', save });
    }
    for (let from: 'open' | 'first' | 'last' = selected ? 'first' : 'open'; ;) {
      draft = await interview(draft, context, prompter, { skip, from, save });
      const reviewed = await review(draft, { context, prompter, preview, save });
      draft = reviewed.draft;
      from = reviewed.decision === back ? 'last' : 'open';
      if (reviewed.decision === back) continue;
      if (reviewed.decision === 'discard') return 'discard';
      if (reviewed.decision === 'later') {
        if (keeper.state() === 'kept') return 'later';
        prompter.show([{ text: 'The answers cannot be saved: see above.', tone: 'error' }]);
        continue;
      }
      const trouble = await troubleOf(() => asked.write(answersFrom(draft)));
      if (trouble === null) {
        showErrors(preview(answersFrom(draft)), prompter);
        await rememberNew(draft, asked, prompter);
        return 'write';
      }
      prompter.show([
        { text: trouble, tone: 'error' },
        { text: 'Nothing was written. Fix this, then choose again.' },
      ]);
    }
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    const words = {
      kept: `Your answers are saved. To go on, run:\n\n  ${resume}`,
      'kept in part': `Only the answers from before the disk failed are saved. To go on, run:\n\n  ${resume}`,
      none: 'There were no answers to save.',
      lost: 'Your answers could not be saved.',
    }[keeper.state()];
    throw new Failure(`Stopped. Nothing was written. ${words}`, { code: exit.interrupted });
  } finally {
    prompter.close();
  }
}

/** Lists the errors that a release was written with. */
function showErrors(reading: Reading, prompter: Prompter) {
  const findings = 'text' in reading ? reading.findings : [];
  const errors = findings.filter(({ level }) => level === 'error');
  if (errors.length === 0) return;
  prompter.show([
    { text: '' },
    { text: `The release still has ${countInWords(errors)}:`, tone: 'title' },
    ...errors.map(findingLine),
  ]);
}

/** Offers to remember what is new in the release. */
async function rememberNew(draft: Draft, { newsroom, remember }: Conversation, prompter: Prompter) {
  if (!remember) return;
  const wanted = await offerToRemember(newItemsIn(draft, newsroom), prompter);
  if (wanted.length === 0) return;
  const trouble = await troubleOf(() => remember(wanted));
  prompter.show([
    trouble === null
      ? { text: `Saved in newsroom.yaml: ${wanted.map(({ name }) => name).join(', ')}.` }
      : { text: `Not remembered: ${trouble}`, tone: 'error' },
  ]);
}

/** Selects the questions that a draft answers now. */
function answeredIn(draft: Draft, context: Context): (step: Step) => boolean {
  const done = steps(draft, context).filter(isAnswered);
  const ids = new Set(done.map(({ id }) => id));
  return ({ id }) => ids.has(id) && id !== draft.unfinished?.question;
}

/** Saves drafts, reports a failure once, and knows how much is saved. */
function keeperOf(keep: Save, prompter: Prompter) {
  let kept = false;
  let trouble: string | null = null;
  return {
    save: async (draft: Draft) => {
      const before = trouble;
      trouble = await troubleOf(() => keep(draft));
      if (trouble === null) kept = true;
      else if (trouble !== before) {
        prompter.show([
          { text: `Your answers cannot be saved. ${trouble}`, tone: 'error' },
          { text: 'You can go on, but keep this window open: every answer tries again.' },
        ]);
      }
    },
    state: () =>
      trouble === null ? (kept ? 'kept' : 'none') : kept ? ('kept in part' as const) : 'lost',
  };
}

/** Runs some work; gives what went wrong, or null. */
async function troubleOf(work: () => Promise<void>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    const why = wordsFor(error);
    if (why === undefined) throw error;
    return why;
  }
}

/** The part with a name. Throws a Failure when there is none. */
export function partNamed(name: string): string {
  const names = parts
    .filter((part) => part.kind === 'list' || !part.aside)
    .map(({ name: one }) => one);
  if (names.some((one) => one === name)) return name;
  throw new Failure(
    `A release has no part called ${name}${didYouMean(name, names) || '.'} The parts are: ${names.join(', ')}.`,
  );
}
