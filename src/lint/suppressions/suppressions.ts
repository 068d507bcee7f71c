import type { Document } from '../../read/document.ts';
import { didYouMean } from '../../release/nearest.ts';
import type { Span } from '../../source/block.ts';
import { type Remark, remarksIn } from '../../source/remarks.ts';
import { overlap } from '../../source/spans.ts';
import { approvedRemark } from './approval.ts';
import { type RuleId, isRuleId, ruleIds } from '../levels.ts';
import type { Said } from '../problems.ts';
import { isSensitive } from '../rules/index.ts';
import { type Reach, isEnd, scopesFrom, scopesIn } from './scopes.ts';

/** Somebody's word that a rule does not hold at some place: <!-- pr-allow RULE: reason -->. */
export interface Silencer {
  readonly remark: Remark;
  readonly rule: RuleId;
  readonly reason: string;
  /** Who decided, where the reason says so: "... approved by Mira Sen". */
  readonly approver: string | null;
  /** The places for which it is meant. */
  readonly scopes: readonly Span[];
}

/** A remark that silences nothing because of how it is written, and what to write. */
export interface Misspelled {
  readonly remark: Remark;
  readonly message: string;
  readonly advice: string;
}

interface Silencers {
  readonly silencers: readonly Silencer[];
  readonly misspelled: readonly Misspelled[];
}

/** No release needs more; a file that has them is there to keep us busy. */
const most = 500;

/**
 * Reads what the comments of a file allow. Without more words it is the line it stands on and the
 * paragraph behind it; `pr-allow-file` is the whole file; `pr-allow-begin` lasts until
 * `pr-allow-end`.
 */
export function silencersIn(document: Document): Silencers {
  const remarks = document.format === 'text' ? [] : remarksIn(document.text).slice(0, most);
  const scopeOf = scopesIn(document, remarks);
  const silencers: Silencer[] = [];
  const misspelled: Misspelled[] = [];
  for (const remark of remarks.filter((one) => !isEnd(one))) {
    const { reach, rules, wrong, ...said } = readRemark(remark.words);
    misspelled.push(...wrong.map((one) => ({ remark, ...one })));
    for (const rule of rules) {
      silencers.push({ remark, rule, ...said, scopes: [scopeOf(remark, reach)] });
    }
  }
  return { silencers, misspelled };
}

const shape = /^pr-allow(?:-(?<reach>file|begin))? (?<rules>[\w, -]*[\w-])(?:: ?(?<reason>.+))?$/;

const form = 'Write <!-- pr-allow hype-words: "World-Class" is the name of the prize -->.';

/** What a remark says, and what is wrong in it. */
function readRemark(words: string): Pick<Silencer, 'reason' | 'approver'> & {
  readonly reach: Reach;
  readonly rules: readonly RuleId[];
  readonly wrong: readonly Omit<Misspelled, 'remark'>[];
} {
  const groups = shape.exec(words)?.groups as
    { reach?: 'file' | 'begin'; rules: string; reason?: string } | undefined;
  const reason = groups?.reason ?? '';
  const approver = /\bapproved by:? (\p{L}[^;,()]*)/iu.exec(reason)?.[1]?.trim() ?? null;
  const said = { reach: groups?.reach ?? 'next', reason, approver } as const;
  if (reason === '') {
    const message = groups
      ? 'This allows nothing, because it gives no reason.'
      : 'This remark to pr is not understood, so it allows nothing.';
    return { ...said, rules: [], wrong: [{ message, advice: form }] };
  }
  const named = groups!.rules.split(/[ ,]+/);
  const known = named.filter(isRuleId);
  const unapproved = known.filter((rule) => isSensitive(rule) && approver === null);
  return {
    ...said,
    rules: known.filter((rule) => !unapproved.includes(rule)),
    wrong: [
      ...named
        .filter((rule) => !isRuleId(rule))
        .map((rule) => ({
          message: `There is no rule "${rule}"${didYouMean(rule, ruleIds) || '.'} So this allows nothing.`,
          advice: 'pr explain lists the rules.',
        })),
      ...unapproved.map((rule) => ({
        message: `${rule} can only be allowed by somebody who answers for it by name.`,
        advice: `Write ${approvedRemark(rule)}.`,
      })),
    ],
  };
}

/** What the comments in the answers of a release allow in a rendition of it. */
export function carriedOver(
  silencers: readonly Silencer[],
  answers: Document,
  to: Document,
): Silencer[] {
  const over = scopesFrom(answers, to);
  return silencers.map((one) => ({ ...one, scopes: one.scopes.flatMap(over) }));
}

/** Tells what is allowed of what was said, by which silencer, and which silencers nothing came of. */
export function silence(
  said: readonly Said[],
  silencers: readonly Silencer[],
): {
  readonly open: Said[];
  readonly allowed: (Said & { readonly silencer: Silencer })[];
  readonly unused: Silencer[];
} {
  const open: Said[] = [];
  const allowed: (Said & { readonly silencer: Silencer })[] = [];
  for (const one of said) {
    const silencer = silencers.find(
      ({ rule, scopes }) =>
        rule === one.rule && scopes.some((scope) => overlap(one.problem, scope)),
    );
    if (silencer) allowed.push({ ...one, silencer });
    else open.push(one);
  }
  const used = new Set(allowed.map(({ silencer }) => silencer));
  return { open, allowed, unused: silencers.filter((one) => !used.has(one)) };
}

/** What is to be said of remarks that allow nothing. */
export function problemsOfSilencers(
  misspelled: readonly Misspelled[],
  unused: readonly Silencer[],
): Said[] {
  const at = ({ start, end }: Remark) => ({ start, end });
  return [
    ...misspelled.map(({ remark, message, advice }): Said => ({
      rule: 'silencer-misspelled',
      problem: { ...at(remark), message, advice },
    })),
    ...unused.map(({ remark, rule }): Said => ({
      rule: 'silencer-unused',
      problem: {
        ...at(remark),
        message: `This allows ${rule}, which finds nothing here.`,
        advice: 'Take the remark out, or put it before what it is meant for.',
      },
    })),
  ];
}
