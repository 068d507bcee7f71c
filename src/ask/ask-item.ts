import { Failure, exit } from '../failure.ts';
import type { Io } from '../io.ts';
import { type Item, type ListName, emptyDraft } from '../release/draft.ts';
import { prompterFor } from '../screen/index.ts';
import { interview } from './interview.ts';
import { Interrupted } from '../screen/prompter.ts';
import type { Context } from './question.ts';
import { type Step, steps } from './steps.ts';

/** An item to ask about outside any release. */
interface ItemRequest {
  readonly list: ListName;
  /** The keys of its questions. */
  readonly keys: readonly string[];
  /** The answers so far. */
  readonly item: Item;
}

/**
 * Asks what `pr new` asks about a contact, a speaker or an organization. Gives all answers; null when
 * the author goes back before the first. Throws a Failure when the author stops.
 */
export async function askItem(
  { list, keys, item }: ItemRequest,
  context: Context,
  io: Io,
): Promise<Item | null> {
  const prompter = prompterFor(io);
  const only = (step: Step) =>
    step.list === list && step.index === 0 && keys.includes(step.question.key);
  try {
    const start = { ...emptyDraft, [list]: [{ from: 'new', ...item }] };
    const draft = await interview(start, context, prompter, { only, from: 'first' });
    const asked = steps(draft, context).filter(only);
    return asked.every(({ answer }) => answer !== undefined) ? draft[list][0]! : null;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    throw new Failure('Stopped. Nothing was changed.', { code: exit.interrupted });
  } finally {
    prompter.close();
  }
}
