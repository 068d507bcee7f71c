import type { Document } from '../read/document.ts';
import type { Parts } from '../recognize/parts.ts';
import type { Span } from '../source/block.ts';
import type { Locale } from '../style/locale.ts';
import type { Edit } from './fixes/edits.ts';
import type { NewsroomFacts } from './facts.ts';
import type { CaseName, RuleId } from './levels.ts';
import type { Passage, Zone } from './passages.ts';
import type { Profile } from './profiles/profile.ts';

/**
 * A check, as plain data. It says what is wrong and where; which level that has, under whose name
 * it is told and how it is printed are not its business.
 */
export interface Rule {
  readonly id: RuleId;
  /** The defect in a few words. */
  readonly title: string;
  /** What it costs to leave it, for the person who wrote the text. */
  readonly why: string;
  /** Where the rule and its figures come from: web addresses, or the names of standards. */
  readonly source: readonly string[];
  /** The text that `page.passages` holds for this rule. Quotations are the speaker's: a rule of style leaves them out. */
  readonly reads: readonly Zone[];
  /**
   * The languages that it speaks, as BCP 47 tags: "en" for English of any country. A file in
   * another one is not shown to it. Absent: it knows no words, or takes them from the locale.
   */
  readonly locales?: readonly string[];
  /**
   * What it finds may harm somebody: it cannot be switched off, and whoever allows it at some place
   * has to name the person who decided so.
   */
  readonly sensitive?: true;
  readonly examples: { readonly failing: readonly Failing[]; readonly passing: readonly Example[] };
  readonly check: (page: Page) => Problem[];
}

/** A small release, or a piece of one. */
export interface Example {
  readonly format: 'markdown' | 'html' | 'text';
  readonly text: string;
  /** What the rule is told beside the text; else it knows of no newsroom, no profile and no day. */
  readonly newsroom?: Partial<NewsroomFacts>;
  readonly profile?: string;
  readonly today?: string;
}

/** An example in which the rule finds exactly one problem. */
export interface Failing extends Example {
  /** Where: "line:column". */
  readonly at: string;
  /** A piece of the message. */
  readonly says: string;
  /** The whole text when what was found is mended by itself. */
  readonly fixed?: string;
}

/** What a rule is given to look at. */
export interface Page {
  readonly document: Document;
  readonly parts: Parts;
  readonly locale: Locale;
  /** The text that the rule says it reads, in the order of the page. */
  readonly passages: readonly Passage[];
  /** Who issues, and what they usually say about themselves. Empty where there is no newsroom. */
  readonly newsroom: NewsroomFacts;
  /** The house style, wire or service that the file is for. */
  readonly profile: Profile;
  /** The day of checking, "2026-05-05", where the run tells it. A rule never reads the clock. */
  readonly today: string | null;
  /** Whether the newsroom has accepted these words, in any letter case: "Acme Ltd". */
  readonly accepts: (words: string) => boolean;
}

/** What a rule found. */
export interface Problem extends Span {
  /** What was found. */
  readonly message: string;
  /** What to do about it, with the right form. */
  readonly advice: string;
  /** Which of the rule's cases this is, where `levels.ts` tells them apart. */
  readonly case?: CaseName | undefined;
  /** What mends it, where that is safe without asking: changes that no meaning hangs on. */
  readonly fix?: readonly Edit[] | undefined;
}
