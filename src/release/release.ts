import type { Prose } from './prose.ts';
import type { Story } from './story.ts';
import type { Timing } from './timing.ts';

/** Valid answers. Every rendition is made from this. */
export interface Release {
  /** A house style by name: "in". */
  readonly style: string;
  /** BCP 47: "en-IN". */
  readonly language: string;
  /** The kind label above the headline: "Press Release". */
  readonly label?: string | undefined;
  readonly timing: Timing;
  readonly headline: string;
  readonly subheadlines: readonly string[];
  readonly dateline: {
    readonly place: string;
    readonly region?: string | undefined;
    readonly country?: string | undefined;
    /** ISO 8601: "2020-11-09". */
    readonly date: string;
  };
  readonly story: Story;
  /** Notes to editors, paragraph by paragraph. */
  readonly notes: readonly Prose[];
  readonly about: readonly Section[];
  /** Legal notices, such as a forward-looking statement. */
  readonly legal: readonly Section[];
  readonly contacts: readonly ReleaseContact[];
}

/** Paragraphs under a name: a boilerplate, a legal notice. */
export interface Section {
  readonly name: string;
  readonly paragraphs: readonly Prose[];
}

export interface ReleaseContact {
  readonly name: string;
  readonly role?: string | undefined;
  readonly organization?: string | undefined;
  /** As typed: numbers are not rewritten. */
  readonly phones: readonly string[];
  readonly emails: readonly string[];
}
