import type { Prose } from '../release/prose.ts';
import type { Block, Span } from '../source/block.ts';

/** What was recognized in a document. A part that is not there is null, or an empty list. */
export interface Parts {
  /** BCP 47, as stated by the file or as guessed from its words. */
  readonly language: string;
  /** The word for what this is: "Press Release", "Communiqué de presse". */
  readonly label: Found | null;
  /** Every release line, in order; the first is the one that counts. */
  readonly timings: readonly FoundTiming[];
  readonly headline: Found | null;
  readonly subheadlines: readonly Found[];
  readonly dateline: FoundDateline | null;
  /** The prose from lead to last paragraph, dateline cut off, quotations in their paragraphs. */
  readonly story: readonly FoundStory[];
  readonly quotes: readonly FoundQuote[];
  readonly about: readonly FoundBoilerplate[];
  /** Notes to editors. */
  readonly notes: readonly FoundSection[];
  /** Legal sections: forward-looking statements, disclaimers. */
  readonly legal: readonly FoundSection[];
  readonly contacts: readonly FoundContact[];
  /** Headings or labels that announce contacts ("For further information please contact:"). */
  readonly contactLabels: readonly Found[];
  readonly endMark: Found | null;
  /** The parts that were chosen on weak evidence. A rule says nothing that rests on one of them. */
  readonly doubts: ReadonlySet<PartKey>;
}

/** A part by its key in `Parts`. */
export type PartKey = Exclude<keyof Parts, 'language' | 'doubts'>;

/** Words with their place in the file. */
export interface Found extends Span {
  readonly text: string;
}

export interface FoundTiming extends Found {
  readonly kind: 'immediate' | 'embargo';
  /** Of an embargo, each as written or null: "9 November 2020", "18:00 hrs", "IST". */
  readonly date: string | null;
  readonly time: string | null;
  readonly zone: string | null;
  /** ISO 8601, with an offset where the zone says which: "2020-11-09T18:00+05:30". */
  readonly until: string | null;
}

export interface FoundDateline extends Found {
  /** The whole place as it stands there: "PORTLAND, Maine". */
  readonly written: string | null;
  readonly place: string | null;
  readonly region: string | null;
  readonly country: string | null;
  /** ISO 8601 date, where day, month and year are known. */
  readonly date: string | null;
  /** The wire that carries the release: "PRNewswire". */
  readonly wire: string | null;
}

export interface FoundStory extends Found {
  readonly kind: 'paragraph' | 'quote' | 'heading' | 'list' | 'image' | 'table';
  /** The words with their markup. Of a list or a table: nothing, see the block. */
  readonly prose: Prose;
  readonly block: Block;
}

export interface FoundQuote extends Found {
  /** `text` holds the words between the marks; `start` and `end` include the marks. */
  readonly paragraphs: readonly Prose[];
  /** Where its words stand, marks included, without what interrupts them. */
  readonly pieces: readonly Span[];
  /** The fullest name of the speaker in the document, without honorific. */
  readonly speaker: string | null;
  readonly honorific: string | null;
  readonly role: string | null;
  /** The words that say who speaks: "said Ms Asha Rao, director". */
  readonly attribution: Found | null;
  /** False where its quotation marks were lost, and only its form shows that it is speech. */
  readonly marked: boolean;
  /** What rests on weak evidence. */
  readonly doubts: ReadonlySet<'speaker' | 'bounds'>;
  /** Who may have spoken and what points to them, the choice first, then the runner-up. */
  readonly evidence: readonly SpeakerReason[];
}

export interface FoundBoilerplate extends Found {
  /** Whom it is about; `start` is that of its label. */
  readonly name: string;
  readonly paragraphs: readonly Prose[];
}

/** A section under a heading of its own; `text` is without the heading. */
export interface FoundSection extends Found {
  /** As it stands, null where there is none. */
  readonly heading: string | null;
  readonly paragraphs: readonly Prose[];
}

export interface FoundContact extends Span {
  readonly name: string | null;
  readonly role: string | null;
  readonly organization: string | null;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  /** What made it a media contact, what counts most first. */
  readonly evidence: readonly Reason[];
}

/** A piece of evidence in words for a person, and what it counts: below 0 it speaks against. */
export interface Reason {
  readonly says: string;
  /** Null where nothing is weighed: the words alone decide. */
  readonly weight: number | null;
}

/** Evidence for one speaker. */
export interface SpeakerReason extends Reason {
  readonly speaker: string | null;
}

/** Why words are a part, and what else they might have been. */
export interface Why {
  /** What counts most first. */
  readonly evidence: readonly Reason[];
  /** The next best reading, and by how much it lost where that is measured. */
  readonly runnerUp: string | null;
  readonly lead: number | null;
  readonly doubtful: boolean;
}

/** For each part that was found, why, with the same keys and order as in `Parts`. */
export interface Explanation {
  readonly label: Why | null;
  readonly timing: Why | null;
  readonly headline: Why | null;
  readonly subheadlines: readonly Why[];
  readonly dateline: Why | null;
  /** Why the story begins where it does. */
  readonly story: Why | null;
  readonly quotes: readonly Why[];
  readonly about: readonly Why[];
  readonly notes: readonly Why[];
  readonly legal: readonly Why[];
  readonly contacts: readonly Why[];
  readonly endMark: Why | null;
}
