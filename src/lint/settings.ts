import { Failure } from '../failure.ts';
import { didYouMean } from '../release/nearest.ts';
import type { Newsroom, Problem } from '../release/schema.ts';
import { approvedRemark } from './suppressions/approval.ts';
import type { Options } from './index.ts';
import { type Settings, isRuleId, ruleIds } from './levels.ts';
import { isSensitive } from './rules/index.ts';
import { profileNamed, profiles, together } from './profiles/index.ts';
import type { Profile } from './profiles/profile.ts';

type Lint = Newsroom['lint'];

/** What is wrong in what a newsroom says of the copy desk, as paths below its `lint`. */
export function problemsIn({ rules, profile = [] }: Lint): Problem[] {
  const kept = Object.keys(rules)
    .filter((id) => rules[id] === 'off' && isSensitive(id))
    .map((id) => ({
      path: ['rules', id],
      reason: `cannot be switched off. Allow it in the release that it is about, by name: ${approvedRemark(id)}`,
    }));
  const mistypedRules = Object.keys(rules)
    .filter((id) => !isRuleId(id))
    .map((id) => ({
      path: ['rules', id],
      reason: `is no rule${didYouMean(id, ruleIds) || '.'} pr explain lists all.`,
      unknown: true as const,
    }));
  const mistypedProfiles = profile.flatMap((name, i) =>
    profileNamed(name)
      ? []
      : [{ path: profile.length > 1 ? ['profile', i] : ['profile'], reason: noProfile(name) }],
  );
  return [...kept, ...mistypedRules, ...mistypedProfiles];
}

/** The options that follow from what a newsroom says. Call `problemsIn` first. */
export function settingsFrom({ rules, profile, accept }: Lint): Options {
  return {
    levels: rules as Settings,
    profile: profile && profilesOf(profile),
    accepted: accept,
  };
}

/** The profiles of some names, together; throws a Failure when there is none of a name. */
export function profilesOf(named: readonly string[]): Profile {
  return together(
    named.map((name) => {
      const profile = profileNamed(name);
      if (profile) return profile;
      throw new Failure(`The profile ${noProfile(name)}`);
    }),
  );
}

const names = profiles.map(({ name }) => name);

const noProfile = (name: string): string =>
  `"${name}" is not known${didYouMean(name, names) || '.'} There are ${names.join(', ')}.`;
