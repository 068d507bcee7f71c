import type { Draft, Item, ListName } from '../release/draft.ts';

/** Where answers are kept: among the facts, or in one item of a list. */
export interface ItemPosition {
  readonly list?: ListName | undefined;
  readonly index: number;
}

export const itemAt = (draft: Draft, { list, index }: ItemPosition): Item =>
  (list === undefined ? draft.facts : draft[list][index]) ?? {};

/** The draft with some answers given or changed. */
export function put(draft: Draft, { list, index }: ItemPosition, values: Item): Draft {
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
