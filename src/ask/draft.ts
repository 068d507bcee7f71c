/** The parts of a release that come in any number. */
export type ListName = 'quotes' | 'about' | 'contacts';

/** Answers by name, as they were typed. */
export type Item = Readonly<Record<string, string>>;

/**
 * A release that is being asked for. Everything in it is text, so that it can be put on disk after
 * each answer and come back as it was. What was skipped is empty; what was not asked yet is absent.
 */
export interface Draft extends Readonly<Record<ListName, readonly Item[]>> {
  readonly facts: Item;
  /** The answers that are suggestions taken as they were: they follow when what made them changes. */
  readonly suggested: readonly string[];
}

export const emptyDraft: Draft = { facts: {}, quotes: [], about: [], contacts: [], suggested: [] };

/** Where answers are kept: among the facts, or in one item of a list. */
export interface Place {
  readonly list?: ListName | undefined;
  readonly index: number;
}

export const itemAt = (draft: Draft, { list, index }: Place): Item =>
  (list === undefined ? draft.facts : draft[list][index]) ?? {};

/** The draft with some answers given or changed. */
export function put(draft: Draft, { list, index }: Place, values: Item): Draft {
  if (list === undefined) return { ...draft, facts: { ...draft.facts, ...values } };
  const items = [...draft[list]];
  items[index] = { ...items[index], ...values };
  return { ...draft, [list]: items };
}

/** What ends a list, as the answer to "another?". Whatever stands behind it is kept, but not used. */
export const nothing = 'none';

/** The items of a list that somebody asked for. */
export function itemsOf(draft: Draft, list: ListName): readonly Item[] {
  const end = draft[list].findIndex((item) => item['from'] === nothing);
  return end < 0 ? draft[list] : draft[list].slice(0, end);
}
