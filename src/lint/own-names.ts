import type { Page } from './rule.ts';

/** Names for an example in advice: those of the release or its newsroom, or else invented ones. */
export interface OwnNames {
  readonly organization: string;
  readonly person: string;
  /** How to reach the person. */
  readonly phone: string;
  readonly email: string;
}

/** The names in a release that its author will recognize. */
export function ownNames({ parts, newsroom }: Pick<Page, 'parts' | 'newsroom'>): OwnNames {
  const organization =
    parts.about[0]?.name ??
    parts.contacts.find((one) => one.organization)?.organization ??
    newsroom.organizations[0];
  const contact = newsroom.contacts[0];
  const person =
    parts.contacts.find(({ name }) => name)?.name ??
    contact?.name ??
    parts.quotes.find(({ speaker }) => speaker)?.speaker;
  return {
    organization: organization ?? 'the Harbour Museum',
    person: person ?? 'Ada Holm',
    phone: contact?.phone?.[0] ?? '+47 22 00 00 00',
    email: contact?.email?.[0] ?? 'press@museum.example',
  };
}
