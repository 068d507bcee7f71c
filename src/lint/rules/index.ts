import type { Rule } from '../rule.ts';
import { boilerplateMissing } from './boilerplate-missing.ts';
import { childIdentityReview } from './child-identity-review.ts';
import { contactIncomplete } from './contact-incomplete.ts';
import { contactMissing } from './contact-missing.ts';
import { datelineMissing } from './dateline-missing.ts';
import { embargoIncomplete } from './embargo-incomplete.ts';
import { headlineLength } from './headline-length.ts';
import { headlineMissing } from './headline-missing.ts';
import { hypeWords } from './hype-words.ts';
import { placeholderLeft } from './placeholder-left.ts';
import { quoteMarksUnbalanced } from './quote-marks-unbalanced.ts';
import { quoteUnattributed } from './quote-unattributed.ts';
import { weekdayDateMismatch } from './weekday-date-mismatch.ts';

/** Every rule, in the order of the alphabet. */
export const rules: readonly Rule[] = [
  boilerplateMissing,
  childIdentityReview,
  contactIncomplete,
  contactMissing,
  datelineMissing,
  embargoIncomplete,
  headlineLength,
  headlineMissing,
  hypeWords,
  placeholderLeft,
  quoteMarksUnbalanced,
  quoteUnattributed,
  weekdayDateMismatch,
];
