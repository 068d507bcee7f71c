import type { Choice, Count } from './question.ts';
import type { Line } from './release-view.ts';

/** The wish to see the question before this one again. */
export const back = Symbol('back');
export type Back = typeof back;

/** A question as it is put on a screen, all words ready. */
export interface TextPrompt {
  readonly title: string;
  readonly help: string;
  /** What the kind of news wants of this answer; empty where it wants nothing. */
  readonly hint: string;
  readonly example: string;
  /** Further help, for who asks for it. */
  readonly more: readonly string[];
  /** How the house style will write what is typed; empty where it has no say. */
  readonly reads: (text: string) => string;
  /** How much a text has of what there is a limit for, or null. */
  readonly count: (text: string) => Count | null;
  readonly long: boolean;
  readonly optional: boolean;
  /** What was answered before: it stands there, to be changed. */
  readonly answer: string;
  /** What Enter takes when nothing is typed. */
  readonly suggestion: string;
  /** What somebody means who has typed its first letters, or null. */
  readonly completion: (text: string) => string | null;
  /** What is wrong with a text, in words, or null. */
  readonly problem: (text: string) => string | null;
  /** Is told of each change while a text is typed. */
  readonly typing: (text: string) => void;
  /** A text as it is kept and shown, when it is the answer; null while it is open what it means. */
  readonly taken: (text: string) => string | null;
}

export interface ChoicePrompt {
  readonly title: string;
  readonly help: string;
  readonly more?: readonly string[];
  readonly choices: readonly Choice[];
  /** The value of the choice to begin at. */
  readonly at: string | undefined;
}

/** Whoever puts the questions: a terminal, or a script in a test. All throw Interrupted. */
export interface Prompter {
  text(prompt: TextPrompt): Promise<string | Back>;
  choice(prompt: ChoicePrompt): Promise<string | Back>;
  /** Shows something that wants no answer, in rows that fit. */
  show(lines: readonly Line[]): void;
  /** Gives the terminal back as it was. */
  close(): void;
}

/** Somebody pressed Ctrl-C or Ctrl-D, or the terminal went away. */
export class Interrupted extends Error {
  override name = 'Interrupted';
}
