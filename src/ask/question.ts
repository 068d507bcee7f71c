import { type FieldKey, fields } from '../release/fields.ts';
import { check } from '../release/check.ts';
import { type Answers, type Newsroom } from '../release/schema.ts';
import type { Choice, Count } from '../screen/prompter.ts';
import type { Draft, Item, ListName } from '../release/draft.ts';

/** What other rooms know of answers while they are typed. */
export interface Desk {
  /** Counts what has a limit; null where nothing has. */
  readonly count: (field: FieldKey, text: string) => Count | null;
  /** What will be looked for in an answer once it is in a release: "a headline that is too long". */
  readonly looksFor: (field: FieldKey) => readonly string[];
  /** How the house style writes a part of a release, by the part's name; null where it has no say. */
  readonly wording: (part: string, answers: Answers) => string | null;
}

/** What a text turns out to hold: the answers in it, by the keys of their questions. */
export interface Recognizer {
  /** A quotation with its attribution: its words, speaker and role. */
  readonly quotation: (text: string) => Item | null;
  /** A contact in one line or a signature: name, role, organization, phone, e-mail. */
  readonly contact: (text: string) => Item | null;
}

/** What the questions are asked about: the draft so far and what is known without asking. */
export interface Context {
  readonly desk: Desk;
  readonly recognizer: Recognizer;
  readonly newsroom: Newsroom;
  /** "2026-11-24" */
  readonly today: string;
  /** The time zone of this machine: "Asia/Kolkata". */
  readonly zone: string;
  /** What keeps a text from being a story, in words, or null. */
  readonly storyProblem: (markdown: string) => string | null;
}

export interface Scope extends Context {
  readonly draft: Draft;
  /** The answers that stand beside this one: the facts, or those of the same contact. */
  readonly item: Item;
  /** Which contact, from 0. */
  readonly index: number;
}

/** What became of an answer: the value that is kept, what is wrong with it, or what it could mean. */
export type Verdict =
  | { readonly value: string }
  | { readonly problem: string }
  | { readonly either: readonly Choice[]; readonly doubt?: string | undefined };

interface Common {
  /** The name under which the answer is kept. */
  readonly key: string;
  /** When it is asked at all. */
  readonly when?: (scope: Scope) => boolean;
  /** What most would answer; taken by Enter. */
  readonly suggest?: (scope: Scope) => string | undefined;
}

export interface TextQuestion extends Common {
  readonly kind: 'text';
  /** What of the table it asks for, unless that goes into another answer. */
  readonly field?: FieldKey;
  /** What is found by its first letters. */
  readonly known?: (scope: Scope) => readonly string[];
  /** What stands there to begin with, to be changed. */
  readonly begin?: (scope: Scope) => string | undefined;
  readonly title: string;
  readonly help: string;
  readonly example: string;
  /** Further answers in this one, which the next questions show: a pasted quotation names its speaker. */
  readonly brings?: (value: string, scope: Scope) => Item;
  /** What joins the lines of a paste in a field of one line; without it, a space. */
  readonly joint?: string;
  /** Several paragraphs, or one line. */
  readonly long: boolean;
  /** Why there must be an answer here, or null when it may be left out. */
  readonly needed: (scope: Scope) => string | null;
  readonly check: (text: string, scope: Scope) => Verdict;
  /** How a kept answer is shown. */
  readonly show: (value: string) => string;
}

export interface ChoiceQuestion extends Common {
  readonly kind: 'choice';
  readonly title: (scope: Scope) => string;
  readonly help: string;
  /** Further help, for who asks for it. */
  readonly more?: string | undefined;
  readonly choices: (scope: Scope) => readonly Choice[];
  /** Further answers that come with the choice: those of a contact that the newsroom knows. */
  readonly brings?: (value: string, scope: Scope) => Item;
}

export type Question = TextQuestion | ChoiceQuestion;

/** A part of the release and what is asked about it. */
export interface Part {
  readonly kind: 'part';
  readonly name: string;
  readonly title: string;
  readonly questions: readonly Question[];
  /** It helps to ask and is no part of the release. */
  readonly aside?: boolean;
  /** It has an answer already that most leave as it is, so only who wants to change it is asked. */
  readonly settled?: boolean;
}

/** A part that comes in any number. The first question is "another?". */
export interface List {
  readonly kind: 'list';
  readonly name: ListName;
  /** One of them, before its number: "Contact". */
  readonly title: string;
  /** How one of them is told from the others. */
  readonly label: (item: Item) => string;
  /** Whether there must be one. */
  readonly required: boolean;
  readonly questions: readonly [ChoiceQuestion, ...Question[]];
}

/** A part of a single question, named like it. */
export const single = (question: TextQuestion): Part => ({
  kind: 'part',
  name: question.key,
  title: question.title,
  questions: [question],
});

/** A question about a field of the table, from which it takes its words and its validity. */
export function text(field: FieldKey, more: Partial<TextQuestion> = {}): TextQuestion {
  const { title, help, example } = fields[field];
  return {
    kind: 'text',
    key: field,
    field,
    title,
    help,
    example,
    long: false,
    needed: () => 'An answer is needed here',
    check: (typed) => validated(field, typed),
    show: (value) => value,
    ...more,
  };
}

/** For questions that may be left without an answer. */
export const optional = (): null => null;

/** Checks a text as the schema of a field does in a file. */
export function validated(field: FieldKey, typed: string, data: unknown = typed): Verdict {
  const checked = check(fields[field].schema, data);
  if ('data' in checked) return { value: typed.trim() };
  return { problem: wrong(typed, checked.problems[0]!.reason, fields[field].example) };
}

/** Why an answer is not taken, and how it would be written. */
export function wrong(typed: string, reason: string, example: string): string {
  const short = typed.length > 40 ? `${typed.slice(0, 40)}…` : typed;
  return `“${short}” ${reason}. For example: ${example}`;
}
