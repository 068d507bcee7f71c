import type { Prose } from './prose.ts';

/** The speaker of a quotation, in the parts that house styles need. */
export interface Speaker {
  /** "Mr", "Dr", "Shri". The house style keeps or drops it. */
  readonly honorific?: string | undefined;
  readonly name: string;
  /** What makes the speaker worth hearing: "Director of Operations, Example Trust, Pune". */
  readonly role?: string | undefined;
}

/** One block of the story, in reading order. */
export type StoryBlock =
  | { readonly kind: 'paragraph'; readonly prose: Prose }
  | { readonly kind: 'heading'; readonly prose: Prose }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Prose[] }
  | { readonly kind: 'quote'; readonly paragraphs: readonly Prose[]; readonly speaker: Speaker }
  | {
      readonly kind: 'image';
      readonly src: string;
      readonly alt: string;
      readonly caption?: string | undefined;
    }
  | {
      readonly kind: 'table';
      readonly header: readonly Prose[];
      readonly rows: readonly (readonly Prose[])[];
    };

export type Story = readonly StoryBlock[];
