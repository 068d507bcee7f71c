import type { Choice } from '../../screen/prompter.ts';
import type { ChoiceQuestion, Scope } from '../question.ts';
import type { Item, ListName } from '../../release/draft.ts';
import { nothing } from '../draft-items.ts';

/** What the newsroom knows by heart of a kind: how it is called, and the answers that come with it. */
export interface RememberedItem {
  /** What tells it from the others, in a draft, too. */
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly item: Item;
}

/** "Another one?": one that the newsroom knows, a new one, or none. */
export function another(
  list: ListName,
  words: {
    readonly help: string;
    /** Whether one can be taken again, as somebody may say more than one thing. */
    readonly again?: boolean;
    readonly first: string;
    readonly next: string;
    readonly fresh: string;
    /** Whom an earlier answer named, if one did. */
    readonly whose?: (scope: Scope) => string | undefined;
    /** Where a release may do without. */
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

/** For the questions about one that the newsroom does not know. */
export const isNew = ({ item }: Scope): boolean => item['from'] === 'new';
