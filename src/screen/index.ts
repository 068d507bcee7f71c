import type { Io } from '../io.ts';
import { terminalPrompter } from './inquirer.ts';
import { plainPrompter } from './plain.ts';
import type { Prompter } from './prompter.ts';

/** Asks in plain lines where that is wanted, else on a screen. */
export const prompterFor = (io: Io): Prompter =>
  io.accessible ? plainPrompter(io) : terminalPrompter(io);
