import type { SpeakerReason } from '../parts.ts';
import type { Attribution } from './attribution.ts';

/** What shows who speaks, strongest first, and how much each kind counts. */
export const weights = {
  ahead: 10,
  behind: 9,
  announced: 8,
  signature: 7,
  /** It runs on from a paragraph whose speaker is known. */
  continued: 6,
  /** The signature of the quotation after it counts for this one too. */
  signedBelow: 5,
  /** The text before is indirect speech: "Ada Holm said that ..." */
  indirectBefore: 5,
  /** The same person spoke in the paragraph before, or earlier in this one. */
  spokeLast: 4,
  /** Somebody spoke before, and a few words are between. */
  spokeBefore: 2,
  /** The text after it is indirect speech. */
  indirectAfter: 2,
} as const;

export type Kind = keyof typeof weights;

/** A speaker that something on the page points to. */
export interface Evidence {
  readonly kind: Kind;
  readonly speaker: string | null;
  readonly honorific: string | null;
  readonly role: string | null;
  readonly attribution: Attribution | null;
}

/** Evidence below this leaves the speaker in doubt. */
const MIN_SURE = 4;

export const isDoubtful = ({ kind }: Evidence): boolean => weights[kind] < MIN_SURE;

/** The strongest evidence first. */
export const byWeight = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.toSorted((a, b) => weights[b.kind] - weights[a.kind]);

const reasons: Readonly<Record<Kind, string>> = {
  ahead: 'is named before the words',
  behind: 'is named after the words',
  announced: 'is named in the paragraph that leads to the words',
  signature: 'signs on the line below',
  continued: 'spoke in the paragraph that the words continue',
  signedBelow: 'signs below the next paragraph',
  indirectBefore: 'speaks in the indirect speech before the words',
  spokeLast: 'spoke last',
  spokeBefore: 'spoke a few paragraphs before',
  indirectAfter: 'speaks in the indirect speech after the words',
};

/** Evidence for a person who reads `pr inspect --why`. */
export const explain = ({ kind, speaker }: Evidence): SpeakerReason => ({
  speaker,
  says: reasons[kind],
  weight: weights[kind],
});
