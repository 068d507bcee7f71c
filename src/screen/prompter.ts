/** The answer that asks for the question before this one. */
export const back = Symbol('back');
export type Back = typeof back;

/** One of several answers to choose from. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** The number that chooses it, besides its words. */
  readonly number?: number;
  /** What to know about it, one row each. */
  readonly notes?: readonly string[];
}

/** How much of something a text has, and how much is good. */
export interface Count {
  readonly figure: number;
  /** "characters" */
  readonly unit: string;
  readonly advised: number;
  /** Nearly everybody finds more than this too much. */
  readonly most: number;
}

/** A line to show. */
export interface Line {
  readonly text: string;
  readonly tone?: 'error' | 'warning' | 'info' | 'title';
  /** Whether it belongs to the line above. */
  readonly indented?: true;
}

/** A text question as a screen shows it: every word is ready. */
export interface TextPrompt {
  readonly title: string;
  readonly help: string;
  /** Advice for this kind of news, or empty. */
  readonly hint: string;
  readonly example: string;
  /** Further help, shown on request. */
  readonly more: readonly string[];
  /** How the house style writes what is typed, or empty. */
  readonly reads: (text: string) => string;
  /** The text's length against its limit, or null without a limit. */
  readonly count: (text: string) => Count | null;
  readonly long: boolean;
  /** What joins pasted lines in a field of one line; without it, a space. */
  readonly joint?: string;
  readonly optional: boolean;
  /** The earlier answer, ready to be changed. */
  readonly answer: string;
  /** What Enter takes when nothing is typed. */
  readonly suggestion: string;
  /** The known answer that begins with what is typed, or null. */
  readonly completion: (text: string) => string | null;
  /** What is wrong with a text, or null. */
  readonly problem: (text: string) => string | null;
  /** Called with each change while a text is typed. */
  readonly typing: (text: string) => void;
  /** How a text is shown once it is the answer; null while its meaning is open. */
  readonly taken: (text: string) => string | null;
}

export interface ChoicePrompt {
  readonly title: string;
  readonly help: string;
  readonly more?: readonly string[];
  readonly choices: readonly Choice[];
  /** The value of the choice that is selected first. */
  readonly at: string | undefined;
  /** Whether the screen keeps no line of what was chosen. */
  readonly leavesNoNote?: boolean;
}

/** Asks the questions: in a terminal, or from a script in a test. Every method throws Interrupted. */
export interface Prompter {
  text(prompt: TextPrompt): Promise<string | Back>;
  choice(prompt: ChoicePrompt): Promise<string | Back>;
  /** Shows lines that need no answer, wrapped to the screen. */
  show(lines: readonly Line[]): void;
  /** Restores the terminal. */
  close(): void;
}

/** The author pressed Ctrl-C or Ctrl-D, or the terminal was closed. */
export class Interrupted extends Error {
  override name = 'Interrupted';
}
