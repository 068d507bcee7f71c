import type { Rule } from '../rule.ts';
import { apTypography } from './ap-typography.ts';
import { attributionVerb } from './attribution-verb.ts';
import { bodyLength } from './body-length.ts';
import { boilerplateLength } from './boilerplate-length.ts';
import { boilerplateMissing } from './boilerplate-missing.ts';
import { childIdentityReview } from './child-identity-review.ts';
import { contactIncomplete } from './contact-incomplete.ts';
import { contactMissing } from './contact-missing.ts';
import { contactsUnpaired } from './contacts-unpaired.ts';
import { correctionNoteMissing } from './correction-note-missing.ts';
import { dateInvalid } from './date-invalid.ts';
import { datelineCityAlone } from './dateline-city-alone.ts';
import { datelineDateDrift } from './dateline-date-drift.ts';
import { datelineMissing } from './dateline-missing.ts';
import { datelineState } from './dateline-state.ts';
import { datelineStyle } from './dateline-style.ts';
import { embargoIncomplete } from './embargo-incomplete.ts';
import { embargoZoneAmbiguous } from './embargo-zone-ambiguous.ts';
import { endMarkMissing } from './end-mark-missing.ts';
import { exclamation } from './exclamation.ts';
import { firstPersonOutsideQuote } from './first-person-outside-quote.ts';
import { forwardLookingUnlabelled } from './forward-looking-unlabelled.ts';
import { headingOrder } from './heading-order.ts';
import { headlineAllCaps } from './headline-all-caps.ts';
import { headlineLength } from './headline-length.ts';
import { headlineMissing } from './headline-missing.ts';
import { headlineOneWord } from './headline-one-word.ts';
import { headlinePunctuation } from './headline-punctuation.ts';
import { headlineSymbol } from './headline-symbol.ts';
import { htmlLangMissing } from './html-lang-missing.ts';
import { htmlSize } from './html-size.ts';
import { hypeWords } from './hype-words.ts';
import { imgAltMissing } from './img-alt-missing.ts';
import { issuerWithoutBoilerplate } from './issuer-without-boilerplate.ts';
import { ledeLength } from './lede-length.ts';
import { leftover } from './leftover.ts';
import { legalCitation } from './legal-citation.ts';
import { linkDensity } from './link-density.ts';
import { metadataEmbargoMismatch } from './metadata-embargo-mismatch.ts';
import { nameDrift } from './name-drift.ts';
import { newsroomDrift } from './newsroom-drift.ts';
import { notARelease } from './not-a-release.ts';
import { numbersDisagree } from './numbers-disagree.ts';
import { paragraphLength } from './paragraph-length.ts';
import { phoneInternational } from './phone-international.ts';
import { placeholderLeft } from './placeholder-left.ts';
import { quoteCliche } from './quote-cliche.ts';
import { quoteMarksMixed } from './quote-marks-mixed.ts';
import { quoteMarksUnbalanced } from './quote-marks-unbalanced.ts';
import { quoteRepeats } from './quote-repeats.ts';
import { quoteSpeakerIncomplete } from './quote-speaker-incomplete.ts';
import { quoteUnattributed } from './quote-unattributed.ts';
import { relativeDate } from './relative-date.ts';
import { releaseLineConflict } from './release-line-conflict.ts';
import { releaseLineMissing } from './release-line-missing.ts';
import { sensitiveTerms } from './sensitive-terms.ts';
import { sentenceLength } from './sentence-length.ts';
import { silencerMisspelled } from './silencer-misspelled.ts';
import { silencerUnused } from './silencer-unused.ts';
import { subheadLength } from './subhead-length.ts';
import { subheadRepeats } from './subhead-repeats.ts';
import { tickerFormat } from './ticker-format.ts';
import { timezoneSeason } from './timezone-season.ts';
import { weekdayDateMismatch } from './weekday-date-mismatch.ts';

/** Every rule, in the order of the alphabet. */
export const rules: readonly Rule[] = [
  apTypography,
  attributionVerb,
  bodyLength,
  boilerplateLength,
  boilerplateMissing,
  childIdentityReview,
  contactIncomplete,
  contactMissing,
  contactsUnpaired,
  correctionNoteMissing,
  dateInvalid,
  datelineCityAlone,
  datelineDateDrift,
  datelineMissing,
  datelineState,
  datelineStyle,
  embargoIncomplete,
  embargoZoneAmbiguous,
  endMarkMissing,
  exclamation,
  firstPersonOutsideQuote,
  forwardLookingUnlabelled,
  headingOrder,
  headlineAllCaps,
  headlineLength,
  headlineMissing,
  headlineOneWord,
  headlinePunctuation,
  headlineSymbol,
  htmlLangMissing,
  htmlSize,
  hypeWords,
  imgAltMissing,
  issuerWithoutBoilerplate,
  ledeLength,
  leftover,
  legalCitation,
  linkDensity,
  metadataEmbargoMismatch,
  nameDrift,
  newsroomDrift,
  notARelease,
  numbersDisagree,
  paragraphLength,
  phoneInternational,
  placeholderLeft,
  quoteCliche,
  quoteMarksMixed,
  quoteMarksUnbalanced,
  quoteRepeats,
  quoteSpeakerIncomplete,
  quoteUnattributed,
  relativeDate,
  releaseLineConflict,
  releaseLineMissing,
  sensitiveTerms,
  sentenceLength,
  silencerMisspelled,
  silencerUnused,
  subheadLength,
  subheadRepeats,
  tickerFormat,
  timezoneSeason,
  weekdayDateMismatch,
];

/** Whether what a rule finds may harm somebody, so that a person by name has to decide. */
export const isSensitive = (id: string): boolean =>
  rules.some((rule) => rule.id === id && rule.sensitive === true);
