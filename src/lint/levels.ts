import { Failure } from '../failure.ts';
import { didYouMean } from '../release/nearest.ts';

export type Level = 'error' | 'warning' | 'info';

/** What a newsroom may say of a rule. */
export type Setting = Level | 'off';

/**
 * The level of each rule, or of each of its cases. An error is a fact that makes a release unusable
 * or wrong, never a taste; a warning is worth a look nearly every time; the rest is info. What only
 * some profile asks for is off until that profile says otherwise. In the order of the alphabet.
 */
export const defaultLevels = {
  'ap-typography': 'info',
  'attribution-verb': 'info',
  'body-length': { unusual: 'info', refused: 'warning' },
  'boilerplate-length': 'info',
  'boilerplate-missing': { usual: 'warning', 'public body': 'info' },
  'child-identity-review': 'warning',
  'contact-incomplete': { 'no way to reach': 'error', partial: 'warning' },
  'contact-missing': { nobody: 'error', 'address in the text': 'warning' },
  'contacts-unpaired': 'warning',
  'correction-note-missing': 'warning',
  'date-invalid': { 'year stated': 'error', 'year assumed': 'warning' },
  'dateline-city-alone': 'info',
  'dateline-date-drift': { 'a day apart': 'info', 'days apart': 'warning' },
  'dateline-missing': 'warning',
  'dateline-state': 'warning',
  'dateline-style': 'info',
  'embargo-incomplete': 'error',
  'embargo-zone-ambiguous': 'warning',
  'end-mark-missing': 'info',
  exclamation: 'info',
  'first-person-outside-quote': { many: 'warning', few: 'info', 'somebody speaks': 'info' },
  'forward-looking-unlabelled': 'info',
  'heading-order': 'info',
  'headline-all-caps': 'warning',
  // Never an error: 77 to 79 of 100 releases on the wire pass 65 to 70 characters
  // (wyliecomm.com/2018/06/is-your-head-too-big).
  'headline-length': {
    'cut short': 'info',
    long: 'warning',
    'profile limit': 'warning',
    'wire limit': 'warning',
  },
  'headline-missing': 'error',
  'headline-one-word': 'warning',
  'headline-punctuation': 'warning',
  'headline-symbol': 'info',
  'html-lang-missing': 'warning',
  'html-size': 'warning',
  'hype-words': { few: 'info', dense: 'warning' },
  'img-alt-missing': 'error',
  'issuer-without-boilerplate': 'warning',
  'lede-length': { 'rather long': 'info', 'very long': 'warning' },
  leftover: 'warning',
  'legal-citation': { clear: 'error', likely: 'info' },
  'link-density': { dense: 'info', refused: 'warning' },
  'metadata-embargo-mismatch': 'error',
  'name-drift': {
    spelling: 'warning',
    title: 'warning',
    'two meanings': 'warning',
    explained: 'info',
    unexplained: 'info',
  },
  'newsroom-drift': 'warning',
  'not-a-release': { stub: 'warning', template: 'error' },
  'numbers-disagree': 'warning',
  'paragraph-length': 'info',
  'phone-international': 'info',
  'placeholder-left': 'error',
  'quote-cliche': 'info',
  'quote-marks-mixed': 'info',
  'quote-marks-unbalanced': 'warning',
  'quote-repeats': 'info',
  'quote-speaker-incomplete': 'info',
  'quote-unattributed': 'warning',
  'relative-date': {
    undated: 'warning',
    'today, undated': 'info',
    dated: 'info',
    'against the date': 'warning',
  },
  'release-line-conflict': { contradiction: 'error', past: 'warning' },
  'release-line-missing': 'off',
  'sensitive-terms': 'warning',
  'sentence-length': 'info',
  'silencer-misspelled': 'warning',
  'silencer-unused': 'warning',
  'subhead-length': { unusual: 'info', refused: 'warning' },
  'subhead-repeats': 'info',
  'ticker-format': 'warning',
  'timezone-season': 'warning',
  'weekday-date-mismatch': { 'year stated': 'error', 'year assumed': 'warning' },
} as const satisfies Record<string, Setting | Readonly<Record<string, Setting>>>;

export type RuleId = keyof typeof defaultLevels;

/** The name of a case, for the rules that tell cases apart. */
export type CaseName = {
  [Id in RuleId]: (typeof defaultLevels)[Id] extends Setting
    ? never
    : keyof (typeof defaultLevels)[Id];
}[RuleId];

/** What the newsroom says of some rules; of the others the default holds. */
export type Settings = Readonly<Partial<Record<RuleId, Setting>>>;

export const ruleIds = Object.keys(defaultLevels) as RuleId[];

export const isRuleId = (id: string): id is RuleId => Object.hasOwn(defaultLevels, id);

/** Takes the name of a rule from a person; throws a Failure when there is none of that name. */
export function ruleIdOf(id: string): RuleId {
  if (isRuleId(id)) return id;
  throw new Failure(
    `There is no rule "${id}"${didYouMean(id, ruleIds) || '.'} pr explain lists all.`,
  );
}

/** The level that a problem has when nobody sets another one. */
export function defaultLevel(id: RuleId, which?: CaseName): Setting {
  const level: Setting | Readonly<Partial<Record<CaseName, Setting>>> = defaultLevels[id];
  return typeof level === 'string' ? level : level[which!]!;
}
