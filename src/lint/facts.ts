import type { Newsroom } from '../release/schema.ts';

/** What a newsroom knows about itself, for rules. Empty for a file outside a newsroom. */
export interface NewsroomFacts {
  /** The organizations that the newsroom names. */
  readonly organizations: readonly string[];
  readonly boilerplates: Newsroom['boilerplates'];
  readonly contacts: Newsroom['contacts'];
  readonly speakers: Newsroom['speakers'];
  /** Its own rules about words. */
  readonly house: Pick<Newsroom['lint'], 'words' | 'names' | 'phrases'>;
}

/** The facts of no newsroom. */
export const noFacts: NewsroomFacts = {
  organizations: [],
  boilerplates: [],
  contacts: [],
  speakers: [],
  house: { words: [], names: [], phrases: [] },
};

/** The facts of a newsroom. */
export function factsOf({
  boilerplates,
  contacts,
  speakers,
  lint: house,
}: Newsroom): NewsroomFacts {
  const named = [
    ...boilerplates.map(({ name }) => name),
    ...contacts.flatMap(({ organization }) => organization ?? []),
  ];
  return { organizations: [...new Set(named)], boilerplates, contacts, speakers, house };
}
