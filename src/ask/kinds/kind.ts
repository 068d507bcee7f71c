import type { FieldKey } from '../../release/fields.ts';

/** A fact that a kind of release cannot do without; its answer goes into the story to begin with. */
export interface KindQuestion {
  readonly key: string;
  readonly title: string;
  readonly help: string;
  readonly example: string;
}

/**
 * A kind of news, as data: what is asked about it, what is said beside the usual questions, and the
 * story to begin with. A new kind is a file like its neighbours and a line in `index.ts`.
 */
export interface Kind {
  readonly name: string;
  readonly title: string;
  /** The first one is always who announces it. */
  readonly questions: readonly KindQuestion[];
  /** What this kind of news wants of a usual answer. */
  readonly hints: Partial<Record<FieldKey, string>>;
  readonly examples: Partial<Record<FieldKey, string>>;
  /** The headline to begin with, as the story below; absent where there is no usual form. */
  readonly headline?: string;
  /**
   * The paragraphs of the story to begin with. {key} stands for an answer; what is still to be told
   * stands in brackets and begins with "insert", so that the copy desk finds it when it is left.
   */
  readonly story: readonly string[];
}

/** Who announces the news: the first question of every kind. */
export const whoAnnounces: KindQuestion = {
  key: 'who',
  title: 'Who announces it',
  help: 'The organization, as it calls itself.',
  example: 'River Trust',
};
