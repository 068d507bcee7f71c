import { weights } from './weights.ts';

/** What a segment may be. "goes on" is the next line of the headline or subheadline above it. */
export type Role =
  | 'other'
  | 'label'
  | 'release line'
  | 'date line'
  | 'headline'
  | 'headline goes on'
  | 'subheadline'
  | 'subheadline goes on'
  | 'dateline'
  | 'story';

/** A fact about a segment: in words for a person, and what it speaks for and against. */
export interface Evidence {
  readonly says: string;
  readonly for: Partial<Readonly<Record<Role, number>>>;
}

export type Feature = keyof typeof weights;

/** What a feature counts for a role. */
export const weightOf = (feature: Feature, role: Role): number =>
  evidenceOf(feature).for[role] ?? 0;

/** A feature in words, with all that it counts for. */
export const evidenceOf = (feature: Feature): Evidence => weights[feature];
