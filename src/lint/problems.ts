import type { Document } from '../read/document.ts';
import type { Parts } from '../recognize/parts.ts';
import { localeFor } from '../style/locale.ts';
import { acceptedIn } from './accepted.ts';
import { noFacts } from './facts.ts';
import type { Options } from './index.ts';
import type { RuleId } from './levels.ts';
import { reader } from './passages.ts';
import type { Profile } from './profiles/profile.ts';
import type { Page, Problem, Rule } from './rule.ts';
import { isSensitive, rules } from './rules/index.ts';

/** What a rule says of a page. */
export interface Said {
  readonly rule: RuleId;
  readonly problem: Problem;
}

/** Whatever any rule has to say of a page, in the order of the rules. */
export function problemsOn(
  document: Document,
  parts: Parts,
  profile: Profile,
  { levels = {}, newsroom = noFacts, accepted: words = [], today = null, piece }: Options,
): Said[] {
  const passages = reader(document, parts);
  const accepted = acceptedIn(document.text, words);
  const page: Omit<Page, 'passages'> = {
    document,
    parts,
    locale: localeFor(parts.language),
    newsroom,
    profile,
    today,
    accepts: accepted.has,
  };
  const said = rules
    .filter((rule) => levels[rule.id] !== 'off' && speaks(rule, parts.language))
    .flatMap((rule) =>
      rule
        .check({ ...page, passages: passages(rule.reads) })
        .map((problem): Said => ({ rule: rule.id, problem })),
    )
    .filter(({ rule, problem }) => isSensitive(rule) || !accepted.holds(problem));
  if (piece) return said.filter(({ rule }) => rule !== 'not-a-release');
  // Of what is no release, nothing but that is worth saying, and what may harm somebody.
  return said.some(({ rule }) => rule === 'not-a-release')
    ? said.filter(({ rule }) => rule === 'not-a-release' || isSensitive(rule))
    : said;
}

/** Whether a rule knows a language, such as "en-IN" when it knows "en". */
const speaks = ({ locales }: Rule, language: string): boolean =>
  !locales || locales.some((known) => language === known || language.startsWith(`${known}-`));
