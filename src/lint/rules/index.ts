import type { Rule } from '../rule.ts';
import { boilerplateMissing } from './boilerplate-missing.ts';
import { childIdentityReview } from './child-identity-review.ts';
import { contactIncomplete } from './contact-incomplete.ts';
import { contactMissing } from './contact-missing.ts';
import { datelineMissing } from './dateline-missing.ts';
import { embargoIncomplete } from './embargo-incomplete.ts';
import { exclamation } from './exclamation.ts';
import { firstPersonOutsideQuote } from './first-person-outside-quote.ts';
import { headlineLength } from './headline-length.ts';
import { headlineMissing } from './headline-missing.ts';
import { hypeWords } from './hype-words.ts';
import { legalCitation } from './legal-citation.ts';
import { placeholderLeft } from './placeholder-left.ts';
import { quoteMarksUnbalanced } from './quote-marks-unbalanced.ts';
import { quoteUnattributed } from './quote-unattributed.ts';
import { sensitiveTerms } from './sensitive-terms.ts';
import { silencerMisspelled } from './silencer-misspelled.ts';
import { silencerUnused } from './silencer-unused.ts';
import { tickerFormat } from './ticker-format.ts';
import { weekdayDateMismatch } from './weekday-date-mismatch.ts';

/** Every rule, in the order of the alphabet. */
export const rules: readonly Rule[] = [
  boilerplateMissing,
  childIdentityReview,
  contactIncomplete,
  contactMissing,
  datelineMissing,
  embargoIncomplete,
  exclamation,
  firstPersonOutsideQuote,
  headlineLength,
  headlineMissing,
  hypeWords,
  legalCitation,
  placeholderLeft,
  quoteMarksUnbalanced,
  quoteUnattributed,
  sensitiveTerms,
  silencerMisspelled,
  silencerUnused,
  tickerFormat,
  weekdayDateMismatch,
];

/** Whether what a rule finds may harm somebody, so that a person by name has to decide. */
export const isSensitive = (id: string): boolean =>
  rules.some((rule) => rule.id === id && rule.sensitive === true);
