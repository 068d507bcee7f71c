import type { Scope } from '../question.ts';

/** The names of all organizations that the newsroom or this release has named. */
export const organizationsOf = ({ newsroom, draft }: Scope): string[] => [
  ...new Set([
    ...[...draft.about, ...newsroom.boilerplates].flatMap(({ name }) => name ?? []),
    ...newsroom.contacts.flatMap(({ organization }) => organization ?? []),
  ]),
];
