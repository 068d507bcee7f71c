import type { Newsroom } from '../release/schema.ts';

/** What a newsroom knows about itself, as rules see it. All empty where a file is in no newsroom. */
export interface NewsroomFacts {
  /** Every organization that the newsroom names, once each. */
  readonly organizations: readonly string[];
  readonly boilerplates: Newsroom['boilerplates'];
  readonly contacts: Newsroom['contacts'];
  readonly speakers: Newsroom['speakers'];
}

/** What is known where there is no newsroom. */
export const noFacts: NewsroomFacts = {
  organizations: [],
  boilerplates: [],
  contacts: [],
  speakers: [],
};

/** The facts that a newsroom keeps. */
export function factsOf({ boilerplates, contacts, speakers }: Newsroom): NewsroomFacts {
  const named = [
    ...boilerplates.map(({ name }) => name),
    ...contacts.flatMap(({ organization }) => organization ?? []),
  ];
  return { organizations: [...new Set(named)], boilerplates, contacts, speakers };
}
