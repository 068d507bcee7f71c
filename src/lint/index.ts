import type { Document } from '../read/document.ts';
import type { Parts } from '../recognize/parts.ts';
import { placer } from '../source/lines.ts';
import { localeFor } from '../style/locale.ts';
import { covered, withheldFrom } from './child-identity.ts';
import { type NewsroomFacts, noFacts } from './facts.ts';
import { type Finding, inOrder } from './finding.ts';
import { type Settings, defaultLevel } from './levels.ts';
import { reader } from './passages.ts';
import { profileFor } from './profiles/index.ts';
import type { Profile } from './profiles/profile.ts';
import type { Page, Rule } from './rule.ts';
import { rules } from './rules/index.ts';

/** What is known beside the file. */
export interface Options {
  /** Levels that the newsroom sets. */
  readonly levels?: Settings;
  /** Whose demands the file has to meet; else those that its language suggests. */
  readonly profile?: Profile | undefined;
  readonly newsroom?: NewsroomFacts;
  /** Names and words that the newsroom has accepted. */
  readonly accepted?: readonly string[];
  readonly today?: string | null;
}

/** Every finding on a page, sorted by place. */
export function lint(document: Document, parts: Parts, options: Options = {}): Finding[] {
  const { levels = {}, profile = profileFor(document.language) } = options;
  const place = placer(document.text);
  const passages = reader(document, parts);
  const withheld = withheldFrom(document, parts);
  const accepted = new Set(options.accepted?.map(folded));
  const about: Omit<Page, 'passages'> = {
    document,
    parts,
    locale: localeFor(parts.language),
    newsroom: options.newsroom ?? noFacts,
    profile,
    today: options.today ?? null,
    accepts: (words) => accepted.has(folded(words)),
  };
  const findings: Finding[] = [];
  for (const rule of rules.filter((one) => speaks(one, parts.language))) {
    const setting = levels[rule.id] ?? profile.levels[rule.id];
    if (setting === 'off') continue;
    for (const problem of rule.check({ ...about, passages: passages(rule.reads) })) {
      const level = setting ?? defaultLevel(rule.id, problem.case);
      if (level === 'off') continue;
      const end = place(problem.end);
      const fix = problem.fix ?? [];
      findings.push({
        file: document.source,
        ...place(problem.start),
        endLine: end.line,
        endColumn: end.column,
        rule: rule.id,
        level,
        message: covered(problem.message, withheld),
        advice: covered(problem.advice, withheld),
        fixable: fix.length > 0,
        fix,
        sensitive: rule.sensitive === true,
      });
    }
  }
  return findings.sort(inOrder);
}

/** Whether a rule knows a language, such as "en-IN" when it knows "en". */
const speaks = ({ locales }: Rule, language: string): boolean =>
  !locales || locales.some((known) => language === known || language.startsWith(`${known}-`));

const folded = (words: string): string => words.replace(/\s+/g, ' ').trim().toLowerCase();
