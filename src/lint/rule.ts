import type { Document } from '../read/document.ts';
import type { Parts } from '../recognize/parts.ts';
import type { Span } from '../source/block.ts';
import type { Locale } from '../style/locale.ts';
import type { Edit } from './fixes/edits.ts';
import type { NewsroomFacts } from './facts.ts';
import type { Setting } from './level.ts';
import type { Passage, Zone } from './passages.ts';
import type { Profile } from './profiles/profile.ts';

/** The family of a rule: the folder that it lives in. */
export type Category =
  | 'boilerplates'
  | 'contacts'
  | 'dateline'
  | 'dates'
  | 'headline'
  | 'law'
  | 'names'
  | 'newsroom'
  | 'page'
  | 'people'
  | 'quotations'
  | 'release-line'
  | 'story'
  | 'suppressions'
  | 'unfinished'
  | 'wording';

/** A part of the answers that a question asks for. */
export type ReleaseField =
  | 'label'
  | 'timing'
  | 'headline'
  | 'subheadline'
  | 'dateline'
  | 'story'
  | 'quotes'
  | 'about'
  | 'contacts';

/**
 * A check, as plain data: everything about a rule but the words and patterns beside its file. A
 * rule that finds different cases has a level for each.
 */
export interface Rule<Case extends string = never> {
  readonly id: string;
  /** The id that it had before it was renamed. */
  readonly formerly?: string;
  readonly category: Category;
  /** The version of `pr` that first had it. */
  readonly since: string;
  /**
   * An error is a fact that makes a release wrong or unusable, never a taste; a warning is nearly
   * always worth a look; the rest is info. What only some profiles ask for is off until they do.
   */
  readonly level: [Case] extends [never] ? Setting : Readonly<Record<Case, Setting>>;
  /** Whether it offers fixes. A fix is safe: it changes no meaning, so no one has to confirm it. */
  readonly fix?: 'safe';
  /** The fields that the rule is about, where `reads` does not say so. */
  readonly fields?: readonly ReleaseField[];
  /** The defect in a few words. */
  readonly title: string;
  /** What it costs to leave it, for the person who wrote the text. */
  readonly why: string;
  /** Where the rule and its figures come from: web addresses, or the names of standards. */
  readonly source: readonly string[];
  /** The text that `page.passages` holds for this rule. Rules of style leave quotations out. */
  readonly reads: readonly Zone[];
  /**
   * The languages that it knows, as BCP 47 tags: "en" for English of any country. It is not run on
   * a file in another one. Absent: it knows no words, or takes them from the locale.
   */
  readonly languages?: readonly string[];
  /**
   * What it finds may harm a person: it cannot be switched off, and a suppression has to name who
   * decided so.
   */
  readonly sensitive?: true;
  readonly examples: {
    readonly failing: readonly FailingExample[];
    readonly passing: readonly Example[];
  };
  readonly check: (page: Page) => Problem<Case>[];
}

/** Any rule, with cases or without. */
export type AnyRule = Rule | Rule<string>;

/** A small release, or a piece of one. */
export interface Example {
  readonly format: 'markdown' | 'html' | 'text';
  readonly text: string;
  /** What the rule knows besides the text. Without these: no newsroom, no profile and no day. */
  readonly newsroom?: Partial<NewsroomFacts>;
  readonly profile?: string;
  readonly today?: string;
}

/** An example in which the rule finds exactly one problem. */
export interface FailingExample extends Example {
  /** Where: "line:column". */
  readonly at: string;
  /** Part of the message. */
  readonly says: string;
  /** The whole text after `pr lint --fix`, where that changes it. */
  readonly fixed?: string;
}

/** What a rule is given to look at. */
export interface Page {
  readonly document: Document;
  readonly parts: Parts;
  readonly locale: Locale;
  /** The text that the rule says it reads, in the order of the page. */
  readonly passages: readonly Passage[];
  /** The issuer, and what it usually says about itself. Empty where there is no newsroom. */
  readonly newsroom: NewsroomFacts;
  /** The house style, wire or service that the file is for. */
  readonly profile: Profile;
  /** The day of the run, "2026-05-05", or null if unknown. A rule never reads the clock. */
  readonly today: string | null;
  /** Whether the newsroom has accepted these words, in any letter case: "Acme Ltd". */
  readonly accepts: (words: string) => boolean;
}

/** What a rule found. */
export interface Problem<Case extends string = never> extends Span {
  readonly message: string;
  /** What to do about it, with the right form. */
  readonly advice: string;
  /** Which of the rule's cases this is, if it has any. */
  readonly case?: [Case] extends [never] ? undefined : Case;
  /** The edits that fix it. */
  readonly fix?: readonly Edit[] | undefined;
}

/** A problem, and the rule that found it. */
export interface RuleProblem {
  readonly rule: AnyRule;
  readonly problem: Problem<string> | Problem;
}
