import { isRuleId, isSensitive, noRule } from '../rulebook.ts';
import { approvedDirective } from './approved.ts';
import type { Reach } from './scopes.ts';

/** Why a directive hides nothing, and what to write instead. */
export interface DirectiveMistake {
  readonly message: string;
  readonly advice: string;
}

/** A directive as read from its words. */
export interface ParsedDirective {
  readonly reach: Reach;
  /** The ids of the rules that it names, as far as it may hide what they find. */
  readonly rules: readonly string[];
  readonly reason: string;
  readonly approver: string | null;
  readonly mistakes: readonly DirectiveMistake[];
}

const shape = /^pr-allow(?:-(?<reach>file|begin))? (?<rules>[\w, -]*[\w-])(?:: ?(?<reason>.+))?$/;

const form = 'Write <!-- pr-allow hype-words: "World-Class" is the name of the prize -->.';

/** Reads the words of a directive: "pr-allow hype-words: it is the name of the prize". */
export function parseDirective(words: string): ParsedDirective {
  const groups = shape.exec(words)?.groups as
    { reach?: 'file' | 'begin'; rules: string; reason?: string } | undefined;
  const reason = groups?.reason ?? '';
  const approver = /\bapproved by:? (\p{L}[^;,()]*)/iu.exec(reason)?.[1]?.trim() ?? null;
  const parsed = { reach: groups?.reach ?? 'next', reason, approver } as const;
  if (!groups || reason === '') {
    const message = groups
      ? 'This directive hides nothing, because it gives no reason.'
      : 'pr does not understand this directive, so it hides nothing.';
    return { ...parsed, rules: [], mistakes: [{ message, advice: form }] };
  }
  const named = groups.rules.split(/[ ,]+/);
  const known = named.filter(isRuleId);
  const unapproved = known.filter((rule) => isSensitive(rule) && approver === null);
  return {
    ...parsed,
    rules: known.filter((rule) => !unapproved.includes(rule)),
    mistakes: [
      ...named
        .filter((rule) => !isRuleId(rule))
        .map((rule) => ({
          message: `${noRule(rule)} The directive hides nothing.`,
          advice: 'Run pr explain for a list of the rules.',
        })),
      ...unapproved.map((rule) => ({
        message: `Only a named person can allow what ${rule} finds.`,
        advice: `Write ${approvedDirective(rule)}.`,
      })),
    ],
  };
}
