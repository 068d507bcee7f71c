import { Failure, exit } from '../failure.ts';
import type { Io } from '../io.ts';
import { type Draft, emptyDraft } from '../release/draft.ts';
import { didYouMean } from '../release/nearest.ts';
import type { Answers } from '../release/schema.ts';
import { answersFrom } from './answers.ts';
import { terminalPrompter } from './inquirer.ts';
import { type Save, interview } from './interview.ts';
import { Interrupted, back } from './prompter.ts';
import type { Choice, Context } from './question.ts';
import { parts } from './questions/index.ts';
import { type Step, steps } from './steps.ts';
import { type Decision, type Preview, review } from './review.ts';

export { draftFrom } from './answers.ts';
export type { Desk } from './question.ts';
export type { Preview, Remark } from './review.ts';

export interface Asked extends Context {
  readonly io: Io;
  readonly preview: Preview;
  /** Where to go on; without it, at the beginning. */
  readonly draft?: Draft | undefined;
  /** Whether its answers came without asking, so that they are not asked for. */
  readonly given?: boolean;
  /** Whether that draft is on disk, from an earlier conversation. */
  readonly kept?: boolean;
  /** A part by name, to be changed before the review: "headline". */
  readonly part?: string | undefined;
  /** Puts the draft on disk. */
  readonly save: Save;
  /** The command that goes on with what was saved. */
  readonly resume: string;
}

/** What came of a conversation. */
export interface Asking {
  readonly decision: Decision;
  readonly answers: Answers;
}

/**
 * Asks for a release in the terminal, shows it, and lets every part be changed until its author
 * decides. The draft is saved after each answer. Throws a Failure when the conversation breaks off.
 */
export async function ask(asked: Asked): Promise<Asking> {
  const { io, preview, part, resume, given = false, kept = false, ...context } = asked;
  const prompter = terminalPrompter(io);
  let saved = false;
  const save: Save = async (draft) => {
    try {
      await asked.save(draft);
      saved = true;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      prompter.show([
        { text: `Your answers cannot be kept on disk: ${why}`, tone: 'error' },
        { text: 'Go on, but leave this window open.' },
      ]);
    }
  };
  try {
    let draft = asked.draft ?? emptyDraft;
    const answered = given
      ? steps(draft, context).filter(({ answer }) => answer !== undefined)
      : [];
    const known = new Set(answered.map(({ id }) => id));
    const skip = ({ id }: Step) => known.has(id);
    // It is this conversation's from now on.
    if (kept) await save(draft);
    if (part !== undefined) {
      const only = ({ part: { name } }: { part: { name: string } }) => name === part;
      draft = await interview(draft, context, prompter, { only, from: 'first', save });
    }
    for (let from: 'open' | 'last' = 'open'; ; from = 'last') {
      draft = await interview(draft, context, prompter, { skip, from, save });
      const reviewed = await review(draft, { context, prompter, preview, save });
      draft = reviewed.draft;
      if (reviewed.decision !== back)
        return { decision: reviewed.decision, answers: answersFrom(draft) };
    }
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    throw new Failure(
      saved
        ? `Stopped. Nothing was written, and your answers are kept. Go on with:\n\n  ${resume}`
        : 'Stopped. Nothing was written.',
      { code: exit.interrupted },
    );
  } finally {
    prompter.close();
  }
}

/** Asks one question; null when the answer is that there is none. */
export async function pick(
  io: Io,
  question: { title: string; help: string; choices: readonly Choice[] },
): Promise<string | null> {
  const prompter = terminalPrompter(io);
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
  const names = parts.map((part) => part.name);
  if (names.some((one) => one === name)) return name;
  throw new Failure(
    `${name} is no part of a release${didYouMean(name, names)}. There are: ${names.join(', ')}.`,
  );
}
