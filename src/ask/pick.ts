import { Failure, exit } from '../failure.ts';
import type { Io } from '../io.ts';
import { prompterFor } from '../screen/index.ts';
import { type Choice, Interrupted, type Prompter, back } from '../screen/prompter.ts';

/** Asks with a prompter of its own. Throws a Failure when the author stops. */
export async function withPrompter<Result>(
  io: Io,
  use: (prompter: Prompter) => Promise<Result>,
): Promise<Result> {
  const prompter = prompterFor(io);
  try {
    return await use(prompter);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    throw new Failure('Stopped. Nothing was written.', { code: exit.interrupted });
  } finally {
    prompter.close();
  }
}

/** Asks one question; null when the author goes back. */
export const pick = (
  io: Io,
  question: { title: string; help: string; choices: readonly Choice[] },
): Promise<string | null> =>
  withPrompter(io, async (prompter) => {
    const answer = await prompter.choice({ ...question, at: undefined });
    return answer === back ? null : answer;
  });
