import type { Rule } from '../rule.ts';
import { apTypography } from './wording/ap-typography.ts';
import { attributionVerb } from './quotations/attribution-verb.ts';
import { bodyLength } from './story/body-length.ts';
import { boilerplateLength } from './boilerplates/boilerplate-length.ts';
import { boilerplateMissing } from './boilerplates/boilerplate-missing.ts';
import { childIdentityReview } from './people/child-identity-review.ts';
import { contactIncomplete } from './contacts/contact-incomplete.ts';
import { contactMissing } from './contacts/contact-missing.ts';
import { contactsUnpaired } from './contacts/contacts-unpaired.ts';
import { correctionNoteMissing } from './unfinished/correction-note-missing.ts';
import { dateInvalid } from './dates/date-invalid.ts';
import { datelineCityAlone } from './dateline/dateline-city-alone.ts';
import { datelineDateDrift } from './dateline/dateline-date-drift.ts';
import { datelineMissing } from './dateline/dateline-missing.ts';
import { datelineState } from './dateline/dateline-state.ts';
import { datelineStyle } from './dateline/dateline-style.ts';
import { embargoIncomplete } from './release-line/embargo-incomplete.ts';
import { embargoZoneAmbiguous } from './release-line/embargo-zone-ambiguous.ts';
import { endMarkMissing } from './page/end-mark-missing.ts';
import { exclamation } from './wording/exclamation.ts';
import { firstPersonOutsideQuote } from './wording/first-person-outside-quote.ts';
import { forwardLookingUnlabelled } from './law/forward-looking-unlabelled.ts';
import { headingOrder } from './page/heading-order.ts';
import { headlineAllCaps } from './headline/headline-all-caps.ts';
import { headlineLength } from './headline/headline-length.ts';
import { headlineMissing } from './headline/headline-missing.ts';
import { headlineOneWord } from './headline/headline-one-word.ts';
import { headlinePunctuation } from './headline/headline-punctuation.ts';
import { headlineSymbol } from './headline/headline-symbol.ts';
import { htmlLangMissing } from './page/html-lang-missing.ts';
import { htmlSize } from './page/html-size.ts';
import { hypeWords } from './wording/hype-words.ts';
import { imgAltMissing } from './page/img-alt-missing.ts';
import { issuerWithoutBoilerplate } from './boilerplates/issuer-without-boilerplate.ts';
import { ledeLength } from './story/lead-length.ts';
import { leftover } from './unfinished/leftover.ts';
import { legalCitation } from './law/legal-citation.ts';
import { linkDensity } from './story/link-density.ts';
import { metadataEmbargoMismatch } from './release-line/metadata-embargo-mismatch.ts';
import { nameDrift } from './names/name-drift.ts';
import { newsroomDrift } from './names/newsroom-drift.ts';
import { notARelease } from './unfinished/not-a-release.ts';
import { numbersDisagree } from './story/numbers-disagree.ts';
import { paragraphLength } from './story/paragraph-length.ts';
import { phoneInternational } from './contacts/phone-international.ts';
import { placeholderLeft } from './unfinished/placeholder-left.ts';
import { quoteCliche } from './quotations/quote-cliche.ts';
import { quoteMarksMixed } from './quotations/quote-marks-mixed.ts';
import { quoteMarksUnbalanced } from './quotations/quote-marks-unbalanced.ts';
import { quoteRepeats } from './quotations/quote-repeats.ts';
import { quoteSpeakerIncomplete } from './quotations/quote-speaker-incomplete.ts';
import { quoteUnattributed } from './quotations/quote-unattributed.ts';
import { relativeDate } from './dates/relative-date.ts';
import { releaseLineConflict } from './release-line/release-line-conflict.ts';
import { releaseLineMissing } from './release-line/release-line-missing.ts';
import { sensitiveTerms } from './people/sensitive-terms.ts';
import { sentenceLength } from './story/sentence-length.ts';
import { silencerMisspelled } from './suppressions/suppression-misspelled.ts';
import { silencerUnused } from './suppressions/suppression-unused.ts';
import { subheadLength } from './headline/subheadline-length.ts';
import { subheadRepeats } from './headline/subheadline-repeats.ts';
import { tickerFormat } from './law/ticker-format.ts';
import { timezoneSeason } from './dates/timezone-season.ts';
import { weekdayDateMismatch } from './dates/weekday-date-mismatch.ts';

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
