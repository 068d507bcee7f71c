import { Failure } from '../failure.ts';
import { didYouMean } from '../release/nearest.ts';
import type { Setting } from './level.ts';
import type { Zone } from './passages.ts';
import type { AnyRule, ReleaseField } from './rule.ts';
import * as all from './rules/index.ts';

/** Every rule, sorted by id. */
export const rules: readonly AnyRule[] = Object.values<AnyRule>(all).sort((a, b) =>
  a.id < b.id ? -1 : 1,
);

export const ruleIds: readonly string[] = rules.map(({ id }) => id);

const byId: ReadonlyMap<string, AnyRule> = new Map(rules.map((rule) => [rule.id, rule]));

export const isRuleId = (id: string): boolean => byId.has(id);

/** Whether what a rule finds can harm someone, so that a named person has to decide about it. */
export const isSensitive = (id: string): boolean => byId.get(id)?.sensitive === true;

/** The rule with an id; throws a Failure when there is none. */
export function ruleNamed(id: string): AnyRule {
  const rule = byId.get(id);
  if (rule) return rule;
  throw new Failure(`${noRule(id)} Run pr explain for a list of the rules.`);
}

/** Says that no rule has an id, and which one may be meant: the new id, if it was renamed. */
export function noRule(id: string): string {
  return `There is no rule "${id}"${suggestion(id)}`;
}

/** ", did you mean X?", or a full stop when no rule comes close. */
export function suggestion(id: string): string {
  const renamed = rules.find(({ formerly }) => formerly === id);
  return renamed ? `; it is now called ${renamed.id}.` : didYouMean(id, ruleIds) || '.';
}

/** The level of a problem when neither the newsroom nor the profile sets one. */
export function defaultLevel({ level }: AnyRule, which?: string): Setting {
  return typeof level === 'string' ? level : level[which!]!;
}

const zones: Readonly<Partial<Record<ReleaseField, Zone>>> = {
  label: 'label',
  headline: 'headline',
  subheadline: 'subheadline',
  dateline: 'dateline',
  story: 'story',
  quotes: 'quotation',
  about: 'boilerplate',
  contacts: 'contact',
};

/** The rules about a field of the answers, without those that read any text alike. */
export const rulesFor = (field: ReleaseField): AnyRule[] =>
  rules.filter(({ fields, reads }) => {
    if (fields) return fields.includes(field);
    const zone = zones[field];
    return zone !== undefined && reads.includes(zone) && !reads.includes('other');
  });
