import type { Document } from '../read/document.ts';
import type { Parts } from '../recognize/parts.ts';
import { localeFor } from '../style/locale.ts';
import { acceptedIn } from './accepted.ts';
import { noFacts } from './facts.ts';
import type { Options } from './options.ts';
import { reader } from './passages.ts';
import type { Profile } from './profiles/profile.ts';
import type { AnyRule, Page, RuleProblem } from './rule.ts';
import { rules } from './rulebook.ts';

/** Every problem that any rule finds in a file, rule by rule. */
export function problemsOn(
  document: Document,
  parts: Parts,
  profile: Profile,
  { levels = {}, newsroom = noFacts, accepted: words = [], today = null, piece }: Options,
): RuleProblem[] {
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
  return rules
    .filter((rule) => levels[rule.id] !== 'off' && knows(rule, parts.language))
    .flatMap((rule) =>
      rule
        .check({ ...page, passages: passages(rule.reads) })
        .map((problem): RuleProblem => ({ rule, problem })),
    )
    .filter(({ rule, problem }) => rule.sensitive || !accepted.holds(problem))
    .filter(({ rule }) => !(piece && rule.id === 'not-a-release'));
}

/** Whether a rule knows a language, such as "en-IN" when it knows "en". */
const knows = ({ languages }: AnyRule, language: string): boolean =>
  !languages || languages.some((one) => language === one || language.startsWith(`${one}-`));
