import { Failure, exit } from '../failure.ts';
import type { Io } from '../io.ts';
import type { Answers } from '../release/schema.ts';
import { answersFrom } from './answers.ts';
import { type Draft, emptyDraft } from './draft.ts';
import { interview } from './interview.ts';
import { Interrupted } from './prompter.ts';
import type { Context } from './question.ts';
import { terminalPrompter } from './inquirer.ts';

export interface Asked extends Context {
  readonly io: Io;
  /** The release that a draft makes, as it will read. */
  readonly preview: (answers: Answers) => string;
}

/**
 * Asks for a release in the terminal, and shows it. Gives its answers, or null when it shall not be
 * written after all. Throws a Failure when the conversation is interrupted.
 */
export async function ask({ io, preview, ...context }: Asked): Promise<Answers | null> {
  const prompter = terminalPrompter(io);
  try {
    let draft: Draft = emptyDraft;
    for (let from: 'first open' | 'end' = 'first open'; ; from = 'end') {
      draft = await interview(draft, context, prompter, { from });
      const answers = answersFrom(draft);
      prompter.say(`\n${preview(answers)}`);
      const decided = await prompter.choice({
        title: 'Write it?',
        help: 'This is the whole release. Nothing is on disk yet.',
        choices: [
          { value: 'write', label: 'Write it' },
          { value: 'change', label: 'Go back and change something' },
          { value: 'stop', label: 'Stop, and write nothing' },
        ],
        at: 'write',
      });
      if (decided === 'write') return answers;
      if (decided === 'stop') return null;
    }
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    throw new Failure('Stopped. Nothing was written.', { code: exit.interrupted });
  } finally {
    prompter.close();
  }
}
