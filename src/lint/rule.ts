import type { Document } from '../read/document.ts';
import type { Parts } from '../recognize/parts.ts';
import type { Span } from '../source/block.ts';
import type { Locale } from '../style/locale.ts';
import type { CaseName, RuleId } from './levels.ts';
import type { Passage, Zone } from './passages.ts';

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
  readonly examples: { readonly failing: readonly Failing[]; readonly passing: readonly Example[] };
  readonly check: (page: Page) => Problem[];
}

/** A small release, or a piece of one. */
export interface Example {
  readonly format: 'markdown' | 'html' | 'text';
  readonly text: string;
}

/** An example in which the rule finds exactly one problem. */
export interface Failing extends Example {
  /** Where: "line:column". */
  readonly at: string;
  /** A piece of the message. */
  readonly says: string;
}

/** What a rule is given to look at. */
export interface Page {
  readonly document: Document;
  readonly parts: Parts;
  readonly locale: Locale;
  /** The text that the rule says it reads, in the order of the page. */
  readonly passages: readonly Passage[];
}

/** What a rule found. */
export interface Problem extends Span {
  /** What was found. */
  readonly message: string;
  /** What to do about it, with the right form. */
  readonly advice: string;
  /** Which of the rule's cases this is, where `levels.ts` tells them apart. */
  readonly case?: CaseName | undefined;
}
