import type { Choice } from '../../screen/prompter.ts';
import type { ChoiceQuestion, Scope } from '../question.ts';
import type { Item, ListName } from '../../release/draft.ts';
import { nothing } from '../draft-items.ts';

/** An entry of the newsroom, and the answers that come with it. */
export interface RememberedItem {
  /** Tells it from the others, in a draft as well. */
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly item: Item;
}

/** "Another one?": an entry of the newsroom, a new one, or none. */
export function another(
  list: ListName,
  words: {
    readonly help: string;
    /** Whether an entry can be chosen again: a speaker may be quoted twice. */
    readonly again?: boolean;
    readonly first: string;
    readonly next: string;
    readonly fresh: string;
    /** The name in an earlier answer, if any. */
    readonly whose?: (scope: Scope) => string | undefined;
    /** The choice of none, where a release may have none. */
    readonly none?: string;
    readonly noMore: string;
  },
  known: (scope: Scope) => readonly RememberedItem[],
): ChoiceQuestion {
  const open = (scope: Scope) => {
    if (words.again) return known(scope);
    const taken = scope.draft[list].slice(0, scope.index).map((item) => item['name']);
    return known(scope).filter(({ name }) => !taken.includes(name));
  };
  return {
    kind: 'choice',
    key: 'from',
    title: ({ index }) => (index === 0 ? words.first : words.next),
    help: words.help,
    choices: (scope): Choice[] => [
      ...open(scope).map(({ id, label }) => ({ value: `known:${id}`, label })),
      { value: 'new', label: words.fresh },
      ...[scope.index > 0 ? words.noMore : words.none]
        .filter((label) => label !== undefined)
        .map((label) => ({ value: nothing, label })),
    ],
    suggest: (scope) => {
      if (scope.index > 0) return nothing;
      const wanted = words.whose?.(scope);
      const first = open(scope).find(({ name }) => wanted === undefined || name === wanted);
      return first ? `known:${first.id}` : 'new';
    },
    brings: (value, scope) => known(scope).find(({ id }) => value === `known:${id}`)?.item ?? {},
  };
}

/** For questions about an entry that the newsroom does not have. */
export const isNew = ({ item }: Scope): boolean => item['from'] === 'new';
