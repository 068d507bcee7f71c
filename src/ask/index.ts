import { Failure, exit, wordsFor } from '../failure.ts';
import type { Io } from '../io.ts';
import { type Draft, emptyDraft } from '../release/draft.ts';
import { didYouMean } from '../release/nearest.ts';
import type { Answers } from '../release/schema.ts';
import { answersFrom } from './answers.ts';
import { type Save, interview } from './interview.ts';
import { type Choice, Interrupted, type Prompter, back } from '../screen/prompter.ts';
import { prompterFor } from '../screen/index.ts';
import type { Context } from './question.ts';
import { parts } from './questions/index.ts';
import { type NewItem, newItemsIn, offerToRemember } from './remember.ts';
import { selectionOf, settled } from './selection.ts';
import { type Step, refreshed, steps } from './steps.ts';
import { review } from './review.ts';
import type { Decision, Preview } from './review-model.ts';

export { draftFrom } from './answers.ts';
export type { Context, Desk } from './question.ts';
export type { NewItem } from './remember.ts';
export type { Decision, Preview, ReviewFinding } from './review-model.ts';

export interface Conversation extends Context {
  readonly io: Io;
  readonly preview: Preview;
  /** Where to go on; without it, at the beginning. */
  readonly draft?: Draft | undefined;
  /** Whether its answers came without asking, so that they are not asked for. */
  readonly given?: boolean;
  /** The keys of the answers that are asked for, and no others: "headline", "quotes*". */
  readonly only?: readonly string[] | undefined;
  /** Whether that draft is on disk, from an earlier conversation. */
  readonly kept?: boolean;
  /** A part by name, to be changed before the review: "headline". */
  readonly part?: string | undefined;
  /** Puts the draft on disk. */
  readonly save: Save;
  /** Writes the release. When that cannot be done, the conversation goes on. */
  readonly write: (answers: Answers) => Promise<void>;
  /** The command that goes on with what was saved. */
  readonly resume: string;
  /** Keeps in the newsroom what is new to it; without it, nobody is asked. */
  readonly remember?: ((fresh: readonly NewItem[]) => Promise<void>) | undefined;
}

/**
 * Asks for a release in the terminal, shows it, and lets every part be changed until its author
 * decides. The draft is saved after each answer. Throws a Failure when the conversation breaks off.
 */
export async function ask(asked: Conversation): Promise<Decision> {
  const { io, preview, part, resume, only, given = false, kept = false, ...context } = asked;
  const prompter = prompterFor(io);
  const keeper = keeperOf(asked.save, prompter);
  const { save } = keeper;
  try {
    // What was suggested may be older than today.
    let draft = refreshed(asked.draft ?? emptyDraft, context);
    const selected = only && selectionOf(only);
    if (selected) draft = settled(draft, context, selected);
    const skip = selected
      ? (step: Step) => !selected(step)
      : given
        ? isAnswered(draft, context)
        : () => false;
    // It is this conversation's from now on.
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
        prompter.show([{ text: 'They cannot be kept: see above.', tone: 'error' }]);
        continue;
      }
      const trouble = await troubleOf(() => asked.write(answersFrom(draft)));
      if (trouble === null) {
        await rememberNew(draft, asked, prompter);
        return 'write';
      }
      prompter.show([
        { text: trouble, tone: 'error' },
        { text: 'Nothing was written. Mend that, and choose again.' },
      ]);
    }
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    const words = {
      kept: `and your answers are kept. Go on with:\n\n  ${resume}`,
      'kept in part': `and of your answers only those are kept that came before the disk failed. Go on with:\n\n  ${resume}`,
      none: 'and there was nothing to keep.',
      lost: 'and your answers could not be kept.',
    }[keeper.state()];
    throw new Failure(`Stopped. Nothing was written, ${words}`, { code: exit.interrupted });
  } finally {
    prompter.close();
  }
}

/** Offers the newsroom what the release has that it does not know. */
async function rememberNew(draft: Draft, { newsroom, remember }: Conversation, prompter: Prompter) {
  if (!remember) return;
  const wanted = await offerToRemember(newItemsIn(draft, newsroom), prompter);
  if (wanted.length === 0) return;
  const trouble = await troubleOf(() => remember(wanted));
  prompter.show([
    trouble === null
      ? { text: `newsroom.yaml remembers ${wanted.map(({ name }) => name).join(', ')}.` }
      : { text: `They cannot be remembered: ${trouble}`, tone: 'error' },
  ]);
}

/** Tells the questions that a draft answers as it is now. */
function isAnswered(draft: Draft, context: Context): (step: Step) => boolean {
  const done = steps(draft, context).filter(({ answer }) => answer !== undefined);
  const ids = new Set(done.map(({ id }) => id));
  return ({ id }) => ids.has(id);
}

/** Saves drafts, tells when that fails, and knows how much is kept. */
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
          { text: `Your answers cannot be kept on disk. ${trouble}`, tone: 'error' },
          { text: 'Go on, but leave this window open: each answer tries again.' },
        ]);
      }
    },
    state: () =>
      trouble === null ? (kept ? 'kept' : 'none') : kept ? ('kept in part' as const) : 'lost',
  };
}

/** Does something; gives what went wrong, in words, or null. */
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

/** Asks one question; null when the answer is that there is none. */
export async function pick(
  io: Io,
  question: { title: string; help: string; choices: readonly Choice[] },
): Promise<string | null> {
  const prompter = prompterFor(io);
  try {
    const answer = await prompter.choice({ ...question, at: undefined });
    return answer === back ? null : answer;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    throw new Failure('Stopped. Nothing was written.', { code: exit.interrupted });
  } finally {
    prompter.close();
  }
}

/** The part that somebody means by a name. Throws a Failure when there is none. */
export function partNamed(name: string): string {
  const names = parts
    .filter((part) => part.kind === 'list' || !part.aside)
    .map(({ name: one }) => one);
  if (names.some((one) => one === name)) return name;
  throw new Failure(
    `${name} is no part of a release${didYouMean(name, names) || '.'} There are: ${names.join(', ')}.`,
  );
}
