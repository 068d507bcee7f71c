import type { Draft, ListName } from '../release/draft.ts';
import { itemsOf, nothing } from './draft-items.ts';

// What can be done to a list of a draft other than answering its questions. Each leaves a list that
// is closed: nobody is asked "another?" for it again.

/** A list with another place at its end, and the number of that place. */
export function opened(draft: Draft, list: ListName): { draft: Draft; index: number } {
  const items = itemsOf(draft, list);
  return { draft: withItems(draft, list, items), index: items.length };
}

/** A list that ends with its last item. */
export const closed = (draft: Draft, list: ListName): Draft =>
  withItems(draft, list, [...itemsOf(draft, list), { from: nothing }]);

export function without(draft: Draft, list: ListName, index: number): Draft {
  const items = itemsOf(draft, list).filter((_, i) => i !== index);
  return closed(withItems(draft, list, items), list);
}

/** A list in which an item has changed places with its neighbour. */
export function moved(draft: Draft, list: ListName, index: number, by: 1 | -1): Draft {
  const items = [...itemsOf(draft, list)];
  items.splice(index + by, 0, ...items.splice(index, 1));
  return closed(withItems(draft, list, items), list);
}

/** The numbers of items change, and what was suggested went by number. */
const withItems = (draft: Draft, list: ListName, items: Draft[ListName]): Draft => ({
  ...draft,
  [list]: items,
  suggested: draft.suggested.filter((id) => !id.startsWith(`${list}.`)),
});
