import { Failure } from '../failure.ts';
import { didYouMean } from '../release/nearest.ts';
import type { Problem } from '../release/check.ts';
import type { Newsroom } from '../release/schema.ts';
import type { Settings } from './level.ts';
import type { Options } from './options.ts';
import { plain } from './profiles/houses.ts';
import { profileNamed, profiles, together } from './profiles/index.ts';
import type { Profile } from './profiles/profile.ts';
import { isRuleId, isSensitive, suggestion } from './rulebook.ts';
import { approvedDirective } from './suppressions/approved.ts';

type LintSettings = Newsroom['lint'];

/** What is wrong in the lint settings of a newsroom, as paths below `lint`. */
export function problemsIn({ rules, profile = [] }: LintSettings): Problem[] {
  const kept = Object.keys(rules)
    .filter((id) => rules[id] === 'off' && isSensitive(id))
    .map((id) => ({
      path: ['rules', id],
      reason: `cannot be switched off. Allow it in the release itself, by name: ${approvedDirective(id)}`,
    }));
  const mistypedRules = Object.keys(rules)
    .filter((id) => !isRuleId(id))
    .map((id) => ({
      path: ['rules', id],
      reason: `is not a rule${suggestion(id)} Run pr explain for a list of the rules.`,
      unknown: true as const,
    }));
  const mistypedProfiles = profile.flatMap((name, i) =>
    profileNamed(name)
      ? []
      : [{ path: profile.length > 1 ? ['profile', i] : ['profile'], reason: noProfile(name) }],
  );
  return [...kept, ...mistypedRules, ...mistypedProfiles];
}

/** The options that follow from the settings of a newsroom. Call `problemsIn` first. */
export function optionsFrom({ rules, profile, accept, limits }: LintSettings): Options {
  return {
    levels: rules as Settings,
    profile: withLimits(profile && profilesOf(profile), limits),
    accepted: accept,
  };
}

/** A profile with the limits of the newsroom; the strictest of each counts. */
function withLimits(
  profile: Profile | undefined,
  limits: LintSettings['limits'],
): Profile | undefined {
  if (Object.keys(limits).length === 0) return profile;
  const own = { ...plain, title: 'Your newsroom', limits };
  return profile && profile.name !== plain.name ? together([profile, own]) : own;
}

/** Some profiles by their names, as one; throws a Failure for an unknown name. */
export function profilesOf(names: readonly string[]): Profile {
  return together(
    names.map((name) => {
      const profile = profileNamed(name);
      if (profile) return profile;
      throw new Failure(`The profile ${noProfile(name)}`);
    }),
  );
}

const profileNames = profiles.map(({ name }) => name);

const noProfile = (name: string): string =>
  `"${name}" is not known${didYouMean(name, profileNames) || '.'} Profiles: ${profileNames.join(', ')}.`;
