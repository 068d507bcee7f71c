import type { Io } from '../io.ts';
import { terminalPrompter } from './inquirer.ts';
import { plainPrompter } from './plain.ts';
import type { Prompter } from './prompter.ts';

/** Who puts the questions: in plain lines where somebody asked for that, else on a screen. */
export const prompterFor = (io: Io): Prompter =>
  io.accessible ? plainPrompter(io) : terminalPrompter(io);
