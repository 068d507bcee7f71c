import type { Document } from '../read/document.ts';
import type { Parts } from '../recognize/parts.ts';
import { type Place, placer } from '../source/lines.ts';
import { localeFor } from '../style/locale.ts';
import { covered, withheldFrom } from './child-identity.ts';
import { type Accepted, acceptedIn } from './accepted.ts';
import { isSafe } from './edits.ts';
import { type NewsroomFacts, noFacts } from './facts.ts';
import { type Finding, type Silenced, inOrder } from './finding.ts';
import { type Level, type RuleId, type Settings, defaultLevel } from './levels.ts';
import { reader } from './passages.ts';
import { profileFor } from './profiles/index.ts';
import type { Profile } from './profiles/profile.ts';
import type { Page, Problem, Rule } from './rule.ts';
import { isSensitive, rules } from './rules/index.ts';
import { carriedOver, silencersIn } from './silencers.ts';

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
  /** The answers that the file is made from, whose remarks count for it. */
  readonly answers?: Document | undefined;
}

/** What the copy desk says of a file. */
export interface Linted {
  /** Sorted by file, line, column and rule. Those about remarks in the answers bear the name of these. */
  readonly findings: readonly Finding[];
  /** What somebody has allowed. */
  readonly silenced: readonly Silenced[];
  /**
   * The text of each file that findings may be about, by its name, as it may be shown: words that
   * nothing printed may repeat are covered.
   */
  readonly shown: ReadonlyMap<string, string>;
}

/** Lints a page. */
export function lint(document: Document, parts: Parts, options: Options = {}): Linted {
  const { levels = {}, profile = profileFor(document.language), answers } = options;
  const levelOf = (rule: RuleId, which?: Problem['case']) =>
    levels[rule] ?? profile.levels[rule] ?? defaultLevel(rule, which);
  const withheld = withheldFrom(document, parts);
  const accepted = acceptedIn(document.text, options.accepted ?? []);
  const findings: Finding[] = [];
  const silenced: Silenced[] = [];
  const finder = (page: Document) => {
    const place = placer(page.text);
    return (rule: RuleId, level: Level, problem: Problem) =>
      findingOf(rule, level, problem, page, place, withheld);
  };
  const found = finder(document);

  const remarks = silencersIn(answers ?? document, isSensitive);
  const { silencers, misspelled } = answers ? carriedOver(remarks, answers, document) : remarks;
  const unused = new Set(silencers);
  for (const { rule, problem } of problemsOn(document, parts, profile, accepted, options)) {
    if (accepted.holds(problem) && !isSensitive(rule)) continue;
    const level = levelOf(rule, problem.case);
    const silencer = silencers.find((one) => one.rule === rule && one.covers(problem));
    if (silencer) unused.delete(silencer);
    if (level === 'off') continue;
    const finding = found(rule, level, problem);
    if (!silencer) findings.push(finding);
    else {
      const { reason, approver } = silencer;
      silenced.push({ ...finding, reason: covered(reason, withheld), approver });
    }
  }

  const foundInRemarks = finder(answers ?? document);
  const tell = (rule: RuleId, problem: Problem) => {
    const level = levelOf(rule);
    if (level !== 'off') findings.push(foundInRemarks(rule, level, problem));
  };
  for (const { remark, ...said } of misspelled) tell('silencer-misspelled', { ...remark, ...said });
  for (const { remark, rule } of unused) {
    if (levels[rule] === 'off') continue; // nobody looked
    tell('silencer-unused', {
      ...remark,
      message: `This allows ${rule}, which finds nothing here.`,
      advice: 'Take the remark out, or put it before what it is meant for.',
    });
  }
  return {
    findings: findings.sort(inOrder),
    silenced: silenced.sort(inOrder),
    shown: new Map(
      [document, ...(answers ? [answers] : [])].map(({ source, text }) => [
        source,
        covered(text, withheld),
      ]),
    ),
  };
}

/** Whatever any rule has to say, in the order of the rules. */
function problemsOn(
  document: Document,
  parts: Parts,
  profile: Profile,
  accepted: Accepted,
  { levels = {}, newsroom = noFacts, today = null }: Options,
): { rule: RuleId; problem: Problem }[] {
  const passages = reader(document, parts);
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
    .filter((rule) => levels[rule.id] !== 'off' && speaks(rule, parts.language))
    .flatMap((rule) =>
      rule
        .check({ ...page, passages: passages(rule.reads) })
        .map((problem) => ({ rule: rule.id, problem })),
    );
}

/** Whether a rule knows a language, such as "en-IN" when it knows "en". */
const speaks = ({ locales }: Rule, language: string): boolean =>
  !locales || locales.some((known) => language === known || language.startsWith(`${known}-`));

function findingOf(
  rule: RuleId,
  level: Level,
  { start, end, message, advice, fix: wanted = [] }: Problem,
  page: Document,
  place: (offset: number) => Place,
  withheld: readonly string[],
): Finding {
  const last = place(end);
  const fix = isSafe(wanted, page) ? wanted : [];
  return {
    file: page.source,
    ...place(start),
    endLine: last.line,
    endColumn: last.column,
    rule,
    level,
    message: covered(message, withheld),
    advice: covered(advice, withheld),
    fixable: fix.length > 0,
    fix,
  };
}
